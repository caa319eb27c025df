package org.vakanuvis.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Release;

/** Every meeting that a release tells as a table, with the words that tell it. */
final class MeetingTable {
  private MeetingTable() {}

  /**
   * A meeting and where it is told.
   *
   * @param entry the release and its place in the archive
   * @param number which of the release's meetings, from 1
   */
  record Row(Archive.Entry entry, int number) {
    Release release() {
      return entry.release();
    }

    Release.Told told() {
      return release().meetings().get(number - 1);
    }

    Meeting meeting() {
      return told().meeting().value();
    }

    Evidence evidence() {
      return told().meeting().evidence();
    }
  }

  /**
   * The table.
   *
   * @param url the full address of a page
   */
  static CsvTable<Row> of(Function<Permalink, String> url) {
    return new CsvTable<>(
        "gorusmeler",
        List.of("release", "meeting"),
        List.of(
            text("release", row -> row.release().id()),
            new Column<>("meeting", "integer", row -> String.valueOf(row.number())),
            text("page", row -> url.apply(row.entry().address())),
            text("release_date", row -> CsvTable.text(row.release().date().map(Fact::value))),
            text("date", row -> CsvTable.text(row.meeting().date())),
            text("place", row -> CsvTable.text(row.meeting().place())),
            text("form", row -> row.meeting().form().name().toLowerCase(Locale.ROOT)),
            flag("planned", row -> row.meeting().planned()),
            text("participants", row -> joined(row, MeetingTable::named)),
            text("countries", row -> joined(row, Meeting.Participant::country)),
            text("people", row -> joined(row, one -> page(row, one).map(url))),
            text("words", row -> row.told().words()),
            text("rule", row -> row.evidence().rule()),
            new Column<>(
                "confidence", "number", row -> String.valueOf(row.evidence().confidence())),
            flag("confirmed", row -> row.evidence().confirmed()),
            flag("doubtful", row -> row.evidence().doubtful())));
  }

  private static Column<Row> text(String name, Function<Row, String> cell) {
    return new Column<>(name, "string", cell);
  }

  private static Column<Row> flag(String name, Function<Row, Boolean> cell) {
    return new Column<>(name, "boolean", row -> String.valueOf(cell.apply(row)));
  }

  /** What participants have, one behind the other, each once. */
  private static String joined(Row row, Function<Meeting.Participant, Optional<String>> what) {
    return row.meeting().participants().stream()
        .flatMap(participant -> what.apply(participant).stream())
        .distinct()
        .collect(Collectors.joining(CsvTable.BAR));
  }

  /** A person with the country in brackets, a delegation as its country alone. */
  private static Optional<String> named(Meeting.Participant participant) {
    return participant
        .name()
        .map(name -> name + participant.country().map(code -> " (" + code + ")").orElse(""))
        .or(participant::country);
  }

  private static Optional<Permalink> page(Row row, Meeting.Participant participant) {
    return participant.name().flatMap(row.entry()::person).map(Person::address);
  }
}
