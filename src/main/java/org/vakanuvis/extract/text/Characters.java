package org.vakanuvis.extract.text;

/**
 * What {@link Character} says of letters and digits, from a table for those of European alphabets,
 * and which marks are read as the same: it is asked about every letter of every text.
 */
public final class Characters {
  /** Stands for what is not read at all. */
  static final char DROPPED = 0;

  /** What no reader sees: it is written where a unit of the text is not to be read. */
  static final char UNSEEN = '\u200B';

  static final char SOFT_HYPHEN = '\u00AD';

  private static final int LETTER = 1;
  private static final int DIGIT = 1 << 1;
  private static final int CAPITAL = 1 << 2;
  private static final int SMALL = 1 << 3;

  private static final byte[] KINDS = kinds();

  private Characters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte['\u0250'];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) kind(c);
    }
    return kinds;
  }

  private static int kind(char c) {
    return (Character.isLetter(c) ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isUpperCase(c) ? CAPITAL : 0)
        | (Character.isLowerCase(c) ? SMALL : 0);
  }

  private static boolean is(char c, int kinds) {
    return ((c < KINDS.length ? KINDS[c] : kind(c)) & kinds) != 0;
  }

  /** Whether it is a letter, of whatever alphabet. */
  public static boolean letter(char c) {
    return is(c, LETTER);
  }

  /** Whether it is a digit, of whatever script. */
  public static boolean digit(char c) {
    return is(c, DIGIT);
  }

  /** Whether it is a letter or a digit. */
  public static boolean letterOrDigit(char c) {
    return is(c, LETTER | DIGIT);
  }

  /** Whether it is a capital letter: {@code İ}, but not {@code ı}. */
  public static boolean capital(char c) {
    return is(c, CAPITAL);
  }

  /** Whether it is a small letter: {@code ı}, but not {@code İ}. */
  public static boolean small(char c) {
    return is(c, SMALL);
  }

  /** Whether it parts words on one line. */
  static boolean blank(char c) {
    return c == '\r' || plain(c) == ' ';
  }

  /** The one character that stands for all of its kind; {@link #DROPPED} for none. */
  static char plain(char c) {
    return switch (c) {
      case '`', '´', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ˈ', '‘', '’', '‛', '′', '‵', '＇' -> '\'';
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－' -> '-';
      case '“', '”', '„', '‟', '«', '»', '″', '‹', '›', '＂' -> '"';
      case '│', '┃', '║', '¦', '｜' -> '|';
      case '─', '━', '═' -> '-';
      // Bullets, and arrows that stand for a dash: GANA ▪ Dışişleri Bakanı
      case '▪', '▫', '■', '□', '●', '○', '◦', '◆', '◊', '►', '▸', '▶', '➢', '➤', '→', '⇒' -> '-';
      case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\t', '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
      case SOFT_HYPHEN, UNSEEN, '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' ->
          DROPPED;
      default -> {
        boolean blank = c >= '\u2000' && c <= '\u200A';
        boolean direction = c >= '\u202A' && c <= '\u202E';
        boolean control = c < ' ' && c != '\n';
        yield blank ? ' ' : direction || control ? DROPPED : c;
      }
    };
  }
}
