package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.WordEnds;

/** Tells by how they end the words with a case, which are no part of the name of a body. */
final class CaseEnds {
  /** Words that seem to have a dative or accusative have more letters. */
  private static final int LONG = 5;

  /** Shorter words are whole ones, though they may end as cases do. */
  private static final int SHORTEST = 4;

  /** How the places end that are called after an office, {@code Başkonsoloslukta}. */
  private static final WordEnds PLACES =
      WordEnds.of("lıkta", "likte", "lukta", "lükte", "lıktan", "likten", "luktan", "lükten");

  /** How the words end that tell where something happens or from where someone comes. */
  private static final WordEnds WHERE =
      WordEnds.of("da", "de", "ta", "te", "dan", "den", "tan", "ten");

  private static final WordEnds DATIVES =
      WordEnds.of("ya", "ye", "na", "ne", "ğa", "ğe", "şa", "şe", "lara", "lere");

  /** {@code Toplantıyı}, {@code Dışişlerini}: no body's name ends so before that of another. */
  private static final WordEnds ACCUSATIVES =
      WordEnds.of("yı", "yi", "yu", "yü", "ını", "ini", "unu", "ünü");

  /** {@code Heyetimize}: a body's name has no such words. */
  private static final WordEnds OURS = WordEnds.of("mıza", "mize", "muza", "müze");

  private CaseEnds() {}

  /** {@code Bakanlıkta}: where something happens, and no part of a name. */
  static boolean placed(Token token) {
    return PLACES.end(token.key(), 1);
  }

  /** {@code Toplantıya}, {@code Yemeğe}: a long word with a dative. */
  static boolean dative(Token token) {
    return token.key().length() > LONG && DATIVES.end(token.key());
  }

  /** {@code Toplantıyı}: a long word with an accusative. */
  static boolean accusative(Token token) {
    return token.key().length() > LONG && ACCUSATIVES.end(token.key());
  }

  /** {@code Heyetimize}: what belongs to those who write and has a dative. */
  static boolean ours(Token token) {
    return OURS.end(token.key(), 2);
  }

  /** Whether the word at a sentence's head has a case, so that it is no part of a name. */
  static boolean inflected(Token token) {
    String key = token.key();
    if (key.length() < SHORTEST) {
      return key.equals("bu") || key.equals("şu") || key.equals("o");
    }
    return WHERE.end(key);
  }
}
