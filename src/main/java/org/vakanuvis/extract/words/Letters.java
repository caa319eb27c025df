package org.vakanuvis.extract.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.turkish.Turkish;

/** Writes names that stand in capitals as they are written within a sentence. */
public final class Letters {
  /** Longer words in capitals are no abbreviations. */
  private static final int ABBREVIATION = 5;

  /** That of an organisation that is known has no more letters than this: {@code UNICEF}. */
  private static final int KNOWN = 6;

  private static final String VOWELS = "aeıioöuüâîû";

  private Letters() {}

  /**
   * The words from one token to before another, in small letters with capitals first.
   *
   * @param foreign whether they are of another language, whose I has a dot when small
   * @param kept which words keep their capitals
   */
  public static String named(
      Reading reading, int from, int end, boolean foreign, Predicate<Token> kept) {
    Tokens tokens = reading.tokens();
    boolean shouted = true;
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      shouted &= !token.word() || token.allCaps() || token.initial();
    }
    boolean single = end - from == 1 && tokens.get(from).stem().length() <= ABBREVIATION;
    if (!shouted || single) {
      return Wording.mended(tokens.text(), tokens.span(from, end));
    }
    String text = tokens.text().text();
    boolean undotted = tokens.plain() && text.indexOf('ı') < 0 && text.indexOf('İ') < 0;
    StringBuilder name = new StringBuilder();
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      name.append(i > from && token.is(Flag.SPACED) ? " " : "");
      String written = Wording.mended(tokens.text(), token.span());
      // An abbreviation keeps its capitals: (DEİK), KKTC.
      boolean brief = token.initial() || tokens.mark(i - 1, '(') || abbreviated(reading, i);
      name.append(
          token.word() && !brief && !kept.test(token)
              ? small(
                  (foreign || undotted || alien(reading, i)) && !turkish(written),
                  token,
                  written,
                  i > from)
              : written);
    }
    return name.toString();
  }

  /** A name or an office that stands in capitals, each word but {@code ve} with one at its head. */
  public static String named(String capitals) {
    return Arrays.stream(Turkish.lower(capitals).split(" "))
        .map(word -> word.equals("ve") || word.equals("ile") ? word : Turkish.capitalised(word))
        .collect(Collectors.joining(" "));
  }

  /** Whether a word of capitals tells its two i apart: {@code BÜYÜKELÇİLİĞİ} in a plain text. */
  private static boolean turkish(String written) {
    return written.indexOf('İ') >= 0;
  }

  /** Whether a word is of another language: by its letters, or as the name of a place is spelt. */
  private static boolean alien(Reading reading, int index) {
    Token token = reading.tokens().get(index);
    for (char letter : "WXQ".toCharArray()) {
      if (token.stem().indexOf(letter) >= 0) {
        return true;
      }
    }
    NameMatch name = reading.from(index);
    boolean place = name != null && name.kind() == NameMatch.Kind.PLACE;
    String written = token.stem();
    return place
        && written.indexOf('I') >= 0
        && !name.value().equals(Turkish.capitalised(Turkish.lower(written)))
        && name.value().indexOf('ı') < 0;
  }

  /**
   * Whether a word is an abbreviation: as a name that is known, or by having no vowel, {@code TRT}.
   */
  private static boolean abbreviated(Reading reading, int token) {
    NameMatch name = reading.from(token);
    String key = reading.tokens().get(token).key();
    // AB Bakanlığı; an organisation's name of one word is none.
    boolean brief =
        name != null
            && name.kind() == NameMatch.Kind.ORGANIZATION
            && name.to() == token + 1
            && key.length() <= KNOWN
            && !Turkish.key(name.value()).equals(key);
    boolean known = brief || (name != null && name.form() == NameMatch.Form.ABBREVIATION);
    boolean spoken = key.length() < 2 || !reading.tokens().get(token).word();
    for (int i = 0; i < key.length(); i++) {
      spoken |= VOWELS.indexOf(key.charAt(i)) >= 0;
    }
    return known || !spoken;
  }

  private static String small(boolean foreign, Token token, String written, boolean inside) {
    String small = foreign ? written.toLowerCase(Locale.ROOT) : Turkish.lower(written);
    boolean and =
        inside
            && token.stem().length() <= 3
            && (token.key().equals("ve") || token.key().equals("ile"));
    return and
        ? small
        : foreign
            ? small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1)
            : Turkish.capitalised(small);
  }
}
