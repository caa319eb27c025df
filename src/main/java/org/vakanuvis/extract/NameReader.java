package org.vakanuvis.extract;

import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.NameMatch.Kind;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;

/** Reads people's names beside offices: where they begin, and above all where they end. */
final class NameReader {
  /** How many words with capitals a name may have. */
  private static final int LONGEST = 7;

  private final Reading reading;
  private final Tokens tokens;
  private final LineFlow lines;
  private final PersonWords words;
  private final NameEvidence evidence;
  private final NameShield shield;
  private final BitSet offices = new BitSet();

  NameReader(
      Reading reading,
      List<Office> offices,
      PersonWords words,
      AuthorityIndex authorities,
      NameShield.Words shieldWords) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.lines = new LineFlow(tokens);
    this.words = words;
    this.evidence = new NameEvidence(tokens, words, authorities);
    this.shield = new NameShield(shieldWords, words, reading, evidence);
    offices.forEach(office -> this.offices.set(office.from(), office.to()));
  }

  LineFlow lines() {
    return lines;
  }

  NameEvidence evidence() {
    return evidence;
  }

  /** The name that begins with this token or behind titles there; null for none. */
  Name after(int token) {
    int i = token;
    while (i < tokens.size() && (i == token || lines.joined(i))) {
      int next = words.afterTitle(tokens, i);
      if (next == i) {
        return read(i, tokens.size());
      }
      i = next;
    }
    return null;
  }

  /** The name that ends right before this token, on the same line; null for none. */
  Name before(int end) {
    int from = end;
    int i = end - 1;
    while (i >= 0 && end - i <= 2 * LONGEST && inside(i) && !offices.get(i)) {
      from = tokens.get(i).capitalised() ? i : from;
      Token token = tokens.get(i);
      if (token.is(Flag.COLUMN) || token.is(Flag.SENTENCE_START) || !lines.joined(i)) {
        break;
      }
      i--;
    }
    while (from < end) {
      int next = words.afterTitle(tokens, from);
      if (next == from) {
        break;
      }
      from = next;
    }
    if (from + 1 < end && tokens.get(from).is(Flag.SENTENCE_START) && words.opens(tokens, from)) {
      from++;
    }
    Name name = from < end ? read(from, end) : null;
    if (name != null
        && name.to() < end
        && from + 1 < end
        && tokens.get(from).is(Flag.SENTENCE_START)) {
      name = read(from + 1, end);
    }
    return name != null && name.to() == end ? name : null;
  }

  /** Whether a token can stand inside a name or be one of its words. */
  private boolean inside(int i) {
    Token token = tokens.get(i);
    if (token.mark('-')) {
      return !token.is(Flag.SPACED) && i + 1 < tokens.size() && !tokens.get(i + 1).is(Flag.SPACED);
    }
    return token.word() && (token.capitalised() || words.particle(token) || hyphened(i));
  }

  private boolean hyphened(int i) {
    return i > 0 && tokens.mark(i - 1, '-') && !tokens.get(i).is(Flag.SPACED);
  }

  /**
   * Reads a name.
   *
   * @param from its first token
   * @param limit no token from here on is read
   */
  Name read(int from, int limit) {
    int end = from;
    int capitals = 0;
    int spelled = 0;
    int i = from;
    while (i < limit && capitals < LONGEST && (i == from || goesOn(i))) {
      Token token = tokens.get(i);
      if (token.word() && token.capitalised()) {
        if (offices.get(i) || shield.ends(i, from, capitals)) {
          break;
        }
        if (words.stop(tokens, i) && !(i == from && given(i, limit))) {
          end = words.compound(tokens, i) && capitals > 2 ? i - 1 : end;
          break;
        }
        capitals++;
        spelled += token.initial() ? 0 : 1;
        i++;
        end = i;
        if (token.suffixed() && !inner(token, i, limit)) {
          break;
        }
      } else {
        int next = connected(i, from, limit);
        if (next == i) {
          break;
        }
        end = tokens.get(next - 1).capitalised() ? end : next;
        i = next;
      }
    }
    return spelled == 0 ? null : name(from, tidy(from, end));
  }

  /** Whether a word that mostly ends names begins one here: {@code Kasım Cömert Tokayev}. */
  private boolean given(int i, int limit) {
    return i + 1 < limit
        && (tokens.get(i + 1).capitalised() || connected(i + 1, i, limit) > i + 1)
        && goesOn(i + 1)
        && !tokens.get(i).suffixed()
        && !words.compound(tokens, i);
  }

  /** Whether a name that began before can go on with this token. */
  private boolean goesOn(int i) {
    Token token = tokens.get(i);
    boolean numbered = i > 0 && tokens.mark(i - 1, '.') && PortfolioReader.roman(tokens.get(i - 2));
    return lines.joined(i)
        && !token.is(Flag.COLUMN)
        && (!token.is(Flag.SENTENCE_START) || token.initial() || numbered);
  }

  /** Behind what joins two words of a name, {@code -} or {@code bin}; the token itself for none. */
  private int connected(int i, int from, int limit) {
    if (i == from || i + 1 >= limit) {
      return i;
    }
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (token.mark('-')) {
      boolean tight = !token.is(Flag.SPACED) && !next.is(Flag.SPACED);
      boolean broken = !token.is(Flag.SPACED) && next.is(Flag.LINE_START) && next.capitalised();
      if (!next.word() || !(tight || broken)) {
        return i;
      }
      return next.capitalised() ? i + 1 : i + 2;
    }
    if (token.mark('.')) {
      return PortfolioReader.roman(tokens.get(i - 1)) && i - 1 == from ? i + 1 : i;
    }
    if (!words.particle(token)) {
      return i;
    }
    if (words.clitic(token) && clitic(i, from)) {
      return i;
    }
    boolean spelled = next.word() && (next.capitalised() || words.particle(next));
    boolean foreign = reading.from(i + 1) == null || !words.clitic(token);
    boolean goesOn = spelled && foreign && goesOn(i + 1) && !offices.get(i + 1);
    boolean hyphen = next.mark('-') && !next.is(Flag.SPACED);
    return (goesOn && !next.is(Flag.SENTENCE_START)) || hyphen ? i + 1 : i;
  }

  /** Whether {@code da} and its like means "too" here, for a whole name stands before it. */
  private boolean clitic(int i, int from) {
    Token before = tokens.get(i - 1);
    String key = tokens.get(i).key();
    if (!key.equals("de") && !key.equals("da")) {
      return false;
    }
    boolean whole =
        i - from > 1 || evidence.authority(before.key()) || evidence.count(before.key()) > 1;
    Ending harmony = words.ending(before.key(), key);
    return whole && harmony == Ending.LOCATIVE;
  }

  /** {@code Ebu'l Gayt}: an article behind an apostrophe inside a name. */
  private boolean inner(Token token, int next, int limit) {
    return token.suffix().equals("l")
        && next < limit
        && tokens.get(next).capitalised()
        && goesOn(next);
  }

  /** Leaves out what no name ends with. */
  private int tidy(int from, int end) {
    int to = end;
    if (to > from && tokens.get(from).is(Flag.SHOUTED)) {
      to = shouted(from, to);
    }
    return to;
  }

  /** Where a name ends among words that are all capitals. */
  private int shouted(int from, int end) {
    for (int i = end; i > from; i--) {
      String key = tokens.get(i - 1).key();
      if (evidence.count(key) > 0 || evidence.authority(key)) {
        return i;
      }
    }
    int to = end;
    while (to > from + 1 && shield.verb(tokens.get(to - 1))) {
      to--;
    }
    return to;
  }

  private Name name(int from, int to) {
    if (to <= from) {
      return null;
    }
    Token last = tokens.get(to - 1);
    String text = Words.of(tokens, from, to);
    if (last.suffixed() || last.initial()) {
      Ending ending = Suffixes.ending(last.suffix());
      return new Name(from, to, text, tokens.stemSpan(from, to), ending);
    }
    String given = text.substring(0, Math.max(0, text.lastIndexOf(' ')));
    int cut = evidence.suffix(given, last.key());
    Span span = tokens.stemSpan(from, to);
    if (cut == 0) {
      return new Name(from, to, text, span, Ending.BARE);
    }
    return new Name(
        from,
        to,
        text.substring(0, text.length() - cut),
        new Span(span.start(), span.end() - cut),
        evidence.ending(last.key(), cut));
  }

  /** The country that the token names, where it is no part of a name; null for none. */
  NameMatch country(int token) {
    NameMatch name = reading.at(token);
    return name != null && name.kind() == Kind.COUNTRY ? name : null;
  }
}
