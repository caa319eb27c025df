package org.vakanuvis.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.TokenTrie.Match;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;

/** Reads whose report a text tells, by its first words: {@code SANA'nın haberine göre …}. */
final class WireReport {
  /** So many tokens of the text may say what sort of agency it is. */
  private static final int REACH = 6;

  private final HeadNames names;
  private final BodyEnds bodies;
  private final TokenTrie<String> reports;
  private final Set<String> media;

  WireReport(Lexicon lexicon, HeadNames names, BodyEnds bodies) {
    this.names = names;
    this.bodies = bodies;
    this.reports = Cues.trie(lexicon, "letterheads", "report");
    String endings = String.join("|", Cues.words(lexicon, "letterheads", "media"));
    this.media = Set.copyOf(WordTable.parts(endings));
  }

  /** The agency, station or paper; empty where the text begins otherwise. */
  Optional<Fact<String>> find(Frame frame) {
    Tokens tokens = frame.tokens();
    int first = frame.leadFirst();
    int end = frame.hasLead() ? Math.min(tokens.sentenceEnd(first), first + REACH) : first;
    for (int i = first; i < end && !tokens.mark(i, ','); i++) {
      Optional<Span> name = owner(tokens, first, i);
      if (name.isPresent()) {
        return name.map(
            span ->
                new Fact<>(
                    Wording.mended(tokens.text(), span),
                    Evidence.read(List.of(span), "report", 0.6)));
      }
    }
    return Optional.empty();
  }

  /** The name of which a token is the first or last word, if the report is said to be its own. */
  private Optional<Span> owner(Tokens tokens, int first, int index) {
    int agency = names.agency(tokens, index, Ending.GENITIVE);
    if (agency > index && told(tokens, agency)) {
      return Optional.of(tokens.stemSpan(index, agency));
    }
    Optional<Match<String>> body =
        bodies.at(tokens, index).filter(end -> end.ending() == Ending.GENITIVE);
    if (body.isEmpty() || !told(tokens, body.get().to())) {
      return Optional.empty();
    }
    int from = index;
    while (from > first && named(tokens.get(from - 1))) {
      from--;
    }
    boolean told = from < index && media.contains(body.get().value());
    return told ? Optional.of(BodyEnds.bare(tokens, from, body.get())) : Optional.empty();
  }

  private boolean told(Tokens tokens, int index) {
    return Cues.behind(reports, tokens, index) > index;
  }

  private static boolean named(Token token) {
    return token.word() && token.capitalised();
  }
}
