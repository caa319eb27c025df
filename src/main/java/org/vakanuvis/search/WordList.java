package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.Lexicon.Entry;

/** The words that a reader may have meant who typed one that no release has. */
final class WordList {
  private static final int MOST = 8_000;
  private static final int SHORTEST = 4;

  private final Analyser analyser;
  private final Analyser.Vocabulary known;

  WordList(Analyser analyser, Analyser.Vocabulary known) {
    this.analyser = analyser;
    this.known = known;
  }

  /** The words that stand in most releases, forms of others left out, in their order. */
  SiteFile file(List<Entry> entries) {
    Map<String, Integer> releases = new HashMap<>();
    entries.forEach(entry -> releases.merge(entry.folded(), entry.releases(), Math::max));
    List<Entry> offered = new ArrayList<>();
    for (Entry entry : entries) {
      boolean word =
          entry.releases() > 0
              && entry.word().charAt(0) != Lexicon.VALUE
              && entry.word().length() >= SHORTEST
              && !Character.isDigit(entry.word().charAt(0))
              // Of two spellings the more usual.
              && entry.releases() == releases.get(entry.folded());
      if (word) {
        offered.add(entry);
      }
    }
    offered.sort(Comparator.comparing(Entry::releases).reversed().thenComparing(Entry::word));
    List<String> words =
        offered.stream()
            .filter(entry -> !form(entry.folded(), releases))
            .limit(MOST)
            .map(Entry::word)
            .sorted()
            .distinct()
            .toList();
    return IndexFile.of("sozcukler", json -> json.writeString(String.join(" ", words)));
  }

  private boolean form(String word, Map<String, Integer> releases) {
    return analyser.bases(word, known).stream()
        .anyMatch(base -> !base.equals(word) && releases.getOrDefault(base, 0) > 0);
  }
}
