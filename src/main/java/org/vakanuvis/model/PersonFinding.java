package org.vakanuvis.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person found in a text, with the three parts of the claim held apart.
 *
 * @param holder name, country and office as they were read
 * @param minister whether the office is one of a government; an official's otherwise
 * @param mentions every place of the text where the person is named, in its order
 * @param name what the name rests on
 * @param office what the office rests on
 * @param country what the country rests on
 */
public record PersonFinding(
    Officeholder holder,
    boolean minister,
    List<Span> mentions,
    Evidence name,
    Evidence office,
    Evidence country) {
  public PersonFinding {
    mentions = List.copyOf(mentions);
  }

  /** The confidence of the weakest part. */
  public double confidence() {
    return Math.min(name.confidence(), Math.min(office.confidence(), country.confidence()));
  }

  /**
   * The person as one fact: all spans of the three parts, the rule and confidence of the weakest,
   * which is the office's where others are as weak.
   */
  public Fact<Officeholder> fact() {
    Evidence weakest =
        Stream.of(office, name, country)
            .min(Comparator.comparingDouble(Evidence::confidence))
            .get();
    List<Span> spans =
        Stream.of(name, office, country)
            .flatMap(part -> part.spans().stream())
            .distinct()
            .sorted()
            .toList();
    return new Fact<>(holder, Evidence.read(spans, weakest.rule(), weakest.confidence()));
  }
}
