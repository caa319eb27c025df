package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.offices.Asides;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.persons.PersonWords;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/** Reads the name that stands right behind an office or right before it, with what parts them. */
final class NameBeside {
  /** So many words at most stand in brackets between an office and the name. */
  private static final int LONGEST_BRACKET = 8;

  /** An honour behind a name has so many letters at most, {@code KCMG}. */
  private static final int LONGEST_HONOUR = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final PersonWords words;
  private final LineFlow lines;
  private final Cells cells;
  private final Asides asides;
  private final InvertedNames inverted;

  /** Behind the last office of such a list. */
  private int listed;

  NameBeside(Reading reading, NameReader names, PersonWords words) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.lines = names.lines();
    this.cells = new Cells(tokens);
    this.asides = new Asides(reading, names);
    this.inverted = new InvertedNames(reading, names);
  }

  /** Whether an office of its own stands behind a name: {@code X, Dışişleri Bakanı}. */
  private boolean titled(Name name) {
    int comma = name.to();
    return tokens.mark(comma, ',') && names.behindOffice(comma + 1) > comma + 1;
  }

  /** The name behind an office, maybe behind a colon or dash, or alone on the next line. */
  Name behind(Office office) {
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
    if (token.is(Flag.COLUMN) && !token.is(Flag.MARK)) {
      Name beside = closes(office) ? null : closing(names.after(next));
      return beside == null || titled(beside) ? null : beside;
    }
    boolean dots = token.mark('.') && cells.leader(next) > next;
    if (token.mark(':') || token.mark('-') || token.mark('|') || token.mark('=') || dots) {
      int i = next + 1;
      while (i < tokens.size()
          && lines.joined(i)
          && (tokens.mark(i, '|') || tokens.mark(i, '-') || tokens.mark(i, '.'))) {
        i++;
      }
      return i < tokens.size() && !lines.endsBefore(i) ? closing(names.after(i)) : null;
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
    if (token.number()) {
      return words.ruler(office.last().head()) ? ruler(next) : null;
    }
    // Dışişleri Bakanı II Erywan Yusof: the second of two, as a title has it.
    boolean numeral = token.roman() && token.allCaps();
    boolean second = numeral && !tokens.mark(next + 1, '.');
    Name name = names.after(second && next + 1 < tokens.size() ? next + 1 : next);
    return name == null ? compatriot(office) : name;
  }

  /** The name of a ruler who is one of several of that name: {@code Fas Kralı 6. Muhammed}. */
  private Name ruler(int number) {
    int next = number + 2;
    boolean ordinal =
        next < tokens.size()
            && tokens.mark(number + 1, '.')
            && !tokens.get(number + 1).is(Flag.SPACED)
            && tokens.get(next).capitalised()
            && !tokens.get(next).is(Flag.PARAGRAPH_START);
    Name name = ordinal ? names.after(next) : null;
    if (name == null || name.from() != next) {
      return null;
    }
    Span span = new Span(tokens.span(number, next).start(), name.span().end());
    String text = tokens.get(number).stem() + ". " + name.text();
    return new Name(number, name.to(), text, span, name.ending());
  }

  /** The full name behind an office and a people's name: {@code UEFA Başkanı Fransız X}. */
  private Name compatriot(Office office) {
    NameMatch people = office.role().government() ? null : reading.countryAt(office.to());
    boolean told =
        people != null
            && office.last().from() < office.last().headFrom()
            && people.from() == office.to()
            && people.form() == NameMatch.Form.DEMONYM
            && people.ending() == Ending.BARE
            && people.to() < tokens.size()
            && lines.joined(people.to());
    return told ? Name.full(names.after(names.untitled(people.to()))) : null;
  }

  /** Whether an office fills a cell with the name before it: {@code Mine Ay, Başbakan | …}. */
  private boolean closes(Office office) {
    int joint = office.from() - 1;
    boolean apposed =
        joint > 0 && lines.joined(office.from()) && (tokens.mark(joint, ',') || tokens.dash(joint));
    Name name = apposed ? Name.full(names.before(joint)) : null;
    return name != null && cells.begins(name.from());
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
            && !(stateIn(bracket) && tokens.get(next).is(Flag.LINE_START))
            && lines.joined(next);
    return goesOn ? Name.full(names.after(next)) : null;
  }

  /** The name that a sentence without a verb ends with: {@code Ticaret Bakanı ise Todd McClay.} */
  private Name predicate(int token) {
    boolean goesOn = token < tokens.size() && lines.joined(token);
    Name name = goesOn ? Name.full(names.after(token)) : null;
    boolean whole = name != null && name.ending() == Ending.BARE;
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
    return opens && names.before(from - 1) == null ? Name.full(names.after(next)) : null;
  }

  /** The name, if it has two words or more and ends its clause. */
  private Name closing(Name name) {
    return Name.full(name) != null && ends(name.to()) ? name : null;
  }

  /** Whether nothing of the same clause follows. */
  private boolean ends(int token) {
    if (lines.endsBefore(token)) {
      return true;
    }
    Token next = tokens.get(token);
    return next.is(Flag.MARK) || next.is(Flag.COLUMN);
  }

  /** Before brackets that end at a token and tell someone's party; the token for none. */
  private int beforeParty(int token) {
    int line = token == 0 ? 0 : tokens.lineStart(token - 1);
    int open = tokens.opening(token - 1, token - line);
    return open < line ? token : open;
  }

  /** The name before an office that closes with a mark: {@code X (office)}, {@code X, office,}. */
  Name before(Office office) {
    int from = office.from();
    if (from == 0 || tokens.get(from).is(Flag.PARAGRAPH_START)) {
      return null;
    }
    Token mark = tokens.get(from - 1);
    NameMatch row = cells.owner(reading, from);
    boolean seat = office.role().government();
    if (row != null && ends(office.to())) {
      return inCell(cells.behind(row.from()), seat);
    }
    if (tokens.get(from).is(Flag.COLUMN)) {
      return inCell(cells.behind(from), seat);
    }
    int leader = ends(office.to()) ? cells.beforeLeader(from) : from;
    if (leader < from) {
      return Name.full(names.before(beforeParty(leader)));
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
      Name turned = inverted.before(from - 1, false);
      return turned == null
          ? names.before(tokens.contrasts(from - 2) ? from - 2 : from - 1)
          : turned;
    }
    boolean dash = tokens.dash(from - 1) || mark.mark(':') || mark.mark('|');
    if (dash && names.address(from)) {
      // ONUR ÖYMEN (İstanbul) – Sayın Bakan, …: whom the speaker turns to.
      return null;
    }
    if (dash || mark.mark(',') || mark.mark('/')) {
      int end = from - 1;
      while (end > 0
          && tokens.get(end - 1).is(Flag.MARK)
          && (tokens.mark(end - 1, '|') || tokens.mark(end - 1, '-'))) {
        end--;
      }
      boolean told = dash && (owned(office) || stateIn(office.to()));
      Name turned = mark.mark('/') ? null : inverted.before(end, told);
      return turned == null ? called(names.before(remark(end))) : turned;
    }
    return listed(office);
  }

  /**
   * The name before an office of a list that a colon announces: {@code kabineyi değiştirdi: X
   * Dışişleri Bakanı, Y Maliye Bakanı.}
   */
  private Name listed(Office office) {
    int end = office.from();
    end = end > 1 && tokens.get(end - 1).small() && !tokens.joint(end - 1) ? end - 1 : end;
    Name name = office.owners().isEmpty() ? Name.full(names.before(end)) : null;
    int before = name == null ? 0 : name.from() - 1;
    boolean next = before == listed && (tokens.joint(before) || tokens.mark(before, ';'));
    if (before <= 0 || !(tokens.mark(before, ':') || next)) {
      return null;
    }
    listed = office.to();
    return name;
  }

  /** Whether a state or a body owns an office. */
  private static boolean owned(Office office) {
    return !office.owners().isEmpty() || office.body() != null;
  }

  /**
   * The full name that a cell ends with, be it behind the surname; of a minister also the only name
   * behind his country: {@code Endonezya | Subroto | Petrol Bakanı}.
   */
  private Name inCell(int end, boolean seat) {
    Name turned = inverted.before(end, false);
    Name name = turned == null ? names.before(remark(end)) : turned;
    boolean alone = seat && name != null && headed(name.from());
    return alone ? name : Name.full(name);
  }

  /** Whether a bracket begins that holds a country. */
  private boolean stateIn(int bracket) {
    NameMatch country = tokens.mark(bracket, '(') ? reading.countryAt(bracket + 1) : null;
    return country != null && tokens.mark(country.to(), ')');
  }

  /**
   * The name, if it has two words or more, or a form of address before it, {@code Lord Stanley}, or
   * stands between its country and the office: {@code Endonezya: Boediono, Maliye Bakanı}.
   */
  private Name called(Name name) {
    boolean alone = name != null && (names.addressed(name) || headed(name.from()));
    return alone ? name : Name.full(name);
  }

  /** Whether nothing but a country and a mark stands before a token on its line. */
  private boolean headed(int name) {
    int line = tokens.lineStart(name);
    int first = line;
    while (first < name && !tokens.get(first).word()) {
      first++;
    }
    NameMatch country = reading.countryAt(first);
    boolean bare = country != null && country.from() == first && country.ending() == Ending.BARE;
    int next = bare ? tokens.behindMarks(country.to(), name) : name;
    boolean cell = bare && country.to() <= name && (next > country.to() || cells.begins(next));
    return cell && names.untitled(next) == name;
  }

  /**
   * Before a remark in brackets that ends a cell, {@code Alfred Nzo (Başkan) |}, or the letters of
   * honours: {@code Joseph Mutua, KC, M.P., Adalet Bakanı}.
   */
  private int remark(int end) {
    int open = tokens.opening(end - 1, LONGEST_BRACKET - 1);
    if (open > 0 || !ends(end)) {
      return open > 0 ? open : end;
    }
    int last = end;
    int before = honour(last);
    while (before < last) {
      last = before;
      before = honour(last);
    }
    return last;
  }

  /** The comma before the letters of an honour that end there; the end itself for none. */
  private int honour(int end) {
    int first = end - 1;
    while (first > 0 && end - first < LONGEST_HONOUR && tokens.get(first - 1).initial()) {
      first--;
    }
    boolean letters = first < end - 1 ? tokens.get(end - 1).initial() : honoured(first);
    return letters && tokens.mark(first - 1, ',') ? first - 1 : end;
  }

  private boolean honoured(int last) {
    if (last < 2) {
      return false;
    }
    Token letters = tokens.get(last);
    int length = letters.stem().length();
    return letters.allCaps()
        && !letters.is(Flag.SHOUTED)
        && length > 1
        && length <= LONGEST_HONOUR
        && reading.sure(last) == null
        && reading.countryAt(last) == null;
  }
}
