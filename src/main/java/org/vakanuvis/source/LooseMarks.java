package org.vakanuvis.source;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Puts marks back on their letters that stand beside them, as in text copied from some PDF files:
 * {@code Dı¸si¸sleri Bakanlı˘gı}, or {@code Dıs¸is¸leri}.
 */
final class LooseMarks {
  /** As characters of their own; each is looked up in the next two at the same place. */
  private static final String LOOSE = "¸˘˙¨ˆ";

  private static final String COMBINING = "\u0327\u0306\u0307\u0308\u0302";
  private static final String[] LETTERS = {
    "csCS", "gaGA", "I", "ouaeiıOUAEI", "aiıuAIU",
  };

  /** A text that tells of such marks has one or two. */
  private static final int FEWEST = 3;

  private final String text;

  private LooseMarks(String text) {
    this.text = text;
  }

  /** The text with whole letters; empty if it has hardly a loose mark. */
  static Optional<String> mended(String text) {
    return new LooseMarks(text).mended();
  }

  private Optional<String> mended() {
    int before = 0;
    int behind = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean left = fits(i, i - 1);
      boolean right = fits(i, i + 1);
      before += right && !left ? 1 : 0;
      behind += left && !right ? 1 : 0;
    }
    return before + behind < FEWEST ? Optional.empty() : Optional.of(whole(before >= behind));
  }

  /**
   * The text with whole letters.
   *
   * @param before whether a mark between two letters that both may bear it is the second one's
   */
  private String whole(boolean before) {
    StringBuilder whole = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean right = fits(i, i + 1) && (before || !fits(i, i - 1));
      if (right) {
        whole.append(composed(text.charAt(i + 1), text.charAt(i)));
        i++;
      } else if (fits(i, i - 1) && whole.charAt(whole.length() - 1) == text.charAt(i - 1)) {
        whole.setLength(whole.length() - 1);
        whole.append(composed(text.charAt(i - 1), text.charAt(i)));
      } else {
        whole.append(text.charAt(i));
      }
    }
    return whole.toString();
  }

  /** Whether a loose mark stands at a place, and a letter at another that may bear it. */
  private boolean fits(int mark, int letter) {
    int kind = LOOSE.indexOf(text.charAt(mark));
    return kind >= 0
        && letter >= 0
        && letter < text.length()
        && LETTERS[kind].indexOf(text.charAt(letter)) >= 0;
  }

  private static String composed(char letter, char mark) {
    // The mark takes the place of the dot: ˆı is î.
    char bearer = letter == 'ı' ? 'i' : letter;
    char combining = COMBINING.charAt(LOOSE.indexOf(mark));
    return Normalizer.normalize("" + bearer + combining, Normalizer.Form.NFC);
  }
}
