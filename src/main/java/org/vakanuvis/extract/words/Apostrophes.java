package org.vakanuvis.extract.words;

import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/** Tells the apostrophes that are part of a name from quotes and those before a suffix. */
public final class Apostrophes {
  /** What the suffixes of names are made of. */
  private static final String SUFFIX_LETTERS = "aeıiuücçdtgğklmnrsşyz";

  /** What stands behind the vowel of no suffix that begins with one. */
  private static final String BEHIND_NO_VOWEL = "çtgğklrsş";

  private final Tokens tokens;

  /** Of one text. */
  public Apostrophes(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether an apostrophe here is the first letter of a name, {@code 'Utoikamanu}, and no quote.
   */
  public boolean opens(int i) {
    if (!tokens.mark(i, '\'') || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean name = tokens.get(i).is(Flag.SPACED) && !next.is(Flag.SPACED) && next.capitalised();
    int end = tokens.sentenceEnd(i);
    for (int quote = i + 1; name && quote < end; quote++) {
      name = !tokens.mark(quote, '\'');
    }
    return name;
  }

  /**
   * {@code Ebu'l Gayt}, {@code Şem'i Ergin}, {@code Taufa'ahau Tupou}: an article, or letters that
   * are no suffix, behind an apostrophe inside a name.
   *
   * @param given whether both parts together are a given name
   */
  public boolean inner(Token token, int next, int limit, boolean given) {
    boolean article =
        given
            || token.stem().length() == 1 // M'hamed
            || token.suffix().equals("l")
            || (joint(next) && token.suffix().length() == 1)
            || (token.ending() == Ending.OTHER
                && (token.suffix().length() <= 2 || hiatus(token) || foreign(token)));
    int word = joint(next) ? next + 1 : next;
    return article && word < limit && tokens.get(word).capitalised();
  }

  /** Whether an apostrophe with a case ends whatever the token belongs to. */
  public static boolean cased(Token token) {
    return token.suffixed() && token.suffix().length() > 1 && token.stem().length() > 1;
  }

  /** Whether vowels meet at an apostrophe, as before no suffix: {@code Hu'akavameiliku}. */
  private static boolean hiatus(Token token) {
    String stem = token.key();
    char first = Turkish.key(token.suffix()).charAt(0);
    return Turkish.vowel(stem.charAt(stem.length() - 1)) && Turkish.vowel(first);
  }

  /**
   * Whether no suffix has such letters or begins so, or none stands behind a stem that cannot be
   * spoken: {@code Jun'ichirō}, {@code Ken'içi}, {@code Ng'andu}.
   */
  private static boolean foreign(Token token) {
    String suffix = Turkish.key(token.suffix());
    boolean vowel = suffix.length() > 2 && Turkish.vowel(suffix.charAt(0));
    if (vowel && BEHIND_NO_VOWEL.indexOf(suffix.charAt(1)) >= 0) {
      return true;
    }
    return suffix.chars().anyMatch(letter -> SUFFIX_LETTERS.indexOf(letter) < 0)
        || (!token.allCaps() && token.key().chars().noneMatch(c -> Turkish.vowel((char) c)));
  }

  /** A hyphen without blanks, {@code Ebu's-Suud}. */
  private boolean joint(int i) {
    return tokens.hyphen(i);
  }
}
