package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.offices.Departures;
import org.vakanuvis.extract.offices.LineNames;
import org.vakanuvis.extract.offices.NamedFields;
import org.vakanuvis.extract.offices.OwnerReader;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.persons.PersonWords;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.LeftPosts;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeTitles;
import org.vakanuvis.extract.words.Companions;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;

/** Finds the people who are named beside an office phrase, behind it or before it. */
public final class AppearanceFinder {
  private static final double BESIDE = 0.95;

  private static final double APART = 0.85;
  private static final double GIVEN = 0.85;

  private static final String ELLIPTIC = "office of another in the list";
  private static final List<CountryPairs.Pair> NONE = List.of();

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final PersonWords words;
  private final LineFlow lines;
  private final Cells cells;
  private final OfficeTitles titles;
  private final OwnerReader owners;
  private final CountryPairs pairs;
  private final PluralReader plurals;
  private final LineNames stacked;
  private final AppointmentVerbs verbs;
  private final AppointmentReader appointments;
  private final SharedPosts shared;
  private final NamedFields namedFields;
  private final Departures departures;
  private final LeftPosts leftPosts;
  private final Fellows fellows;
  private final Handovers handovers;
  private final Predecessors predecessors;
  private final Hosts hosts;
  private final Tables tables;
  private final Nameless nameless;
  private final Delegations sides;
  private final NameBeside neighbours;
  private final OtherOffices others;
  private final Speakers speakers;
  private final List<Office> offices;
  private final BitSet taken = new BitSet();
  private final BitSet seated = new BitSet();

  /** The tokens of names that only a rank stands before. */
  private final BitSet ranks = new BitSet();

  /** The tokens of names with an office whose country is told. */
  private final BitSet told = new BitSet();

  /** Finds the people beside the offices of one text. */
  public AppearanceFinder(
      Reading reading,
      List<Office> offices,
      NameReader names,
      PersonWords words,
      AppointmentVerbs verbs,
      Delegations sides,
      Companions companions,
      BodyWords bodies) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.offices = offices;
    this.names = names;
    this.words = words;
    this.lines = names.lines();
    this.cells = new Cells(tokens);
    this.titles = new OfficeTitles(tokens, names.lines());
    this.owners = new OwnerReader(reading, names, sides, bodies);
    this.stacked = new LineNames(tokens, names, offices);
    this.pairs = new CountryPairs(reading, names, stacked, sides);
    this.fellows = new Fellows(reading, names);
    this.hosts = new Hosts(reading, names, fellows, sides, titles, offices);
    this.handovers = new Handovers(tokens, names, verbs, titles);
    this.predecessors = new Predecessors(reading, names, verbs, titles);
    this.plurals =
        new PluralReader(
            reading, names, titles, owners, pairs, fellows, sides, companions, offices);
    this.tables = new Tables(reading, names, stacked, offices);
    this.nameless = new Nameless(tokens, names);
    this.sides = sides;
    this.others = new OtherOffices(tokens, names, verbs, offices);
    this.speakers = new Speakers(tokens, names);
    this.neighbours = new NameBeside(reading, names, words);
    this.verbs = verbs;
    this.shared = new SharedPosts(tokens, names, verbs);
    this.namedFields = new NamedFields(tokens, names, verbs, offices);
    this.departures = new Departures(tokens, verbs);
    this.leftPosts = new LeftPosts(tokens, verbs);
    this.appointments = new AppointmentReader(tokens, names, verbs);
  }

  /** Everyone named beside one of the offices, in the order of the text. */
  public List<Appearance> appearances() {
    List<Appearance> found = new ArrayList<>();
    List<Bare> bare = new ArrayList<>();
    Held seat = null;
    Name last = null;
    taken.clear();
    seated.clear();
    told.clear();
    ranks.clear();
    for (Office office : offices) {
      List<CountryPairs.Pair> column = tables.headed(office);
      List<NamedFields.Seat> list = namedFields.before(office);
      if (!list.isEmpty()) {
        list.forEach(one -> found.add(seat(office, one)));
      } else if (!column.isEmpty()) {
        found.addAll(plurals.beside(office, column));
      } else if (SharedPosts.are(office)) {
        found.addAll(plurals.inOrder(office, shared.names(office)));
      } else if (office.counted()) {
        List<Appearance> counted = plurals.counted(office);
        found.addAll(counted);
        if (counted.isEmpty()) {
          bare.add(new Bare(office, seat));
        }
      } else if (office.plural() || sides.level(tokens, office.to())) {
        found.addAll(plurals.read(office));
      } else {
        List<Appearance> acting = plurals.acting(office);
        found.addAll(acting);
        Appearance appearance = acting.isEmpty() ? one(office, last) : null;
        if (appearance != null) {
          found.add(appearance);
        } else if (acting.isEmpty()) {
          bare.add(new Bare(office, seat));
        }
      }
      Appearance latest = found.isEmpty() ? null : found.get(found.size() - 1);
      last = latest == null ? null : latest.name();
      seat = latest != null && latest.held().minister() ? latest.held() : seat;
      if (last != null) {
        taken.set(last.from(), last.to());
        ranks.set(last.from(), last.to(), rank(latest));
        told.set(last.from(), last.to(), latest.claim() != null);
        Role role = latest.held().role();
        boolean sits = role.government() || role == Role.STATE;
        // Eski Başbakan X artık Dışişleri Bakanı.
        seated.set(last.from(), last.to(), sits && !latest.held().former());
      }
    }
    found.addAll(elliptic(found));
    found.addAll(handovers.givers(List.copyOf(found), taken));
    found.addAll(handovers.among(List.copyOf(found), taken));
    found.addAll(predecessors.among(offices, found));
    bare.forEach(one -> found.addAll(meant(one.office(), one.before())));
    found.addAll(hosts.among(found));
    found.sort(Comparator.comparingInt(appearance -> appearance.name().from()));
    return new SharedPast(tokens, titles).among(found);
  }

  /**
   * An office without a name.
   *
   * @param before the seat in a government told last before it; null for none
   */
  private record Bare(Office office, Held before) {}

  /** Those whom an office without a name means. */
  private List<Appearance> meant(Office office, Held before) {
    Held held = titles.held(office, "office without a name", APART);
    return nameless.of(office, held, before, taken).stream()
        .map(name -> new Appearance(name, office, held, owners.claim(office, name)))
        .toList();
  }

  /**
   * Those of a sentence who have the office of the one named before them: {@code Dışişleri Bakanı
   * X'in başkanlığında Gürcistan'dan Y ve Moldova'dan Z}.
   */
  private List<Appearance> elliptic(List<Appearance> found) {
    List<Appearance> more = new ArrayList<>();
    for (Appearance one : found) {
      boolean minister = one.held().minister() && one.name().from() >= one.office().to();
      int end = minister ? tokens.sentenceEnd(one.name().from()) : 0;
      for (CountryPairs.Pair pair : minister ? pairs.among(one.name().to(), end) : NONE) {
        // Yunanistan'dan gelen Ali Veli is just someone who comes from there.
        int behind = pair.country().to();
        // üç bakan (Mısır: X, Ürdün: Y)
        boolean label = tokens.mark(behind, ':') && tokens.mark(one.name().from() - 1, ':');
        if (pair.name().from() == behind || (label && pair.name().from() == behind + 1)) {
          share(one.office(), pair, more);
        }
      }
      if (minister && !one.held().former()) {
        pairs.next(one.name()).forEach(pair -> share(one.office(), pair, more));
      }
      fellows.beside(one).forEach(pair -> share(one.office(), pair, more));
    }
    return more;
  }

  /** Gives an office to one more person, who has none so far. */
  private void share(Office office, CountryPairs.Pair pair, List<Appearance> more) {
    if (!taken.get(pair.name().from())) {
      taken.set(pair.name().from(), pair.name().to());
      Claim claim = Claim.told(reading, pair.country(), "country beside name", APART);
      more.add(new Appearance(pair.name(), office, titles.held(office, ELLIPTIC, APART), claim));
    }
  }

  private Appearance one(Office office, Name last) {
    if (others.posted(office)) {
      return null;
    }
    Name made = namedFields.object(office);
    if (made != null) {
      return appearance(office, made, Held.APPOINTMENT, GIVEN);
    }
    Name given = appointments.name(office, office.role().government() ? seated : taken);
    if (given != null && !others.instead(office, given)) {
      return appearance(office, given, Held.APPOINTMENT, GIVEN);
    }
    Name speaker = speakers.of(office);
    if (speaker != null && !taken.get(speaker.from())) {
      return appearance(office, speaker, "office of the speaker", APART);
    }
    boolean post = office.last().head().form() == Form.POST;
    boolean instead = AppointmentReader.needsVerb(office);
    boolean seat = instead ? !appointments.standsIn(office) : post && office.role().government();
    Name promoted = seat ? others.promoted(office) : null;
    promoted = post && office.role() == Role.ENVOY ? others.sent(office) : promoted;
    if (promoted != null) {
      return appearance(office, promoted, Held.APPOINTMENT, GIVEN);
    }
    Name world = others.world(office);
    if (world != null) {
      return appearance(office, world, "office before name", APART);
    }
    return office.nominative() && !post && !instead ? beside(office, last) : null;
  }

  private Appearance beside(Office office, Name last) {
    Name name = neighbours.behind(office);
    if (name == null && verbs.being(tokens, office.to()) && lines.joined(office.to() + 1)) {
      name = names.after(office.to() + 1);
    }
    if (name != null) {
      return appearance(office, name, "office before name", BESIDE);
    }
    name = neighbours.before(office);
    boolean column = tokens.get(office.from()).is(Token.Flag.COLUMN) && cells.narrow(office.from());
    if (name == null || (column && held(office, name).get(name.from()))) {
      Name stack = stacked.beside(office, last);
      name = stack == null ? name : stack;
    }
    boolean rank = name != null && ranks.get(name.from());
    if (name == null || (held(office, name).get(name.from()) && !rank)) {
      return null;
    }
    return appearance(office, name, "office behind name", APART);
  }

  /** Whether one is only called by a rank: {@code Büyükelçi X, Genel Müdür}, {@code Bakanlar X}. */
  private static boolean rank(Appearance one) {
    Office office = one.office();
    boolean single = office.units().size() == 1;
    if (office.plural() && office.role() == Role.MINISTER) {
      return single && !office.last().portfolio();
    }
    boolean bare = single && office.owners().isEmpty() && office.body() == null;
    boolean alone = bare && office.from() == office.last().headFrom();
    return alone && office.role() == Role.ENVOY && office.to() <= one.name().from();
  }

  /** The names that have an office already beside which they cannot have this one. */
  private BitSet held(Office office, Name name) {
    // Senatör Kamina Johnson Smith (Dışişleri Bakanı): a seat in a government comes on top, but
    // not in Gana Maliye Müsteşarı K. Mensah, Togo Maliye Bakanı …
    boolean another = !office.owners().isEmpty() && told.get(name.from());
    return office.role().government() && !another ? seated : taken;
  }

  /** Whether the words between an office and its holder's name say that he or she has died. */
  private boolean late(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.late(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Appearance seat(Office office, NamedFields.Seat one) {
    taken.set(one.name().from(), one.name().to());
    Held held = titles.held(office, one.field(), Held.APPOINTMENT, GIVEN);
    return new Appearance(one.name(), office, held, owners.claim(office, one.name()));
  }

  private Appearance appearance(Office office, Name name, String rule, double confidence) {
    double sure = name.single() && office.role() != Role.MINISTER ? confidence - 0.1 : confidence;
    Held held = titles.held(office, rule, sure);
    boolean leaves = office.role().government() && departures.leaves(name.to(), name.ending());
    boolean post = rule.equals(Held.APPOINTMENT) && name.from() >= office.to();
    leaves |= late(office.to(), name.from());
    leaves |= verbs.being(tokens, office.to()) && verbs.past(tokens, office.from());
    leaves |= post && leftPosts.parted(office.to()) >= 0;
    leaves |= rule.equals(Held.APPOINTMENT) && !post && leftPosts.left(office);
    leaves |= post && (verbs.held(tokens, office.to()) || verbs.past(tokens, office.from()));
    return new Appearance(
        name, office, leaves ? held.over(held.title()) : held, owners.claim(office, name));
  }
}
