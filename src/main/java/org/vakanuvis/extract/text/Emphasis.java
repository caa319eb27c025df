package org.vakanuvis.extract.text;

/** Tells the stars that only set words off, {@code **Nasır Burita**, Dışişleri Bakanı}. */
final class Emphasis {
  /** So many stars at most stand on either side of words. */
  private static final int STARS = 3;

  /** So many letters at most stand between them. */
  private static final int LONGEST = 200;

  private final String text;

  /** How many stars stand before the words that are set off here; 0 for none. */
  private int open;

  Emphasis(String text) {
    this.text = text;
  }

  /** Behind the stars that begin here and say nothing; their offset itself for others. */
  int end(int start) {
    int end = behind(start);
    int stars = end - start;
    if (stars > STARS || at(start - 1) == '*') {
      return start;
    }
    if (open == stars && closes(start)) {
      open = 0;
      return end;
    }
    boolean opens = Characters.letter(at(end)) && !Characters.letterOrDigit(at(start - 1));
    if (opens && closed(end, stars)) {
      open = stars;
      return end;
    }
    return start;
  }

  /** Whether as many stars close what begins here, on the same line. */
  private boolean closed(int from, int stars) {
    int last = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < last && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '*') {
        return behind(i) - i == stars && closes(i);
      }
    }
    return false;
  }

  private boolean closes(int start) {
    char before = at(start - 1);
    return before > ' ' && before != '*';
  }

  /** Behind the stars from here on, no more of them than matter. */
  private int behind(int start) {
    int end = start;
    while (at(end) == '*' && end - start <= STARS) {
      end++;
    }
    return end;
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
