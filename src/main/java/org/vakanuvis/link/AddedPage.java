package org.vakanuvis.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.ReleaseList;

/** Makes the page of what entered the archive last. */
final class AddedPage {
  private final Lines lines;

  AddedPage(Lines lines) {
    this.lines = lines;
  }

  /**
   * The newest releases of the archive, under the day on which they entered; none where none is.
   */
  Stream<Page> pages() {
    Map<LocalDate, List<ReleaseLine>> days = new LinkedHashMap<>();
    for (Release release : newest(lines.archive().releases(), ListCutter.MOST)) {
      days.computeIfAbsent(added(release), day -> new ArrayList<>())
          .add(lines.release(release, false));
    }
    List<ReleaseList.Group> groups = new ArrayList<>();
    days.forEach((day, some) -> groups.add(new ReleaseList.Group(words(day), some)));
    int total = groups.stream().mapToInt(group -> group.lines().size()).sum();
    return groups.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new ListPage(
                Addresses.ADDED,
                lines.say("link.added"),
                lines.trail(),
                "added",
                lines.say("link.added-intro"),
                List.of(),
                new ReleaseList(total, groups, List.of())));
  }

  /** Those that entered the archive last, newest first. */
  static List<Release> newest(List<Release> releases, int most) {
    return releases.stream()
        .filter(release -> release.provenance().added().isPresent())
        .sorted(Comparator.comparing(AddedPage::added).reversed().thenComparing(Release::id))
        .limit(most)
        .toList();
  }

  private static LocalDate added(Release release) {
    return release.provenance().added().orElseThrow();
  }

  private String words(LocalDate day) {
    return lines.say(
        "date.day",
        day.getDayOfMonth(),
        lines.monthName(day.getMonthValue()),
        Lines.fourDigits(day.getYear()));
  }
}
