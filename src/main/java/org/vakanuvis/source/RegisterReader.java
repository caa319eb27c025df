package org.vakanuvis.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Register;
import org.vakanuvis.model.Register.Entry;
import org.vakanuvis.model.Register.Kind;

/** Reads {@code register.tsv}. */
final class RegisterReader {
  private static final List<String> COLUMNS = List.of("address", "first", "kind", "now");
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-_.~";

  private final Consumer<Diagnostic> report;

  private RegisterReader(Consumer<Diagnostic> report) {
    this.report = report;
  }

  /** The rows of a file that can be understood, the others are reported; none without a file. */
  static Register read(Path file, Consumer<Diagnostic> report) {
    if (!Files.exists(file)) {
      return Register.NONE;
    }
    return Original.read(file, report)
        .flatMap(original -> Decoder.decode(original, report))
        .map(text -> Table.parse(Original.name(file), text.text(), report))
        .map(new RegisterReader(report)::register)
        .orElse(Register.NONE);
  }

  private Register register(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      String column = table.columns().get(i);
      if (!COLUMNS.contains(column)) {
        report.accept(
            Suggestion.remark(
                Remark.COLUMN_UNKNOWN, Remark.COLUMN_MISTYPED, table.head(i), column, COLUMNS));
      }
    }
    List<Entry> entries = new ArrayList<>();
    if (table.columns().containsAll(COLUMNS.subList(0, 3))) {
      table.rows().forEach(row -> entry(table, row).ifPresent(entries::add));
    } else {
      report.accept(Remark.TABLE_NO_COLUMNS.at(table.path()));
    }
    return new Register(entries);
  }

  private Optional<Entry> entry(Table table, Table.Row row) {
    Position position = new Position(table.path(), row.line(), 1);
    Optional<Permalink> address = address(table.cell(row, "address"), position);
    String moved = table.cell(row, "now");
    Optional<Permalink> now =
        moved.isEmpty() ? Optional.empty() : address(moved, table.position(row, "now"));
    Optional<LocalDate> first = day(table, row);
    Optional<Kind> kind = kind(table, row);
    return address.isEmpty() || first.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(address.get(), first.get(), kind.get(), now, position));
  }

  private Optional<Permalink> address(String written, Position position) {
    String path = written.startsWith("/") ? written.substring(1) : written;
    boolean whole =
        path.endsWith("/")
            && Arrays.stream(path.split("/", 0))
                .allMatch(part -> !part.isEmpty() && part.charAt(0) != '.' && plain(part));
    if (!whole) {
      report.accept(Remark.ALIAS_BAD.at(position, written));
    }
    return whole ? Optional.of(new Permalink(path)) : Optional.empty();
  }

  private static boolean plain(String part) {
    return part.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
  }

  private Optional<LocalDate> day(Table table, Table.Row row) {
    String day = table.cell(row, "first");
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      report.accept(Remark.DATE_NO_DAY.at(table.position(row, "first"), day));
      return Optional.empty();
    }
  }

  private Optional<Kind> kind(Table table, Table.Row row) {
    String key = table.cell(row, "kind");
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(known -> known.key().equals(key)).findFirst();
    if (kind.isEmpty()) {
      List<String> keys = Arrays.stream(Kind.values()).map(Kind::key).toList();
      report.accept(
          Suggestion.remark(
              Remark.WORD_UNKNOWN, Remark.WORD_MISTYPED, table.position(row, "kind"), key, keys));
    }
    return kind;
  }
}
