package org.vakanuvis.extract.text;

import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;

/**
 * Apostrophes that writers set as a quote, or apart from the suffix behind them: {@code Rusya"nın},
 * {@code Rusya' nın}, {@code Rusya 'nın}.
 */
final class SuffixMark {
  private static final int LONGEST_SUFFIX = 8;
  private static final int LONGEST_WORD = 30;

  /** So far back a quotation that ends here may begin. */
  private static final int LONGEST_QUOTE = 200;

  private SuffixMark() {}

  /**
   * Where the suffix begins that belongs to the name before a mark; {@code at} if none does.
   *
   * @param at of a quote or an apostrophe
   */
  static int suffix(String text, int at) {
    boolean before = blank(text, at - 1);
    boolean behind = blank(text, at + 1);
    int word = before ? at - 1 : at;
    int start = behind ? at + 2 : at + 1;
    boolean apart = mark(text, at) == '\'' ? before != behind : !before && !behind;
    if (!apart || !named(text, word)) {
      return at;
    }
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST_SUFFIX
        && alike(text, end, start)
        && (Characters.small(text.charAt(end)) || Characters.capital(text.charAt(word - 1)))) {
      end++;
    }
    boolean whole = end == text.length() || !Characters.letterOrDigit(text.charAt(end));
    boolean known = whole && Suffixes.ending(text.substring(start, end)) != Ending.OTHER;
    boolean closes = !before && quoted(text, at);
    boolean opens = before && end < text.length() && mark(text, end) == '\'';
    return end > start && known && !closes && !opens ? start : at;
  }

  /** Whether both are small letters, or both are capitals. */
  private static boolean alike(String text, int one, int other) {
    char c = text.charAt(one);
    return Characters.letter(c) && Characters.capital(c) == Characters.capital(text.charAt(other));
  }

  private static boolean blank(String text, int at) {
    return at >= 0 && at < text.length() && mark(text, at) == ' ';
  }

  private static char mark(String text, int at) {
    return Characters.plain(text.charAt(at));
  }

  /** Whether a word with a capital or a number ends before the mark. */
  private static boolean named(String text, int at) {
    int start = at;
    while (start > 0
        && at - start < LONGEST_WORD
        && Characters.letterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < at && !Characters.small(text.charAt(start));
  }

  /** Whether a quotation that such a mark would close begins before it. */
  private static boolean quoted(String text, int at) {
    char mark = mark(text, at);
    for (int i = at - 1; i >= 0 && at - i < LONGEST_QUOTE; i--) {
      boolean opens =
          mark(text, i) == mark
              && (i == 0 || !Characters.letterOrDigit(text.charAt(i - 1)))
              && !Character.isWhitespace(text.charAt(i + 1));
      if (opens) {
        return true;
      }
    }
    return false;
  }
}
