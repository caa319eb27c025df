package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie.Match;

/** Reads agencies on a line of a head, those that no dictionary knows by where they stand. */
final class AgencyItems {
  /** An agency that no dictionary knows has a name of fewer letters than this. */
  private static final int ABBREVIATION = 6;

  /** Its name in full has no more words than this. */
  private static final int LONGEST = 5;

  private final HeadNames names;
  private final DateReader dates;
  private final ShortNames shorts;

  AgencyItems(HeadNames names, DateReader dates) {
    this.names = names;
    this.dates = dates;
    this.shorts = new ShortNames(names, dates);
  }

  /** The agency that begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    HeadItem item = known(line, index);
    item = item == null ? unknown(line, index) : item;
    return item == null ? shorts.at(line, index) : item;
  }

  private HeadItem known(LineView line, int index) {
    int taken = names.agencyFrom(line.tokens(), index);
    if (taken > index && (told(line, taken, "taken") || told(line, taken, "mark"))) {
      return HeadItem.of(Kind.AGENCY, index, taken);
    }
    int end = names.agency(line.tokens(), index);
    // Sana, 30 Ocak 2008: a town that an agency's letters spell too.
    boolean town = end == index + 1 && !line.token(index).allCaps() && !line.mark(index - 1, "(");
    // Petra, Amman, 3.11.1998
    town &= !line.mark(end, ",-") || HeadNames.place(line.reading(), end + 1) == end + 1;
    // Petra / Türkçe servis
    int behind = line.mark(end, "/|-") ? line.skip(end) : line.end();
    town &= behind >= line.end() || names.phrase(line.tokens(), behind) == null;
    if (town && HeadNames.place(line.reading(), index) == end) {
      return null;
    }
    // LETA/BNS, STT-UPI: the two of them sent it.
    boolean pair = end > index && line.mark(end, "/-") && !line.token(end).is(Flag.SPACED);
    if (pair && end + 1 < line.end() && !line.token(end + 1).is(Flag.SPACED)) {
      int other = names.agency(line.tokens(), end + 1);
      end = other > end + 1 ? other : end;
    }
    boolean apart =
        line.parted(end) || dates.at(line.tokens(), end) != null || told(line, end, "wire");
    return end == index || !apart ? null : HeadItem.of(Kind.AGENCY, index, end);
  }

  /**
   * Whether the line says no more than that an agency tells something, {@code TASS bildiriyor:}, or
   * that a text was taken from it, {@code (TASS'tan derleme)}.
   */
  private boolean told(LineView line, int index, String role) {
    Match<String> match = index < line.end() ? names.phrase(line.tokens(), index) : null;
    return match != null && match.value().equals(role) && line.skip(match.to()) == line.end();
  }

  /**
   * An agency that no dictionary knows: in brackets behind a place and a day, {@code BAKÜ (XYZ) -},
   * between strokes, {@code 17 Ekim. /XyzTAG/}, or before its name in brackets, {@code XYZ (…
   * Ajansı)}.
   */
  private HeadItem unknown(LineView line, int index) {
    int end = bracketed(line, index);
    end = end == index && (stroked(line, index) || named(line, index)) ? index + 1 : end;
    end = end == index && index == line.first() ? towned(line, index) : end;
    return end > index ? HeadItem.labelled(Kind.AGENCY, "unknown", index, index, end) : null;
  }

  private static boolean abbreviation(Token token) {
    return token.allCaps() && token.stem().length() < ABBREVIATION;
  }

  /** Behind a name in brackets behind a place, maybe with a day; the token itself for none. */
  private int bracketed(LineView line, int index) {
    int end = index > line.first() && line.mark(index - 1, "(") ? inBrackets(line, index) : index;
    boolean brief = end == index + 1 && abbreviation(line.token(index));
    boolean dash = line.mark(end + 1, "-");
    boolean dated = line.follows(Kind.DATE) && line.has(Kind.PLACE);
    // Helsinki (Finnfakta) 18/01/05:
    boolean day = end > index && dates.at(line.tokens(), end + 1) != null;
    boolean closed = line.mark(end + 1, ":") || line.skip(end) >= line.end();
    boolean told =
        dated
            ? dash || (brief && closed)
            : line.follows(Kind.PLACE) && (brief || day || (dash && end > index + 1));
    return told ? end : index;
  }

  /**
   * Behind a name that begins a line of its own before its town and the day, {@code XYZ-PRESS,
   * Kazan, 6 Mayıs 2011}, {@code Xyzkabar/Bişkek/ 17.03.1996}; the token itself for none. A venue
   * stands so too, but neither louder than its town nor before a stroke.
   */
  private int towned(LineView line, int index) {
    int end = index;
    while (line.name(end) && line.reading().from(end) == null && end - index < LONGEST) {
      boolean joined = line.mark(end + 1, "-") && !line.token(end + 1).is(Flag.SPACED);
      end += joined && line.name(end + 2) ? 2 : 1;
    }
    int town = line.mark(end, ",/") ? HeadNames.place(line.reading(), end + 1) : end;
    boolean parted = town > end + 1 && line.mark(town, ",/");
    if (end == index || !parted || names.ended(line.tokens(), index, end)) {
      return index;
    }
    boolean louder = line.token(end - 1).allCaps() && !line.token(end + 1).allCaps();
    // Ad Soyad / Priştine / 23 Mart 2021
    boolean told = louder || (end == index + 1 && line.mark(end, "/") && line.mark(town, "/"));
    return told && dates.full(line.tokens(), town + 1, line.end()) ? end : index;
  }

  private static boolean stroked(LineView line, int index) {
    return index > line.first()
        && line.mark(index - 1, "/")
        && line.mark(index + 1, "/")
        && line.has(Kind.DATE)
        && line.name(index);
  }

  /** Whether an abbreviation begins the line, and brackets behind it hold what it stands for. */
  private boolean named(LineView line, int index) {
    return index == line.first()
        && abbreviation(line.token(index))
        && index + 2 < line.end()
        && line.mark(index + 1, "(")
        && line.mark(names.body(line.tokens(), index + 2, line.end()), ")");
  }

  /**
   * Behind a name of a few words that fill brackets, {@code (TRT Balkan)}; the token itself for
   * none.
   */
  private int inBrackets(LineView line, int index) {
    int end = index;
    while (line.name(end) && end - index < LONGEST) {
      end++;
    }
    boolean place = HeadNames.place(line.reading(), index) > index;
    boolean told = line.mark(end, ")") && !place && names.phrase(line.tokens(), index) == null;
    return told ? end : index;
  }
}
