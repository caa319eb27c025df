package org.vakanuvis.extract.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Suffixes.Profile;
import org.vakanuvis.turkish.Turkish;

/**
 * Puts apostrophes back where a program wrote blanks for them: {@code Lavrov un}, {@code Türkiye
 * nin}. Such a text is known by suffixes that are no word by themselves.
 */
final class BlankApostrophes {
  /** No words of Turkish, and hardly of another language: one behind a name is enough. */
  private static final List<String> SURE = List.of(" nin ", " nın ", " nun ", " nün ");

  /** Words, or of other languages, but hardly behind names. */
  private static final List<String> LIKELY =
      List.of(" in ", " ın ", " un ", " ün ", " den ", " dan ");

  /** So many of the others make it sure that blanks were written for apostrophes. */
  private static final int FEWEST = 2;

  /** No suffix of a case has more letters. */
  private static final int LONGEST = 3;

  /** Hardly a name is longer. */
  private static final int NAME = 40;

  /** The locative is a word too, {@code de}, and leaves a name as it is. */
  private static final Set<Ending> CASES =
      EnumSet.of(
          Ending.GENITIVE, Ending.DATIVE, Ending.ACCUSATIVE, Ending.ABLATIVE, Ending.INSTRUMENTAL);

  private BlankApostrophes() {}

  /** The text, unit by unit, with apostrophes for such blanks; itself where it has none. */
  static String read(String text) {
    boolean parted = count(text, SURE, 1) == 1 || count(text, LIKELY, FEWEST) == FEWEST;
    return !parted || apostrophes(text) ? text : restored(text);
  }

  /** How many suffixes stand behind names that take them, counted no further than to a number. */
  private static int count(String text, List<String> suffixes, int most) {
    int found = 0;
    for (String suffix : suffixes) {
      int at = found < most ? text.indexOf(suffix) : -1;
      while (at >= 0 && found < most) {
        int name = named(text, at);
        found += name > 0 && fits(text.substring(at - name, at), suffix.strip()) ? 1 : 0;
        at = text.indexOf(suffix, at + suffix.length());
      }
    }
    return found;
  }

  /** Whether an apostrophe stands within a word. */
  private static boolean apostrophes(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (Characters.plain(text.charAt(i)) == '\''
          && Characters.letter(text.charAt(i - 1))
          && Characters.letter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String restored(String text) {
    StringBuilder read = new StringBuilder(text);
    int blank = text.indexOf(' ');
    while (blank >= 0) {
      int end = blank + 1;
      while (end < text.length()
          && end - blank <= LONGEST + 1
          && Characters.small(text.charAt(end))) {
        end++;
      }
      boolean word = end < text.length() && Characters.letterOrDigit(text.charAt(end));
      int letters = end - blank - 1;
      int name = letters > 0 && letters <= LONGEST && !word ? named(text, blank) : 0;
      if (name > 0 && fits(text.substring(blank - name, blank), text.substring(blank + 1, end))) {
        read.setCharAt(blank, '\'');
      }
      blank = text.indexOf(' ', blank + 1);
    }
    return read.toString();
  }

  private static boolean fits(String name, String suffix) {
    return CASES.contains(Suffixes.ending(suffix))
        && Profile.of(Turkish.lower(name), Kind.NAME, false).takes(suffix);
  }

  /** How many letters the word with a capital has that ends before an offset; 0 for none. */
  private static int named(String text, int end) {
    int start = end;
    while (start > 0 && end - start < NAME && Characters.letter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && Characters.capital(text.charAt(start)) ? end - start : 0;
  }
}
