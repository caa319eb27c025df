package org.vakanuvis.source;

import java.util.Optional;
import org.vakanuvis.model.Entities;
import org.vakanuvis.turkish.Turkish;

/**
 * Letters that a program wrote as codes, in the source of a page or a script: entities whose first
 * mark is an entity itself, {@code D%u0131%u015Fi%u015Fleri}, {@code D%C4%B1%C5%9Fi%C5%9Fleri}.
 */
final class Escapes {
  /** Fewer may be an example of such codes. */
  private static final int FEWEST = 3;

  /** What may stand, besides letters, as a code that has lost the stroke before it. */
  private static final String BARE = "âîûÂÎÛ‘’“”–—…";

  private static final String AMPERSAND = "&amp;";
  private static final String AGAIN = "amp;";

  /** How many digits a code of a letter has. */
  private static final int DIGITS = 4;

  /** How far back the address may begin in which a code stands. */
  private static final int LONGEST = 300;

  private final String text;
  private final StringBuilder mended;

  /** Those of Turkish tell that a text is written so, as other codes may stand in any. */
  private int letters;

  private Escapes(String text) {
    this.text = text;
    this.mended = new StringBuilder(text.length());
  }

  /** The text with its letters; empty if it has hardly a code. */
  static Optional<String> mended(String text) {
    String mended = entities(text);
    mended = new Escapes(mended).units("\\u", false);
    mended = new Escapes(mended).units("%u", false);
    boolean plain = mended.chars().allMatch(c -> c < 0x80);
    mended = plain ? new Escapes(mended).units("u", true) : mended;
    mended = plain ? new Escapes(mended).percents() : mended;
    return mended.equals(text) ? Optional.empty() : Optional.of(mended);
  }

  /**
   * Entities of which the ampersand is one, too; those of marks that tags are made of are left, for
   * a page may speak of tags.
   */
  private static String entities(String text) {
    int at = text.indexOf(AMPERSAND);
    if (at < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int last = at + AMPERSAND.length() - 1;
      while (text.startsWith(AGAIN, last + 1)) {
        last += AGAIN.length();
      }
      int end = Entities.end(text, last);
      char meant = end > last ? Entities.character(text, last, end) : 0;
      boolean sure = meant >= 0x80 || meant == '\'' || meant == '"';
      mended.append(text, from, at);
      from = sure ? end : last + 1;
      mended.append(sure ? String.valueOf(meant) : text.substring(at, from));
      at = text.indexOf(AMPERSAND, from);
    }
    return mended.append(text, from, text.length()).toString();
  }

  /**
   * The text with the units that stand as four digits behind a mark.
   *
   * @param bare whether the mark may be a letter: then only Turkish letters are read
   */
  private String units(String mark, boolean bare) {
    int from = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, Math.max(from, at + 1))) {
      int code = HexBytes.number(text, at + mark.length(), DIGITS);
      char c = (char) code;
      boolean known = Turkish.marked(c) || BARE.indexOf(c) >= 0;
      if (code >= ' ' && (known || !bare)) {
        mended.append(text, from, at).append(c);
        letters += Turkish.marked(c) ? 1 : 0;
        from = at + mark.length() + DIGITS;
      }
    }
    mended.append(text, from, text.length());
    String whole = letters < FEWEST ? text : mended.toString();
    return letters >= FEWEST && mark.startsWith("\\") ? script(whole) : whole;
  }

  /** A text of a script without the strokes before line ends and quotes. */
  private static String script(String text) {
    return text.replace("\\r", "")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\\"", "\"")
        .replace("\\'", "'")
        .replace("\\/", "/");
  }

  /** The text with the bytes of letters that stand as two digits behind percent signs. */
  private String percents() {
    int from = 0;
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', Math.max(from, at + 1))) {
      int end = at;
      while (end < text.length() && code(end) >= 0x80) {
        end += HexBytes.WIDTH;
      }
      Optional<String> read = end > at ? HexBytes.utf8(text.substring(at, end)) : Optional.empty();
      if (read.isPresent() && !address(at)) {
        mended.append(text, from, at).append(read.get());
        letters += Turkish.marked(read.get());
        from = end;
      }
    }
    return letters < FEWEST ? text : mended.append(text, from, text.length()).toString();
  }

  /** The byte that begins here; -1 for none. */
  private int code(int at) {
    return text.charAt(at) == '%' ? HexBytes.number(text, at + 1, 2) : -1;
  }

  /** Whether a place stands in an address, which is written so. */
  private boolean address(int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, at);
    return before.contains("://") || before.contains("www.");
  }
}
