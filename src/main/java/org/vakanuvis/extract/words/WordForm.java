package org.vakanuvis.extract.words;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.turkish.Turkish;

/**
 * A word of a dictionary that is matched whole, or by its beginning where a hyphen ends it.
 *
 * @param letters folded, without the hyphen
 * @param open whether it is the beginning of words
 */
public record WordForm(String letters, boolean open) {
  /** The words of a cell; none of an empty one. */
  public static List<WordForm> all(String cell) {
    List<WordForm> forms = new ArrayList<>();
    for (String word : cell.isEmpty() ? List.<String>of() : List.of(cell.split(" ", -1))) {
      boolean open = word.endsWith("-");
      String letters = open ? word.substring(0, word.length() - 1) : word;
      forms.add(new WordForm(Turkish.fold(letters), open));
    }
    return List.copyOf(forms);
  }

  /** Whether a token is this word, or begins with it where it is open. */
  public boolean fits(Token token) {
    return fits(token.type());
  }

  /** Whether tokens so spelt are this word, or begin with it where it is open. */
  public boolean fits(WordType type) {
    return open ? type.folded().startsWith(letters) : type.folded().equals(letters);
  }

  /** Whether words stand one after the other from a token on, whatever their endings. */
  public static boolean fit(List<WordForm> phrase, Tokens tokens, int at) {
    boolean fits = at + phrase.size() <= tokens.size();
    for (int i = 0; fits && i < phrase.size(); i++) {
      fits = tokens.get(at + i).word() && phrase.get(i).fits(tokens.get(at + i));
    }
    return fits;
  }
}
