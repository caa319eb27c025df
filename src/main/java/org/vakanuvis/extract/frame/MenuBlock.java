package org.vakanuvis.extract.frame;

import java.util.Set;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;

/** Knows the menus of web pages that stand with one word on a line, one below the other. */
public final class MenuBlock {
  /** A menu has at least so many lines, so many of them with words of web pages. */
  private static final int LINES = 3;

  private static final int KNOWN = 2;

  /** None of them has more tokens than this. */
  private static final int LONGEST = 4;

  private final TokenTrie<String> words;

  /** With the words of web pages, {@code Hakkımızda}, that the dictionaries have. */
  public MenuBlock(Lexicon lexicon) {
    this.words = Cues.trie(lexicon, "letterheads", Set.of("chrome", "menu"));
  }

  /**
   * Behind the last line of the menu that begins with a line; the line itself where none does. What
   * follows the last known word is no part of a menu of which only two are known: it may be the
   * headline.
   */
  int end(Tokens tokens, Lines lines, int index) {
    int known = 0;
    int last = index;
    int end = index;
    while (end < lines.size() && (end == index || !lines.get(end).gap())) {
      Line line = lines.get(end);
      if (!entry(tokens, line)) {
        break;
      }
      end++;
      if (known(tokens, line)) {
        known++;
        last = end;
      }
    }
    int behind = known > KNOWN && 2 * known >= end - index ? end : last;
    return known >= KNOWN && 2 * known >= behind - index && behind - index >= LINES
        ? behind
        : index;
  }

  /** Whether a line is short, of words without suffixes. */
  private static boolean entry(Tokens tokens, Line line) {
    if (line.end() - line.first() > LONGEST) {
      return false;
    }
    boolean word = false;
    for (int i = line.first(); i < line.end(); i++) {
      Token token = tokens.get(i);
      boolean mark = token.is(Flag.MARK) && !"-&/|>»+()[]".contains(token.stem());
      if (token.number() || token.suffixed() || mark) {
        return false;
      }
      word |= token.word();
    }
    return word;
  }

  private boolean known(Tokens tokens, Line line) {
    Match<String> match = words.longest(tokens, line.first());
    return match != null
        && match.bare()
        && tokens.behindMarks(match.to(), line.end()) == line.end();
  }
}
