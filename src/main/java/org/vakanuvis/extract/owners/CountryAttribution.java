package org.vakanuvis.extract.owners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.holders.Sides;
import org.vakanuvis.extract.holders.Teams;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.offices.CountryHeadings;
import org.vakanuvis.extract.persons.AuthorityIndex;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.words.Companions;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;

/**
 * Decides whose office a person has: told beside the name, told elsewhere, by the sentence's frame,
 * by the authority file, by an office beside it, and at last by the weight of what the text is
 * about; never by the nearest country before it.
 */
public final class CountryAttribution {
  private static final String HOME = Lexicon.HOME;

  /** As sure is what the text says itself. */
  private static final double TOLD = 0.9;

  /** As sure is a country for which much more speaks than for others. */
  private static final double WEIGHTY = 0.8;

  /** How sure at most a country is that is doubted. */
  private static final double DOUBTED = 0.72;

  private final Reading reading;
  private final List<Person> people;
  private final Sides frames;
  private final AuthorityClaims authorities;
  private final Delegations sides;
  private final Map<Person, Claim> claims = new LinkedHashMap<>();
  private final IdentityHashMap<Appearance, Person> owners = new IdentityHashMap<>();
  private final IdentityHashMap<Appearance, Appearance> previous = new IdentityHashMap<>();

  /** The countries whose office of a field someone has. */
  private final Map<String, Set<String>> holders = new HashMap<>();

  private final CountryWeights weights;
  private final BodyWords bodies;
  private final Bonds bonds;
  private final Mentions mentions;
  private final Opposites opposites;
  private final Speakers speakers;
  private final Topics topics;
  private final Neighbours neighbours;
  private final Signatories signatories;
  private final ToldPlaces places;
  private final ShortBodies shortBodies;
  private final StateDeeds deeds;
  private final DatelineStates reports;
  private final Successions successions;
  private final HostStates hosts;
  private final Suites suites;
  private final Stations stations;
  private final LostStates lost;

  /**
   * Of the people of one text, whose claims it gathers step by step.
   *
   * @param reading without what is inside the names of people
   * @param meetingCues the words that set one side against another, as of visits and papers
   * @param closings the words above whoever signs a letter
   * @param placeHeads the nouns behind the name of a place, {@code il}
   */
  public CountryAttribution(
      Reading reading,
      Sides frames,
      Delegations sides,
      AuthorityIndex authorities,
      Companions companions,
      BodyWords bodies,
      TokenTrie<String> meetingCues,
      TokenTrie<String> closings,
      TokenTrie<String> placeHeads,
      LostStates lost,
      CountryWeights weights,
      List<Person> people) {
    this.people = people;
    this.sides = sides;
    this.mentions = new Mentions(people);
    this.opposites = new Opposites(reading, meetingCues, mentions);
    this.speakers = new Speakers(reading.tokens(), closings, mentions, claims);
    this.signatories = new Signatories(reading, opposites, sides, mentions, claims);
    this.topics = new Topics(reading, sides, mentions, claims);
    this.bodies = bodies;
    this.bonds = new Bonds(reading, frames, companions, mentions, claims);
    this.reading = reading;
    this.frames = frames;
    this.authorities = new AuthorityClaims(reading.tokens(), authorities, bodies, weights);
    this.weights = weights;
    this.places = new ToldPlaces(reading, placeHeads);
    this.shortBodies = new ShortBodies(reading, bodies);
    this.deeds = new StateDeeds(reading, sides);
    this.reports = new DatelineStates(reading, weights, claims, people);
    this.successions = new Successions(reading.tokens(), weights, mentions, claims, people);
    this.hosts = new HostStates(reading, sides, mentions);
    this.suites = new Suites(reading, sides, mentions, claims);
    this.stations = new Stations(reading, people);
    this.lost = lost;
    this.neighbours =
        new Neighbours(
            reading.tokens(), weights, bodies, opposites, mentions, claims, owners, previous);
  }

  /** The country of each person's office; empty code for an international body. */
  public Map<Person, Claim> claims() {
    List<Appearance> inOrder = new ArrayList<>();
    for (Person person : people) {
      person.appearances().forEach(appearance -> owners.put(appearance, person));
      inOrder.addAll(person.appearances());
    }
    inOrder.sort(Comparator.comparingInt(appearance -> appearance.name().from()));
    for (int i = 1; i < inOrder.size(); i++) {
      previous.put(inOrder.get(i), inOrder.get(i - 1));
    }
    pass(topics::its);
    pass(shortBodies::abroad);
    pass(bonds::represented);
    pass(person -> frames.leader(person.first()));
    pass(Person::told);
    pass(person -> lost.claim(reading.tokens(), person));
    pass(CountryAttribution::typical);
    guess(this::framed);
    guess(deeds::claim);
    pass(successions::same);
    guess(places::claim);
    guess(shortBodies::claim);
    guess(abroad(shortBodies::organ));
    guess(abroad(shortBodies::secretary));
    pass(authorities::known);
    guess(abroad(hosts::claim));
    guess(suites::claim);
    guess(person -> weights.turkish(person) ? null : stations.claim(person));
    guess(abroad(topics::clause));
    guess(this::hosts);
    guess(reports::head);
    guess(reports::member);
    guess(signatories::claim);
    guess(signatories::listed);
    guess(person -> topics.first(person, bodies));
    guess(speakers::claim);
    guess(bonds::sent);
    guess(bonds::sender);
    guess(bonds::related);
    guess(bonds::appointed);
    guess(neighbours::beside);
    guess(abroad(bonds::besides));
    guess(this::accompanied);
    guess(abroad(bonds::together));
    guess(bonds::owned);
    guess(abroad(bonds::visited));
    guess(neighbours::beside);
    guess(bonds::sent);
    guess(successions::now);
    pass(person -> neighbours.international(person) ? international() : null);
    pass(person -> person.kin() == null ? lasting(person) : null);
    pass(successions::same);
    pass(this::lasting);
    return claims;
  }

  /** By where a minister of another state meets someone, unless one of home does abroad. */
  private Claim hosts(Person person) {
    Claim claim = opposites.host(person, sides);
    if (claim == null || (weights.home(person) && !claim.country().equals(HOME))) {
      return null;
    }
    String guest = topics.before(person);
    return guest.isEmpty() || guest.equals(claim.country()) ? null : claim;
  }

  private Claim lasting(Person person) {
    return weights.lasting(person, weighed(person), claims);
  }

  private Claim weighed(Person person) {
    Claim beside = neighbours.beside(person);
    beside = beside == null ? bonds.appointed(person) : beside;
    if (beside != null) {
      return beside;
    }
    Set<String> opposed = new HashSet<>();
    if (!weights.home(person)) {
      opposed.addAll(opposites.of(person.first(), claims));
      // Washington, 24 — Dışişleri Bakanı Acheson, … Ticaret Bakanı Sawyer ile: both at home.
      opposed.remove(weights.dateline());
    }
    // Who comes to an office may be named beside the one who leaves it.
    boolean comes = person.held().appointed();
    Set<String> served = Envoys.served(person, people);
    Set<String> taken = comes || !served.isEmpty() ? served : taken(person);
    String spoken = topics.before(person);
    Claim claim = weights.claim(person, taken, opposed, spoken);
    if (claim == null) {
      claim = weights.claim(person, taken, Set.of(), spoken);
    }
    // Both who leaves an office and who comes to it have it in one text.
    claim = claim == null ? weights.claim(person, served, opposed, spoken) : claim;
    return claim != null && stranger(person, claim) ? international().atMost(DOUBTED) : claim;
  }

  /**
   * Whether an official with a name from elsewhere is hardly of the country that weighs most: who
   * serves a body of many states is often called by its short name alone, {@code Ofis Sözcüsü}.
   */
  private boolean stranger(Person person, Claim claim) {
    return person.held().role() == Role.OFFICIAL
        && !state(person.first())
        && claim.confidence() < WEIGHTY
        && weights.origins().alien(person, claim.country());
  }

  private boolean state(Appearance appearance) {
    return bodies.national(reading.tokens(), appearance.office());
  }

  private interface Rule {
    Claim claim(Person person);
  }

  private void pass(Rule rule) {
    for (Person person : people) {
      if (!claims.containsKey(person)) {
        Claim claim = rule.claim(person);
        if (claim != null) {
          settle(person, claim);
        }
      }
    }
  }

  /**
   * Asks a rule by which the text only lets one think of a country: it says less where few people
   * there are called so, and nothing where hardly anyone is, while in another country of the text
   * people are.
   */
  private void guess(Rule rule) {
    pass(
        person -> {
          Claim claim = weights.lasting(person, rule.claim(person), claims);
          if (claim == null || claim.confidence() >= TOLD) {
            return claim;
          }
          NameOrigins origins = weights.origins();
          Claim doubted = origins.strange(person, claim.country()) ? claim.atMost(DOUBTED) : claim;
          // Bakan Murat Kurum beside one of Finlandiya
          boolean ours = weights.ours(person, claim.country());
          return ours || origins.unlikely(person, claim.country()) ? null : doubted;
        });
  }

  /** Asks a rule but for people of the home country in a text that is at home there. */
  private Rule abroad(Rule rule) {
    return person -> weights.home(person) ? null : rule.claim(person);
  }

  private void settle(Person person, Claim claim) {
    claims.put(person, claim);
    String field = person.held().former() ? "" : person.held().field();
    if (!field.isEmpty()) {
      holders.computeIfAbsent(field, other -> new HashSet<>()).add(claim.country());
    }
  }

  private Claim framed(Person person) {
    for (Appearance appearance : person.appearances()) {
      Claim claim = frames.claim(appearance);
      // İsveç heyetindeki Bakan X, Bakan Y ile görüştü: Y is of the other side.
      if (claim != null && opposites.meets(appearance, claims, claim.country())) {
        // Gana adına Bakan X ile Bakan Y imzaladı: both do for Gana.
        boolean both = opposites.together(appearance.name()) && !rival(appearance);
        if (!both || weights.ours(person, claim.country())) {
          continue;
        }
      }
      // Gana adına Ticaret Bakanı X ile Ticaret Bakanı Y: Y is of the other side.
      boolean field = appearance.office().units().stream().anyMatch(OfficeUnit::portfolio);
      boolean other = claim != null && field && rival(appearance) && seated(appearance, claim);
      boolean headed = claim != null && claim.rule().equals(CountryHeadings.HEADED);
      // LİMA GRUBU ORTAK BİLDİRİSİ … Ulusal Meclis Başkanı X
      other |= headed && claim.country().isEmpty() && state(appearance);
      if (other) {
        continue;
      }
      if (headed && guest(person, appearance)) {
        return null;
      }
      if (claim == null) {
        claim = alongside(appearance);
      }
      if (claim != null) {
        return claim;
      }
    }
    return null;
  }

  /** By whom the person goes along with, but who has a foreign name may be the host's. */
  private Claim accompanied(Person person) {
    Claim claim = bonds.accompanied(person);
    boolean ours = claim != null && claim.country().equals(HOME);
    Role role = person.held().role();
    boolean foreign = ours && role == Role.OFFICIAL && weights.foreign(person);
    // Laschet'e Başkonsolos Mustafa Basa eşlik etti: of the home country, which sent him there.
    boolean envoy = claim != null && !ours && role == Role.ENVOY && weights.turkish(person);
    return foreign || (envoy && !weights.akin(claim.country())) ? null : claim;
  }

  /** Whether someone below the heading of another country is of the home country for all that. */
  private boolean guest(Person person, Appearance appearance) {
    Claim known = person.parts().abbreviated() ? null : authorities.known(person);
    boolean ours = appearance.office().last().head().personal();
    ours |= known != null && known.country().equals(HOME);
    return ours || (appearance.held().role() == Role.ENVOY && weights.home(person));
  }

  /** By the one before it in a list: {@code Kenya'dan A Bakanı X, B Bakanı Y ile C Bakanı Z}. */
  private Claim alongside(Appearance appearance) {
    Appearance before = previous.get(appearance);
    Claim claim = before == null ? null : claims.get(owners.get(before));
    boolean framed = claim != null && claim.rule().equals(Sides.FROM);
    int from = framed ? before.name().to() : 0;
    boolean next = framed && follows(from + 1, appearance) && appearance.claim() == null;
    return next && reading.tokens().joint(from) && !rival(appearance) ? claim : null;
  }

  /** Whether the one named right before is on the side that a sentence would give another too. */
  private boolean seated(Appearance appearance, Claim side) {
    Appearance before = previous.get(appearance);
    Claim claim = claims.get(owners.get(before));
    return claim != null
        && claim.rule().equals(Teams.SIDE_OF_COUNTRY)
        && side.rule().equals(Teams.SIDE_OF_COUNTRY)
        && claim.country().equals(side.country())
        && owners.get(before) != owners.get(appearance)
        && reading.tokens().joint(before.name().to());
  }

  /** Whether the one named before has the same office, as one government has it but once. */
  private boolean rival(Appearance appearance) {
    Appearance before = previous.get(appearance);
    String field = appearance.held().field();
    return before != null && !field.isEmpty() && field.equals(before.held().field());
  }

  /** Whether an office begins here or behind a word of its own, {@code Cumhurbaşkanlığında}. */
  private boolean follows(int token, Appearance appearance) {
    int office = appearance.office().from();
    if (office != token + 1) {
      return office == token;
    }
    Token word = reading.tokens().get(token);
    return word.capitalised() && !word.suffixed() && reading.sure(token) == null;
  }

  /** By the office itself, which only one state has: {@code Papa}. */
  private static Claim typical(Person person) {
    String country = person.first().office().last().head().of();
    return country.isEmpty() ? null : new Claim(country, List.of(), "office of one state", 0.95);
  }

  private static Claim international() {
    return new Claim("", List.of(), "office of international bodies", 0.75);
  }

  /** The countries whose same office another person of the text has. */
  private Set<String> taken(Person person) {
    // A government has several ministers of state.
    boolean many =
        person.held().role() == Role.MINISTER
            && person.appearances().stream()
                .flatMap(appearance -> appearance.office().units().stream())
                .noneMatch(OfficeUnit::portfolio);
    return many || person.held().former()
        ? Set.of()
        : holders.getOrDefault(person.held().field(), Set.of());
  }
}
