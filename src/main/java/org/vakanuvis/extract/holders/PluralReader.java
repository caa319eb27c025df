package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.holders.CountryPairs.Pair;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.names.Headcount;
import org.vakanuvis.extract.offices.OwnerReader;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.EllipticOffices;
import org.vakanuvis.extract.titles.EllipticOffices.Share;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeTitles;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.words.Companions;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the names behind an office in the plural and gives each its country and portfolio: {@code
 * Türkiye ve Azerbaycan Dışişleri Bakanları Hakan Fidan ve Ceyhun Bayramov}.
 */
final class PluralReader {
  private static final double ZIPPED = 0.93;
  private static final double LISTED = 0.88;

  /** So many countries and names make a list. */
  private static final int LIST = 2;

  /** So many sentences behind an office the names may stand of those who have it. */
  private static final int NEXT = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final OfficeTitles titles;
  private final OwnerReader owners;
  private final LineFlow lines;
  private final CountryPairs pairs;
  private final Fellows fellows;
  private final EllipticOffices elliptic;
  private final FarPairs far;
  private final NameRows rows;
  private final Headcount headcount;
  private final BitSet seen = new BitSet();
  private final BitSet offices = new BitSet();

  PluralReader(
      Reading reading,
      NameReader names,
      OfficeTitles titles,
      OwnerReader owners,
      CountryPairs pairs,
      Fellows fellows,
      Delegations sides,
      Companions companions,
      List<Office> offices) {
    this.headcount = sides.headcount();
    offices.forEach(office -> this.offices.set(office.from(), office.to()));
    this.far = new FarPairs(reading, names, pairs, fellows, sides, companions, offices);
    this.elliptic = new EllipticOffices(reading, this.offices);
    this.fellows = fellows;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.rows = new NameRows(tokens, names);
    this.titles = titles;
    this.owners = owners;
    this.lines = names.lines();
    this.pairs = pairs;
  }

  /** Everyone whom a plural office is given to. */
  List<Appearance> read(Office office) {
    if (office.last().ending() == Ending.ABLATIVE) {
      // Dışişleri bakanlarından X Japonya'yı, Y Gana'yı temsil etti.
      List<Pair> stand =
          pairs.among(tokens.sentenceStart(office.from()), tokens.sentenceEnd(office.from()));
      if (!stand.isEmpty()) {
        return beside(office, stand);
      }
      return rows.from(office.to()).stream().map(name -> one(office, name)).toList();
    }
    List<Pair> peoples = office.nominative() ? fellows.from(rows.begin(office.to())) : List.of();
    peoples = peoples.isEmpty() ? fellows.acting(office) : peoples;
    if (!peoples.isEmpty()) {
      return beside(office, peoples);
    }
    List<Name> listed = office.nominative() ? rows.from(rows.begin(office.to())) : List.of();
    if (listed.isEmpty() && office.nominative() && tokens.mark(office.to(), ',')) {
      // Polonya ve Romanya Dışişleri Bakanları, Sayın X ve Sayın Y, bir araya geldi.
      List<Name> apposed = rows.from(office.to() + 1);
      boolean each = apposed.size() == OwnerReader.countries(office).size();
      listed = each && apposed.size() > 1 ? apposed : listed;
    }
    boolean bracket = tokens.mark(office.to(), '(');
    if (listed.isEmpty() && (bracket || (office.nominative() && tokens.dash(office.to())))) {
      // Karadağlı ve Kuzey Makedonyalı bakanlar (X ve Y) geldi.
      List<Name> named = rows.from(office.to() + 1);
      boolean each = named.size() > 1 && named.size() == OwnerReader.countries(office).size();
      int end = each ? named.get(named.size() - 1).to() : 0;
      boolean ended = tokens.dash(end) || lines.endsBefore(end);
      boolean closed = each && (bracket ? tokens.mark(end, ')') : ended);
      listed = closed ? named : listed;
    }
    boolean one =
        listed.size() == 1 && !listed.get(0).single() && OwnerReader.countries(office).size() == 1;
    boolean several = listed.size() > 1 || one;
    return several ? inOrder(office, listed) : apart(office);
  }

  /**
   * As many as a number before an office tells, right behind it, behind a colon or in its sentence;
   * nobody where the text names more or fewer.
   */
  List<Appearance> counted(Office office) {
    int many = headcount.among(tokens, office.from(), office.first().from());
    int end = tokens.sentenceEnd(office.to() - 1);
    int behind = rows.begin(office.to());
    boolean mark = tokens.mark(behind, ',') || tokens.mark(behind, '(') || tokens.dash(behind);
    int next = behind == office.to() && mark ? behind + 1 : behind;
    List<Appearance> found = counted(office, many, next, next > office.to());
    int colon = office.to();
    while (colon < end && !tokens.mark(colon, ':')) {
      colon++;
    }
    found = found.isEmpty() && colon < end ? counted(office, many, colon + 1, true) : found;
    if (!found.isEmpty()) {
      return found;
    }
    List<Pair> told = pairs.among(tokens.sentenceStart(office.from()), end);
    if (told.isEmpty() && colon < end && lines.end(colon) == colon + 1) {
      told = pairs.below(colon + 1, true);
    }
    boolean all = !told.isEmpty() && told.size() == many && !far.called(told);
    return all ? beside(office, told) : List.of();
  }

  /** So many who have an office and whose list begins with a token; nobody for another number. */
  private List<Appearance> counted(Office office, int many, int token, boolean parted) {
    List<Pair> peoples = token < tokens.size() ? fellows.from(token) : List.of();
    if (!peoples.isEmpty() && peoples.size() == many) {
      return beside(office, peoples);
    }
    List<Name> listed = rows.from(token);
    boolean all = !listed.isEmpty() && listed.size() == many && apposed(office, listed, parted);
    return all ? inOrder(office, listed) : List.of();
  }

  /** Whether names are those of an office, {@code iki bakan X ve Y}, and not whom they met. */
  private boolean apposed(Office office, List<Name> listed, boolean parted) {
    Name last = listed.get(listed.size() - 1);
    boolean with = tokens.joint(last.to()) && !tokens.mark(last.to(), ',');
    boolean whole = listed.stream().allMatch(name -> !name.single() || tokens.mark(name.to(), '('));
    boolean same = last.ending() == Ending.BARE || last.ending() == office.last().ending();
    return whole && same && (parted || (office.nominative() && !with));
  }

  /** Gives an office to each of a list, and each the field that stands where the name does. */
  List<Appearance> inOrder(Office office, List<Name> listed) {
    if (listed.isEmpty()) {
      return List.of();
    }
    List<Share> shares = elliptic.of(office);
    if (shares.size() == listed.size()) {
      return shared(office, shares, listed);
    }
    List<NameMatch> countries = countries(office);
    countries = countries.isEmpty() ? inTurn(office, listed) : countries;
    List<Part> parts = office.last().parts();
    List<Appearance> found = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      Name name = listed.get(i);
      // Heyet üyeleri: X (Büyükelçi), Y (Müsteşar): each has an office of his own.
      int own = offices.nextSetBit(name.to());
      if (!office.role().government() && own >= 0 && own < rows.behindBrackets(name.to())) {
        continue;
      }
      boolean split = parts.size() > 1 && parts.size() == listed.size() && countries.size() < 2;
      Held held =
          split
              ? titles.held(office, parts.get(i), "offices in the order of names", LISTED)
              : titles.held(office, "office of a list", ZIPPED);
      found.add(new Appearance(name, office, held, claim(countries, name, i, listed.size())));
    }
    return found;
  }

  /** The countries that the text says to be in the order of some names; empty for none. */
  private List<NameMatch> inTurn(Office office, List<Name> listed) {
    int last = listed.get(listed.size() - 1).to();
    if (rows.inTurn(last) && lines.joined(last)) {
      // Bakanlar X ve Y sırasıyla Fas ve Çad'ı temsil etti
      return pairs.rowFrom(last + 1, listed.size());
    }
    boolean inTurn = rows.inTurn(listed.get(0).from() - 1) || rows.inTurn(office.from() - 1);
    return inTurn ? pairs.rowBefore(office.from(), listed.size()) : List.of();
  }

  private List<Appearance> shared(Office office, List<Share> shares, List<Name> listed) {
    List<Appearance> found = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      Share share = shares.get(i);
      Held held = titles.held(office, share.part(), "offices in the order of names", LISTED);
      Claim claim = Claim.told(reading, share.country(), "countries in the order of names", ZIPPED);
      found.add(new Appearance(listed.get(i), office, held, claim));
    }
    return found;
  }

  /** The countries whose the office is, or whence those come who have it. */
  private List<NameMatch> countries(Office office) {
    List<NameMatch> owners = OwnerReader.countries(office);
    return owners.isEmpty() ? pairs.whence(office.from()) : owners;
  }

  /** The names beside countries in the sentence or below the line. */
  private List<Appearance> apart(Office office) {
    boolean announces = tokens.mark(office.to(), ':') || listed(office);
    Role role = office.role();
    boolean leads = role.government() || role == Role.STATE || role == Role.COUNTERPART;
    if (!leads && !announces) {
      return List.of();
    }
    List<Pair> found = far.beside(office);
    List<Name> listed = found.isEmpty() ? later(office) : List.of();
    if (!listed.isEmpty()) {
      return inOrder(office, listed);
    }
    found = found.isEmpty() ? far.peoples(office) : found;
    if (found.isEmpty()) {
      found = far.below(office).stream().filter(pair -> !below(pair)).toList();
    }
    List<Appearance> appearances = beside(office, found);
    Name without = far.without(found);
    if (without != null && !seen.get(without.from())) {
      seen.set(without.from());
      Held held = titles.held(office, "office of a list", LISTED);
      appearances.add(new Appearance(without, office, held, null));
    }
    Name host =
        found.isEmpty() ? null : pairs.host(tokens.sentenceStart(office.from()), end(found));
    if (host != null && !seen.get(host.from())) {
      seen.set(host.from());
      NameMatch country = pairs.hostCountry();
      Claim claim =
          country == null ? null : Claim.told(reading, country, "host of a gathering", LISTED);
      Held held = titles.held(office, "office of a list", LISTED);
      appearances.add(new Appearance(host, office, held, claim));
    }
    return appearances;
  }

  /** Whether a list below names all who have an office: {@code şu büyükelçileri kabul etti:}. */
  private boolean listed(Office office) {
    return office.standing() == OfficeWords.Standing.LISTED
        && tokens.mark(lines.end(office.to() - 1) - 1, ':');
  }

  /** Those of several peoples who have an office each, {@code Alman X ve İngiliz Y … sıfatıyla}. */
  List<Appearance> acting(Office office) {
    return office.role().government() ? beside(office, fellows.acting(office)) : List.of();
  }

  /** Whether an office of someone's own begins the line below the name. */
  private boolean below(Pair pair) {
    int line = pair.name().to();
    return line < tokens.size()
        && line == tokens.lineEnd(pair.name().from())
        && !tokens.gap(line)
        && offices.get(line);
  }

  /** Gives an office to everyone of a list who has a country beside the name. */
  List<Appearance> beside(Office office, List<Pair> found) {
    List<Appearance> appearances = new ArrayList<>();
    for (Pair pair : found) {
      if (!seen.get(pair.name().from())) {
        seen.set(pair.name().from());
        Claim claim = Claim.told(reading, pair.country(), "country beside name", ZIPPED);
        Held held = titles.held(office, "office of a list", LISTED);
        appearances.add(new Appearance(pair.name(), office, held, claim));
      }
    }
    return appearances;
  }

  private int end(List<Pair> found) {
    return tokens.sentenceEnd(found.get(found.size() - 1).name().from());
  }

  /**
   * As many full names as countries, without offices of their own, in one of the next sentences.
   */
  private List<Name> later(Office office) {
    int count = OwnerReader.countries(office).size();
    int sentence = tokens.sentenceEnd(office.to() - 1);
    for (int i = 0; i < NEXT && count >= LIST && sentence < tokens.size(); i++) {
      int end = tokens.sentenceEnd(sentence);
      List<Name> listed = among(sentence, end, count);
      if (!listed.isEmpty()) {
        return listed;
      }
      sentence = end;
    }
    return List.of();
  }

  /** So many full names that are joined and nobody else beside them; empty for none. */
  private List<Name> among(int from, int end, int count) {
    for (int i = from; i < end && !offices.get(i); i++) {
      Token before = tokens.get(i - 1);
      // Toplantıyı gazeteciler Ali Kaya ve Murat Tunç izledi.
      // Törende X, Y ve Z yan yana oturdu: where, and not who.
      boolean other = rows.inTurn(i - 1) || NounCases.locative(before);
      boolean called = i > from && before.small() && !other;
      boolean first = !called && tokens.get(i).word() && tokens.get(i).capitalised();
      List<Name> listed = first ? rows.from(i) : List.of();
      boolean full = !listed.isEmpty() && !listed.get(0).single();
      if (full) {
        int last = listed.get(listed.size() - 1).to();
        boolean alone =
            listed.stream().noneMatch(Name::single) && offices.nextSetBit(i) != last + 1;
        return listed.size() == count && alone ? listed : List.of();
      }
    }
    return List.of();
  }

  private Appearance one(Office office, Name name) {
    return new Appearance(
        name, office, titles.held(office, "one of several", LISTED), owners.claim(office, name));
  }

  private Claim claim(List<NameMatch> countries, Name name, int number, int count) {
    Claim beside = owners.inBrackets(name.to());
    if (beside != null) {
      return beside;
    }
    if (countries.size() == count) {
      return Claim.told(reading, countries.get(number), "countries in the order of names", ZIPPED);
    }
    return countries.size() == 1
        ? Claim.told(reading, countries.get(0), "country of a list", LISTED)
        : null;
  }
}
