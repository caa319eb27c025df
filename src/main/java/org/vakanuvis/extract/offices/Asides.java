package org.vakanuvis.extract.offices;

import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads a country that stands beside an office as an aside: {@code X (İtalya) – Dışişleri Bakanı},
 * {@code X (Dışişleri Bakanı, İtalya)}, {@code Dışişleri Bakanı, İtalya: X}, or ends an item of a
 * list: {@code X, Dışişleri Bakanı, İtalya; Y, …}.
 */
public final class Asides {
  private static final double TOLD = 0.93;

  /** So many words and marks at most stand before a name at the head of an item. */
  private static final int TITLES = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;

  /** Of one text, with the reader of the names in it. */
  public Asides(Reading reading, NameReader names) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
  }

  /** The name before a country that stands right before an office; null for none. */
  public Name name(int office) {
    NameMatch country = before(office);
    int end = country == null ? 0 : marks(country.from());
    Name name = end > 0 && end < country.from() ? names.before(end) : null;
    return Name.full(name);
  }

  /** The name behind a country that stands right behind an office; null for none. */
  public Name behind(Office office) {
    // Senegal (Moctar Kébé, Haberleşme Bakanı), Malezya (Mohamed Rahmat, …)
    boolean closed = tokens.mark(office.to(), ')') && !tokens.mark(office.from() - 1, '(');
    NameMatch country = office.owners().isEmpty() && !closed ? after(office.to()) : null;
    int from = country == null ? 0 : behindMarks(country.to());
    boolean parted = from > 0 && from > country.to() && !tokens.mark(from - 1, ',');
    Name name = parted && names.lines().joined(from) ? names.after(from) : null;
    return Name.full(name);
  }

  /** The country that only marks part from an office before it; null for none. */
  private NameMatch after(int office) {
    int from = behindMarks(office);
    boolean goesOn = from > office && names.lines().joined(from);
    NameMatch country = goesOn ? reading.countryAt(from) : null;
    boolean alone = country != null && country.from() == from && country.ending() == Ending.BARE;
    return alone ? country : null;
  }

  private int behindMarks(int token) {
    int i = token;
    while (i < tokens.size() && parts(tokens.get(i)) && names.lines().joined(i)) {
      i++;
    }
    return i;
  }

  /** The country between a name and an office, or behind both in brackets; null for none. */
  Claim claim(Name name, Office office) {
    if (name.from() >= office.to()) {
      NameMatch between = after(office.to());
      boolean whole = between != null && behindMarks(between.to()) == name.from();
      boolean parted = whole && between.to() < name.from();
      return parted ? Claim.told(reading, between, "country behind office", TOLD) : null;
    }
    NameMatch country = before(office.from());
    if (country != null && marks(country.from()) == name.to() && country.from() > name.to()) {
      return Claim.told(reading, country, "country before office", TOLD);
    }
    int from = behindMarks(office.to());
    NameMatch behind = from > office.to() && from < tokens.size() ? owner(from) : null;
    if (behind == null || behind.from() != from || behind.ending() != Ending.BARE) {
      return null;
    }
    if (tokens.mark(name.to(), '(') && from == office.to() + 1) {
      boolean closed = tokens.mark(behind.to(), ')');
      return closed ? Claim.told(reading, behind, "country in brackets", TOLD) : null;
    }
    boolean item = marks(office.from()) == name.to() && opens(name) && closes(behind.to());
    return item ? Claim.told(reading, behind, "country behind office", TOLD) : null;
  }

  /** Whether a name begins an item of a list in running text, behind a colon or a semicolon. */
  private boolean opens(Name name) {
    int first = name.from();
    while (first > 0 && name.from() - first < TITLES && !divides(first - 1)) {
      first--;
    }
    boolean begins = divides(first - 1) || tokens.get(first).is(Token.Flag.LINE_START);
    return begins && names.untitled(first) == name.from();
  }

  private boolean divides(int token) {
    return tokens.mark(token, ';') || tokens.mark(token, ':');
  }

  /** Whether an item of such a list ends before a token. */
  private boolean closes(int token) {
    boolean last = tokens.mark(token, '.') && tokens.sentenceEnd(token) == token + 1;
    return last || tokens.mark(token, ';') || names.lines().endsBefore(token);
  }

  /** The country or body that a token names; null for none. */
  private NameMatch owner(int token) {
    NameMatch body = reading.sure(token);
    boolean organization = body != null && body.kind() == NameMatch.Kind.ORGANIZATION;
    return organization ? body : reading.countryAt(token);
  }

  /** The country that only marks part from an office behind it; null for none. */
  private NameMatch before(int office) {
    int end = marks(office);
    NameMatch country = end > 0 && end < office ? reading.countryAt(end - 1) : null;
    boolean alone = country != null && country.to() == end && country.ending() == Ending.BARE;
    return alone && names.lines().joined(office) ? country : null;
  }

  /** The first of the marks that end before a token, such as part cells or open brackets. */
  private int marks(int token) {
    int i = token;
    while (i > 0 && parts(tokens.get(i - 1)) && names.lines().joined(i)) {
      i--;
    }
    return i;
  }

  private static boolean parts(Token mark) {
    boolean dash = (mark.mark('-') || mark.mark('/')) && mark.is(Token.Flag.SPACED);
    return dash
        || mark.mark(':')
        || mark.mark(',')
        || mark.mark('(')
        || mark.mark(')')
        || mark.mark('|');
  }
}
