package org.vakanuvis.extract.owners;

import java.util.function.Function;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.FarOwners;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
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

  /** So many words at most of the name of a body does an office have. */
  private static final int WORDS = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final BodyWords words;

  ShortBodies(Reading reading, BodyWords words) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.words = words;
  }

  /** The words of a body's name that an office has, from the first to the last token. */
  private record Piece(int from, int last) {}

  /** The body's, if the text names one so before; null for none. */
  Claim claim(Person person) {
    return claim(person, this::last);
  }

  /**
   * The same where the text has the body under its short form or by the whole of which it is an
   * organ: {@code NATO … İttifak Sözcüsü}, {@code ECOWAS … Komisyon Başkanı}.
   */
  Claim organ(Person person) {
    return claim(person, this::whole);
  }

  private Claim claim(Person person, Function<Piece, NameMatch> search) {
    for (Appearance appearance : person.appearances()) {
      Role role = appearance.held().role();
      boolean serves = role == Role.OFFICIAL || role == Role.INTERNATIONAL;
      Piece name = serves ? words(appearance.office()) : null;
      NameMatch body = name == null ? null : search.apply(name);
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
    boolean serves = there && !person.held().role().government();
    NameMatch body = serves ? last(new Piece(word, word)) : null;
    return body == null ? null : Claim.told(reading, body, "body named before", MEANT);
  }

  /** What an office has of the name of its body, before its head or all of it; null for nothing. */
  private Piece words(Office office) {
    OfficeUnit unit = office.first();
    if (!office.owners().isEmpty() || office.body() != null) {
      return null;
    }
    int first = unit.from();
    int count = unit.headFrom() - first;
    if (count > 1 && FarOwners.owning(tokens.get(first))) {
      return new Piece(first, first); // Komisyonun ticaretten sorumlu üyesi
    }
    if (count > 0) {
      boolean name = count == 1 || (count <= WORDS && !words.national(tokens, office));
      return name ? new Piece(first, unit.headFrom() - 1) : null;
    }
    int before = office.from() - 1;
    boolean small = before >= 0 && tokens.get(before).small() && tokens.get(before).word();
    return small ? new Piece(before, before) : null;
  }

  /** The body that the text named last before some words and whose name ends with them. */
  private NameMatch last(Piece name) {
    String word = Turkish.fold(tokens.get(name.last()).stem());
    int floor = word.length() < ALIKE ? name.from() : Math.max(0, name.from() - FAR);
    for (int i = name.from() - 1; i >= floor; i--) {
      if (!alike(Turkish.fold(tokens.get(i).stem()), word) || !same(name, i)) {
        continue;
      }
      NameMatch whole = reading.sure(i);
      if (whole != null && whole.kind() == Kind.ORGANIZATION && whole.to() == i + 1) {
        return whole.country().isEmpty() ? whole : null;
      }
      NameMatch part = part(i - (name.last() - name.from()), i);
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  /** Whether the words before the last of a name stand before a token, too. */
  private boolean same(Piece name, int token) {
    int back = name.last() - name.from();
    boolean same = token >= back;
    for (int k = 1; same && k <= back; k++) {
      same = tokens.get(token - k).folded().equals(tokens.get(name.last() - k).folded());
    }
    return same;
  }

  /** The body named last of which one word is the short form or an organ; null for none. */
  private NameMatch whole(Piece name) {
    String word = Turkish.fold(tokens.get(name.last()).stem());
    int floor = name.last() > name.from() ? name.from() : Math.max(0, name.from() - FAR);
    for (int i = name.from() - 1; i >= floor; i--) {
      NameMatch body = reading.sure(i);
      if (body != null && body.kind() == Kind.ORGANIZATION && body.to() == i + 1) {
        if (body.country().isEmpty() && words.organ(body.value(), word)) {
          return body;
        }
      } else if (tokens.get(i).capitalised() && alike(tokens.get(i).folded(), word)) {
        return null; // Karma Ekonomik Komisyonu
      }
    }
    return null;
  }

  /** The body at the head of the name of a part of it that ends here: {@code AGİT Misyonu}. */
  private NameMatch part(int from, int token) {
    if (!tokens.get(token).capitalised()) {
      return null;
    }
    for (int i = from - 1; i >= 0 && from - i < PART && tokens.get(i).capitalised(); i--) {
      if (tokens.get(i + 1).is(Token.Flag.PARAGRAPH_START)) {
        return null;
      }
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
