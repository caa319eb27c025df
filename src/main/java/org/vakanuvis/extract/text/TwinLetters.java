package org.vakanuvis.extract.text;

/**
 * Reads Cyrillic and Greek letters that look like Latin ones as those where they stand in words
 * with Latin letters, as in texts from machines with both alphabets: {@code Sеrgеy Lаvrоv}.
 */
final class TwinLetters {
  private static final String FOREIGN =
      "аеорсухкіјѕһәёӧҫԛԝАВЕКМНОРСТУХІЈЅӘЁӦҪӀԚԜ" + "οναρυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String LATIN =
      "aeopcyxkijshəëöçqwABEKMHOPCTYXIJSƏËÖÇIQW" + "ovapukABEZHIKMNOPTYX";

  /** The two alphabets. */
  private static final char FIRST = '\u0370';

  private static final char LAST = '\u052F';

  private TwinLetters() {}

  /** The text, unit by unit with Latin letters for such; itself where it has none. */
  static String read(String text) {
    boolean strange = false;
    boolean foreign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      strange |= strange(c);
      foreign |= strange(c) && FOREIGN.indexOf(c) < 0 && Characters.letter(c);
    }
    return strange ? latin(text, !foreign) : text;
  }

  /**
   * The text with Latin letters.
   *
   * @param all whether no letter tells of words in another alphabet: then a word of nothing but
   *     such letters is Latin as well
   */
  private static String latin(String text, boolean all) {
    char[] read = text.toCharArray();
    int start = 0;
    while (start < read.length) {
      int end = start;
      boolean twins = true;
      boolean latin = all;
      while (end < read.length && part(read[end])) {
        twins &= !strange(read[end]) || FOREIGN.indexOf(read[end]) >= 0;
        latin |= read[end] < FIRST && Characters.letter(read[end]);
        end++;
      }
      for (int i = start; twins && latin && i < end; i++) {
        int twin = strange(read[i]) ? FOREIGN.indexOf(read[i]) : -1;
        read[i] = twin < 0 ? read[i] : LATIN.charAt(twin);
      }
      start = Math.max(end, start + 1);
    }
    return new String(read);
  }

  private static boolean strange(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether it belongs to a word: a letter, or a mark upon one. */
  private static boolean part(char c) {
    return Characters.letter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
