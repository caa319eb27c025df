package org.vakanuvis.extract.head;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.names.BodyEnds;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Wording;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who sends a note verbale, by its first words: {@code Norveç Büyükelçiliği, Dışişleri
 * Bakanlığına saygılarını sunar ve …}.
 */
final class NoteSender {
  /** The name of the sender has no more tokens than this, nor stands its greeting further. */
  private static final int LONGEST = 16;

  private static final int REACH = 60;

  private final BodyEnds bodies;
  private final TokenTrie<String> greetings;

  NoteSender(Lexicon lexicon, BodyEnds bodies) {
    this.bodies = bodies;
    this.greetings = Cues.trie(lexicon, "letterheads", "greeting");
  }

  /** The sender; empty where the text is no note. */
  Optional<Fact<String>> find(Frame frame) {
    return body(frame)
        .map(
            span ->
                new Fact<>(
                    Wording.mended(frame.tokens().text(), span),
                    Evidence.read(List.of(span), "note", 0.85)));
  }

  private Optional<Span> body(Frame frame) {
    Tokens tokens = frame.tokens();
    int first = frame.leadFirst();
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    int end = Math.min(tokens.sentenceEnd(first), first + REACH);
    int comma = first;
    while (comma < end && comma - first < LONGEST && !tokens.mark(comma, ',')) {
      comma++;
    }
    boolean greets = tokens.mark(comma, ',') && Cues.any(greetings, tokens, comma, end);
    Optional<Match<String>> last = Optional.empty();
    for (int i = first + 1; greets && i < comma; i++) {
      Optional<Match<String>> body = bodies.at(tokens, i);
      last = body.isPresent() && body.get().to() == comma ? body : last;
    }
    return last.filter(body -> body.ending() == Ending.BARE)
        .map(body -> tokens.span(first, body.to()));
  }
}
