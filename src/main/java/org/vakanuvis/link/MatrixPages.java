package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.MatrixPage;
import org.vakanuvis.model.MatrixPage.Cell;
import org.vakanuvis.model.MatrixPage.Head;
import org.vakanuvis.model.MatrixPage.Row;
import org.vakanuvis.model.Page;

/** Makes the table of which countries met which. */
final class MatrixPages {
  /** As many countries as a screen shows. */
  static final int MOST = 30;

  private final Lines lines;
  private final Map<CountryPair, Archive.Relation> met = new HashMap<>();
  private final Map<String, Integer> meetings = new HashMap<>();
  private int most;

  MatrixPages(Lines lines) {
    this.lines = lines;
    for (Archive.Relation relation : lines.archive().relations()) {
      int count = relation.held().size();
      most = Math.max(most, count);
      if (count > 0) {
        met.put(CountryPair.of(relation.first(), relation.second()), relation);
        meetings.merge(relation.first(), count, Integer::sum);
        meetings.merge(relation.second(), count, Integer::sum);
      }
    }
  }

  /** The table; none where nobody met. */
  Stream<Page> pages() {
    if (met.isEmpty()) {
      return Stream.empty();
    }
    List<Head> heads =
        meetings.keySet().stream()
            .sorted(
                Comparator.comparing((String code) -> -meetings.get(code))
                    .thenComparing(lines.addresses().byCountryName()))
            .limit(MOST)
            .sorted(lines.addresses().byCountryName())
            .map(code -> new Head(lines.country(code), code))
            .toList();
    Shades shades = new Shades(most);
    return Stream.of(
        new MatrixPage(
            Addresses.MEETINGS,
            lines.say("link.meetings"),
            lines.trail(),
            heads,
            heads.stream().map(head -> row(head, heads, shades)).toList(),
            meetings.size() - heads.size()));
  }

  private Row row(Head head, List<Head> heads, Shades shades) {
    List<Cell> cells = new ArrayList<>();
    for (Head other : heads) {
      cells.add(head.equals(other) ? null : cell(head.code(), other.code(), shades));
    }
    return new Row(head, cells);
  }

  private Cell cell(String one, String other, Shades shades) {
    Archive.Relation relation = met.get(CountryPair.of(one, other));
    if (relation == null) {
      return null;
    }
    List<Archive.ToldMeeting> held = relation.held();
    return new Cell(
        relation.address(),
        held.size(),
        shades.of(held.size()),
        held.stream().allMatch(told -> told.told().meeting().doubtful()));
  }
}
