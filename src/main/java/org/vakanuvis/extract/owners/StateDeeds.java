package org.vakanuvis.extract.owners;

import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose an office is from what a state itself does: it sends someone or lets itself be
 * represented, {@code Gabon ise Bakan X'i gönderdi}, its press tells of its people, or an answer
 * comes from it, {@code Gabon'dan yanıt geldi: Bakan X …}.
 */
final class StateDeeds {
  private static final double SURE = 0.85;

  /** How a ministry ends at which someone is, be its case behind an apostrophe. */
  private static final WordEnds MINISTRY = WordEnds.of("bakanlığında", "bakanlığı");

  /** Behind the name of one who is not sent, but another. */
  private static final Set<String> INSTEAD = Set.of("değil", "yerine");

  /** So many words at most stand between a state and the office of whom it sends. */
  private static final int FARTHEST = 8;

  /** So many words at most tell of what kind an answer is: {@code sert bir}. */
  private static final int QUALIFIERS = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final Delegations sides;

  StateDeeds(Reading reading, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sides = sides;
  }

  /** The country whose deed a person belongs to; null for none. */
  Claim claim(Person person) {
    for (Appearance appearance : person.appearances()) {
      boolean bare = appearance.office().owners().isEmpty() && appearance.claim() == null;
      if (!bare || appearance.held().role() == Role.ENVOY) {
        continue;
      }
      int office = Math.min(appearance.office().from(), appearance.name().from());
      NameMatch state = sender(office);
      if (state != null && sent(appearance.name())) {
        return Claim.told(reading, state, "represents a country", SURE);
      }
      NameMatch seat = ministry(office);
      if (seat != null) {
        return Claim.told(reading, seat, "body of a country", SURE);
      }
      NameMatch teller = teller(office);
      if (teller != null) {
        return Claim.told(reading, teller, "word of a country", SURE);
      }
      NameMatch origin = origin(office);
      if (origin != null) {
        return Claim.told(reading, origin, "word of a country", SURE);
      }
    }
    return null;
  }

  /** The state that begins the clause before an office as its subject; null for none. */
  private NameMatch sender(int office) {
    int floor = Math.max(tokens.sentenceStart(office), office - FARTHEST);
    for (int i = office - 1; i >= floor; i--) {
      NameMatch country = reading.countryAt(i);
      if (country != null) {
        return country.to() == i + 1 && subject(country) ? country : null;
      }
      if (tokens.mark(i, ';')) {
        return null;
      }
    }
    return null;
  }

  /** Whether a country, or its government, is what a clause begins with and tells of. */
  private boolean subject(NameMatch country) {
    int from = country.from();
    int start = tokens.sentenceStart(from);
    boolean begins = from == start || !tokens.get(from - 1).word();
    boolean name = country.kind() == Kind.COUNTRY && country.form() == Form.NAME;
    if (!begins || !name || country.ending() != Ending.BARE) {
      return false;
    }
    TokenTrie.Match<String> side = sides.side(tokens, country.to());
    boolean itself = side != null && side.value().equals("side") && side.ending() == Ending.BARE;
    int next = itself ? side.to() : country.to();
    boolean comma = tokens.mark(next, ',') && from == start;
    return itself || comma || tokens.contrasts(next);
  }

  /** Whether someone is sent or stands for whom the clause is about. */
  private boolean sent(Name name) {
    int end = tokens.sentenceEnd(name.from());
    if (name.to() >= end) {
      return false;
    }
    if (tokens.by(name.to())) {
      return sides.represented(tokens, name.to(), end);
    }
    boolean with = tokens.get(name.to()).key().equals("ile");
    if (sides.level(tokens, name.to()) || (with && sides.represented(tokens, name.to(), end))) {
      return true;
    }
    boolean object = name.ending() == Ending.ACCUSATIVE || name.ending() == Ending.DATIVE;
    // Sudan, Bakan X'i değil, yardımcısı Y'yi gönderdi.
    boolean other = INSTEAD.contains(tokens.get(name.to()).key());
    object |= other;
    for (int i = name.to(); object && i < end && (other || tokens.get(i).word()); i++) {
      if (tokens.get(i).capitalised() && !other) {
        return false;
      }
      if (sides.sends(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whose ministry an office is at: {@code Katar Dışişleri Bakanlığında Devlet Bakanı}. */
  private NameMatch ministry(int office) {
    int i = office - 1;
    boolean at = i > 0 && tokens.get(i).capitalised() && MINISTRY.end(tokens.get(i).key());
    int floor = Math.max(tokens.sentenceStart(office), office - FARTHEST);
    while (at && i >= floor && tokens.get(i).capitalised() && reading.countryAt(i) == null) {
      i--;
    }
    NameMatch country = at && i >= floor ? reading.countryAt(i) : null;
    boolean own = country != null && country.to() == i + 1 && country.to() < office - 1;
    boolean bare = own && country.ending() == Ending.BARE;
    return bare || (own && country.ending() == Ending.GENITIVE) ? country : null;
  }

  /** The country whose press or spokesman tells of someone: {@code Mali basını, Bakan X'in}. */
  private NameMatch teller(int office) {
    int start = tokens.sentenceStart(office);
    NameMatch country = reading.countryAt(start);
    boolean begins =
        country != null
            && country.from() == start
            && country.form() == Form.NAME
            && country.confidence() >= Evidence.DROPPED_BELOW;
    int behind = begins ? sides.source(tokens, country.to()) : start;
    boolean told = begins && behind > country.to() && tokens.mark(behind, ',');
    return told && behind + 1 == office ? country : null;
  }

  /** Whence an answer came that someone gives who is named right behind it; null for none. */
  private NameMatch origin(int office) {
    int mark = office - 1;
    boolean told = tokens.mark(mark, ':') || (tokens.mark(mark, '.') && starts(office));
    for (int i = mark - 1; told && i >= tokens.sentenceStart(mark); i--) {
      NameMatch name = reading.sure(i);
      if (name != null) {
        return name.to() == i + 1 && answered(name, mark) ? name : null;
      }
    }
    return null;
  }

  private boolean starts(int office) {
    return tokens.sentenceStart(office) == office
        && tokens.paragraphStart(office) == tokens.paragraphStart(office - 1);
  }

  private boolean answered(NameMatch name, int end) {
    boolean from =
        name.ending() == Ending.ABLATIVE
            && name.kind() != Kind.ORGANIZATION
            && !name.country().isEmpty()
            && name.confidence() >= Evidence.DROPPED_BELOW;
    for (int i = name.to(); from && i < end && i - name.to() <= QUALIFIERS; i++) {
      int behind = sides.answers(tokens, i);
      if (behind > i || !tokens.get(i).small()) {
        return behind == end;
      }
    }
    return false;
  }
}
