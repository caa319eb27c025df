package org.vakanuvis.extract.owners;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Mentions.Mention;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.turkish.Ending;

/** Tells of whose country a text spoke right before it names someone. */
final class Topics {
  /** How many sentences before a person tell of whom the text speaks. */
  private static final int SENTENCES = 2;

  /** So many of those whom a sentence names are looked at. */
  private static final int MOST = 12;

  /** The country of which a sentence speaks stands so many tokens before at most. */
  private static final int NEAR = 8;

  /** Where it happens stands so many tokens before at most. */
  private static final int FAR = 200;

  /** Words before an office of the country that was named last. */
  private static final Set<String> ITS = Set.of("ülkenin", "ülkesinin");

  private static final Set<Ending> HERE = Set.of(Ending.LOCATIVE, Ending.RELATIVE);

  private final Reading reading;
  private final Tokens tokens;
  private final Delegations sides;
  private final Mentions mentions;
  private final Map<Person, Claim> claims;

  /**
   * @param claims what is known so far, and more with time
   */
  Topics(Reading reading, Delegations sides, Mentions mentions, Map<Person, Claim> claims) {
    this.reading = reading;
    this.sides = sides;
    this.tokens = reading.tokens();
    this.mentions = mentions;
    this.claims = claims;
  }

  /** Whether an office is of the country just named: {@code ülkenin Ulaştırma Bakanı}. */
  static boolean its(Tokens tokens, Office office) {
    int first = office.from();
    return ITS.contains(tokens.get(first).key())
        || (first > 0 && ITS.contains(tokens.get(first - 1).key()));
  }

  /** Whether that country is called the host: {@code ev sahibi ülkenin Ulaştırma Bakanı}. */
  static boolean host(Tokens tokens, Delegations sides, int office) {
    int its = ITS.contains(tokens.get(office).key()) ? office : office - 1;
    return (its > 0 && sides.hosts(tokens, its - 1) == its)
        || (its > 1 && sides.hosts(tokens, its - 2) == its);
  }

  /** By the country named right before {@code ülkenin} in the sentence. */
  Claim its(Person person) {
    for (Appearance appearance : person.appearances()) {
      if (appearance.office().plural() && appearance.claim() != null) {
        // Mnuchin üç ülkenin bakanlarını (Mısır'dan X, Sudan'dan Y) topladı.
        continue;
      }
      int office = appearance.office().from();
      if (its(tokens, appearance.office()) && host(tokens, sides, office)) {
        return where(office);
      }
      int floor =
          its(tokens, appearance.office())
              ? Math.max(tokens.sentenceStart(office), office - NEAR)
              : office;
      for (int i = office - 1; i >= floor; i--) {
        NameMatch country = reading.countryAt(i);
        if (country != null && country.confidence() >= Evidence.DROPPED_BELOW) {
          NameMatch visited = subject(country, office) ? visited(country.from()) : null;
          NameMatch meant = visited == null ? country : visited;
          return Claim.told(reading, meant, "country just named", 0.88);
        }
      }
    }
    return null;
  }

  /**
   * By the only country of the clause before a semicolon or colon, whose subject it is: {@code İran
   * iddiaları reddetti; Dışişleri Sözcüsü X}.
   */
  Claim clause(Person person) {
    int office = person.first().office().from();
    NameMatch only = null;
    boolean clause = tokens.mark(office - 1, ';') || tokens.mark(office - 1, ':');
    for (int i = office - 2; clause && i > office - FAR; i--) {
      NameMatch country = reading.countryAt(i);
      if (country != null && only != null && !country.value().equals(only.value())) {
        return null;
      }
      only = country == null ? only : country;
      if (i < 0 || tokens.sentenceStart(i) == i) {
        break;
      }
    }
    boolean contrast = tokens.contrasts(person.first().name().to());
    boolean subject = only != null && !contrast && only.ending() == Ending.BARE && !opened(only);
    return subject ? Claim.told(reading, only, "country just named", 0.85) : null;
  }

  /** Whether a country stands before a noun that it describes: {@code İran Başbakanı}. */
  private boolean opened(NameMatch country) {
    Token next = tokens.get(country.to());
    return next.word() && next.capitalised();
  }

  /** Whether a country is that of who is the subject of what an office stands in. */
  private boolean subject(NameMatch country, int office) {
    for (Mention mention : mentions.between(country.to(), office)) {
      boolean before =
          mention.name().ending() == Ending.BARE && tokens.mark(mention.name().to(), ',');
      boolean own =
          mention.person().appearances().stream()
              .anyMatch(
                  one -> one.name() == mention.name() && one.office().owners().contains(country));
      return before && own;
    }
    return false;
  }

  /** The country to which the sentence says before a token that someone goes; null for none. */
  private NameMatch visited(int before) {
    for (int i = before - 1; i >= tokens.sentenceStart(before); i--) {
      NameMatch country = reading.countryAt(i);
      if (country != null && country.confidence() >= Evidence.DROPPED_BELOW) {
        boolean there = country.ending() == Ending.DATIVE || HERE.contains(country.ending());
        return there || country.ending() == Ending.ACCUSATIVE ? country : null;
      }
    }
    return null;
  }

  /** By where it happens; null where the paragraph names no such place. */
  private Claim where(int office) {
    int floor = Math.max(tokens.paragraphStart(office), office - FAR);
    for (int i = office - 1; i >= floor; i--) {
      NameMatch place = reading.sure(i);
      boolean there = place != null && HERE.contains(place.ending());
      if (there && place.kind() != NameMatch.Kind.ORGANIZATION && !place.country().isEmpty()) {
        return Claim.told(reading, place, "where it happens", 0.85);
      }
    }
    return null;
  }

  /** By the first of two countries whose group of friends it is: {@code A-B Dostluk Grubu}. */
  Claim first(Person person, BodyWords bodies) {
    Office office = person.first().office();
    NameMatch own = reading.countryAt(office.from());
    NameMatch other =
        own != null && tokens.hyphen(own.to()) ? reading.countryAt(own.to() + 1) : null;
    boolean pair = other != null && other.form() == NameMatch.Form.NAME;
    boolean group = pair && own.ending() == Ending.BARE && bodies.national(tokens, office);
    return group ? Claim.told(reading, own, "first of two countries", 0.75) : null;
  }

  /**
   * The country of the first of whom an earlier clause or the sentences right before speak; empty
   * for none.
   */
  String before(Person person) {
    int at = person.first().name().from();
    int sentence = tokens.sentenceStart(at);
    String clause = clause(sentence, at);
    if (!clause.isEmpty()) {
      return clause;
    }
    String speaker = speaker(sentence, person.first());
    if (!speaker.isEmpty()) {
      return speaker;
    }
    int paragraph = tokens.paragraphStart(sentence);
    for (int i = 0; i < SENTENCES && sentence > paragraph; i++) {
      int end = sentence;
      sentence = tokens.sentenceStart(end - 1);
      String spoken = body(sentence);
      for (Mention mention : mentions.between(sentence, end).stream().limit(MOST).toList()) {
        Claim claim = claims.get(mention.person());
        boolean told = claim != null && !claim.country().isEmpty() && mention.person() != person;
        // X, Başbakan Y tarafından kabul edildi: what follows is of the host's people.
        boolean host = told && tokens.by(mention.name().to());
        if (told && (host || spoken.isEmpty())) {
          spoken = claim.country();
        }
      }
      if (!spoken.isEmpty()) {
        return spoken;
      }
    }
    return "";
  }

  /**
   * The country of the subject of a sentence that tells what someone is or does: {@code X, Bakan
   * Y'nin istifa ettiğini söyledi}; empty for none.
   */
  private String speaker(int sentence, Appearance appearance) {
    Mention subject =
        appearance.name().ending() == Ending.GENITIVE
            ? mentions.last(
                sentence, Math.min(appearance.office().from(), appearance.name().from()))
            : null;
    boolean bare =
        subject != null
            && subject.name().ending() == Ending.BARE
            && tokens.mark(subject.name().to(), ',');
    Claim claim = bare ? claims.get(subject.person()) : null;
    return claim == null ? "" : claim.country();
  }

  /** The country of the body that is a sentence's subject, {@code Çad Dışişleri Bakanlığı,}. */
  private String body(int sentence) {
    NameMatch country = reading.countryAt(sentence);
    boolean own =
        country != null
            && country.from() == sentence
            && country.ending() == Ending.BARE
            && country.form() == NameMatch.Form.NAME;
    int end = own ? tokens.behindCapitals(country.to(), tokens.sentenceEnd(sentence)) : sentence;
    boolean body = own && tokens.mark(end, ',') && !list(end + 1);
    return body && mentions.between(sentence, end + 1).isEmpty() ? country.country() : "";
  }

  /** Whether a country begins with a token and a list of some goes on behind it. */
  private boolean list(int token) {
    NameMatch country = reading.countryAt(token);
    boolean goesOn = country != null && country.to() < tokens.size();
    return goesOn && (tokens.joint(country.to()) || tokens.get(country.to()).key().equals("ile"));
  }

  /** The country of whom an earlier clause has for its subject; empty for none. */
  private String clause(int sentence, int at) {
    int end = at - 1;
    while (end > sentence && !tokens.mark(end, ';')) {
      end--;
    }
    return mentions.between(sentence, end).stream()
        .limit(1)
        .filter(mention -> mention.name().ending() == Ending.BARE)
        .map(mention -> claims.get(mention.person()))
        .filter(Objects::nonNull)
        .map(Claim::country)
        .findFirst()
        .orElse("");
  }
}
