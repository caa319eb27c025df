package org.vakanuvis.extract.words;

import org.vakanuvis.extract.words.Token.Flag;

/** Tells verbs that end a clause by their endings. */
public final class Verbs {
  /** So many letters at least stand before the end. */
  private static final int SHORTEST_STEM = 2;

  private static final WordEnds FINITE =
      WordEnds.of(
          "dı",
          "di",
          "du",
          "dü",
          "tı",
          "ti",
          "tu",
          "tü",
          "dılar",
          "diler",
          "dular",
          "düler",
          "tılar",
          "tiler",
          "tular",
          "tüler",
          "yor",
          "yorlar",
          "mıştır",
          "miştir",
          "muştur",
          "müştür",
          "mışlardır",
          "mişlerdir",
          "muşlardır",
          "müşlerdir",
          "makta",
          "mekte",
          "maktadır",
          "mektedir",
          // The same as telegrams have them, whose I may stand for two letters: ETMISTIR.
          "mıstır",
          "mustur",
          "mıslardır",
          "mıslerdır",
          "muslardır",
          "muslerdır",
          "mektedır",
          "dıler",
          "tıler");
  private static final WordEnds FUTURE =
      WordEnds.of(
          "acak",
          "ecek",
          "acaktır",
          "ecektir",
          "acaklar",
          "ecekler",
          "acaklardır",
          "eceklerdir",
          "acağız",
          "eceğiz",
          "acağım",
          "eceğim");

  /** The letters behind which the past tense begins with a t. */
  private static final String HARD = "fhkpsştç";

  /** The bits of {@link #read}; the first is always set. */
  private static final int NONE = 1;

  private static final int FINITE_BIT = 2;
  private static final int FUTURE_BIT = 4;

  private Verbs() {}

  /** Whether it tells what is or was, as {@code geldi} and {@code görüşmüştür} do. */
  public static boolean finite(Token token) {
    return finite(token.type());
  }

  /** Whether a word so spelt tells what is or was, as {@code geldi} does. */
  public static boolean finite(WordType type) {
    return (type.verb() & FINITE_BIT) != 0;
  }

  /** The same of a word that has a capital as all words beside it have: {@code Heyet Geldi}. */
  public static boolean closes(Token token) {
    return token.word() && !token.suffixed() && past(token.key());
  }

  /** Whether it tells what will be, as {@code gelecek} does. */
  public static boolean future(Token token) {
    return (token.type().verb() & FUTURE_BIT) != 0;
  }

  /**
   * Whether a word only looks like a verb, {@code heyeti}: a verb has its t behind hard letters.
   */
  private static boolean owned(String key) {
    int t = key.length() - 2;
    return key.charAt(t) == 't' && HARD.indexOf(key.charAt(t - 1)) < 0;
  }

  private static boolean past(String key) {
    return FINITE.end(key, SHORTEST_STEM) && !owned(key);
  }

  /** What the end of a word says, never 0; {@link WordType#verb} remembers it. */
  static int read(WordType type) {
    if (!type.is(Flag.WORD)) {
      return NONE;
    }
    boolean small = !type.is(Flag.CAPITALISED) || type.is(Flag.ALL_CAPS);
    boolean future = FUTURE.end(type.key(), SHORTEST_STEM);
    boolean finite = small && (future || past(type.key()));
    return NONE | (future ? FUTURE_BIT : 0) | (finite ? FINITE_BIT : 0);
  }
}
