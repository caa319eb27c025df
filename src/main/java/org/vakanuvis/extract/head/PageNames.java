package org.vakanuvis.extract.head;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token.Flag;
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
  /** The last part of an address has no more letters than this. */
  private static final int DOMAIN = 4;

  private final TokenTrie<String> bodies;
  private final TokenTrie<String> domains;

  PageNames(Lexicon lexicon) {
    this.bodies = Cues.trie(lexicon, "letterheads", "foreign body");
    this.domains = Cues.trie(lexicon, "letterheads", "domain");
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
    boolean page = top && aside && address(tokens, item);
    boolean foreign = aside && item.role().equals("foreign");
    return page || (foreign && Cues.any(bodies, tokens, item.first(), item.end()));
  }

  /** Whether a part is an address with nothing behind its domain: {@code www.xyz.org.tr}. */
  private boolean address(Tokens tokens, HeadItem item) {
    int last = item.end() - 1;
    boolean glued = item.from() == item.first();
    boolean known = Cues.any(domains, tokens, item.first() + 1, item.end());
    for (int i = item.first() + 1; i <= last; i++) {
      glued &= !tokens.get(i).is(Flag.SPACED) && !tokens.mark(i, '@');
    }
    return known && glued && tokens.get(last).word() && tokens.get(last).stem().length() <= DOMAIN;
  }

  private static Fact<String> fact(Tokens tokens, HeadItem item) {
    // Transparency International — Basın Bülteni
    int end = item.first() + 1;
    while (end < item.end() && !tokens.dash(end)) {
      end++;
    }
    Span span = tokens.span(item.first(), end);
    return new Fact<>(
        Wording.mended(tokens.text(), span), Evidence.read(List.of(span), "letterhead", 0.6));
  }
}
