package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sidecar says, without regard to how it is written, so that two can be compared. */
final class SidecarTree {
  private SidecarTree() {}

  /** The fields of a sidecar, values as texts, lists and maps; empty if it cannot be read. */
  static Optional<Map<String, Object>> of(String yaml) {
    return new YamlReader("", 0, problem -> {})
        .read(yaml)
        .filter(root -> root instanceof Yaml.Fields || root.absent())
        .map(SidecarTree::fields);
  }

  private static Map<String, Object> fields(Yaml root) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (root instanceof Yaml.Fields mapping) {
      mapping.fields().forEach((name, field) -> fields.put(name, value(field.value())));
    }
    return fields;
  }

  private static Object value(Yaml yaml) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return scalar.plain().text();
    }
    return yaml instanceof Yaml.Items items
        ? items.items().stream().map(SidecarTree::value).toList()
        : fields(yaml);
  }

  /** Both together: maps are laid over each other, lists get what they do not have. */
  static Map<String, Object> merged(Map<String, Object> some, Map<String, Object> more) {
    Map<String, Object> merged = new LinkedHashMap<>(some);
    more.forEach((name, value) -> merged.merge(name, value, SidecarTree::merged));
    return merged;
  }

  @SuppressWarnings("unchecked") // The names of a map that was read are texts.
  private static Object merged(Object one, Object other) {
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> more) {
      return merged((Map<String, Object>) map, (Map<String, Object>) more);
    }
    if (one instanceof List<?> list && other instanceof List<?> more) {
      List<Object> merged = new ArrayList<>(list);
      more.stream().filter(item -> !list.contains(item)).forEach(merged::add);
      return merged;
    }
    return other;
  }
}
