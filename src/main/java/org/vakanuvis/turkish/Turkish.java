package org.vakanuvis.turkish;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The one owner of Turkish casing, folding, sorting and slugs; it never asks the default locale.
 *
 * <p>{@code I} pairs with {@code ı} and {@code İ} with {@code i}, which no method of the JDK does
 * without being told.
 */
public final class Turkish {
  /** The alphabet with the foreign letters where Turkish dictionaries put them. */
  private static final String ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz";

  /** Letters that do not decompose into a base letter and a mark, and what they fold to. */
  private static final String[] PLAIN = {
    "ıi", "øo", "đd", "ðd", "þth", "łl", "æae", "œoe", "əe", "ħh", "ŋn", "ŧt", "ßss", "ɓb", "ɗd",
    "ƙk", "ƴy", "ﬁfi", "ﬂfl"
  };

  /** The letters that are not ASCII, and below each what it folds to. */
  private static final String TURKISH = "çğıöşüâîûÇĞİÖŞÜÂÎÛ";

  private static final String BARE = "cgiosuaiucgiosuaiu";

  private static final String MARKED = "çğıöşüÇĞİÖŞÜ";

  private static final String VOWELS = "aeıioöuüâîû";

  private static final char[] FOLDS = folds();

  private static final char[] KEYS = keys();

  private static final char COMBINING_DOT = '\u0307';

  private static final Comparator<String> ALPHABETICAL =
      Comparator.comparing(Turkish::sortKey).thenComparing(Comparator.naturalOrder());

  private Turkish() {}

  /**
   * In small letters, as Turkish pairs them; a dot that stands apart from its {@code I} is the dot
   * of the {@code i}.
   */
  public static String lower(String text) {
    StringBuilder lower = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dotted = dotted(text, i);
      char small = dotted ? 'i' : lower(c);
      if ((small != c || dotted) && lower == null) {
        lower = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (lower != null) {
        lower.append(small);
      }
      i += dotted ? 1 : 0;
    }
    return lower == null ? text : lower.toString();
  }

  /** Whether an i of any kind stands there with a dot of its own behind it. */
  private static boolean dotted(String text, int i) {
    char c = text.charAt(i);
    return (c == 'I' || c == 'i' || c == 'İ')
        && i + 1 < text.length()
        && text.charAt(i + 1) == COMBINING_DOT;
  }

  /** The small letter of one UTF-16 unit. */
  public static char lower(char c) {
    return c == 'I' ? 'ı' : c == 'İ' ? 'i' : Character.toLowerCase(c);
  }

  /**
   * How many letters a text has that Turkish has beyond those of ASCII: {@code ç, ğ, ı, ö, ş, ü}.
   */
  public static int marked(CharSequence text) {
    int marked = 0;
    for (int i = 0; i < text.length(); i++) {
      marked += marked(text.charAt(i)) ? 1 : 0;
    }
    return marked;
  }

  /** Whether it is such a letter. */
  public static boolean marked(char c) {
    return c >= 0x80 && MARKED.indexOf(c) >= 0;
  }

  /** In capitals, as Turkish pairs them. */
  public static String upper(String text) {
    StringBuilder upper = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean dotted = dotted(text, i);
      upper.append(dotted ? 'İ' : upper(text.charAt(i)));
      i += dotted ? 1 : 0;
    }
    return upper.toString();
  }

  /** The capital of one UTF-16 unit. */
  public static char upper(char c) {
    return c == 'i' ? 'İ' : c == 'ı' ? 'I' : Character.toUpperCase(c);
  }

  /** Whether a letter, small or capital, is one that a syllable is built on. */
  public static boolean vowel(char c) {
    return VOWELS.indexOf(lower(c)) >= 0;
  }

  /** Whether a small letter is one of the vowels that suffixes have after {@code e i ö ü}. */
  public static boolean front(char c) {
    return "eiöü".indexOf(c) >= 0;
  }

  /** Whether a small letter is one of the vowels {@code ı i u ü}. */
  public static boolean high(char c) {
    return "ıiuü".indexOf(c) >= 0;
  }

  /** With a capital first letter, the rest as it is. */
  public static String capitalised(String text) {
    return text.isEmpty() ? text : upper(text.charAt(0)) + text.substring(1);
  }

  /**
   * Folded for comparing what is spelt with or without Turkish letters: small ASCII letters where
   * there is one, no marks, no apostrophes, everything else as it is.
   */
  public static String fold(String text) {
    String letters = each(text, FOLDS);
    return letters == null ? folded(text) : letters;
  }

  /** What each letter folds to where that is one letter; 0 for all others. */
  private static char[] folds() {
    char[] folds = new char['ş' + 1];
    for (char c = 0; c < 128; c++) {
      folds[c] = c == '\'' || c == '`' ? 0 : c >= 'A' && c <= 'Z' ? lower(c) : c;
    }
    folds['I'] = 'i';
    for (char c = 'À'; c < folds.length; c++) {
      StringBuilder letters = new StringBuilder();
      foldForeign(c, letters);
      folds[c] = letters.length() == 1 ? letters.charAt(0) : 0;
    }
    for (int i = 0; i < TURKISH.length(); i++) {
      folds[TURKISH.charAt(i)] = BARE.charAt(i);
    }
    return folds;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int turkish = c < 128 ? -1 : TURKISH.indexOf(c);
      if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c + ('a' - 'A')));
      } else if (c < 128) {
        if (c != '\'' && c != '`') {
          folded.append(c);
        }
      } else if (turkish >= 0) {
        folded.append(BARE.charAt(turkish));
      } else {
        int letter = text.codePointAt(i);
        foldForeign(letter, folded);
        i += Character.charCount(letter) - 1;
      }
    }
    return folded.toString();
  }

  private static void foldForeign(int letter, StringBuilder folded) {
    String small = Character.toString(Character.toLowerCase(letter));
    String marked = Normalizer.normalize(small, Normalizer.Form.NFD);
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && !apostrophe(c)) {
        folded.append(plain(c));
      }
    }
  }

  private static boolean apostrophe(char c) {
    return "’‘ʼʻʹ´".indexOf(c) >= 0;
  }

  private static String plain(char c) {
    for (String pair : PLAIN) {
      if (pair.charAt(0) == c) {
        return pair.substring(1);
      }
    }
    return String.valueOf(c);
  }

  /**
   * A part of an address: small ASCII letters and digits, everything else a single hyphen, none at
   * the ends; empty where the text has neither letter nor digit that folds to ASCII.
   */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    for (char c : fold(text).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  /** The order of a Turkish dictionary: ç after c, ı before i, foreign marks ignored. */
  public static Comparator<String> alphabetical() {
    return ALPHABETICAL;
  }

  /** Things in the order of a Turkish dictionary, those with the same words in the order given. */
  public static <T> List<T> sorted(Collection<T> things, Function<? super T, String> words) {
    // Each key is made once; the comparator makes two at every comparison.
    return things.stream()
        .map(thing -> Map.entry(sortKey(words.apply(thing)), thing))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * The capital letter under which a dictionary lists the text, {@code #} for anything but a
   * letter.
   */
  public static String initial(String text) {
    for (char c : composed(text).toCharArray()) {
      if (ALPHABET.indexOf(c) >= 0) {
        return String.valueOf(upper(c));
      }
      if (Character.isLetterOrDigit(c)) {
        return "#";
      }
    }
    return "#";
  }

  /**
   * The letters by which words are compared: small, Turkish ones kept, circumflexes and foreign
   * marks off; everything but letters as it is.
   */
  public static String key(String text) {
    String letters = each(text, KEYS);
    return letters == null ? keyed(text) : letters;
  }

  /** A text with each letter put as a table has it; null if the table lacks one of them. */
  private static String each(String text, char[] table) {
    char[] letters = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char letter = c < table.length ? table[c] : 0;
      if (letter == 0) {
        return null;
      }
      if (letter != c && letters == null) {
        letters = text.toCharArray();
      }
      if (letters != null) {
        letters[i] = letter;
      }
    }
    return letters == null ? text : new String(letters);
  }

  /** The key of each letter that has one of one letter; 0 for all others. */
  private static char[] keys() {
    char[] keys = new char['ş' + 1];
    for (char c = 0; c < keys.length; c++) {
      char small = lower(c);
      boolean kept = small < 128 || "çğıöşü".indexOf(small) >= 0;
      keys[c] = kept ? small : small < FOLDS.length ? FOLDS[small] : 0;
    }
    return keys;
  }

  private static String keyed(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = lower(text.charAt(i));
      if (c < 128 || "çğıöşü".indexOf(c) >= 0) {
        key.append(c);
      } else if (c == 'ș') { // The Romanian letter, which some keyboards have for the Turkish one.
        key.append('ş');
      } else {
        key.append(fold(String.valueOf(c)));
      }
    }
    return key.toString();
  }

  private static String sortKey(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (char c : composed(text).toCharArray()) {
      int letter = ALPHABET.indexOf(c);
      if (letter >= 0) {
        key.append((char) ('a' + letter));
      } else if (Character.isDigit(c)) {
        key.append(c);
      } else if (Character.isLetter(c)) {
        key.append((char) ('a' + ALPHABET.length())).append(c);
      } else if (Character.isWhitespace(c) || c == '-') {
        key.append(' ');
      }
    }
    return key.toString();
  }

  /** Small letters, Turkish ones kept whole, foreign ones without their marks. */
  private static String composed(String text) {
    String small = lower(Normalizer.normalize(text, Normalizer.Form.NFC));
    StringBuilder letters = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      letters.append(
          c < 128 || ALPHABET.indexOf(c) >= 0 ? String.valueOf(c) : fold(String.valueOf(c)));
    }
    return letters.toString();
  }

  /** Whether Turkish could spell a word so: without q, w and x, and without ee and oo. */
  public static boolean spells(String word) {
    String key = key(word);
    boolean strange = key.chars().anyMatch(c -> c == 'q' || c == 'w' || c == 'x');
    return !strange && !key.contains("ee") && !key.contains("oo");
  }
}
