package org.vakanuvis.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vakanuvis.model.Span;

/** What speaks for each country, and by which rule most. */
public final class Balance {
  private final Map<String, Double> sums = new HashMap<>();
  private final Map<String, Double> most = new HashMap<>();
  private final Map<String, String> rules = new HashMap<>();

  /** Lets so much more speak for a country, or against it where the weight is below zero. */
  public void add(String country, double weight, String rule) {
    sums.merge(country, weight, Double::sum);
    if (weight > most.getOrDefault(country, 0.0)) {
      most.put(country, weight);
      rules.put(country, rule);
    }
  }

  /** Lets no more than so much speak for a country. */
  public void limit(String country, double most) {
    sums.computeIfPresent(country, (key, sum) -> Math.min(sum, most));
  }

  /** All for or against which something speaks. */
  public Set<String> countries() {
    return Set.copyOf(sums.keySet());
  }

  /** Drops a country, whatever speaks for it. */
  public void drop(String country) {
    sums.remove(country);
  }

  /** Drops all but some countries. */
  public void keep(Predicate<String> some) {
    sums.keySet().removeIf(some.negate());
  }

  /**
   * The claim of the country for which most speaks; null where nothing does.
   *
   * @param spans where the text names a country
   */
  public Claim best(Function<String, List<Span>> spans) {
    String best = null;
    double second = 0;
    for (String country : sums.keySet().stream().sorted().toList()) {
      double sum = sums.get(country);
      if (best == null || sum > sums.get(best)) {
        second = best == null ? second : Math.max(second, sums.get(best));
        best = country;
      } else {
        second = Math.max(second, sum);
      }
    }
    if (best == null || sums.get(best) <= 0) {
      return null;
    }
    double margin = sums.get(best) - second;
    double sure = Math.min(0.88, 0.55 + 0.07 * margin);
    return new Claim(best, spans.apply(best), rules.getOrDefault(best, "weighed"), sure);
  }
}
