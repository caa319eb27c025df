package org.vakanuvis.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Releases by the hundred, for lists that have to be cut. */
final class Many {
  private Many() {}

  /** Releases of Russia and its minister, one a day. */
  static List<Draft> days(String prefix, LocalDate first, int count) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = first.plusDays(i);
      drafts.add(of(prefix + "/" + day).date(day.toString()));
    }
    return drafts;
  }

  /** Releases of Russia and its minister, all on one date, or undated where it is null. */
  static List<Draft> on(String prefix, String edtf, int count) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Draft draft = of(prefix + "/" + (1000 + i));
      drafts.add(edtf == null ? draft : draft.date(edtf));
    }
    return drafts;
  }

  private static Draft of(String id) {
    return new Draft(id)
        .minister("Sergey Lavrov", "RU", "Dışişleri Bakanı")
        .minister("Raşid Meredov", "TM", "Dışişleri Bakanı")
        .countries("RU", "TM")
        .meeting("Sergey Lavrov", "Raşid Meredov");
  }

  /** So many releases over a long year, a long month, a year without months and undated. */
  static List<Draft> spread(int count) {
    List<Draft> drafts = new ArrayList<>(days("days", LocalDate.of(2018, 1, 1), count / 2));
    drafts.addAll(on("month", "2019-05", count / 2));
    drafts.addAll(on("year", "2019", count / 2));
    drafts.addAll(on("undated", null, count / 2));
    drafts.addAll(days("more", LocalDate.of(2016, 12, 1), 40));
    return drafts;
  }
}
