package org.vakanuvis.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vakanuvis.model.Findings;

/** Holds the confidence that the program states against the share that is right. */
final class Reliability {
  private static final double[] FLOORS = {0.95, 0.9, 0.8, 0.7, 0.5};
  private static final List<String> FIELDS =
      List.of(
          "date",
          "source",
          "title",
          "number",
          "kind",
          "ministers",
          "officials",
          "countries",
          "places",
          "organizations");

  private final List<Judgement> judgements = new ArrayList<>();
  private int gold;

  /** Adds the facts of one release. */
  void add(GoldRelease release, Findings found) {
    judgements.addAll(Judgement.of(release, found));
    FIELDS.forEach(field -> gold += release.count(field));
  }

  /** The share right of the facts that are at least so sure. */
  double rightFrom(double confidence) {
    return share(judgements.stream().filter(fact -> fact.confidence() >= confidence).toList());
  }

  private static double share(List<Judgement> facts) {
    return (double) right(facts) / Math.max(1, facts.size());
  }

  private static long right(List<Judgement> facts) {
    return facts.stream().filter(Judgement::right).count();
  }

  private List<Judgement> band(double from, double below) {
    return judgements.stream()
        .filter(fact -> fact.confidence() >= from && fact.confidence() < below)
        .toList();
  }

  /** Each rule with the share of its facts that are right, those that err most first. */
  String rules() {
    Map<String, List<Judgement>> byRule = new TreeMap<>();
    judgements.forEach(
        fact ->
            byRule
                .computeIfAbsent(fact.field() + ": " + fact.rule(), rule -> new ArrayList<>())
                .add(fact));
    StringBuilder table = new StringBuilder();
    byRule.entrySet().stream()
        .sorted((a, b) -> Long.compare(wrong(b.getValue()), wrong(a.getValue())))
        .forEach(rule -> table.append(line(rule.getKey(), rule.getValue())));
    return table.toString();
  }

  private static long wrong(List<Judgement> facts) {
    return facts.size() - right(facts);
  }

  private static String line(String name, List<Judgement> facts) {
    double stated = facts.stream().mapToDouble(Judgement::confidence).average().orElse(0);
    return String.format(
        Locale.ROOT,
        "%-44s stated %.3f   right %.3f   (%d of %d)%n",
        name,
        stated,
        share(facts),
        right(facts),
        facts.size());
  }

  /**
   * The table of bands: stated confidence, share right, and the gold facts that are not reached.
   */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    double below = Double.MAX_VALUE;
    long reached = 0;
    for (double floor : FLOORS) {
      List<Judgement> facts = band(floor, below);
      reached += right(facts);
      table.append(
          String.format(
              Locale.ROOT,
              "from %.2f   right %.4f   (%5d of %5d)   gold facts missed from here up %5d of %d%n",
              floor,
              share(facts),
              right(facts),
              facts.size(),
              gold - reached,
              gold));
      below = floor;
    }
    return table.toString();
  }
}
