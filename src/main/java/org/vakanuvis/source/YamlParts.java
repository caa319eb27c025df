package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/** A YAML value that is not yet closed. */
sealed interface YamlParts {
  /** Takes the next value; what keeps it from being taken where it cannot. */
  Optional<Diagnostic> add(Yaml value);

  /** All that was taken. */
  Yaml whole();

  /** A file, which holds one value or none. */
  final class Document implements YamlParts {
    private Yaml value;

    Document(Position position) {
      value = new Yaml.Scalar("", false, position);
    }

    @Override
    public Optional<Diagnostic> add(Yaml root) {
      value = root;
      return Optional.empty();
    }

    @Override
    public Yaml whole() {
      return value;
    }
  }

  /** A list. */
  final class OpenItems implements YamlParts {
    private final List<Yaml> items = new ArrayList<>();
    private final Position position;

    OpenItems(Position position) {
      this.position = position;
    }

    @Override
    public Optional<Diagnostic> add(Yaml item) {
      items.add(item);
      return Optional.empty();
    }

    @Override
    public Yaml whole() {
      return new Yaml.Items(items, position);
    }
  }

  /** Fields, of which names and values come in turn. */
  final class OpenFields implements YamlParts {
    /** So many that nobody has to be told of each that is unknown. */
    private static final int MOST = 200;

    private final Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    private final Position position;
    private Yaml.Scalar name;

    OpenFields(Position position) {
      this.position = position;
    }

    @Override
    public Optional<Diagnostic> add(Yaml value) {
      if (name == null) {
        if (!(value instanceof Yaml.Scalar scalar)) {
          return Optional.of(Remark.YAML_BAD_NAME.at(value.position()));
        }
        name = scalar;
        return fields.size() < MOST
            ? Optional.empty()
            : Optional.of(Remark.YAML_TOO_LARGE.at(value.position()));
      }
      Yaml.Field earlier = fields.putIfAbsent(name.text(), new Yaml.Field(name.position(), value));
      Optional<Diagnostic> mistake =
          Optional.ofNullable(earlier)
              .map(
                  field ->
                      Remark.YAML_SAME_NAME.at(
                          name.position(), name.text(), String.valueOf(field.name().line())));
      name = null;
      return mistake;
    }

    @Override
    public Yaml whole() {
      return new Yaml.Fields(fields, position);
    }
  }
}
