package org.vakanuvis.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/**
 * Fields that an editor filled in: each is asked for by name and kind, and a wrong answer is
 * reported where it stands.
 */
final class Form {
  /** No release names more; each costs a remark, and time to think of what may have been meant. */
  private static final int MOST_ITEMS = 1_000;

  private final Yaml.Fields fields;
  private final String prefix;
  private final Desk desk;

  private Form(Yaml.Fields fields, String prefix, Desk desk) {
    this.fields = fields;
    this.prefix = prefix;
    this.desk = desk;
  }

  /**
   * Where forms are handed in.
   *
   * @param report takes what is wrong with them
   * @param positions takes the place of every field that is read, by its path
   * @param fieldNames what editors may write instead of a field
   */
  record Desk(Consumer<Diagnostic> report, Map<String, Position> positions, WordTable fieldNames) {
    private void refuse(Position position, String name, List<String> names) {
      Optional<String> meant = meant(name, names);
      report.accept(
          meant.isPresent()
              ? Remark.FIELD_MISTYPED.at(position, name, meant.get())
              : Suggestion.remark(
                  Remark.FIELD_UNKNOWN, Remark.FIELD_MISTYPED, position, name, names));
    }

    private Optional<String> meant(String name, List<String> names) {
      String folded = Turkish.fold(name);
      int words = fieldNames.column("words");
      int field = fieldNames.column("field");
      return fieldNames.rows().stream()
          .filter(row -> names.contains(row.get(field)))
          .filter(
              row ->
                  WordTable.parts(row.get(words)).stream()
                      .map(Turkish::fold)
                      .anyMatch(folded::equals))
          .map(row -> row.get(field))
          .findFirst();
    }
  }

  /**
   * The form that a file is; empty if it is none, which is reported.
   *
   * @param names every field that there can be; others are reported
   */
  static Optional<Form> of(Yaml yaml, List<String> names, Desk desk) {
    return of(yaml, "", names, desk);
  }

  private static Optional<Form> of(Yaml yaml, String prefix, List<String> names, Desk desk) {
    if (!(yaml instanceof Yaml.Fields fields)) {
      desk.report.accept(Remark.FIELDS_EXPECTED.at(yaml.position(), String.join(", ", names)));
      return Optional.empty();
    }
    fields
        .fields()
        .forEach(
            (name, field) -> {
              if (!names.contains(name)) {
                desk.refuse(field.name(), name, names);
              }
            });
    return Optional.of(new Form(fields, prefix, desk));
  }

  /** Where the form begins. */
  Position position() {
    return fields.position();
  }

  /** Where a field's value stands, the form's beginning where it is not given. */
  Position position(String name) {
    Yaml.Field field = fields.fields().get(name);
    return field == null ? position() : field.value().position();
  }

  /** Whether a field is filled in. */
  boolean has(String name) {
    Yaml.Field field = fields.fields().get(name);
    return field != null && !field.value().absent();
  }

  /** Reports a field that cannot be done without and is not there. */
  void require(String name) {
    if (!has(name)) {
      desk.report.accept(Remark.FIELD_MISSING.at(position(), name));
    }
  }

  /** A text; empty where the field is not given. */
  Optional<String> text(String name) {
    return scalar(name).map(Yaml.Scalar::text);
  }

  /** A text that a reading makes something of, or finds wrong and reports. */
  <T> Optional<T> read(String name, BiFunction<String, Position, Optional<T>> reading) {
    return scalar(name).flatMap(s -> reading.apply(s.text(), s.position()));
  }

  /** A date of any precision. */
  Optional<Edtf> date(String name) {
    return read(
        name,
        (text, position) -> {
          try {
            return Optional.of(Edtf.parse(text));
          } catch (IllegalArgumentException e) {
            boolean impossible = e.getCause() instanceof DateTimeException;
            Remark remark = impossible ? Remark.DATE_IMPOSSIBLE : Remark.DATE_BAD;
            desk.report.accept(remark.at(position, text));
            return Optional.empty();
          }
        });
  }

  /** A full day. */
  Optional<LocalDate> day(String name) {
    Optional<Edtf> date = date(name);
    Optional<LocalDate> day =
        date.filter(d -> !d.interval() && d.earliest().equals(d.latest())).flatMap(Edtf::earliest);
    if (date.isPresent() && day.isEmpty()) {
      desk.report.accept(Remark.DATE_NO_DAY.at(position(name), date.get().text()));
    }
    return day;
  }

  /** Whether a field says yes. */
  boolean flag(String name) {
    return read(
            name,
            (text, position) -> {
              if (!text.equals("true") && !text.equals("false")) {
                desk.report.accept(Remark.FLAG_EXPECTED.at(position, text));
              }
              return Optional.of(text.equals("true"));
            })
        .orElse(false);
  }

  /** Texts in a row; empty where the field is not given. */
  Optional<List<String>> texts(String name) {
    return texts(name, (text, position) -> Optional.of(text));
  }

  /** Texts in a row, of each of which a reading makes something, or finds it wrong. */
  <T> Optional<List<T>> texts(String name, BiFunction<String, Position, Optional<T>> reading) {
    return items(
        name,
        (item, path) -> {
          if (item instanceof Yaml.Scalar scalar && !item.absent()) {
            return reading.apply(scalar.plain().text(), scalar.position());
          }
          desk.report.accept(Remark.TEXT_EXPECTED.at(item.position(), path));
          return Optional.empty();
        });
  }

  /** Forms in a row; where a text stands instead it is the field {@code lone} of one. */
  Optional<List<Form>> forms(String name, List<String> names, String lone) {
    return items(
        name,
        (item, path) -> {
          Yaml form = item;
          if (item instanceof Yaml.Scalar scalar && !item.absent()) {
            Yaml.Field field = new Yaml.Field(scalar.position(), scalar);
            form = new Yaml.Fields(Map.of(lone, field), scalar.position());
          }
          return of(form, path + ".", names, desk);
        });
  }

  /** A form inside this one. */
  Optional<Form> form(String name, List<String> names) {
    return given(name).flatMap(yaml -> of(yaml, prefix + name + ".", names, desk));
  }

  private <T> Optional<List<T>> items(String name, BiFunction<Yaml, String, Optional<T>> reading) {
    return given(name)
        .map(
            yaml -> {
              List<T> read = new ArrayList<>();
              if (yaml instanceof Yaml.Items items && items.items().size() > MOST_ITEMS) {
                desk.report.accept(
                    Remark.LIST_TOO_LONG.at(
                        yaml.position(), prefix + name, String.valueOf(MOST_ITEMS)));
              } else if (yaml instanceof Yaml.Items items) {
                for (int i = 0; i < items.items().size(); i++) {
                  Yaml item = items.items().get(i);
                  String path = prefix + name + "[" + i + "]";
                  desk.positions.put(path, item.position());
                  reading.apply(item, path).ifPresent(read::add);
                }
              } else {
                desk.report.accept(Remark.LIST_EXPECTED.at(yaml.position(), prefix + name));
              }
              return read;
            });
  }

  /** A single value, on one line and with letters and accents in one piece. */
  private Optional<Yaml.Scalar> scalar(String name) {
    return given(name)
        .flatMap(
            yaml -> {
              if (yaml instanceof Yaml.Scalar scalar) {
                return Optional.of(scalar.plain());
              }
              desk.report.accept(Remark.TEXT_EXPECTED.at(yaml.position(), prefix + name));
              return Optional.empty();
            });
  }

  /** The value of a field; one with nothing behind its name counts as not given, with a warning. */
  private Optional<Yaml> given(String name) {
    Yaml.Field field = fields.fields().get(name);
    if (field == null) {
      return Optional.empty();
    }
    if (field.value().absent()) {
      desk.report.accept(Remark.FIELD_EMPTY.at(field.name(), prefix + name));
      return Optional.empty();
    }
    desk.positions.put(prefix + name, field.value().position());
    return Optional.of(field.value());
  }
}
