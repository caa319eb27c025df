package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.OfficeHead.Form;
import org.vakanuvis.extract.OfficeHead.Role;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.turkish.Ending;

/** Finds the people who are named beside an office phrase, behind it or before it. */
final class AppearanceFinder {
  /** The rule by which someone has an office whom a verb gives it to. */
  static final String APPOINTMENT = "appointment";

  private static final double BESIDE = 0.95;
  private static final double APART = 0.85;
  private static final double GIVEN = 0.85;

  /** So many words at most stand between a post and what its holder was before. */
  private static final int SMALL_WORDS = 3;

  /** So many words at most stand in brackets between an office and the name. */
  private static final int LONGEST_BRACKET = 8;

  private static final Set<String> PARTICLES = Set.of("ise", "da", "de");

  private static final String ELLIPTIC = "office of another in the list";
  private static final List<CountryPairs.Pair> NONE = List.of();

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final LineFlow lines;
  private final OfficeTitles titles;
  private final OwnerReader owners;
  private final Cells cells;
  private final CountryPairs pairs;
  private final PluralReader plurals;
  private final LineNames stacked;
  private final AppointmentVerbs verbs;
  private final AppointmentReader appointments;
  private final Fellows fellows;
  private final Handovers handovers;
  private final Tables tables;
  private final Nameless nameless;
  private final Delegations sides;
  private final Asides asides;
  private final List<Office> offices;
  private final BitSet taken = new BitSet();
  private final BitSet seated = new BitSet();

  /** The tokens of names that only a rank stands before. */
  private final BitSet ranks = new BitSet();

  /** The tokens of names with an office whose country is told. */
  private final BitSet told = new BitSet();

  AppearanceFinder(
      Reading reading,
      List<Office> offices,
      NameReader names,
      AppointmentVerbs verbs,
      Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.offices = offices;
    this.names = names;
    this.lines = names.lines();
    this.titles = new OfficeTitles(tokens);
    this.owners = new OwnerReader(reading, names);
    this.cells = new Cells(tokens);
    this.stacked = new LineNames(tokens, names, offices);
    this.pairs = new CountryPairs(reading, names, stacked, sides);
    this.fellows = new Fellows(reading, names);
    this.handovers = new Handovers(tokens, names, verbs, titles);
    this.plurals = new PluralReader(reading, names, titles, owners, pairs, fellows, offices);
    this.tables = new Tables(reading, names, stacked);
    this.nameless = new Nameless(tokens, names, sides);
    this.sides = sides;
    this.asides = new Asides(reading, names);
    this.verbs = verbs;
    this.appointments = new AppointmentReader(tokens, names, verbs);
  }

  /** Everyone named beside one of the offices, in the order of the text. */
  List<Appearance> appearances() {
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
      if (!column.isEmpty()) {
        found.addAll(plurals.beside(office, column));
      } else if (office.plural() || sides.level(tokens, office.to())) {
        found.addAll(plurals.read(office));
      } else {
        Appearance appearance = one(office, last);
        if (appearance != null) {
          found.add(appearance);
        } else {
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
        seated.set(last.from(), last.to(), role.government() || role == Role.STATE);
      }
    }
    found.addAll(elliptic(found));
    found.addAll(handovers.among(List.copyOf(found), taken));
    bare.forEach(one -> found.addAll(meant(one.office(), one.before())));
    found.sort(Comparator.comparingInt(appearance -> appearance.name().from()));
    return found;
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
        if (pair.name().from() == pair.country().to()) {
          share(one.office(), pair, more);
        }
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
    Name given = appointments.name(office, office.role().government() ? seated : taken);
    if (given != null) {
      return appearance(office, given, APPOINTMENT, GIVEN);
    }
    boolean post = office.last().head().form() == Form.POST;
    Name promoted = post && office.role().government() ? promoted(office) : null;
    if (promoted != null) {
      return appearance(office, promoted, APPOINTMENT, GIVEN);
    }
    boolean alone = post || AppointmentReader.needsVerb(office);
    return office.nominative() && !alone ? beside(office, last) : null;
  }

  /**
   * Who gets a post and is called by what he was before: {@code Savunma Bakanlığına Genelkurmay
   * Başkanı X getirildi}, {@code Savunma Bakanlığına getirilen Vali X}.
   */
  private Name promoted(Office post) {
    int index = Collections.binarySearch(offices, post, Comparator.comparingInt(Office::from)) + 1;
    Office other = index > 0 && index < offices.size() ? offices.get(index) : null;
    boolean near =
        other != null
            && other.from() - post.to() <= SMALL_WORDS
            && !other.plural()
            && other.nominative()
            && !other.role().government();
    for (int i = post.to(); near && i < other.to(); i++) {
      near = tokens.get(i).word() && lines.joined(i);
    }
    Name name = near && other.to() < tokens.size() ? names.after(other.to()) : null;
    boolean given = name != null && (verbs.at(tokens, post.to()) || verbs.at(tokens, name.to()));
    return given && !name.single() ? name : null;
  }

  private Appearance beside(Office office, Name last) {
    Name name = behind(office);
    if (name != null) {
      return appearance(office, name, "office before name", BESIDE);
    }
    name = before(office);
    if (name == null) {
      name = stacked.beside(office, last);
    }
    boolean rank = name != null && ranks.get(name.from());
    if (name == null || (held(office, name).get(name.from()) && !rank)) {
      return null;
    }
    return appearance(office, name, "office behind name", APART);
  }

  /** Whether someone is only called by a rank so far: {@code Büyükelçi X, Genel Müdür}. */
  private static boolean rank(Appearance one) {
    Office office = one.office();
    boolean bare = office.owners().isEmpty() && office.body() == null && office.units().size() == 1;
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

  private Appearance appearance(Office office, Name name, String rule, double confidence) {
    double sure = name.single() && office.role() != Role.MINISTER ? confidence - 0.1 : confidence;
    Held held = titles.held(office, rule, sure);
    boolean leaves = office.role().government() && verbs.leaves(tokens, name.to(), name.ending());
    boolean post = rule.equals(APPOINTMENT) && name.from() >= office.to();
    leaves |= post && (verbs.held(tokens, office.to()) || verbs.past(tokens, office.from()));
    return new Appearance(
        name, office, leaves ? held.over(held.title()) : held, owners.claim(office, name));
  }

  /** The name behind an office, maybe behind a colon or dash, or alone on the next line. */
  private Name behind(Office office) {
    int next = office.to();
    if (next >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(next);
    if (lines.endsBefore(next)) {
      return null;
    }
    Name beyond = asides.behind(office);
    if (beyond != null) {
      return beyond;
    }
    if (token.is(Flag.COLUMN)) {
      Name name = names.after(next);
      return name != null && !name.single() && ends(name.to()) ? name : null;
    }
    boolean dots = token.mark('.') && cells.leader(next) > next;
    if (token.mark(':') || token.mark('-') || token.mark('|') || token.mark('=') || dots) {
      int i = next + 1;
      while (i < tokens.size()
          && lines.joined(i)
          && (tokens.mark(i, '|') || tokens.mark(i, '-') || tokens.mark(i, '.'))) {
        i++;
      }
      Name name = i < tokens.size() && !lines.endsBefore(i) ? names.after(i) : null;
      return name != null && !name.single() && ends(name.to()) ? name : null;
    }
    if (token.mark('(')) {
      return translated(next);
    }
    if (token.mark('"')) {
      return null;
    }
    if (token.key().equals("ise")) {
      return predicate(next + 1);
    }
    if (token.mark(')')) {
      return bracketed(office);
    }
    if (token.mark(',')) {
      Name name = next + 1 < tokens.size() && lines.joined(next + 1) ? names.after(next + 1) : null;
      boolean apposed = name != null && !name.single() && tokens.mark(name.to(), ',');
      return apposed && !office.owners().isEmpty() && name.ending() == Ending.BARE ? name : null;
    }
    // Dışişleri Bakanı II Erywan Yusof: the second of two, as a title has it.
    boolean numeral = PortfolioReader.roman(token) && token.allCaps();
    boolean second = numeral && !tokens.mark(next + 1, '.');
    return names.after(second && next + 1 < tokens.size() ? next + 1 : next);
  }

  /**
   * The name behind brackets that say more of the office: {@code Başbakan (Taoiseach) Leo
   * Varadkar}, {@code Dışişleri Bakanı (aynı zamanda Başbakan Yardımcısı) X}.
   */
  private Name translated(int bracket) {
    int close = bracket + 1;
    while (close < tokens.size()
        && close - bracket < LONGEST_BRACKET
        && lines.joined(close)
        && tokens.get(close).word()) {
      close++;
    }
    int next = close + 1;
    boolean goesOn =
        tokens.mark(close, ')')
            && close > bracket + 1
            && next < tokens.size()
            && lines.joined(next);
    Name name = goesOn ? names.after(next) : null;
    return name == null || name.single() ? null : name;
  }

  /** The name that a sentence without a verb ends with: {@code Ticaret Bakanı ise Todd McClay.} */
  private Name predicate(int token) {
    Name name = token < tokens.size() && lines.joined(token) ? names.after(token) : null;
    boolean whole = name != null && !name.single() && name.ending() == Ending.BARE;
    boolean ends = whole && (lines.endsBefore(name.to()) || tokens.get(name.to()).is(Flag.MARK));
    boolean comma = ends && tokens.mark(name.to(), ',');
    return ends && !comma ? name : null;
  }

  /**
   * The name behind an office in brackets that explains another: {@code Sekreteri (Başbakan) X}.
   */
  private Name bracketed(Office office) {
    int from = office.from();
    int next = office.to() + 1;
    boolean opens = tokens.mark(from - 1, '(') && next < tokens.size() && lines.joined(next);
    Name name = opens && names.before(from - 1) == null ? names.after(next) : null;
    return name == null || name.single() ? null : name;
  }

  /** Whether nothing of the same clause follows. */
  private boolean ends(int token) {
    if (lines.endsBefore(token)) {
      return true;
    }
    Token next = tokens.get(token);
    return next.is(Flag.MARK) || next.is(Flag.COLUMN);
  }

  /** The name before an office that closes with a mark: {@code X (office)}, {@code X, office,}. */
  private Name before(Office office) {
    int from = office.from();
    if (from == 0 || tokens.get(from).is(Flag.PARAGRAPH_START)) {
      return null;
    }
    Token mark = tokens.get(from - 1);
    NameMatch row = cells.country(reading, from);
    if (row != null && ends(office.to())) {
      Name name = names.before(cells.behind(row.from()));
      return name == null || name.single() ? null : name;
    }
    if (tokens.get(from).is(Flag.COLUMN)) {
      Name name = names.before(from);
      return name == null || name.single() ? null : name;
    }
    int leader = ends(office.to()) ? cells.beforeLeader(from) : from;
    if (leader < from) {
      Name name = names.before(leader);
      return name == null || name.single() ? null : name;
    }
    if (lines.endsBefore(from) || !ends(office.to())) {
      return null;
    }
    Name beyond = asides.name(from);
    if (beyond != null) {
      return beyond;
    }
    if (mark.mark('(')) {
      // Mike Pompeo ise (ABD Dışişleri Bakanı)
      boolean small = from > 1 && PARTICLES.contains(tokens.get(from - 2).key());
      return names.before(small ? from - 2 : from - 1);
    }
    boolean dash = (mark.mark('-') && mark.is(Flag.SPACED)) || mark.mark(':') || mark.mark('|');
    if (dash || mark.mark(',') || mark.mark('/')) {
      int end = from - 1;
      while (end > 0
          && tokens.get(end - 1).is(Flag.MARK)
          && (tokens.mark(end - 1, '|') || tokens.mark(end - 1, '-'))) {
        end--;
      }
      Name name = names.before(end);
      boolean plain = name != null && !name.single();
      return plain ? name : null;
    }
    return null;
  }
}
