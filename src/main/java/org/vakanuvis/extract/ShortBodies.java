package org.vakanuvis.extract;

import org.vakanuvis.extract.NameMatch.Kind;
import org.vakanuvis.extract.OfficeHead.Role;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads which body of many states is meant where an office tells the last word of its name only:
 * {@code Konsey Başkanı X}, {@code vakfın Başkan Yardımcısı Y}.
 */
final class ShortBodies {
  private static final double MEANT = 0.8;

  /** So many letters at least do the two words begin with alike. */
  private static final int ALIKE = 4;

  /** So many tokens back a body is looked for. */
  private static final int FAR = 600;

  /** What bodies and ministries called their first official until about 1980. */
  private static final String SECRETARY = "umumi kâtip";

  private static final WordEnds GENITIVE = WordEnds.of("in", "un");

  /** So many words at most has the name of a part of a body. */
  private static final int PART = 5;

  /** No suffix has more letters. */
  private static final int SUFFIX = 4;

  private final Reading reading;
  private final Tokens tokens;

  ShortBodies(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** The body's, if the text names one so before; null for none. */
  Claim claim(Person person) {
    for (Appearance appearance : person.appearances()) {
      Office office = appearance.office();
      int word = word(office);
      boolean serves =
          appearance.held().role() == Role.OFFICIAL
              || appearance.held().role() == Role.INTERNATIONAL;
      NameMatch body = serves && word >= 0 ? last(word) : null;
      if (body != null) {
        return Claim.told(reading, body, "body named before", MEANT);
      }
    }
    return null;
  }

  /** The body's named last before whose secretary-general a text calls by his title only. */
  Claim secretary(Person person) {
    Office office = person.first().office();
    boolean alone =
        office.owners().isEmpty()
            && office.body() == null
            && office.from() == office.last().headFrom();
    if (!alone || !SECRETARY.equals(office.last().head().bare())) {
      return null;
    }
    for (int i = office.from() - 1; i >= Math.max(0, office.from() - FAR); i--) {
      NameMatch body = reading.sure(i);
      if (body != null && body.kind() == Kind.ORGANIZATION && body.country().isEmpty()) {
        return Claim.told(reading, body, "body named before", MEANT);
      }
    }
    return null;
  }

  /** The body's whose man in a country someone is: {@code örgütün Mali Temsilcisi}. */
  Claim abroad(Person person) {
    Office office = person.first().office();
    NameMatch country = office.owner();
    int word = office.from() - 1;
    boolean there =
        country != null
            && country.ending() == Ending.BARE
            && country.form() == NameMatch.Form.NAME
            && country.from() == office.from()
            && word >= 0
            && tokens.get(word).small()
            && GENITIVE.end(tokens.get(word).folded());
    NameMatch body = there && !person.held().role().government() ? last(word) : null;
    return body == null ? null : Claim.told(reading, body, "body named before", MEANT);
  }

  /** The only word of the office's body, before its head or before all of it; negative for none. */
  private int word(Office office) {
    OfficeUnit unit = office.first();
    if (!office.owners().isEmpty() || office.body() != null) {
      return -1;
    }
    int words = unit.headFrom() - unit.from();
    if (words > 0) {
      return words == 1 ? unit.from() : -1;
    }
    int before = office.from() - 1;
    boolean small = before >= 0 && tokens.get(before).small() && tokens.get(before).word();
    return small ? before : -1;
  }

  /** The body that the text named last before a token and whose name ends with its word. */
  private NameMatch last(int token) {
    String word = Turkish.fold(tokens.get(token).stem());
    int floor = word.length() < ALIKE ? token : Math.max(0, token - FAR);
    for (int i = token - 1; i >= floor; i--) {
      NameMatch name = reading.sure(i);
      boolean body = name != null && name.kind() == Kind.ORGANIZATION && name.to() == i + 1;
      if (body && alike(Turkish.fold(tokens.get(i).stem()), word)) {
        return name.country().isEmpty() ? name : null;
      }
      NameMatch part = part(i, word);
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  /** The body at the head of the name of a part of it that ends here: {@code AGİT Misyonu}. */
  private NameMatch part(int token, String word) {
    boolean ends = tokens.get(token).capitalised();
    if (!ends || !alike(Turkish.fold(tokens.get(token).stem()), word)) {
      return null;
    }
    for (int i = token - 1; i >= 0 && token - i < PART && tokens.get(i).capitalised(); i--) {
      NameMatch whole = reading.sure(i);
      boolean body = whole != null && whole.kind() == Kind.ORGANIZATION && whole.to() == i + 1;
      if (body || tokens.get(i).suffixed()) {
        boolean world = body && whole.ending() == Ending.BARE && whole.country().isEmpty();
        return world ? whole : null;
      }
    }
    return null;
  }

  /** Whether two words differ by their suffixes only. */
  private static boolean alike(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int longer = Math.max(one.length(), other.length());
    return same >= ALIKE && longer - same <= SUFFIX && other.length() - same < same;
  }
}
