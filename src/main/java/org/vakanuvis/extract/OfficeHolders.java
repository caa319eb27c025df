package org.vakanuvis.extract;

import org.vakanuvis.extract.Token.Flag;

/**
 * Tells the name of a body from words that name who holds an office: {@code Dışişleri Bakanı Şahin
 * BM Genel Kurulu} begins a headline that goes on below.
 */
final class OfficeHolders {
  private final TokenTrie<String> holders;
  private final TokenTrie<String> staffs;

  OfficeHolders(Lexicon lexicon) {
    this.holders = Cues.trie(lexicon, "letterheads", "holder");
    this.staffs = Cues.trie(lexicon, "letterheads", "staff");
  }

  /** Whether a holder is named between two tokens, and no body of his or hers. */
  boolean named(Tokens tokens, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      int behind = tokens.get(i).word() ? Cues.behind(holders, tokens, i) : i;
      boolean name = behind > i && behind < end && !tokens.get(behind).is(Flag.MARK);
      if (name && tokens.get(behind).word() && Cues.behind(staffs, tokens, behind) == behind) {
        return true;
      }
    }
    return false;
  }
}
