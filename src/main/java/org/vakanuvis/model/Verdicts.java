package org.vakanuvis.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An editor's yes or no to findings.
 *
 * @param fields single facts by the name of their field, such as {@code date}
 * @param values facts of a list, by the name of the field, then as they were found: {@code
 *     countries -> [EG]}, {@code ministers -> [Mali Kaynak]}
 */
public record Verdicts(Set<String> fields, Map<String, List<String>> values) {
  /** No verdict on anything. */
  public static final Verdicts NONE = new Verdicts(Set.of(), Map.of());

  public Verdicts {
    fields = Set.copyOf(fields);
    values = Map.copyOf(values);
  }

  /** The values named under a field, none where it is not mentioned. */
  public List<String> of(String field) {
    return values.getOrDefault(field, List.of());
  }
}
