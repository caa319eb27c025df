package org.vakanuvis.extract.names;

import java.util.List;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.model.Span;

/**
 * That an office is a country's.
 *
 * @param country its code; empty for an international body
 * @param spans the words that tell it; empty where nothing but the rule does
 * @param rule the short English name of the rule
 * @param confidence from 0 to 1
 */
public record Claim(String country, List<Span> spans, String rule, double confidence) {
  public Claim {
    spans = List.copyOf(spans);
  }

  /** That an office is of the country that a name tells. */
  public static Claim told(Reading reading, NameMatch name, String rule, double confidence) {
    return new Claim(name.country(), List.of(name.span(reading.tokens())), rule, confidence);
  }

  /** The same claim, no surer than this. */
  public Claim atMost(double most) {
    return new Claim(country, spans, rule, Math.min(most, confidence));
  }
}
