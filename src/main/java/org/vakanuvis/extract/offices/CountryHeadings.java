package org.vakanuvis.extract.offices;

import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose office is from the heading that it stands under: {@code NEPAL – Dışişleri Bakanı}.
 */
public final class CountryHeadings {
  /** The rule that whoever is named below a country's name is of it. */
  public static final String HEADED = "country of the heading";

  private static final double HEADING = 0.88;

  /** How many lines a list below a heading has at most. */
  private static final int MOST_LINES = 30;

  private static final int MOST_PARAGRAPHS = 12;

  private static final int HEADING_WORDS = 8;

  /** No line is set in farther, in letters. */
  private static final int WIDEST = 100;

  /** So many words at most stand before a colon and the country. */
  private static final int LABEL = 3;

  /** A paragraph with more tokens above is text, and no member of such a list. */
  private static final int LONGEST = 25;

  private final Reading reading;
  private final Tokens tokens;
  private final LineFlow lines;
  private final Delegations sides;

  /** Of one text, with its lines and the words for its delegations. */
  public CountryHeadings(Reading reading, LineFlow lines, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.lines = lines;
    this.sides = sides;
  }

  /** The country that heads the paragraph of a token, or the lines above it; null for none. */
  public Claim above(int before) {
    int paragraph = tokens.paragraphStart(before);
    NameMatch country = listed(before, paragraph);
    int line = lines.start(before);
    country = country == null ? headed(Math.max(part(before), line), before) : country;
    country = country == null ? headed(line, before) : country;
    country = country == null && !labelled(line, before) ? headed(paragraph, before) : country;
    country = country == null ? listed(before, 0) : country;
    return country == null ? null : Claim.told(reading, country, HEADED, HEADING);
  }

  /**
   * The country alone on a line above, below which nothing but a list or a text of its own is.
   *
   * @param floor the first token of a line above which none is looked for
   */
  private NameMatch listed(int before, int floor) {
    int line = tokens.lineStart(before);
    int indent = indent(line);
    int opening = indent(tokens.lineStart(lines.start(before)));
    int paragraphs = 0;
    for (int i = 0; i < MOST_LINES && line > floor; i++) {
      int below = line;
      line = tokens.lineStart(line - 1);
      boolean apart = tokens.get(below).is(Flag.PARAGRAPH_START);
      if (heads(line, below)) {
        return indent(line) <= indent ? reading.countryAt(word(line, below)) : null;
      }
      paragraphs += apart ? 1 : 0;
      boolean text = apart && below - tokens.paragraphStart(line) > LONGEST;
      boolean other = indent(line) < indent && (!apart || !tokens.gap(below));
      // Text set out farther than the list above it is of that list's country no more.
      other |= apart && tokens.gap(below) && indent(line) > opening;
      NameMatch body = body(line, below);
      if (body != null || text || other || paragraphs > MOST_PARAGRAPHS) {
        return body;
      }
    }
    return null;
  }

  /** Whether a line is a heading with a country's name: it ends no sentence and no list of them. */
  private boolean heads(int line, int below) {
    if (!alone(line, below)) {
      return false;
    }
    boolean own = tokens.paragraphStart(line) == line;
    if (own && tokens.get(below).is(Flag.PARAGRAPH_START)) {
      return true;
    }
    boolean joined = lines.joined(line) || tokens.mark(below - 1, '.') || tokens.gap(below);
    return !joined && (own || !alone(tokens.lineStart(line - 1), line));
  }

  /** Where the sentence, or the part of it behind a semicolon, begins that a token is in. */
  private int part(int token) {
    int floor = Math.max(tokens.sentenceStart(token), token - LONGEST);
    int i = token;
    while (i > floor && !tokens.mark(i - 1, ';')) {
      i--;
    }
    return i;
  }

  /** The body of many states with whose name a line begins that is a heading; null for none. */
  private NameMatch body(int line, int below) {
    NameMatch body = reading.sure(word(line, below));
    boolean many =
        body != null && body.kind() == NameMatch.Kind.ORGANIZATION && body.country().isEmpty();
    boolean heads =
        many
            && body.from() == word(line, below)
            && tokens.get(line).is(Flag.SHOUTED)
            && tokens.get(below).is(Flag.PARAGRAPH_START)
            && below - line <= HEADING_WORDS;
    return heads ? body : null;
  }

  /** How many letters stand before the first token of a line. */
  private int indent(int line) {
    String text = tokens.text().original();
    int start = tokens.get(line).start();
    int from = start;
    while (from > 0 && start - from < WIDEST && text.charAt(from - 1) != '\n') {
      from--;
    }
    return start - from;
  }

  /** The first word, behind the label of a heading, {@code II.}, {@code a)} or {@code Gözlemci:} */
  private int word(int from, int end) {
    int i = from;
    while (i < end - 1 && (!tokens.get(i).word() || label(i))) {
      i++;
    }
    for (int k = i + 1; k < end - 1 && k - i <= LABEL && reading.countryAt(k - 1) == null; k++) {
      if (tokens.mark(k, ':')) {
        return k + 1;
      }
    }
    return i;
  }

  private boolean label(int i) {
    boolean closed = tokens.mark(i + 1, '.') || tokens.mark(i + 1, ')');
    return tokens.get(i).initial() || (closed && tokens.get(i).stem().length() < 4);
  }

  /** The country before a mark at the head of a paragraph or of its first line. */
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
    // | Benin | … heads its own row, and not those below it.
    boolean cell = mark.mark('|') && lines.start(before) == lines.start(next);
    boolean spaced = mark.is(Flag.SPACED) && (mark.mark('-') || mark.mark('/') || cell);
    boolean dash = spaced || mark.mark(':') || mark.mark('.');
    boolean line = next <= before && lines.endsBefore(next) && alone(paragraph, next);
    return (dash && next < before) || line ? country : null;
  }

  /** Whether a line has a head of its own, as those of a list, {@code FAO: Genel Müdür X}. */
  private boolean labelled(int line, int before) {
    int end = tokens.behindCapitals(line, Math.min(before, line + HEADING_WORDS));
    return end > line && end < before && tokens.mark(end, ':');
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
    boolean remark = next + 2 < end && tokens.opening(next + 2, 1) == next;
    return tokens.behindMarks(remark ? next + 3 : next, end) >= end;
  }
}
