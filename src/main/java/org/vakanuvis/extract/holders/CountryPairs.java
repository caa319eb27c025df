package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.offices.LineNames;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the names that stand beside countries under an office given once for all of them: one a
 * line below it, or one after the other in its sentence.
 */
final class CountryPairs {
  /** How many names make a list where no colon announces one. */
  private static final int LIST = 2;

  /** So many tokens before an office the countries may stand whose it is. */
  private static final int FAR = 80;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final LineFlow lines;
  private final LineNames whole;
  private final BrokenNames brokenNames;
  private final Delegations sides;

  CountryPairs(Reading reading, NameReader names, LineNames whole, Delegations sides) {
    this.sides = sides;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.lines = names.lines();
    this.whole = whole;
    this.brokenNames = new BrokenNames(reading, whole);
  }

  /** A name and the country beside it. */
  record Pair(Name name, NameMatch country) {}

  /** The pairs on the lines below a line, as far as they go on. */
  List<Pair> below(int line, boolean announced) {
    List<Pair> pairs = new ArrayList<>();
    int i = line;
    int others = 0;
    while (i < tokens.size() && others == 0) {
      Pair pair = pair(i, lines.end(i));
      if (pair == null) {
        pair = twoLines(i);
        i = pair == null ? i : lines.end(i);
      }
      int rest = pair == null ? i : lines.end(i);
      if (pair == null) {
        others++;
      } else if (broken(pair, rest)) {
        Name name = brokenNames.with(pair.name(), rest, lines.end(rest));
        pairs.add(new Pair(name, pair.country()));
        i = rest;
      } else if (!ranked(pair.name().to())) {
        pairs.add(pair);
      }
      i = lines.end(i);
    }
    return pairs.size() >= (announced ? 1 : LIST) ? pairs : List.of();
  }

  /**
   * Whether the name of a pair goes on with the line below: the next pair follows there, or, behind
   * a given name alone, the list ends.
   */
  private boolean broken(Pair pair, int line) {
    boolean ends = line < tokens.size() && pair.name().to() == line;
    if (!ends || tokens.get(line).is(Flag.PARAGRAPH_START)) {
      return false;
    }
    int behind = lines.end(line);
    boolean last = behind == tokens.size() || tokens.get(behind).is(Flag.PARAGRAPH_START);
    boolean next = last ? pair.name().single() : pair(behind, lines.end(behind)) != null;
    return next && brokenNames.rest(line, behind);
  }

  /** A country that fills a line and the name that fills the next one; null for other lines. */
  private Pair twoLines(int line) {
    int end = lines.end(line);
    int from = whole.word(line);
    NameMatch country = reading.countryAt(from);
    boolean fills =
        country != null
            && country.from() == from
            && country.ending() == Ending.BARE
            && tokens.behindMarks(country.to(), end) == end;
    Name name = fills ? whole.name(end) : null;
    return name == null ? null : new Pair(name, country);
  }

  /** The country and the name that fill a line together; null if it holds anything else. */
  private Pair pair(int line, int end) {
    int from = whole.word(line);
    int to = end;
    while (to > from && closing(tokens.get(to - 1))) {
      to--;
    }
    NameMatch country = reading.countryAt(from);
    if (country != null && country.from() == from && country.to() < to) {
      int start = tokens.behindMarks(country.to(), to);
      boolean apart = start > country.to() || tokens.get(start).is(Flag.COLUMN);
      boolean whence = country.ending() == Ending.ABLATIVE;
      Name name = apart || whence ? names.after(start) : null;
      return name != null && fills(name, to) ? new Pair(name, country) : null;
    }
    Name name = names.after(from);
    if (name == null || name.to() >= to) {
      return null;
    }
    int start = tokens.behindMarks(name.to(), to);
    boolean apart = start > name.to() || tokens.get(start).is(Flag.COLUMN);
    NameMatch behind = apart ? reading.countryAt(start) : null;
    boolean fills =
        behind != null && behind.from() == start && tokens.behindMarks(behind.to(), to) == to;
    return fills ? new Pair(name, behind) : null;
  }

  /**
   * Whether a name ends a line, maybe before a remark: {@code Tayland – D. Pramudwinai
   * (vekâleten)}.
   */
  private boolean fills(Name name, int to) {
    return name.to() == to || (tokens.mark(name.to(), '(') && tokens.mark(to - 1, ')'));
  }

  /** Whether brackets behind a name tell another office: {@code Mısır: Heba Zeki (Büyükelçi)}. */
  private boolean ranked(int token) {
    return tokens.mark(token, '(') && whole.office(token + 1);
  }

  private static boolean closing(Token token) {
    return token.mark(',') || token.mark(';') || token.mark('.');
  }

  /** The pairs in running text, {@code Rusya'dan Lavrov} or {@code Lavrov (Rusya)}. */
  List<Pair> among(int from, int end) {
    List<Pair> pairs = new ArrayList<>();
    int i = from;
    while (i < end) {
      NameMatch country = reading.sure(i);
      boolean named = country != null && country.kind() == NameMatch.Kind.COUNTRY;
      // Oslo adına X: the capital speaks for its state.
      named |= country != null && !country.country().isEmpty() && behalf(country) > country.to();
      Name name = named ? beside(country, end) : null;
      List<Pair> row = name == null ? List.of() : inOrder(country, name);
      pairs.addAll(row);
      if (row.isEmpty() && name != null && (!name.single() || known(name))) {
        pairs.add(new Pair(name, country));
      }
      i = named ? country.to() : i + 1;
    }
    return pairs.size() >= LIST ? pairs : List.of();
  }

  /** The name beside a country of running text; null for none. */
  private Name beside(NameMatch country, int end) {
    int from = country.from();
    int to = country.to();
    if (country.ending() == Ending.ABLATIVE && to < end) {
      return names.after(behindSmall(to, end));
    }
    if (country.ending() == Ending.ACCUSATIVE && to < end) {
      int next = behindSmall(to, end);
      boolean stands = sides.represented(tokens, to);
      int last = tokens.contrasts(from - 1) ? from - 1 : from;
      Name before = stands ? Name.full(names.before(last)) : null;
      return before != null ? before : stands && next < end ? names.after(next) : null;
    }
    if (behalf(country) > to && behalf(country) < end) {
      return names.after(behalf(country));
    }
    if (tokens.mark(from - 1, '(') && tokens.mark(to, ')')) {
      return names.before(from - 1);
    }
    if (country.ending() != Ending.BARE) {
      return null;
    }
    return tokens.mark(to, '(') ? enclosed(to) : labelled(country, end);
  }

  /** Whether a surname alone is that of someone in the authority file: {@code Eide (Norveç)}. */
  private boolean known(Name surname) {
    boolean bracketed = tokens.mark(surname.to(), '(');
    return bracketed
        && surname.ending() == Ending.BARE
        && names.evidence().authority(surname.words().get(0));
  }

  /** The name that a colon or dash parts from a country of a row: {@code Japonya – X; Gana – Y}. */
  private Name labelled(NameMatch country, int end) {
    int from = country.from();
    int to = country.to();
    boolean opens = from == 0 || closes(from - 1) || tokens.mark(from - 1, '(');
    boolean first = opens || tokens.get(from).is(Flag.SENTENCE_START);
    boolean label = tokens.mark(to, ':') || tokens.dash(to);
    if (first && label && to + 1 < end) {
      Name name = names.after(to + 1);
      boolean whole = name != null && !ranked(name.to());
      boolean ends = whole && (name.to() >= end || closes(name.to()));
      return ends || (whole && tokens.mark(name.to(), ')')) ? name : null;
    }
    boolean parted = tokens.mark(from - 1, '-') || tokens.mark(from - 1, '/');
    boolean behind = parted && (to >= end || closes(to));
    return behind ? names.before(from - 1) : null;
  }

  /** Whether a token parts the members of a row or begins or ends one. */
  private boolean closes(int token) {
    return tokens.joint(token) || tokens.mark(token, ':') || closing(tokens.get(token));
  }

  /** Those who go on with a list behind a name: {@code … Dipu Moni ve Gabon'dan Ali Bongo ile}. */
  List<Pair> next(Name first) {
    List<Pair> pairs = new ArrayList<>();
    Name last = first;
    while (last != null && last.ending() == Ending.BARE && tokens.joint(last.to())) {
      NameMatch country = lines.joined(last.to() + 1) ? reading.countryAt(last.to() + 1) : null;
      boolean whence = country != null && country.ending() == Ending.ABLATIVE;
      boolean more = whence && country.from() == last.to() + 1 && country.to() < tokens.size();
      last = more ? Name.full(names.after(country.to())) : null;
      if (last != null && !tokens.mark(last.to(), '(')) {
        pairs.add(new Pair(last, country));
      }
    }
    return pairs;
  }

  /** The name that fills the brackets behind a country, {@code Mısır (S. Şükri)}; null for none. */
  private Name enclosed(int bracket) {
    Name name = bracket + 1 < tokens.size() ? names.after(bracket + 1) : null;
    return name != null && tokens.mark(name.to(), ')') ? name : null;
  }

  /** Behind what says that someone acts for a country, {@code Fransa adına}; else its end. */
  private int behalf(NameMatch country) {
    TokenTrie.Match<String> side =
        country.ending() == Ending.BARE && country.to() < tokens.size()
            ? sides.side(tokens, country.to())
            : null;
    return side != null && side.value().equals("behalf") ? side.to() : country.to();
  }

  /** The countries of a row that ends before a token: {@code A ile B'den bakanlar}. */
  List<NameMatch> whence(int token) {
    NameMatch last = reading.sure(token - 1);
    boolean from =
        last != null
            && last.kind() == NameMatch.Kind.COUNTRY
            && last.to() == token
            && last.ending() == Ending.ABLATIVE;
    return from ? row(last) : List.of();
  }

  /** So many joined countries shortly before a token; empty where no row is as long. */
  List<NameMatch> rowBefore(int token, int count) {
    for (int i = token - 1; i >= 0 && token - i <= FAR; i--) {
      NameMatch last = reading.sure(i);
      boolean country = last != null && last.kind() == NameMatch.Kind.COUNTRY;
      List<NameMatch> row = country && last.to() == i + 1 ? row(last) : List.of();
      if (row.size() == count) {
        return row;
      }
      i = row.size() < LIST ? i : row.get(0).from();
    }
    return List.of();
  }

  /** So many joined countries from a token on; empty where no row of as many begins there. */
  List<NameMatch> rowFrom(int token, int count) {
    List<NameMatch> row = new ArrayList<>();
    int next = token;
    while (row.size() < count && next < tokens.size()) {
      NameMatch country = reading.sure(next);
      if (country == null || country.kind() != NameMatch.Kind.COUNTRY || country.from() != next) {
        break;
      }
      row.add(country);
      next = tokens.joint(country.to()) ? country.to() + 1 : tokens.size();
    }
    boolean whole = row.size() == count && next == tokens.size();
    return whole ? row : List.of();
  }

  /** The countries that are joined, the last one given. */
  private List<NameMatch> row(NameMatch last) {
    List<NameMatch> countries = new ArrayList<>(List.of(last));
    int begin = last.from();
    while (begin >= 2 && tokens.joint(begin - 1)) {
      NameMatch before = reading.sure(begin - 2);
      boolean country = before != null && before.kind() == NameMatch.Kind.COUNTRY;
      if (!country || before.ending() != Ending.BARE) {
        break;
      }
      countries.add(0, before);
      begin = before.from();
    }
    return countries;
  }

  /** Countries and as many names in their order: {@code A ve B'den sırasıyla X ve Y}. */
  private List<Pair> inOrder(NameMatch last, Name first) {
    List<NameMatch> countries = row(last);
    List<Name> listed = new ArrayList<>(List.of(first));
    Name name = first;
    while (listed.size() < countries.size()
        && name != null
        && name.ending() == Ending.BARE
        && tokens.joint(name.to())) {
      name = name.to() + 1 < tokens.size() ? names.after(name.to() + 1) : null;
      if (name != null) {
        listed.add(name);
      }
    }
    boolean whole = countries.size() >= LIST && listed.size() == countries.size();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; whole && i < listed.size(); i++) {
      pairs.add(new Pair(listed.get(i), countries.get(i)));
    }
    return pairs;
  }

  /** Who is called the host of a gathering, {@code ev sahibi X}; null where nobody is. */
  Name host(int from, int end) {
    for (int i = from; i < end; i++) {
      int next = sides.hosts(tokens, i);
      Name name = next > i && next < end && names.lines().joined(next) ? names.after(next) : null;
      if (name != null && !name.single()) {
        return name;
      }
    }
    return null;
  }

  /** The country that the text says to be the host of a gathering; null for none. */
  NameMatch hostCountry() {
    for (NameMatch name : reading.names()) {
      boolean country = name.kind() == NameMatch.Kind.COUNTRY && name.ending() == Ending.GENITIVE;
      if (country && name.to() < tokens.size() && sides.hosted(tokens, name.to())) {
        return name;
      }
    }
    return null;
  }

  /** Behind a small word such as {@code ise}. */
  private int behindSmall(int token, int end) {
    Token word = tokens.get(token);
    return word.small() && token + 1 < end ? token + 1 : token;
  }
}
