package org.vakanuvis.extract.names;

import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;

/**
 * Tells the name of a body from words that name who holds an office: {@code Dışişleri Bakanı Şahin
 * BM Genel Kurulu} begins a headline that goes on below.
 */
public final class OfficeHolders {
  private final TokenTrie<String> holders;
  private final TokenTrie<String> staffs;

  /** With the words for holders of offices, {@code Bakanı}, and their staffs, {@code Ofisi}. */
  public OfficeHolders(Lexicon lexicon) {
    this.holders = Cues.trie(lexicon, "letterheads", "holder");
    this.staffs = Cues.trie(lexicon, "letterheads", "staff");
  }

  /** Whether a holder is named between two tokens, and no body of his or hers. */
  public boolean named(Tokens tokens, int from, int end) {
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
