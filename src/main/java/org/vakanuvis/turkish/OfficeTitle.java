package org.vakanuvis.turkish;

import java.util.ArrayList;
import java.util.List;

/**
 * The title of an office in its parts, to tell whether two titles can mean one office: {@code
 * Başkan Yardımcısı, Dışişleri Bakanı} and {@code Dışişleri Bakanı}.
 */
public final class OfficeTitle {
  private static final String AND = "ve";

  private final List<String> offices;

  private OfficeTitle(List<String> offices) {
    this.offices = List.copyOf(offices);
  }

  /** The title that is written so, nominative and without the country. */
  public static OfficeTitle of(String title) {
    List<String> offices = new ArrayList<>();
    String[] chains = Turkish.fold(title).split(",", -1);
    for (String chain : chains) {
      String[] words = chain.strip().split("\\s+", -1);
      String head = words[words.length - 1];
      StringBuilder office = new StringBuilder();
      for (String word : words) {
        if (word.equals(AND)) {
          add(offices, office, head);
        } else {
          office.append(office.isEmpty() ? "" : " ").append(word);
        }
      }
      add(offices, office, head);
    }
    return new OfficeTitle(offices);
  }

  /** Adds a coordinated part, which borrows the head of its chain where it has none of its own. */
  private static void add(List<String> offices, StringBuilder office, String head) {
    if (!office.isEmpty()) {
      offices.add(office.toString());
      if (!office.toString().endsWith(head)) {
        offices.add(office + " " + head);
      }
      office.setLength(0);
    }
  }

  /** Whether any of the offices of one title is one of the other's. */
  public boolean shares(OfficeTitle other) {
    for (String office : offices) {
      for (String another : other.offices) {
        if (office.equals(another) || headOf(office, another) || headOf(another, office)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the first is the bare head of the second: {@code Bakan} of {@code Maliye Bakanı}. */
  private static boolean headOf(String head, String office) {
    int last = office.lastIndexOf(' ') + 1;
    return last > 0 && head.indexOf(' ') < 0 && office.startsWith(head, last);
  }
}
