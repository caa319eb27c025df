package org.vakanuvis.extract.titles;

import java.util.List;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Reads whose an office is from the countries, places and numbers right before it. */
public final class OfficeOwners {
  /** So many words at most stand in brackets before an envoy's office. */
  private static final int LONGEST_BRACKET = 6;

  /** So many small words at most stand between a state as the subject and its own office. */
  private static final int ADVERBS = 3;

  private final OfficeWords words;
  private final Reading reading;
  private final Tokens tokens;

  /** Of one text with the names in it. */
  public OfficeOwners(OfficeWords words, Reading reading) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** Whether an ordinal number ends right before a token: {@code ülkenin 42. başbakanı}. */
  public boolean ordinal(int token, int floor) {
    return token - 2 >= floor
        && tokens.mark(token - 1, '.')
        && tokens.get(token - 2).number()
        && !tokens.get(token - 2).is(Flag.LINE_START)
        && !tokens.get(token - 1).is(Flag.SPACED);
  }

  /** Where begins to which body or state someone is sent, {@code BM nezdindeki}; else itself. */
  public int accredited(int token, int floor) {
    if (tokens.mark(token - 1, ')')) {
      return besides(token, floor);
    }
    boolean to = token - 1 > floor && words.accredits(tokens, token - 1);
    NameMatch host = to ? reading.sure(token - 2) : null;
    return host != null && host.to() == token - 1 && host.from() > floor ? host.from() : token;
  }

  /** The same before brackets: {@code Türkmenistandaki (ikametgâhı Astana'da) Büyükelçisi}. */
  private int besides(int token, int floor) {
    int open = tokens.opening(token - 1, LONGEST_BRACKET);
    NameMatch host = open - 1 > floor ? reading.sure(open - 1) : null;
    boolean there = host != null && host.to() == open && host.ending() == Ending.RELATIVE;
    return there && host.from() > floor ? host.from() : token;
  }

  /**
   * Whether a country is what an office is about whose holder another has named: {@code X'in
   * Ermenistan Özel Temsilcisi}.
   *
   * @param offices those before it
   */
  public boolean topic(NameMatch country, OfficeUnit unit, List<Office> offices) {
    int from = country.from();
    int last = offices.isEmpty() ? from : offices.get(offices.size() - 1).to();
    if (last == from && !offices.isEmpty()) {
      // BM Genel Sekreteri Kıbrıs Özel Temsilcisi
      Office chief = offices.get(offices.size() - 1);
      return country.ending() == Ending.BARE && OfficeChain.staff(chief, unit.head());
    }
    // Suriye Genel Müdürü: with what a department of a ministry deals.
    if (unit.head().takes() == OfficeHead.Takes.DEPARTMENT && country.to() == unit.headFrom()) {
      boolean name = country.form() == NameMatch.Form.NAME && country.kind() == Kind.COUNTRY;
      return name && country.ending() == Ending.BARE;
    }
    // Bosna-Hersek Yüksek Temsilcisi: where a body of many states has its man.
    boolean world = unit.role() == OfficeHead.Role.INTERNATIONAL;
    if (world && unit.head().takes() == OfficeHead.Takes.PLACE) {
      return country.ending() != Ending.GENITIVE;
    }
    Token before = from > last ? tokens.get(from - 1) : null;
    return before != null
        && country.ending() == Ending.BARE
        && unit.role() == OfficeHead.Role.OFFICIAL
        && (unit.head().takes() == OfficeHead.Takes.BODY
            || unit.head().takes() == OfficeHead.Takes.PLACE)
        && before.capitalised()
        && before.suffixed()
        && before.ending() == Ending.GENITIVE
        && tokens.sentenceStart(from) <= last
        && reading.sure(from - 1) == null;
  }

  /** Reads the countries before the last one of a list and says where they begin. */
  public int more(List<NameMatch> owners, int from, int floor) {
    int begin = from;
    while (begin - 2 >= floor && listed(begin - 1)) {
      NameMatch owner = reading.countryAt(begin - 2);
      if (owner == null || owner.from() < floor) {
        break;
      }
      owners.add(owner);
      begin = owner.from();
    }
    return begin;
  }

  private boolean listed(int token) {
    return tokens.joint(token) || tokens.mark(token, '-') || tokens.mark(token, '/');
  }

  /**
   * The country that is the subject and whose own office follows, {@code Makedonya zirveye
   * Başbakanı X ile katıldı}; null for none.
   */
  public static NameMatch subject(Reading reading, int token) {
    Tokens tokens = reading.tokens();
    int floor = Math.max(tokens.sentenceStart(token), token - ADVERBS - 1);
    int i = token - 1;
    boolean comma = i >= floor && tokens.mark(i, ',');
    while (!comma && i >= floor && tokens.get(i).small() && !tokens.joint(i)) {
      i--;
    }
    i = comma ? i - 1 : i;
    NameMatch country = i >= floor && i < token - 1 ? reading.countryAt(i) : null;
    boolean subject =
        country != null
            && country.to() == i + 1
            && country.ending() == Ending.BARE
            && country.form() == NameMatch.Form.NAME;
    return subject ? country : null;
  }

  /**
   * What owns an office that begins with a token, be it a region that is named by its people, where
   * regions have such offices: {@code Flaman Başbakanı}, {@code Bavyeralı Bakan}.
   */
  public NameMatch before(int token, int floor, OfficeHead.Role role) {
    NameMatch owner = before(token);
    boolean rules = role.government() || role.state() || role == OfficeHead.Role.COUNTERPART;
    if (owner != null || !rules) {
      return owner;
    }
    NameMatch place = reading.sure(token - 1);
    boolean there =
        place != null
            && place.to() == token
            && place.from() >= floor
            && place.kind() == Kind.PLACE
            && !place.country().isEmpty()
            && place.ending() == Ending.DERIVED
            && place.suffix().startsWith("l");
    return there ? place : words.peoples().before(tokens, token, floor);
  }

  /** The country, place or body right before a token that can own an office. */
  public NameMatch before(int token) {
    if (token > 2 && tokens.mark(token - 1, ')') && tokens.mark(token - 3, '(')) {
      // Kongo'nun (Brazavil) İçişleri Bakanı
      NameMatch town = reading.sure(token - 2);
      NameMatch state = reading.countryAt(token - 4);
      boolean capital = town != null && town.kind() == Kind.PLACE && state != null;
      return capital && state.to() == token - 3 ? state : null;
    }
    NameMatch name = reading.sure(token - 1);
    Token first = tokens.get(token);
    boolean apart = first.is(Flag.PARAGRAPH_START) || first.is(Flag.COLUMN);
    if (name == null || name.to() != token || apart) {
      return null;
    }
    boolean country = name.kind() == Kind.COUNTRY;
    boolean place = name.kind() == Kind.PLACE && !name.country().isEmpty();
    boolean owns =
        name.ending() == Ending.BARE
            || name.ending() == Ending.GENITIVE
            || (country && name.ending() == Ending.RELATIVE);
    return owns && (country || place) ? name : null;
  }
}
