package org.vakanuvis.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.OfficeTitle;
import org.vakanuvis.turkish.Turkish;

/**
 * Knows an office again under its other names: {@code Başvekil} is {@code Başbakan}; safe to use
 * from several threads.
 */
final class OfficeNames {
  /** What an office is taken for, by its other names, both folded. */
  private final Map<String, String> others = new HashMap<>();

  /** How many words the longest of the other names has. */
  private final int longest;

  private final Map<String, OfficeTitle> titles = new ConcurrentHashMap<>();

  /** The names of these dictionaries. */
  OfficeNames(Dictionaries dictionaries) {
    WordTable names = dictionaries.words().get("office-names");
    if (names != null) {
      for (List<String> row : names.rows()) {
        String name = Turkish.fold(row.get(names.column("name")));
        WordTable.parts(row.get(names.column("others")))
            .forEach(other -> others.put(Turkish.fold(other), name));
      }
    }
    this.longest =
        others.keySet().stream().mapToInt(other -> other.split(" ", -1).length).max().orElse(0);
  }

  /** The title of an office or of several, each under the name that it is taken for. */
  OfficeTitle title(String office) {
    return titles.computeIfAbsent(office, title -> OfficeTitle.of(known(title)));
  }

  private String known(String title) {
    String[] words = Turkish.fold(title).split(" ", -1);
    StringBuilder known = new StringBuilder();
    int at = 0;
    while (at < words.length) {
      known.append(at == 0 ? "" : " ");
      at = copy(words, at, known);
    }
    return known.toString();
  }

  /** Copies the longest name that begins at a word, or the word; returns what comes behind. */
  private int copy(String[] words, int at, StringBuilder known) {
    for (int count = Math.min(longest, words.length - at); count > 0; count--) {
      String part = String.join(" ", List.of(words).subList(at, at + count));
      boolean joined = part.endsWith(",");
      String name = others.get(joined ? part.substring(0, part.length() - 1) : part);
      if (name != null) {
        known.append(name).append(joined ? "," : "");
        return at + count;
      }
    }
    known.append(words[at]);
    return at + 1;
  }
}
