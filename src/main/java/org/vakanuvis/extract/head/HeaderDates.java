package org.vakanuvis.extract.head;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.dates.DateCandidate;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;

/** Gathers the dates of a release's head, dateline and foot that may be its own. */
final class HeaderDates {
  private final Chronology chronology;
  private final List<DateCandidate> found = new ArrayList<>();

  private HeaderDates(Chronology chronology) {
    this.chronology = chronology;
  }

  /** The dates that may be the release's, without those of a list of events. */
  static List<DateCandidate> of(Frame frame, Chronology chronology) {
    HeaderDates dates = new HeaderDates(chronology);
    frame.head().forEach(line -> dates.add(line, "header", 3, 0.97));
    if (frame.hasLead()) {
      dates.add(frame.opening(), "dateline", 3, 0.97);
    }
    frame.below().forEach(line -> dates.add(line, "below", 2, 0.9));
    frame.foot().forEach(line -> dates.add(line, "foot", 2, 0.93));
    return dates.found;
  }

  private void add(HeadLine line, String rule, int rank, double confidence) {
    List<HeadItem> items = line.all(Kind.DATE).toList();
    for (int i = 0; i < items.size(); i++) {
      HeadItem item = items.get(i);
      boolean listed = item.role().isEmpty() && chronology.lists(item.date());
      boolean again = i > 0 && again(items.get(i - 1), item);
      if (!item.date().from().old() && !listed && !again) {
        add(item, rule, rank, confidence);
      }
    }
  }

  /**
   * Whether a day is that of another thing, told once more in the other calendar: {@code Kuruluş
   * tarihi: 7 Ekim 1336 – 7 Ekim 1920}.
   */
  private static boolean again(HeadItem before, HeadItem item) {
    return before.role().equals("other")
        && item.role().isEmpty()
        && before.date().from().equals(item.date().from());
  }

  private void add(HeadItem item, String rule, int rank, double sure) {
    switch (item.role()) {
      case "other" -> {}
      case "update" -> found.add(candidate(item, "update", 0, 0.8));
      case "event" -> found.add(candidate(item, "event-label", 2, 0.93));
      case "entry" -> found.add(candidate(item, "label", 4, 0.98));
      case "plain" -> found.add(candidate(item, "label", 3, 0.98));
      default -> found.add(candidate(item, rule, rank, sure));
    }
  }

  private static DateCandidate candidate(HeadItem item, String rule, int rank, double sure) {
    return new DateCandidate(item.date(), rule, rank, sure * item.date().certainty());
  }
}
