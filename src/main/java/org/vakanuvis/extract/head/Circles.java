package org.vakanuvis.extract.head;

import java.util.Optional;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.frame.HeadNames;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;

/** Finds circles that publish where their name stands above the headline: {@code … FORUMU}. */
final class Circles {
  private final TokenTrie<String> circles;

  Circles(Lexicon lexicon) {
    this.circles = Cues.trie(lexicon, "letterheads", "circle");
  }

  /** The circle whose name stands above the headline; empty for none. */
  Optional<HeadItem> find(Frame frame) {
    return NameAbove.find(frame).flatMap(line -> named(frame.tokens(), line));
  }

  /** The name that a line has, be it before the name of its house: {@code … KULÜBÜ - ODTÜ}. */
  private Optional<HeadItem> named(Tokens tokens, HeadLine line) {
    int first = line.textFirst();
    int end = first;
    while (end < line.textEnd() && !tokens.dash(end)) {
      end++;
    }
    // D-8 BAKANLAR KONSEYİ meets, and publishes nothing.
    return !tokens.numbered(first, end) && HeadNames.ends(circles, tokens, first, end)
        ? Optional.of(HeadItem.of(Kind.BODY, first, end))
        : Optional.empty();
  }
}
