package org.vakanuvis.extract.owners;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.head.Publisher;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.layout.Entries;
import org.vakanuvis.extract.names.Balance;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/** Weighs which of the countries that a text is about a bare office is most likely of. */
public final class CountryWeights {
  private static final String HOME = Lexicon.HOME;

  /** No place of a dateline stands behind so many tokens. */
  private static final int DATELINE = 6;

  /** What speaks for the country that an entry of a chronicle begins with. */
  private static final double ENTRY = 3.5;

  /** What speaks for the place of the dateline where someone is the host. */
  private static final double HOST = 7;

  /** What at most speaks for the home country of someone whose name is of another. */
  private static final double FOREIGNER = 0.9;

  private final Reading reading;
  private final Tokens tokens;
  private final WeakEvidence words;
  private final OfficeWords offices;
  private final Delegations sides;
  private final SentenceWeights sentences;
  private final EarlierWeights earlier;
  private final Publisher publisher;
  private final Map<String, NameMatch> firsts = new HashMap<>();
  private final NameOrigins origins;
  private final Map<String, Boolean> turkish = new HashMap<>();
  private final Set<String> named = new LinkedHashSet<>();

  /** The countries whose places the text names. */
  private final Set<String> placed = new HashSet<>();

  /** The countries in whose places something happens. */
  private final Set<String> stages = new HashSet<>();

  private final boolean firstPerson;
  private final boolean atHome;
  private final Entries entries;

  private final BulletinTowns towns;

  /** Of one text, in which the countries and their places are counted at once. */
  public CountryWeights(
      Reading reading,
      WeakEvidence words,
      OfficeWords offices,
      Delegations sides,
      Publisher publisher) {
    this.sentences = new SentenceWeights(reading, offices, sides);
    this.earlier = new EarlierWeights(reading);
    this.reading = reading;
    this.tokens = reading.tokens();
    this.words = words;
    this.offices = offices;
    this.sides = sides;
    this.publisher = publisher;
    this.firstPerson = sides.ours(tokens, 0, tokens.size());
    boolean home = false;
    for (NameMatch name : reading.names()) {
      if (name.kind() == Kind.COUNTRY) {
        firsts.putIfAbsent(name.value(), name);
      }
      boolean now = !words.unions().past(tokens, name);
      if (now && name.kind() == Kind.COUNTRY && name.confidence() >= Evidence.DROPPED_BELOW) {
        named.add(name.value());
      }
      if (name.kind() == Kind.PLACE) {
        placed.add(name.country());
      }
      if (name.kind() != Kind.ORGANIZATION && name.ending() == Ending.LOCATIVE) {
        stages.add(name.country());
      }
      home |= name.kind() != Kind.ORGANIZATION && name.country().equals(HOME);
    }
    this.atHome = home;
    this.origins = new NameOrigins(words.cultures(), named, placed);
    this.towns = new BulletinTowns(reading);
    this.entries = new Entries(reading);
  }

  /** Where the text first names the country. */
  private List<Span> spans(String country) {
    NameMatch first = firsts.get(country);
    return first == null ? List.of() : List.of(first.span(tokens));
  }

  /** Whether the text names the country. */
  boolean named(String country) {
    return named.contains(country);
  }

  /** Whether the text names other countries and not this one. */
  boolean others(String country) {
    boolean home = named.contains(HOME);
    return !named.contains(country) && !placed.contains(country) && named.size() > (home ? 1 : 0);
  }

  /** Whether the text names more than two countries besides the home country. */
  boolean several() {
    return named.size() - (named.contains(HOME) ? 1 : 0) > 2;
  }

  /** Whether the text is at home in its language's country and the person's name is too. */
  boolean home(Person person) {
    boolean home = atHome || firstPerson || own(person);
    return home && publisher.country().isEmpty() && turkish(person);
  }

  /** Whether a name is one as people of the home country have, with or without its letters. */
  boolean turkish(String name) {
    return words.turkish(name) || (tokens.plain() && words.plainly(name));
  }

  /**
   * The same of a name that no country of the text is more at home with, or of one that is unknown
   * but sounds as only those of the home country do.
   */
  boolean turkish(Person person) {
    return turkish.computeIfAbsent(
        person.name(),
        name ->
            turkish(name)
                ? !origins.theirs(person)
                : !words.foreign(name) && Turkish.spells(name) && origins.own(person));
  }

  /** Whether a name is Turkish all over, and the text names no other country with such names. */
  private boolean own(Person person) {
    return words.twice(person.name())
        && named.stream().noneMatch(other -> !other.equals(HOME) && words.akin(other));
  }

  /** A guess at a person's country, which may be the state that was there once. */
  Claim lasting(Person person, Claim claim, Map<Person, Claim> claims) {
    return words.unions().settled(person, claim, this, claims);
  }

  /** Whether a country may have an office as a person's is. */
  boolean fit(Person person, String country) {
    return words.fit(tokens, person.first().office(), country);
  }

  /** Whether the sentence of a person begins in another country than is claimed. */
  boolean elsewhere(Person person, Claim claim) {
    NameMatch place = reading.sure(tokens.sentenceStart(person.first().name().from()));
    boolean there = place != null && place.ending() == Ending.LOCATIVE;
    boolean country = there && place.kind() != Kind.ORGANIZATION && !place.country().isEmpty();
    return country && !place.country().equals(claim.country());
  }

  /** Whether a person's full name is none of the home country. */
  boolean foreign(Person person) {
    String name = person.name();
    return !turkish(person) && !person.parts().bare() && !words.shared(name);
  }

  /** Whether texts that call an office so mostly mean one of the home country's. */
  boolean homely(Office office) {
    return office.units().stream().anyMatch(unit -> words.homely(unit.head()));
  }

  /** Whether people of another country bear the names of the home country's. */
  boolean akin(String country) {
    return !country.equals(HOME) && words.akin(country);
  }

  /** Whether a person has a given name that only people of other countries have. */
  boolean stranger(Person person) {
    return foreign(person) && words.foreign(person.name());
  }

  /**
   * The likeliest country; null where nothing speaks for any.
   *
   * @param taken the countries where another has the office
   * @param opposed the countries of those whom the person meets
   * @param spoken the country of whom the paragraph named last before; empty for none
   */
  Claim claim(Person person, Set<String> taken, Set<String> opposed, String spoken) {
    Balance weights = new Balance();
    Appearance appearance = person.first();
    boolean abroad = !publisher.country().isEmpty() && !publisher.country().equals(HOME);
    // An honorary consul is of the state that he or she serves and not of where the name is from.
    boolean turkish = turkish(person) && !honorary(person);
    boolean foreign = !turkish && foreign(person);
    int office = appearance.office().from();
    // Büyükelçimiz, ülkemizin Büyükelçisi
    boolean ours =
        appearance.office().last().head().form() == Form.OURS
            || (office > 0 && sides.ours(tokens, office - 1, office));
    if (!abroad && !appearance.office().last().role().borrowed()) {
      home(person, turkish, foreign, weights);
    } else if (abroad && atHome && turkish && !words.akin(publisher.country())) {
      weights.add(HOME, 5, "given name");
    }
    publisher(weights);
    if (ours) {
      // Of whom an envoy of İzlanda speaks as Bakanımız Kristjan Thor Juliusson is not at home.
      String own = publisher.country().isEmpty() ? HOME : publisher.country();
      boolean theirs = foreign && own.equals(HOME) && person.held().role().government();
      weights.add(own, theirs ? 1 : 4, "our own");
    }
    if (turkish && own(person)) {
      weights.add(HOME, 1.5, "given name");
    }
    sentences.before(appearance, turkish, weights);
    if (!turkish) {
      sentences.behind(appearance, weights);
    }
    towns.weigh(appearance, turkish, weights);
    String entry = entries.about(appearance.name().from());
    if (entry.isEmpty()) {
      lead(weights);
      places(weights, HostStates.called(tokens, sides, appearance.office()));
    } else if (!turkish || !entry.equals(HOME)) {
      weights.add(entry, ENTRY, "country of the entry");
    }
    boolean stranger = strange(person) && !spoken.isEmpty() && !spoken.equals(HOME);
    // KKTC Başbakanı X konuştu. Çalışma Bakanı Y: both have names as people have at home.
    boolean kindred = turkish && !atHome && !firstPerson && !spoken.isEmpty();
    kindred &= words.akin(spoken) || origins.fits(person, spoken);
    if (!ours && (abroad || !turkish || stranger || kindred)) {
      earlier.weigh(appearance, spoken, weights);
    }
    opposed.forEach(country -> weights.add(country, -6, "the other side"));
    if (!honorary(person)) {
      origins.weigh(person, turkish, foreign, weights);
    }
    weights.drop("");
    taken.forEach(weights::drop);
    weights.keep(country -> fit(person, country));
    if ((foreign || stranger) && !ours) {
      weights.limit(HOME, FOREIGNER);
    }
    return weights.best(this::spans);
  }

  private boolean honorary(Person person) {
    Office office = person.first().office();
    return office.role() == Role.ENVOY && offices.abroad(office.last().head());
  }

  /** Whether someone heads a state of whom the authority file would know at home. */
  private static boolean strange(Person person) {
    Role role = person.held().role();
    return role.state() && !person.parts().bare();
  }

  private void publisher(Balance weights) {
    // An agency that tells of other countries only.
    boolean absent = !publisher.ministry() && !named.isEmpty() && !about(publisher.country());
    if (!publisher.country().isEmpty() && !absent) {
      weights.add(publisher.country(), publisher.ministry() ? 4 : 2, "country of the publisher");
    }
    if (firstPerson) {
      weights.add(publisher.country().isEmpty() ? HOME : publisher.country(), 3, "first person");
    }
  }

  /** Whether the text names the country or a place in it. */
  private boolean about(String country) {
    return named.contains(country) || placed.contains(country);
  }

  /**
   * What speaks for the country whose language the text is in.
   *
   * @param turkish whether the person's name begins as names there do
   * @param foreign whether it is a full name that does not
   */
  private void home(Person person, boolean turkish, boolean foreign, Balance weights) {
    Held held = person.held();
    weights.add(HOME, 1, "language of the text");
    if (atHome) {
      weights.add(HOME, 2, "home country named");
    }
    if (turkish) {
      weights.add(HOME, 2.5, "given name");
    }
    if (foreign) {
      weights.add(HOME, -2, "given name of another country");
    }
    OfficeUnit unit = person.first().office().last();
    boolean typical =
        unit.portfolio()
            && offices.portfolios().country(tokens, unit.from(), unit.headFrom()).equals(HOME);
    if (typical || (turkish && words.homely(unit.head()))) {
      weights.add(HOME, 2, "title of the home country");
    }
    boolean headOfState = held.role().state();
    if (headOfState || (held.listed() && !turkish)) {
      weights.add(HOME, headOfState ? -4 : -2.5, "not in the authority file");
    }
    if (held.title().startsWith("Devlet Başkanı") || offices.abroad(unit.head())) {
      weights.add(HOME, -3, "no office of the home country");
    }
  }

  /**
   * Whether hardly anyone in a country is called as a person is who has a name of the home country;
   * those of its heads are known, and its envoys live abroad.
   */
  boolean ours(Person person, String country) {
    boolean known = person.held().listed() || person.held().role() == Role.ENVOY;
    return !known && turkish(person) && origins.ours(person, country);
  }

  /** The sounds of people's names and where they are at home. */
  NameOrigins origins() {
    return origins;
  }

  /** Where the release was written or something happens, if abroad. */
  private void places(Balance weights, boolean host) {
    Set<String> seen = new HashSet<>();
    for (NameMatch name : reading.names()) {
      boolean abroad = name.kind() == Kind.PLACE && !name.country().equals(HOME);
      if (abroad && name.confidence() >= Evidence.DROPPED_BELOW && !name.country().isEmpty()) {
        boolean dateline = name.from() <= DATELINE && name.ending() == Ending.BARE;
        if (seen.add(name.country())) {
          weights.add(name.country(), dateline ? host ? HOST : 2.5 : 0.8, "place of the text");
        }
      }
    }
  }

  /**
   * The country of the town with which the text begins, unless something happens in another; empty
   * for none.
   */
  String dateline() {
    NameMatch first = reading.sure(0);
    boolean town = first != null && first.kind() == Kind.PLACE && first.ending() == Ending.BARE;
    return town && Set.of(first.country()).containsAll(stages) ? first.country() : "";
  }

  /** The country that the text names first. */
  private void lead(Balance weights) {
    int rank = 0;
    for (String country : named) {
      if (rank < 3 && !country.equals(HOME)) {
        weights.add(country, rank == 0 ? 1.5 : 1.0 / (rank + 1), "first country of the text");
        rank++;
      }
    }
  }
}
