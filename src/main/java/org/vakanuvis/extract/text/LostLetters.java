package org.vakanuvis.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/**
 * Puts letters in the place of those that were lost when a text was saved, {@code D��i�leri Bakan�}
 * or {@code D??i?leri Bakan?}: by the words of the dictionaries, their suffixes by vowel harmony.
 */
public final class LostLetters {
  /** What programs write for a letter that they have not. */
  public static final char LOST = '\uFFFD';

  /** What others write for it. */
  static final char ASKED = '?';

  /** A foreign name or two may have lost a letter in any text. */
  private static final int FEWEST = 3;

  /** A program that wrote question marks for lost letters wrote more than a text may ask. */
  private static final int FEWEST_ASKED = 5;

  private static final int SHORTEST_STEM = 3;

  /** Hardly a word is longer. */
  private static final int LONGEST = 80;

  private final Dictionaries dictionaries;

  /** Words by how they look without their letters; made when the first such text is read. */
  private volatile Map<String, String> words;

  /** With the dictionaries, of whose words a table is made when it is first needed. */
  public LostLetters(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  /** The text with as many letters, the lost ones guessed; itself where hardly any is lost. */
  public String mended(String written) {
    String text = asked(written) < FEWEST_ASKED ? written : questioned(written);
    int first = text.indexOf(LOST);
    if (first < 0 || text.chars().filter(c -> c == LOST).count() < FEWEST) {
      return written;
    }
    StringBuilder mended = new StringBuilder(text);
    boolean open = false;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && end - i < LONGEST && letter(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        String word = word(text.substring(i, end), open);
        mended.replace(i, end, word);
        open = word.startsWith("\"") || (open && !word.endsWith("\""));
      }
      i = Math.max(end, i + 1);
    }
    return mended.toString();
  }

  private static boolean letter(char c) {
    return c == LOST || Character.isLetter(c);
  }

  /** How many question marks stand inside words: {@code ba?kan}, not {@code Geldi mi?Evet}. */
  private static int asked(String text) {
    int asked = 0;
    int i = text.indexOf(ASKED, 1);
    while (i > 0) {
      int end = i;
      while (end < text.length() && text.charAt(end) == ASKED) {
        end++;
      }
      asked += end < text.length() && inside(text, i, end) ? end - i : 0;
      i = text.indexOf(ASKED, end);
    }
    return asked;
  }

  /** Whether letters of one word stand on both sides, and no query of a link: {@code page?id=1}. */
  private static boolean inside(String text, int from, int to) {
    char before = text.charAt(from - 1);
    char next = text.charAt(to);
    boolean large = Character.isUpperCase(before) && Character.isUpperCase(next);
    int end = to;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean query = end < text.length() && text.charAt(end) == '=';
    return Character.isLetter(before) && (large || Character.isLowerCase(next)) && !query;
  }

  /** The text with a lost letter for each question mark that belongs to a word. */
  private String questioned(String text) {
    StringBuilder letters = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && (text.charAt(end) == ASKED || letter(text.charAt(end)))) {
        end++;
      }
      String word = text.substring(i, end);
      if (word.indexOf(ASKED) >= 0 && word.chars().anyMatch(Character::isLetter)) {
        String lost = word.replace(ASKED, LOST);
        boolean asks = word.endsWith("?") && asks(lost, text, end);
        letters.replace(i, end, asks ? lost.substring(0, lost.length() - 1) + ASKED : lost);
      }
      i = Math.max(end, i + 1);
    }
    return letters.toString();
  }

  /** Whether the question mark that ends a word is one, for a vowel and no sentence goes on. */
  private boolean asks(String lost, String text, int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
    boolean vowel = Turkish.vowel(Turkish.lower(lost.charAt(lost.length() - 2)));
    return vowel && !goesOn && known(lost) == null;
  }

  /**
   * A word with its letters.
   *
   * @param open whether a quotation has begun and not ended
   */
  private String word(String damaged, boolean open) {
    if (damaged.indexOf(LOST) < 0) {
      return damaged;
    }
    int last = damaged.length() - 1;
    if (last == 0) {
      return "-";
    }
    String before = damaged.substring(0, last);
    boolean whole = before.indexOf(LOST) < 0 || known(before) != null;
    if (open && whole && damaged.charAt(last) == LOST && known(damaged) == null) {
      return word(before, false) + '"';
    }
    boolean quote =
        damaged.charAt(0) == LOST
            && Character.isUpperCase(damaged.charAt(1))
            && damaged.length() > 2
            && !Character.isUpperCase(damaged.charAt(2));
    if (quote) {
      return '"' + word(damaged.substring(1), false);
    }
    String known = known(damaged);
    if (known != null) {
      return known;
    }
    for (int end = damaged.length() - 1; end >= SHORTEST_STEM; end--) {
      String stem = known(damaged.substring(0, end));
      if (stem != null) {
        return filled(stem, damaged.substring(end));
      }
    }
    return filled("", damaged);
  }

  /** The rest of a word by what stands beside each of its lost letters. */
  private String filled(String stem, String rest) {
    StringBuilder word = new StringBuilder(stem);
    String shown = stem.isEmpty() ? rest : stem;
    boolean capitals = shown.equals(Turkish.upper(shown));
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == LOST) {
        char meant = meant(word, rest, i);
        boolean capital = capitals || (word.length() == 0 && rest.length() > 1);
        c = capital ? Turkish.upper(meant) : meant;
      }
      word.append(c);
    }
    return word.toString();
  }

  private char meant(CharSequence before, String rest, int at) {
    char next = at + 1 < rest.length() ? rest.charAt(at + 1) : ' ';
    if (before.length() == 0) {
      return next == LOST || Turkish.vowel(next) ? 'ş' : 'ö';
    }
    char last = before.charAt(before.length() - 1);
    boolean name = Character.isUpperCase(before.charAt(0));
    if (name && Character.isLetter(last) && suffixed(before, rest.substring(at + 1))) {
      return '\'';
    }
    if (last == '\'' || !Turkish.vowel(last)) {
      return vowel(before);
    }
    return Turkish.vowel(next) ? 'ğ' : 'ş';
  }

  /** Whether a suffix follows, its own lost letters put in. */
  private boolean suffixed(CharSequence before, String rest) {
    StringBuilder suffix = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      suffix.append(rest.charAt(i) == LOST ? vowel(before) : Turkish.lower(rest.charAt(i)));
    }
    Ending ending = Suffixes.ending(suffix.toString());
    return ending != Ending.OTHER && ending != Ending.BARE;
  }

  /** The one of the vowels with marks that harmony asks for. */
  private static char vowel(CharSequence before) {
    for (int i = before.length() - 1; i >= 0; i--) {
      char c = Turkish.lower(before.charAt(i));
      if (Turkish.vowel(c)) {
        return c == 'ö' || c == 'ü' ? 'ü' : 'ı';
      }
    }
    return 'ü';
  }

  /** The word that looks like this without its letters and has those that are left; or null. */
  private String known(String damaged) {
    String word = known().get(left(damaged));
    for (int i = 0; word != null && i < damaged.length(); i++) {
      char left = damaged.charAt(i);
      word = left == LOST || left == word.charAt(i) ? word : null;
    }
    return word;
  }

  private Map<String, String> known() {
    Map<String, String> known = words;
    if (known == null) {
      Map<String, String> made = new HashMap<>();
      DictionaryWords.of(dictionaries).forEach(word -> add(word, made));
      known = made;
      words = known;
    }
    return known;
  }

  /** Every way to write a word of which some letter can be lost. */
  private static void add(String word, Map<String, String> known) {
    String small = Turkish.lower(word);
    for (String form : List.of(word, small, Turkish.capitalised(small), Turkish.upper(word))) {
      String left = left(form);
      if (left.indexOf(LOST) >= 0) {
        known.putIfAbsent(left, form);
      }
    }
  }

  private static String left(String word) {
    StringBuilder left = new StringBuilder(word);
    for (int i = 0; i < left.length(); i++) {
      if (left.charAt(i) >= 0x80) {
        left.setCharAt(i, LOST);
      }
    }
    return left.toString();
  }
}
