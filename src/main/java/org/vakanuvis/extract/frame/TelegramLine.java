package org.vakanuvis.extract.frame;

import java.util.Optional;
import org.vakanuvis.extract.names.BodyEnds;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/** Reads from whom to whom a telegram went: {@code TUNUS BÜYÜKELÇİLİĞİNDEN HARİCİYE VEKÂLETİNE}. */
public final class TelegramLine {
  private static final String ROLE = "telegram";

  /** The line has no more tokens than this. */
  private static final int LONGEST = 16;

  private final BodyEnds bodies;
  private final TokenTrie<String> sent;

  /** With the words that say that something was sent, and the ends of bodies' names. */
  public TelegramLine(Lexicon lexicon, BodyEnds bodies) {
    this.bodies = bodies;
    this.sent = Cues.trie(lexicon, "letterheads", "sent");
  }

  /** The whole line; null where it is no such address. */
  HeadItem at(LineView line, int index) {
    boolean few = index == line.first() && line.end() - index <= LONGEST;
    if (!few || !line.token(index).capitalised()) {
      return null;
    }
    int end = to(line, index) ? line.end() : from(line, index);
    if (end == index) {
      return null;
    }
    HeadItem item = HeadItem.labelled(HeadItem.Kind.ASIDE, ROLE, index, index, end);
    return sender(line.tokens(), item).isPresent() ? item : null;
  }

  /**
   * Behind a body in the ablative and what it says is announced, maybe before a day in brackets;
   * the token itself where the line does not end so.
   */
  private int from(LineView line, int index) {
    Optional<Match<String>> body = ablative(line.tokens(), index, line.end());
    int end = body.isEmpty() ? index : Cues.behind(sent, line.tokens(), body.get().to());
    int close = end;
    while (line.mark(end, "(") && close < line.end() && !line.mark(close, ")")) {
      close++;
    }
    if (close > end && line.skip(close) == line.end()) {
      return end;
    }
    return end > index && line.skip(end) == line.end() ? line.end() : index;
  }

  /** Whether the line ends with a body in the dative, {@code … VEKÂLETİNE}. */
  private boolean to(LineView line, int index) {
    int last = line.end() - 1;
    while (last > index && line.token(last).is(Flag.MARK)) {
      last--;
    }
    return bodies.at(line.tokens(), last).filter(end -> end.ending() == Ending.DATIVE).isPresent();
  }

  /** The name of the body that sent a telegram, without its suffix. */
  public Optional<Span> sender(Tokens tokens, HeadItem item) {
    return item.role().equals(ROLE)
        ? ablative(tokens, item.first(), item.end())
            .map(body -> BodyEnds.bare(tokens, item.first(), body))
        : Optional.empty();
  }

  private static boolean possessed(Match<String> body) {
    return NounCases.possessed(Turkish.key(body.value()));
  }

  private Optional<Match<String>> ablative(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      Optional<Match<String>> match = bodies.at(tokens, i);
      // "Bakanlığından" alone is none, "Başvekâletten" is.
      boolean whole = i > from || match.filter(body -> !possessed(body)).isPresent();
      if (whole && match.isPresent() && match.get().ending() == Ending.ABLATIVE) {
        return match;
      }
    }
    return Optional.empty();
  }
}
