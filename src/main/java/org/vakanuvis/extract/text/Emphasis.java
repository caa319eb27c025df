package org.vakanuvis.extract.text;

/**
 * Tells the stars or strokes that only set words off, {@code **Nasır Burita**, Dışişleri Bakanı}.
 */
final class Emphasis {
  /** What words are set off with. */
  private static final String MARKS = "*_";

  /** So many of them at most stand on either side of words. */
  private static final int MOST = 3;

  /** So many letters at most stand between them. */
  private static final int LONGEST = 200;

  private final String text;

  /** How many of each mark stand before the words that are set off here; 0 for none. */
  private final int[] open = new int[MARKS.length()];

  Emphasis(String text) {
    this.text = text;
  }

  /** Behind the marks that begin here and say nothing; their offset itself for others. */
  int end(int start) {
    char mark = text.charAt(start);
    int kind = MARKS.indexOf(mark);
    if (kind < 0) {
      return start;
    }
    int end = behind(start);
    int marks = end - start;
    if (marks > MOST || at(start - 1) == mark) {
      return start;
    }
    if (open[kind] == marks && closes(start, end)) {
      open[kind] = 0;
      return end;
    }
    boolean word = Characters.letter(at(end)) || MARKS.indexOf(at(end)) >= 0;
    boolean opens = word && !Characters.letterOrDigit(at(start - 1));
    if (opens && closed(end, marks)) {
      open[kind] = marks;
      return end;
    }
    return start;
  }

  /** Whether as many marks close what begins here, on the same line. */
  private boolean closed(int from, int marks) {
    char mark = text.charAt(from - 1);
    int last = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < last && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == mark) {
        int end = behind(i);
        if (!within(i, end)) {
          return end - i == marks && closes(i, end);
        }
        i = end - 1;
      }
    }
    return false;
  }

  private boolean closes(int start, int end) {
    char before = at(start - 1);
    return before > ' ' && before != text.charAt(start) && !within(start, end);
  }

  /** Whether strokes stand within a word, as in an address. */
  private boolean within(int start, int end) {
    return text.charAt(start) == '_'
        && Characters.letterOrDigit(at(start - 1))
        && Characters.letterOrDigit(at(end));
  }

  /** Behind the marks from here on, no more of them than matter. */
  private int behind(int start) {
    char mark = text.charAt(start);
    int end = start;
    while (at(end) == mark && end - start <= MOST) {
      end++;
    }
    return end;
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
