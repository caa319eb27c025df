package org.vakanuvis.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.SiteFile;

/**
 * The releases by day, a file for each year: results are ordered by it, and narrowed to years. The
 * files of the newest years are enough for the first page of newest results.
 */
final class Calendar {
  private final Map<String, Map<String, TreeSet<Integer>>> years =
      new TreeMap<>(Comparator.reverseOrder());

  Calendar(Archive archive, Slots slots) {
    for (int place = 0; place < archive.releases().size(); place++) {
      Release release = archive.releases().get(place);
      String day =
          release
              .date()
              .flatMap(date -> date.value().earliest())
              .map(date -> date.toString().substring(5))
              .orElse("");
      years
          .computeIfAbsent(
              DataFiles.period(release), year -> new TreeMap<>(Comparator.reverseOrder()))
          .computeIfAbsent(day, d -> new TreeSet<>())
          .add(slots.at(place));
    }
  }

  /** The years that there are, the newest first, the undated as {@link DataFiles#UNDATED}. */
  List<String> years() {
    return List.copyOf(years.keySet());
  }

  /** How many releases a year has. */
  int releases(String year) {
    return years.get(year).values().stream().mapToInt(TreeSet::size).sum();
  }

  /** Of each year the days in turn, the newest first, and their releases. */
  Stream<SiteFile> files() {
    return years.entrySet().stream()
        .map(
            year ->
                IndexFile.of(
                    "y-" + year.getKey(),
                    json -> {
                      json.writeStartArray();
                      for (Map.Entry<String, TreeSet<Integer>> day : year.getValue().entrySet()) {
                        NumberCode code = new NumberCode();
                        day.getValue().forEach(code::add);
                        json.writeString(day.getKey());
                        json.writeString(code.text());
                      }
                      json.writeEndArray();
                    }));
  }
}
