package org.vakanuvis.extract.words;

import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie.Match;

/** Knows the labels before numbers: {@code No:}, {@code Sayı:}, {@code SC:}, {@code Tel:}. */
public final class NumberLabels {
  /** So many tokens a label has at most, with the marks behind it. */
  private static final int LONGEST = 5;

  private final TokenTrie<String> labels;

  /** With the labels that the dictionaries have. */
  public NumberLabels(Lexicon lexicon) {
    this.labels = Cues.trie(lexicon, "release-numbers");
  }

  /**
   * A label found.
   *
   * @param role {@code own} or {@code code} for a release's number, {@code other} for others
   * @param end behind its last token and the marks that part it from the number
   */
  public record Label(String role, int from, int end) {}

  /** The label that begins with this token, be there a number behind it or not; null for none. */
  public Label at(Tokens tokens, int index) {
    Match<String> match =
        index < tokens.size() && !tokens.get(index).number() ? labels.longest(tokens, index) : null;
    if (match == null) {
      return null;
    }
    int end = match.to();
    while (tokens.mark(end, ':') || tokens.mark(end, '.') || tokens.mark(end, '-')) {
      end++;
    }
    return new Label(match.value(), index, end);
  }

  /** Whether a label stands right before a number. */
  public boolean labelled(Tokens tokens, int number) {
    // "… okundu" at the end of the line above is no label of a day.
    if (tokens.get(number).is(Flag.LINE_START) && !tokens.mark(number - 1, ':')) {
      return false;
    }
    // The longest label decides: of "Tarih ve Sayı: 12 Mart 2019" it is none of a number.
    for (int start = Math.max(0, number - LONGEST); start < number; start++) {
      Label label = at(tokens, start);
      if (label != null && label.end() == number) {
        return !label.role().equals("date");
      }
    }
    return false;
  }
}
