package org.vakanuvis.extract.text;

import java.util.HashSet;
import java.util.Set;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads a text All Of Whose Words Begin With A Capital as one in capitals only, where no name
 * begins as no other word does either.
 */
final class TitledText {
  /** So many joints have a capital in such a text: a list of people has hardly any. */
  private static final int FEWEST = 3;

  /** So many words may be small all the same, and one in so many. */
  private static final int SOME = 2;

  private static final int RARE = 50;

  /** No joint is longer. */
  private static final int LONGEST = 5;

  /** What stands before letters that begin no word: a suffix, an entity, a tag, an address. */
  private static final String INSIDE = "'’‘´`-&</.@_=";

  private final Set<String> joints = new HashSet<>();

  /** With the words that join others. */
  TitledText(Dictionaries dictionaries) {
    dictionaries.table("conjunctions").rows().forEach(row -> joints.add(row.get(0)));
  }

  /** The text, unit by unit in capitals if all its words have one, joints too. */
  String read(String text) {
    int words = 0;
    int small = 0;
    int titled = 0;
    for (int i = 0; i < text.length() && small <= SOME + words / RARE; i++) {
      if (!begins(text, i)) {
        continue;
      }
      words++;
      if (Characters.small(text.charAt(i))) {
        small++;
      } else {
        titled += joint(text, i) ? 1 : 0;
      }
    }
    return small > SOME + words / RARE || titled < FEWEST ? text : SmallText.capitals(text);
  }

  private static boolean begins(String text, int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    return Characters.letter(text.charAt(i))
        && !Characters.letterOrDigit(before)
        && INSIDE.indexOf(before) < 0;
  }

  /** Whether a joint with one capital begins here. */
  private boolean joint(String text, int start) {
    int end = start + 1;
    while (end < text.length() && end - start <= LONGEST && Characters.small(text.charAt(end))) {
      end++;
    }
    boolean whole = end == text.length() || !Characters.letterOrDigit(text.charAt(end));
    return end > start + 1 && whole && joints.contains(Turkish.lower(text.substring(start, end)));
  }
}
