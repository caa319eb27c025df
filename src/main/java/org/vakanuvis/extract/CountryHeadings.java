package org.vakanuvis.extract;

import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose office is from the heading that it stands under: {@code NEPAL – Dışişleri Bakanı}.
 */
final class CountryHeadings {
  /** The rule that whoever is named below a country's name is of it. */
  static final String HEADED = "country of the heading";

  private static final double HEADING = 0.88;

  /** How many lines a list below a heading has at most. */
  private static final int MOST_LINES = 30;

  private final Reading reading;
  private final Tokens tokens;
  private final LineFlow lines;
  private final Delegations sides;

  CountryHeadings(Reading reading, LineFlow lines, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.lines = lines;
    this.sides = sides;
  }

  /** The country that heads the paragraph of a token, or the lines above it; null for none. */
  Claim above(int before) {
    int paragraph = tokens.paragraphStart(before);
    NameMatch country = listed(paragraph, before);
    country = country == null ? headed(lines.start(before), before) : country;
    country = country == null ? headed(paragraph, before) : country;
    int above = paragraph;
    int looked = 0;
    while (country == null && above > 0 && looked < 12) {
      above = tokens.paragraphStart(above - 1);
      looked++;
      int end = tokens.paragraphEnd(above);
      if (alone(above, end)) {
        country = reading.countryAt(word(above, end));
      } else if (end - above > 25) {
        break;
      }
    }
    return country == null ? null : Claim.told(reading, country, HEADED, HEADING);
  }

  /** The country alone on a line above, from which the lines below it begin farther right. */
  private NameMatch listed(int paragraph, int before) {
    int line = lines.start(before);
    int indent = indent(line);
    for (int i = 0; i < MOST_LINES && line > paragraph; i++) {
      int end = line;
      line = lines.start(line - 1);
      if (line >= paragraph && alone(line, end)) {
        return indent(line) <= indent ? reading.countryAt(word(line, end)) : null;
      }
      if (indent(line) < indent) {
        return null;
      }
    }
    return null;
  }

  /** How many letters stand before the first token of a line. */
  private int indent(int line) {
    int start = tokens.get(line).start();
    return start - tokens.text().original().lastIndexOf('\n', Math.max(0, start - 1));
  }

  /** The first word, behind the label of a heading, {@code II.} or {@code a)}. */
  private int word(int from, int end) {
    int i = from;
    while (i < end - 1 && (!tokens.get(i).word() || label(i))) {
      i++;
    }
    return i;
  }

  private boolean label(int i) {
    boolean closed = tokens.mark(i + 1, '.') || tokens.mark(i + 1, ')');
    return tokens.get(i).initial() || (closed && tokens.get(i).stem().length() < 4);
  }

  /** The country before a dash or colon at the head of a paragraph or of its first line. */
  private NameMatch headed(int paragraph, int before) {
    int first = word(paragraph, before);
    NameMatch country = reading.countryAt(first);
    if (country == null || country.from() != first || country.ending() != Ending.BARE) {
      return null;
    }
    int next = country.to();
    TokenTrie.Match<String> side = next < before ? sides.side(tokens, next) : null;
    next = side == null ? next : side.to();
    if (next > before) {
      return null;
    }
    Token mark = next < tokens.size() ? tokens.get(next) : tokens.get(before);
    boolean dash = mark.mark(':') || (mark.mark('-') && mark.is(Flag.SPACED));
    boolean line = next <= before && lines.endsBefore(next) && alone(paragraph, next);
    return (dash && next < before) || line ? country : null;
  }

  /** Whether a heading names a country or its delegation and nothing else. */
  private boolean alone(int from, int end) {
    int first = word(from, end);
    NameMatch country = reading.countryAt(first);
    if (country == null || country.from() != first || country.ending() != Ending.BARE) {
      return false;
    }
    int next = country.to();
    TokenTrie.Match<String> side = next < end ? sides.side(tokens, next) : null;
    next = side == null ? next : side.to();
    return tokens.behindMarks(next, end) >= end;
  }
}
