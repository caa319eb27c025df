package org.vakanuvis.extract.words;

import org.vakanuvis.turkish.Turkish;

/** Tells the cases of common nouns by their ends, where their stems are known already. */
public final class NounCases {
  /** Dative, locative, genitive, and accusative behind a possessive. */
  private static final WordEnds CASED =
      WordEnds.of("a", "e", "da", "de", "ta", "te", "nin", "nun", "ini", "unu", "yi", "yu");

  private static final WordEnds DATIVE = WordEnds.of("a", "e");

  private static final WordEnds GENITIVE = WordEnds.of("nin", "nun");

  private static final WordEnds SUFFIXED_GENITIVE = WordEnds.of("in", "un");

  private static final WordEnds LOCATIVE = WordEnds.of("da", "de", "ta", "te");

  private static final WordEnds ABLATIVE = WordEnds.of("dan", "den", "tan", "ten");

  /** What else ends in a or e. */
  private static final WordEnds INSTRUMENTAL = WordEnds.of("la", "le");

  private static final WordEnds OWNED =
      WordEnds.of(
          "ina", "ine", "una", "une", "inda", "inde", "unda", "unde", "lara", "lere", "larda",
          "lerde", "sini", "sunu", "munu");

  private NounCases() {}

  /** Whether a noun stands in a case that ties it to a verb. */
  public static boolean inflected(Token token) {
    return ends(token, CASED);
  }

  /** Whether a word may stand in the dative. */
  public static boolean dative(Token token) {
    return ends(token, DATIVE) && !ends(token, INSTRUMENTAL);
  }

  /** Whether a word may say whose something is. */
  public static boolean genitive(Token token) {
    return token.suffixed()
        ? SUFFIXED_GENITIVE.end(Turkish.fold(token.suffix()))
        : GENITIVE.end(token.folded());
  }

  /** Whether two words may be something and what is done to it: {@code İhracatın Teşviki}. */
  public static boolean owned(Token owner, Token noun) {
    boolean bare = !owner.suffixed() && !noun.suffixed();
    return bare && SUFFIXED_GENITIVE.end(owner.folded(), 3) && possessed(noun.key());
  }

  /** Whether a word may say by what means: {@code konferansla}. */
  public static boolean instrumental(Token token) {
    return ends(token, INSTRUMENTAL);
  }

  /** Whether a word may say where: {@code toplantıda}. */
  public static boolean locative(Token token) {
    return ends(token, LOCATIVE);
  }

  /** Whether a word may say from where: {@code toplantıdan}. */
  public static boolean ablative(Token token) {
    return ends(token, ABLATIVE);
  }

  /** Whether a word may stand in the dative or ablative. */
  public static boolean directed(Token token) {
    return dative(token) || ends(token, ABLATIVE);
  }

  /** Whether a noun is one and not owned: {@code toplantıya}, not {@code toplantısına}. */
  public static boolean plain(Token token) {
    return !ends(token, OWNED);
  }

  /** Whether a word may end in a possessive: {@code partisi}, {@code alımı}. */
  public static boolean possessed(String key) {
    return !key.isEmpty() && Turkish.high(key.charAt(key.length() - 1));
  }

  private static boolean ends(Token token, WordEnds endings) {
    return endings.end(token.suffixed() ? Turkish.fold(token.suffix()) : token.folded());
  }
}
