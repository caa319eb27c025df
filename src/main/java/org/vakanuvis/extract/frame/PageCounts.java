package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.TokenTrie;

/**
 * Reads how long a page says that a text takes to read, {@code 2 dakikalık okuma}, and how many
 * have: {@code 👁 514}.
 */
public final class PageCounts {
  private final TokenTrie<String> counted;

  /** With the words for what pages count: {@code okunma}, {@code beğeni}. */
  public PageCounts(Lexicon lexicon) {
    this.counted = Cues.trie(lexicon, "letterheads", "duration");
  }

  /** The number and what it counts that begin with this token; null for none. */
  HeadItem at(LineView line, int index) {
    boolean number = line.token(index).number();
    boolean pictured = number && line.symbol(index - 1);
    int end = number ? Cues.behind(counted, line.tokens(), index + 1) : index;
    boolean told = end > index + 1 || (pictured && end > index);
    return told && line.parted(end) ? HeadItem.chrome(index, end) : null;
  }
}
