package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.turkish.Turkish;

/**
 * A word of a dictionary that is matched whole, or by its beginning where a hyphen ends it.
 *
 * @param letters folded, without the hyphen
 * @param open whether it is the beginning of words
 */
record WordForm(String letters, boolean open) {
  /** The words of a cell; none of an empty one. */
  static List<WordForm> all(String cell) {
    List<WordForm> forms = new ArrayList<>();
    for (String word : cell.isEmpty() ? List.<String>of() : List.of(cell.split(" ", -1))) {
      boolean open = word.endsWith("-");
      String letters = open ? word.substring(0, word.length() - 1) : word;
      forms.add(new WordForm(Turkish.fold(letters), open));
    }
    return List.copyOf(forms);
  }

  boolean fits(Token token) {
    return fits(token.type());
  }

  boolean fits(WordType type) {
    return open ? type.folded().startsWith(letters) : type.folded().equals(letters);
  }
}
