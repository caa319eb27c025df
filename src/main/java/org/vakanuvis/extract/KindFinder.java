package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.KindCues.Cue;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Span;

/** Finds what sort of event a release reports, by cue words in its headline and lead. */
final class KindFinder {
  /** So many tokens of the lead are looked at. */
  private static final int LEAD = 60;

  /** The ministers of so many countries are no small round. */
  private static final int MANY = 4;

  /** With no cue at all it is most likely of no kind that has a name. */
  private static final double NO_CUE = 0.7;

  private final KindCues cues;

  KindFinder(KindCues cues) {
    this.cues = cues;
  }

  /** What speaks for a kind. */
  private static final class Weight {
    private int sum;
    private final List<Span> spans = new ArrayList<>();

    int sum() {
      return sum;
    }

    void add(int weight, Span span) {
      sum += weight;
      spans.add(span);
    }
  }

  /** The kind; empty only for a text without a word. */
  Optional<Fact<ReleaseKind>> find(Frame frame, Optional<Fact<String>> title) {
    Map<ReleaseKind, Weight> weights = new EnumMap<>(ReleaseKind.class);
    Tokens tokens = frame.tokens();
    Span headline = title.map(fact -> fact.evidence().spans().get(0)).orElse(new Span(0, 0));
    int end = Math.min(frame.leadEnd(), frame.leadFirst() + LEAD);
    boolean many = many(frame, headline);
    for (int i = 0; i < end; ) {
      boolean inside = headline.covers(tokens.get(i).span());
      boolean read = inside || i >= frame.leadFirst();
      if (read && many) {
        weigh(tokens, i, "many", weights);
      }
      i += read ? weigh(tokens, i, inside ? "headline" : "lead", weights) : 1;
    }
    if (weights.isEmpty()) {
      return tokens.size() == 0 ? Optional.empty() : Optional.of(other(frame, title));
    }
    ReleaseKind best =
        weights.keySet().stream()
            .max(
                Comparator.comparingInt((ReleaseKind kind) -> weights.get(kind).sum())
                    .thenComparing(kind -> -weights.get(kind).spans.get(0).start()))
            .orElseThrow();
    return Optional.of(fact(best, weights));
  }

  /**
   * Whether the headline or the first sentence names so many countries that they sit in session.
   */
  private static boolean many(Frame frame, Span headline) {
    Tokens tokens = frame.tokens();
    int first = frame.leadFirst();
    int sentence = frame.hasLead() ? tokens.sentenceEnd(first) : first;
    Set<String> told = new HashSet<>();
    Set<String> headed = new HashSet<>();
    for (NameMatch name : frame.reading().names()) {
      boolean country = name.kind() == NameMatch.Kind.COUNTRY;
      if (country && name.from() >= first && name.from() < sentence) {
        told.add(name.value());
      } else if (country && headline.covers(tokens.get(name.from()).span())) {
        headed.add(name.value());
      }
    }
    return Math.max(told.size(), headed.size()) >= MANY;
  }

  /** Adds what begins with a token, and says how many tokens it has. */
  private int weigh(Tokens tokens, int index, String where, Map<ReleaseKind, Weight> weights) {
    int words = 1;
    for (Cue cue : cues.at(tokens, index, where).values()) {
      words = cue.words().size();
      weights
          .computeIfAbsent(cue.kind(), kind -> new Weight())
          .add(cue.weight(), tokens.span(index, index + words));
    }
    return words;
  }

  private static Fact<ReleaseKind> fact(ReleaseKind kind, Map<ReleaseKind, Weight> weights) {
    int next =
        weights.entrySet().stream()
            .filter(other -> other.getKey() != kind)
            .mapToInt(other -> other.getValue().sum())
            .max()
            .orElse(0);
    int ahead = weights.get(kind).sum() - next;
    double confidence = Math.min(0.95, 0.62 + 0.04 * ahead);
    return new Fact<>(kind, Evidence.read(weights.get(kind).spans, "cues", confidence));
  }

  private static Fact<ReleaseKind> other(Frame frame, Optional<Fact<String>> title) {
    Line line = frame.lines().get(0);
    Span first = frame.tokens().span(line.first(), line.end());
    List<Span> spans = title.map(fact -> fact.evidence().spans()).orElse(List.of(first));
    return new Fact<>(ReleaseKind.OTHER, Evidence.read(spans, "no-cue", NO_CUE));
  }
}
