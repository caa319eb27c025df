package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.turkish.Turkish;

/** Tells the cases of common nouns by their ends, where their stems are known already. */
final class NounCases {
  /** Dative, locative, genitive, and accusative behind a possessive. */
  private static final List<String> CASED =
      List.of("a", "e", "da", "de", "ta", "te", "nin", "nun", "ini", "unu", "yi", "yu");

  private static final List<String> DATIVE = List.of("a", "e");

  private static final List<String> LOCATIVE = List.of("da", "de", "ta", "te");

  private static final List<String> ABLATIVE = List.of("dan", "den", "tan", "ten");

  /** What else ends in a or e. */
  private static final List<String> INSTRUMENTAL = List.of("la", "le");

  private static final List<String> OWNED =
      List.of(
          "ina", "ine", "una", "une", "inda", "inde", "unda", "unde", "lara", "lere", "larda",
          "lerde", "sini", "sunu", "munu");

  private NounCases() {}

  /** Whether a noun stands in a case that ties it to a verb. */
  static boolean inflected(Token token) {
    return ends(token, CASED);
  }

  /** Whether a word may stand in the dative. */
  static boolean dative(Token token) {
    return ends(token, DATIVE) && !ends(token, INSTRUMENTAL);
  }

  static boolean locative(Token token) {
    return ends(token, LOCATIVE);
  }

  /** Whether a word may stand in the dative or ablative. */
  static boolean directed(Token token) {
    return dative(token) || ends(token, ABLATIVE);
  }

  /** Whether a noun is one and not owned: {@code toplantıya}, not {@code toplantısına}. */
  static boolean plain(Token token) {
    return !ends(token, OWNED);
  }

  private static boolean ends(Token token, List<String> endings) {
    String word = Turkish.fold(token.suffixed() ? token.suffix() : token.key());
    return endings.stream().anyMatch(word::endsWith);
  }
}
