package org.vakanuvis.extract.head;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vakanuvis.extract.head.KindCues.Cue;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Span;

/** Weighs what speaks for each kind of release. */
final class KindWeights {
  /** Of so many further cues each adds a little to the weightiest of its place. */
  private static final int FURTHER = 3;

  /** Less than this says nothing. */
  private static final int LEAST = 4;

  private final Map<ReleaseKind, Weight> weights = new EnumMap<>(ReleaseKind.class);

  /** What speaks for one kind. */
  private static final class Weight {
    private final Map<Integer, Integer> greatest = new HashMap<>();
    private final Set<Cue> cues = new HashSet<>();
    private final Set<Span> spans = new TreeSet<>();

    int first() {
      return spans.iterator().next().start();
    }

    int sum() {
      int places = greatest.values().stream().mapToInt(Integer::intValue).sum();
      return places + Math.min(FURTHER, cues.size() - greatest.size());
    }
  }

  /**
   * Notes a cue.
   *
   * @param factor how much the place counts where it stands
   */
  void add(Cue cue, int factor, Span span) {
    Weight weight = weights.computeIfAbsent(cue.kind(), kind -> new Weight());
    weight.greatest.merge(factor, cue.weight() * factor, Math::max);
    weight.cues.add(cue);
    weight.spans.add(span);
  }

  /** The weightiest kind, of equal ones the first told; empty where too little speaks for any. */
  Optional<Fact<ReleaseKind>> best() {
    return weights.keySet().stream()
        .filter(kind -> weights.get(kind).sum() >= LEAST)
        .max(
            Comparator.comparingInt((ReleaseKind kind) -> weights.get(kind).sum())
                .thenComparing(kind -> -weights.get(kind).first()))
        .map(this::fact);
  }

  private Fact<ReleaseKind> fact(ReleaseKind kind) {
    int next =
        weights.entrySet().stream()
            .filter(other -> other.getKey() != kind)
            .mapToInt(other -> other.getValue().sum())
            .max()
            .orElse(0);
    int ahead = weights.get(kind).sum() - next;
    double confidence = Math.min(0.95, 0.6 + 0.01 * ahead);
    return new Fact<>(
        kind, Evidence.read(List.copyOf(weights.get(kind).spans), "cues", confidence));
  }
}
