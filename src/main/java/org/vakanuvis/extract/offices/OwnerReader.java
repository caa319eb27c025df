package org.vakanuvis.extract.offices;

import java.util.List;
import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.Peoples;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Reads whose an office is from the words of its phrase and the rest of its line. */
public final class OwnerReader {
  private static final double TOLD = 0.97;
  private static final double THERE = 0.8;
  private static final double ON_LINE = 0.93;
  private static final double BODY = 0.9;

  /** So many words at most are a country's last and those for who sits for it. */
  private static final int MEMBER = 4;

  /** So many people of one country stand one below the other. */
  private static final int ROWS = 8;

  /** So many tokens stand in the brackets behind a country before one of its people. */
  private static final int BRACKETS = 20;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final LineFlow lines;
  private final RowCountries rows;
  private final BodyRows bodies;
  private final CountriesBelow below;
  private final Cells cells;
  private final ColumnHeads columns;
  private final Asides asides;
  private final Peoples peoples;
  private final Delegations sides;
  private final Houses houses;

  /** Of one text, with what is asked about each of its lines and columns. */
  public OwnerReader(Reading reading, NameReader names, Delegations sides, BodyWords words) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.lines = names.lines();
    this.rows = new RowCountries(reading);
    this.bodies = new BodyRows(reading, words);
    this.below = new CountriesBelow(reading, names);
    this.cells = new Cells(tokens);
    this.columns = new ColumnHeads(reading, names, sides);
    this.asides = new Asides(reading, names);
    this.peoples = new Peoples(reading, sides);
    this.sides = sides;
    this.houses = new Houses(reading);
  }

  /** The country that the words beside an office and a name tell; null for none. */
  public Claim claim(Office office, Name name) {
    NameMatch owner = office.owner();
    NameMatch seated = owner == null ? peoples.seated(office) : null;
    if (seated != null) {
      return Claim.told(reading, seated, "state of a people's seat", TOLD);
    }
    boolean listed = office.role() == Role.ENVOY && name.to() <= office.from();
    Claim sender = listed && cells.begins(name.from()) ? columns.above(name.from(), false) : null;
    if (sender != null) {
      return sender;
    }
    boolean ours = office.last().head().personal();
    // Güney Kore'deki temsilcimiz: where he is, and not whose.
    boolean away = ours && owner != null && owner.ending() == Ending.RELATIVE;
    away |= owner != null && manned(office, owner);
    if (owner != null && owner.kind() == Kind.COUNTRY && !servedBy(office) && !away) {
      NameMatch union = peoples.union(owner, office);
      if (union != null) {
        return Claim.told(reading, union, "first of two countries", THERE);
      }
      NameMatch state = peoples.state(owner, office);
      // Macaristan'daki Temsilcilik Ofisi Direktörü: where the office is, be it another's.
      boolean there = owner.ending() == Ending.RELATIVE && !office.role().government();
      double sure = there ? THERE : TOLD;
      return Claim.told(reading, state == null ? owner : state, "country before office", sure);
    }
    NameMatch body = office.body();
    // BM Daimi Temsilcisi: where an envoy serves, and not who sent him.
    boolean served = office.role() == Role.ENVOY && office.first().head().takes() == Takes.BODY;
    if (body != null && body.kind() == Kind.ORGANIZATION && !served) {
      NameMatch team = peoples.team(body);
      // Hollanda: Kızılhaç temsilcisi X, but Belçika: NATO Genel Sekreteri X
      boolean society = body.to() - body.from() == 1 && !tokens.get(body.from()).allCaps();
      team = team == null && society ? lineHead(office.from()) : team;
      if (team != null) {
        return Claim.told(reading, team, "country before office", BODY);
      }
      boolean national = !body.country().isEmpty();
      return national
          ? Claim.told(reading, body, "body of a country", BODY)
          : Claim.told(reading, body, "international body", BODY);
    }
    Claim beside = inBrackets(Math.max(office.to(), name.to()));
    if (beside == null) {
      beside = bracketed(Math.min(office.from(), name.from()));
    }
    beside = beside == null ? inBrackets(name.to()) : beside;
    beside = beside == null ? atItemHead(name, office) : beside;
    if (beside == null) {
      beside = atLineEnd(name, office);
    }
    if (beside == null && !ours) {
      beside = atLineHead(Math.min(office.from(), name.from()));
    }
    if (beside == null && !ours) {
      beside = aboveInRow(name);
    }
    if (beside == null && name.to() < office.from()) {
      NameMatch row = cells.owner(reading, office.from());
      beside = row == null ? null : Claim.told(reading, row, "country of the row", ON_LINE);
    }
    if (beside == null && name.to() <= office.from()) {
      beside = signed(name, office);
    }
    if (beside == null && !ours) {
      NameMatch state = below.of(name, office);
      beside =
          state == null ? null : Claim.told(reading, state, "country below the signature", ON_LINE);
    }
    beside = beside == null ? asides.claim(name, office) : beside;
    if (beside == null && !ours) {
      NameMatch row = rows.of(name, office);
      beside = row == null ? null : Claim.told(reading, row, "country of the row", ON_LINE);
      beside = beside == null ? bodies.claim(name, office) : beside;
    }
    if (beside == null && cells.begins(name.from())) {
      Role role = office.role();
      boolean many = role == Role.OFFICIAL || role == Role.INTERNATIONAL;
      beside = columns.above(name.from(), many);
    }
    if (beside == null && office.owners().isEmpty() && body == null && !ours) {
      NameMatch state = houses.state(office);
      beside = state == null ? null : Claim.told(reading, state, "body of a country", BODY);
    }
    if (beside != null) {
      return beside;
    }
    boolean envoy = office.role() == Role.ENVOY;
    if (owner != null && !envoy && !ours) {
      return Claim.told(reading, owner, "place before office", BODY);
    }
    boolean local =
        body != null
            && !body.country().isEmpty()
            && !envoy
            && !ours
            && (bodied(office.last().head().takes()) || office.role().government());
    return local ? Claim.told(reading, body, "place of a body", BODY - 0.05) : null;
  }

  /** Whether a body of many has its man in a country: {@code Kıbrıs'taki BM Gücü Komutanı}. */
  private static boolean manned(Office office, NameMatch country) {
    NameMatch body = office.body();
    return country.ending() == Ending.RELATIVE
        && body != null
        && body.kind() == Kind.ORGANIZATION
        && body.country().isEmpty();
  }

  private static boolean bodied(Takes takes) {
    return takes == Takes.BODY || takes == Takes.DEPARTMENT || takes == Takes.PLACE;
  }

  /**
   * Whether the country before a post abroad or an envoy is the one where it is: {@code Panama
   * Büyükelçiliği}, {@code Belarus'taki Büyükelçi}.
   */
  static boolean servedBy(Office office) {
    NameMatch owner = office.owner();
    return owner != null
        && office.role() == Role.ENVOY
        && (office.last().head().form() == Form.POST
            ? owner.ending() == Ending.BARE
            : owner.ending() == Ending.RELATIVE);
  }

  /** Where an envoy serves, and which country did not send him; null where it is not told. */
  public static NameMatch served(Office office) {
    if (office.role() != Role.ENVOY) {
      return null;
    }
    NameMatch body = office.body();
    boolean place = body != null && body.kind() == Kind.PLACE && !body.country().isEmpty();
    return place ? body : servedBy(office) ? office.owner() : null;
  }

  /** A country behind the office on the line below a name. */
  private Claim signed(Name name, Office office) {
    int below = lines.end(office.to() - 1);
    NameMatch behind = tokens.mark(office.to(), ',') ? reading.countryAt(office.to() + 1) : null;
    boolean ending =
        behind != null
            && behind.from() == office.to() + 1
            && behind.ending() == Ending.BARE
            && lines.start(office.from()) == office.from()
            && lines.end(name.from()) == office.from()
            && below - behind.to() <= LineNames.STATE_WORDS
            && tokens.behindCapitals(behind.to(), below) == below;
    return ending ? Claim.told(reading, behind, "country of the line", ON_LINE) : null;
  }

  /** A country in brackets behind a name, {@code Sergey Lavrov (Rusya)}; not {@code (Maliye)}. */
  public Claim inBrackets(int token) {
    NameMatch country = tokens.mark(token, '(') ? reading.owner(token + 1) : null;
    boolean alone = country != null && tokens.mark(country.to(), ')');
    alone = alone && country.ending() == Ending.BARE;
    return alone ? Claim.told(reading, country, "country in brackets", TOLD) : null;
  }

  /**
   * A country before the brackets that hold its people: {@code Brezilya (Büyükelçi Otto Maia)},
   * {@code Brezilya temsilcisi (Büyükelçi Otto Maia)}.
   */
  private Claim bracketed(int before) {
    int floor = Math.max(tokens.sentenceStart(before), before - BRACKETS);
    for (int i = before - 1; i > floor && !tokens.mark(i, ')'); i--) {
      if (tokens.mark(i, '(')) {
        NameMatch country = outside(i);
        boolean bare = country != null && country.ending() == Ending.BARE;
        return bare ? Claim.told(reading, country, "country before brackets", ON_LINE) : null;
      }
    }
    return null;
  }

  /** The country right before brackets, or before the word for who sits for it; null for none. */
  private NameMatch outside(int bracket) {
    NameMatch country = reading.countryAt(bracket - 1);
    for (int i = bracket - 2; country == null && i >= 0 && bracket - i <= MEMBER; i--) {
      boolean member = sides.member(tokens, i + 1) == bracket;
      country = member ? reading.countryAt(i) : null;
    }
    return country;
  }

  /**
   * A country that ends the line of a list which a name or its office begins: {@code Rene Kokk –
   * Çevre Bakanı, Estonya}, {@code Çevre Bakanı Rene Kokk / Estonya}.
   */
  private Claim atLineEnd(Name name, Office office) {
    int end = Math.max(office.to(), name.to());
    int last = tokens.lineEnd(name.from());
    boolean parted =
        end < last && (tokens.get(end).is(Flag.MARK) || tokens.get(end).is(Flag.COLUMN));
    int first = word(name.from());
    boolean titled = first == office.from() && office.to() == name.from();
    if (!parted || !(titled || names.untitled(first) == name.from())) {
      return null;
    }
    NameMatch country = reading.countryAt(tokens.get(end).is(Flag.MARK) ? end + 1 : end);
    if (country == null
        || country.from() >= last
        || country.ending() != Ending.BARE
        || (tokens.behindMarks(country.to(), last) < last && !remark(country.to(), last))) {
      return null;
    }
    boolean next =
        last == tokens.size()
            || !tokens.get(last).word()
            || tokens.get(last).is(Flag.PARAGRAPH_START)
            || (titled ? names.behindOffice(word(last)) > word(last) : names.after(last) != null);
    // … Ali Babacan, Gürcistan ⏎ Dışişleri Bakanı Eka Tkeşelaşvili ile görüştü: no rows.
    boolean wrapped = titled && tokens.mark(end, ',') && last < tokens.size();
    next &= !wrapped || tokens.get(last).is(Flag.PARAGRAPH_START) || rows.is(last);
    return next ? Claim.told(reading, country, "country of the line", ON_LINE) : null;
  }

  /** Whether brackets fill the rest of a line: {@code Özbekistan [teyit bekleniyor]}. */
  private boolean remark(int from, int end) {
    boolean round = tokens.mark(from, '(') && tokens.mark(end - 1, ')');
    return round || (tokens.mark(from, '[') && tokens.mark(end - 1, ']'));
  }

  /** A country before a comma that begins an item: {@code – Gana, X, Dışişleri Bakanı}. */
  private Claim atItemHead(Name name, Office office) {
    int line = tokens.lineStart(name.from());
    int first = line;
    while (first < name.from() && !tokens.get(first).word()) {
      first++;
    }
    NameMatch country = reading.countryAt(first);
    boolean head =
        country != null
            && country.from() == first
            && country.ending() == Ending.BARE
            && tokens.mark(country.to(), ',')
            && names.untitled(country.to() + 1) == name.from();
    boolean fills = head && name.to() + 1 == office.from() && lines.endsBefore(office.to());
    return fills ? Claim.told(reading, country, "country of the line", ON_LINE) : null;
  }

  /** The first word of a token's line. */
  private int word(int token) {
    int first = tokens.lineStart(token);
    int end = tokens.lineEnd(token);
    while (first < end - 1 && !tokens.get(first).word()) {
      first++;
    }
    return first;
  }

  /** A country that stands alone at the head of the line, before a mark or a column. */
  Claim atLineHead(int before) {
    NameMatch country = lineHead(before);
    return country == null ? null : Claim.told(reading, country, "country of the line", ON_LINE);
  }

  /** The country that heads the row above of a list, below whose people a name stands. */
  private Claim aboveInRow(Name name) {
    int cell = name.from();
    while (cell > 0 && !tokens.get(cell).is(Flag.LINE_START)) {
      cell--;
    }
    boolean first = names.untitled(cell) == name.from();
    for (int i = 0; i < ROWS && first && !tokens.get(cell).is(Flag.PARAGRAPH_START); i++) {
      cell = cells.under(cell);
      NameMatch country = cell < 0 ? null : lineHead(cell);
      if (country != null) {
        return Claim.told(reading, country, "country of the row above", ON_LINE);
      }
      first = cell >= 0 && tokens.get(cell).is(Flag.LINE_START);
    }
    return null;
  }

  private NameMatch lineHead(int before) {
    if (before >= tokens.size()) {
      return null;
    }
    int i = lines.start(before);
    while (i < before && !tokens.get(i).word()) {
      i++;
    }
    NameMatch country = reading.owner(i);
    if (country == null || country.from() != i || country.ending() != Ending.BARE) {
      return null;
    }
    // UEMOA Komisyonu | …
    boolean body = country.kind() == Kind.ORGANIZATION;
    int edge = Math.min(before, Math.max(cells.end(i), country.to()));
    int end = body ? tokens.behindCapitals(country.to(), edge) : country.to();
    if (end >= before) {
      return end == before && tokens.get(end).is(Flag.COLUMN) ? country : null;
    }
    int marks = tokens.behindMarks(end, before);
    boolean cell = (marks > end && parts(tokens.get(end))) || tokens.get(end).is(Flag.COLUMN);
    boolean titled = cell && names.untitled(marks) == before;
    boolean leader = tokens.mark(end, '.') && tokens.mark(end + 1, '.');
    titled |= (tokens.mark(end, ':') || leader) && listed(marks, before);
    return titled || (cell && tokens.get(before).is(Flag.COLUMN)) ? country : null;
  }

  /** Whether nothing but words with capitals and what joins them stands between, no country. */
  private boolean listed(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean word = token.word() && (token.capitalised() || token.key().equals("ve"));
      if (!(word || token.mark(',') || token.mark('-')) || reading.countryAt(i) != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean parts(Token mark) {
    return mark.mark(':')
        || mark.mark('|')
        || mark.mark('.')
        || ((mark.mark('-') || mark.mark('/')) && mark.is(Flag.SPACED));
  }

  /** The countries of a list before a plural office. */
  public static List<NameMatch> countries(Office office) {
    return office.owners().stream().filter(owner -> owner.kind() == Kind.COUNTRY).toList();
  }
}
