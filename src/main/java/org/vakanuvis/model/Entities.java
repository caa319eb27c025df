package org.vakanuvis.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The HTML entities that texts copied from web pages carry. */
public final class Entities {
  /** How long the part between {@code &} and {@code ;} can be. */
  private static final int LONGEST = 8;

  /** The names of HTML 4 for U+00A0 to U+00FF, in order. */
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil"
          + " egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde"
          + " ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  /** Names beyond Latin-1, each with its character. */
  private static final String OTHERS =
      "amp=& lt=< gt=> quot=\" apos=' Scedil=Ş scedil=ş Gbreve=Ğ gbreve=ğ Idot=İ imath=ı inodot=ı"
          + " Scaron=Š scaron=š Ccaron=Č ccaron=č Zcaron=Ž zcaron=ž Cacute=Ć cacute=ć OElig=Œ oelig=œ"
          + " ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=›"
          + " hellip=… bull=• prime=′ hyphen=‐ minus=−";

  private static final Map<String, Character> NAMED = named();

  private Entities() {}

  private static Map<String, Character> named() {
    Map<String, Character> named = new HashMap<>();
    char next = 0xA0;
    for (String name : LATIN_1.split(" ", -1)) {
      named.put(name, next++);
    }
    for (String pair : OTHERS.split(" ", -1)) {
      named.put(pair.substring(0, pair.length() - 2), pair.charAt(pair.length() - 1));
    }
    return Map.copyOf(named);
  }

  /**
   * Behind the entity that begins here.
   *
   * @param start of an {@code &}
   * @return {@code start} if it begins none
   */
  public static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST + 2);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return character(text, start, i + 1) == 0 ? start : i + 1;
      }
      boolean letter = c == 'İ' || (c < 128 && Character.isLetterOrDigit(c));
      boolean part = letter || (c == '#' && i == start + 1);
      if (!part) {
        return start;
      }
    }
    return start;
  }

  /** The character of the entity between two offsets; 0 if there is none of one UTF-16 unit. */
  public static char character(String text, int start, int end) {
    String name = text.substring(start + 1, end - 1);
    if (!name.startsWith("#")) {
      Character named = NAMED.get(name);
      return named == null ? raised(name) : named;
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int code =
          hex
              ? Integer.parseInt(name, 2, name.length(), 16)
              : Integer.parseInt(name, 1, name.length(), 10);
      return code > 0 && code < Character.MIN_SURROGATE ? (char) code : 0;
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  /** The character of an entity that was put in capitals along with its text: NBSP for nbsp. */
  private static char raised(String name) {
    boolean small = name.chars().anyMatch(Character::isLowerCase);
    String lower = name.replace('İ', 'i').toLowerCase(Locale.ROOT);
    return small ? 0 : Character.toUpperCase(NAMED.getOrDefault(lower, (char) 0));
  }
}
