package org.vakanuvis.extract.owners;

import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.names.Balance;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Weighs what the sentence of a bare office says of its country, by the names in it. */
final class SentenceWeights {
  private static final Set<String> HERE = Set.of("burada", "orada", "buradaki");

  /** What speaks for the country of a town where someone speaks. */
  private static final double SPEAKS = 4;

  /** What speaks for the country at the head of a body's name. */
  private static final double OWNER = 6;

  /** What speaks against the country to which someone comes. */
  private static final double GUEST = -5;

  /** What speaks for the country of the embassy that the sentence names before an envoy. */
  private static final double EMBASSY = 9;

  /** What speaks besides for a place where the sentence tells of another one in the same way. */
  private static final double STATION = 2.5;

  private final Reading reading;
  private final Tokens tokens;
  private final OfficeWords offices;
  private final Delegations sides;

  SentenceWeights(Reading reading, OfficeWords offices, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.offices = offices;
    this.sides = sides;
  }

  /** The countries and places that the sentence names before the office. */
  void before(Appearance appearance, boolean turkish, Balance weights) {
    int before = Math.min(appearance.office().from(), appearance.name().from());
    int floor = tokens.sentenceStart(before);
    int first = tokens.get(floor).word() ? floor : floor + 1;
    boolean state = appearance.held().role() == Role.STATE;
    boolean head = state || appearance.held().role() == Role.PREMIER;
    boolean envoy = appearance.held().role() == Role.ENVOY;
    boolean resident = envoy && appearance.office().body() == null;
    boolean theirs = Topics.its(tokens, appearance.office());
    theirs = theirs && !Topics.host(tokens, sides, appearance.office().from());
    boolean serves = appearance.held().appointed();
    for (int i = before - 1; i >= floor; i--) {
      NameMatch name = reading.sure(i);
      if (name == null || name.to() != i + 1 || name.country().isEmpty()) {
        continue;
      }
      if (theirs && name.kind() != Kind.ORGANIZATION) {
        weights.add(name.country(), OWNER, "country just named");
        theirs = false;
      }
      // Kolombiyalı Bakan, Devlet Başkanı …: of his own state.
      boolean subject = state && government(name.to(), before);
      if (subject && name.kind() == Kind.COUNTRY) {
        weights.add(name.country(), 3, "state of the speaker");
      }
      boolean there = name.ending() == Ending.BARE || name.ending() == Ending.DATIVE;
      boolean where = name.ending() == Ending.LOCATIVE || (there && here(name.to(), before));
      boolean station = moves(name, before);
      where |= station;
      boolean close = before - name.to() <= 3;
      // Almanya'da parti başkanı X, Savunma Bakanlığını devraldı.
      boolean frame =
          name.from() == floor && name.kind() == Kind.COUNTRY && !present(name.to(), before);
      close |= where && frame;
      // Makedonya'da devlet bakanı olarak görev yapan X
      head |= where && (frame || (serves && name.to() == before));
      head |= station;
      // Kinşasa'da konuşan Bakan: at home, where his name does not make a guest of him.
      if (where && name.kind() == Kind.PLACE && sides.speaks(tokens, name.to(), before)) {
        weights.add(name.country(), turkish ? 0 : SPEAKS, "where someone speaks");
      }
      // Astana'ya gelen Bakan: a guest there.
      boolean guest = name.ending() == Ending.DATIVE && sides.comes(tokens, name.to());
      guest = guest && name.to() + 1 == before;
      // Stokholm'de temaslarda bulunan, Stokholm'ü ziyaret eden Bakan
      boolean visits = name.ending() == Ending.LOCATIVE || name.ending() == Ending.ACCUSATIVE;
      guest |= visits && sides.stays(tokens, name.to()) == before && before > name.to();
      if (guest && !envoy) {
        weights.add(name.country(), GUEST, "where someone comes to");
      } else if (where && name.kind() != Kind.ORGANIZATION) {
        weights.add(name.country(), close ? (head ? 4.5 : 2.5) : 2, "where it happens");
      } else if (name.kind() == Kind.COUNTRY && resident && embassy(name.to())) {
        weights.add(name.country(), EMBASSY, "embassy of a country");
      } else if (name.kind() == Kind.COUNTRY && headed(name, before) && !envoy) {
        weights.add(name.country(), OWNER, "owner of a body");
      } else if (name.kind() == Kind.COUNTRY && written(name, appearance)) {
        weights.add(name.country(), OWNER, "country just named");
      } else if (name.kind() == Kind.COUNTRY) {
        boolean genitive = !turkish && name.ending() == Ending.GENITIVE;
        boolean opens = genitive && name.from() <= first;
        weights.add(name.country(), opens ? 2.5 : genitive ? 1.2 : 0.5, "named before it");
      } else if (name.kind() == Kind.PLACE && name.ending() == Ending.GENITIVE && !turkish) {
        weights.add(name.country(), 1.5, "place named before it");
      }
      i = name.from();
    }
    if (!envoy) {
      station(floor, before, weights);
      there(appearance.name().to(), floor, before, weights);
    }
  }

  /**
   * One of several stations: {@code Roma'da Bakan A, Ürdün'de ise Bakan B ile görüştü}, or the only
   * one of whom the sentence is about: {@code Bruton, Malta'da Bakan A ile görüştü}.
   */
  private void station(int floor, int before, Balance weights) {
    NameMatch here = null;
    for (int i = before - 1; i >= floor; i--) {
      NameMatch name = reading.sure(i);
      boolean place = name != null && name.to() == i + 1 && name.kind() != Kind.ORGANIZATION;
      if (!place || name.country().isEmpty() || name.ending() != Ending.LOCATIVE) {
        continue;
      }
      if (here == null && before - name.to() > 1) {
        return;
      }
      if (here == null) {
        here = name;
        int comma = name.from() - 1;
        boolean visited = name.to() == before && comma > floor && tokens.mark(comma, ',');
        visited = visited && tokens.get(comma - 1).capitalised() && !own(here, floor, comma);
        if (visited && reading.sure(comma - 1) == null) {
          weights.add(here.country(), STATION, "where it happens");
          return;
        }
      } else if (!here.country().equals(name.country()) && tokens.get(name.to()).capitalised()) {
        weights.add(here.country(), STATION, "where it happens");
        return;
      }
    }
  }

  /** Whether some of the words between two tokens name the country of a place too. */
  private boolean own(NameMatch place, int from, int to) {
    for (int i = from; i < to; i++) {
      NameMatch name = reading.sure(i);
      if (name != null && name.country().equals(place.country())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an embassy follows a country: {@code Çin Büyükelçiliğine giderek Büyükelçi …}. */
  private boolean embassy(int token) {
    TokenTrie.Match<OfficeHead> post = offices.head(tokens, token);
    return post != null && post.value().form() == Form.POST && post.value().role() == Role.ENVOY;
  }

  /** The towns where the sentence goes on: {@code Savunma Bakanı X ise Londra'da}. */
  void behind(Appearance appearance, Balance weights) {
    int from = Math.max(appearance.office().to(), appearance.name().to());
    int end = from < tokens.size() ? tokens.sentenceEnd(from - 1) : from;
    for (int i = from; i < end; i++) {
      NameMatch town = reading.sure(i);
      boolean there =
          town != null
              && town.kind() == Kind.PLACE
              && (town.ending() == Ending.LOCATIVE || town.ending() == Ending.RELATIVE);
      if (there) {
        weights.add(town.country(), 1.2, "where it happens");
      }
    }
  }

  /**
   * Whether only words with capitals follow up to an office: {@code Suriye Devrimci Güçler Ulusal
   * Koalisyonu Başkanı}.
   */
  private boolean headed(NameMatch country, int before) {
    for (int i = country.to(); i < before; i++) {
      Token token = tokens.get(i);
      boolean and = token.key().equals("ve") && i > country.to();
      boolean title = token.word() && token.capitalised() && !token.is(Token.Flag.ALL_CAPS);
      boolean cased = token.suffixed() || NounCases.inflected(token);
      if (offices.head(tokens, i) != null || (!and && (!title || cased))) {
        return false;
      }
    }
    return country.ending() == Ending.BARE && before > country.to();
  }

  /**
   * The place of the sentence before to which the text comes back: {@code Laos'a gidecek. X burada
   * Bakan Y ile görüşecek}, {@code Laos'a geldi. Konuğu Bakan Y karşıladı}.
   *
   * @param behind the token behind the name
   */
  private void there(int behind, int floor, int before, Balance weights) {
    boolean host = sides.welcomes(tokens, tokens.by(behind) ? behind + 1 : behind);
    boolean back = floor > tokens.paragraphStart(floor) && (host || here(floor, before));
    for (int i = floor - 1; back && i >= tokens.sentenceStart(floor - 1); i--) {
      NameMatch name = reading.sure(i);
      boolean place = name != null && name.kind() != Kind.ORGANIZATION;
      if (place && !name.country().isEmpty()) {
        boolean cased = name.ending() == Ending.DATIVE || name.ending() == Ending.LOCATIVE;
        weights.add(name.country(), cased ? OWNER : 0, "where it happens");
        return;
      }
    }
  }

  /**
   * Whether one writes to someone on what happens in a country: {@code Kenya'nın millî günü
   * vesilesiyle Başbakan X'e}.
   */
  private boolean written(NameMatch country, Appearance appearance) {
    int office = appearance.office().from();
    return country.ending() == Ending.GENITIVE
        && appearance.name().ending() == Ending.DATIVE
        && sides.occasion(tokens, country.to(), office);
  }

  /** Whether the subject goes on to a place and meets there who is named next. */
  private boolean moves(NameMatch place, int before) {
    boolean there = place.ending() == Ending.DATIVE && place.kind() != Kind.ORGANIZATION;
    int behind = there && place.to() < before ? sides.moves(tokens, place.to()) : place.to();
    return behind > place.to() && !present(behind, before);
  }

  /** Whether the text comes back to a place: {@code Ekvador; Bakan burada …}. */
  private boolean here(int from, int to) {
    for (int i = from; i < to; i++) {
      if (HERE.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a participle tells who is at a place, {@code Türkiye'de bulunan}. */
  private boolean present(int from, int to) {
    for (int i = from; i < to; i++) {
      String key = tokens.get(i).key();
      boolean small = tokens.get(i).small() && key.length() > 4;
      if (small && (key.endsWith("an") || key.endsWith("en"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a member of a government follows a country. */
  private boolean government(int token, int before) {
    TokenTrie.Match<OfficeHead> head = token < before ? offices.head(tokens, token) : null;
    return head != null && head.value().role().government();
  }
}
