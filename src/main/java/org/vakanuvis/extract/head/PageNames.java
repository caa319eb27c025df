package org.vakanuvis.extract.head;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Wording;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;

/**
 * Finds who publishes where only the head of a page says so, by its address above all, {@code
 * www.xyz.org}, or by its name in another language, {@code Embassy of Ireland}.
 */
final class PageNames {
  private final TokenTrie<String> bodies;

  PageNames(Lexicon lexicon) {
    this.bodies = Cues.trie(lexicon, "letterheads", "foreign body");
  }

  /** The name as it stands; empty where the head has none. */
  Optional<Fact<String>> find(Frame frame) {
    return frame.head().stream()
        .takeWhile(HeadLine::framed)
        .flatMap(line -> line.items().stream().filter(item -> names(frame.tokens(), line, item)))
        .findFirst()
        .map(item -> fact(frame.tokens(), item));
  }

  private boolean names(Tokens tokens, HeadLine line, HeadItem item) {
    boolean top = line.index() == 0 && line.items().size() == 1;
    boolean aside = item.kind() == Kind.ASIDE;
    boolean page = top && aside && item.role().equals("site");
    boolean foreign = aside && item.role().equals("foreign");
    return page || (foreign && Cues.any(bodies, tokens, item.first(), item.end()));
  }

  private static Fact<String> fact(Tokens tokens, HeadItem item) {
    Span span = tokens.span(item.first(), item.end());
    return new Fact<>(
        Wording.mended(tokens.text(), span), Evidence.read(List.of(span), "letterhead", 0.6));
  }
}
