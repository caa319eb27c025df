package org.vakanuvis.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** Words that are written in one or in two: {@code işbirliği}, {@code iş birliği}. */
final class SplitSpellings {
  private final List<Split> all;
  private final Map<String, List<Split>> byFirst = new HashMap<>();
  private final Set<String> firsts = new HashSet<>();

  /**
   * A spelling in two words, folded.
   *
   * @param more whether the second word goes on with suffixes
   */
  record Split(String first, String second, boolean more) {}

  SplitSpellings(WordTable table) {
    int first = table.column("first");
    int second = table.column("second");
    this.all =
        table.rows().stream()
            .map(
                row -> {
                  String rest = row.get(second);
                  boolean more = rest.endsWith("-");
                  String word = more ? rest.substring(0, rest.length() - 1) : rest;
                  return new Split(Turkish.fold(row.get(first)), Turkish.fold(word), more);
                })
            .toList();
    for (List<String> row : table.rows()) {
      firsts.add(row.get(first));
      firsts.add(Turkish.fold(row.get(first)));
    }
    for (Split split : all) {
      byFirst.merge(
          split.first(), List.of(split), (a, b) -> Stream.of(a, b).flatMap(List::stream).toList());
    }
  }

  /** Whether a word can be the first of two, with or without its Turkish letters. */
  boolean begins(String word) {
    return firsts.contains(word);
  }

  /** Whether two folded words that stand side by side are one as well. */
  boolean joins(String first, String second) {
    for (Split split : byFirst.getOrDefault(first, List.of())) {
      if (split.more() ? second.startsWith(split.second()) : second.equals(split.second())) {
        return true;
      }
    }
    return false;
  }

  /** All of them as the browser reads them: {@code is birlig-}. */
  List<String> listed() {
    TreeSet<String> listed = new TreeSet<>();
    all.forEach(
        split -> listed.add(split.first() + " " + split.second() + (split.more() ? "-" : "")));
    return List.copyOf(listed);
  }
}
