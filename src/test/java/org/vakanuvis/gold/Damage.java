package org.vakanuvis.gold;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.vakanuvis.turkish.Turkish;

/** What happens to texts in archives: each the same at any time. */
enum Damage implements UnaryOperator<String> {
  /** Everything is in capitals, as telexes are. */
  CAPITALS {
    @Override
    public String apply(String text) {
      return letters(text, Turkish::upper);
    }
  },
  /** Letters that only Turkish has are lost, as in early electronic mail. */
  PLAIN_LETTERS {
    @Override
    public String apply(String text) {
      return letters(text, Damage::plain);
    }
  },
  /** All letters that not every encoding has are lost, as where a text was saved in a wrong one. */
  LOST_LETTERS {
    @Override
    public String apply(String text) {
      return letters(text, c -> c < 0x80 ? c : '\uFFFD');
    }
  },
  /** Apostrophes before suffixes are lost. */
  NO_APOSTROPHES {
    @Override
    public String apply(String text) {
      return BEFORE_SUFFIX.matcher(text).replaceAll("");
    }
  };

  private static final Pattern BEFORE_SUFFIX = Pattern.compile("(?<=\\p{L})['’´`](?=[a-zçğıöşü])");
  private static final String TURKISH = "şğıçöüŞĞİÇÖÜâîûÂÎÛ";
  private static final String PLAIN = "sgicouSGICOUaiuAIU";

  private static char plain(char c) {
    int letter = TURKISH.indexOf(c);
    return letter < 0 ? c : PLAIN.charAt(letter);
  }

  /** Something that is done to each unit of a text. */
  private interface Unit {
    char of(char c);
  }

  private static String letters(String text, Unit unit) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      letters.append(unit.of(text.charAt(i)));
    }
    return letters.toString();
  }
}
