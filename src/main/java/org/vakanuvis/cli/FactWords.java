package org.vakanuvis.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vakanuvis.FactSheet;
import org.vakanuvis.model.Phrases;

/** Puts facts into words that their reader understands; what sidecars want stands behind. */
final class FactWords {
  private static final String KIND = "kind";

  private final Phrases phrases;
  private final Phrases kinds;

  /** Words of that language. */
  FactWords(Phrases phrases) {
    this.phrases = phrases;
    this.kinds = Phrases.load("site", phrases.language());
  }

  /** The name of a field. */
  String field(FactSheet.Line fact) {
    return phrases.say("explain." + fact.field());
  }

  /** The name of a kind of release. */
  String kind(String key) {
    return kinds.say("kind." + key);
  }

  /** What a fact says. */
  String value(FactSheet.Line fact) {
    String value = Visible.of(fact.value());
    return fact.field().equals(KIND) ? kind(value) + " (" + value + ")" : value;
  }

  /** What some facts say, by the names of their fields, in their order. */
  Map<String, String> values(List<FactSheet.Line> facts) {
    return facts.stream()
        .collect(
            Collectors.groupingBy(
                this::field,
                LinkedHashMap::new,
                Collectors.mapping(this::value, Collectors.joining("; "))));
  }
}
