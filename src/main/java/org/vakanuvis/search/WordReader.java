package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Release;

/** Reads the words by which a release is found; safe to use from several threads. */
public final class WordReader {
  /** The length of a text, in words, that is neither long nor short. */
  private static final double ORDINARY = 250;

  private final Analyser analyser;

  /** A reader that knows which words say nothing. */
  public WordReader(Dictionaries dictionaries) {
    this.analyser = new Analyser(dictionaries);
  }

  /** What it takes words apart with. */
  Analyser analyser() {
    return analyser;
  }

  /**
   * The words of a text and its headline, each once behind the digit of its weight, in the order in
   * which they come.
   */
  public List<String> words(String text, Release.Headline headline) {
    List<String> words = analyser.indexed(text);
    Map<String, Integer> counts = new LinkedHashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    Set<String> title = new LinkedHashSet<>();
    if (!headline.made()) {
      title.addAll(analyser.indexed(headline.shown()));
    }
    title.forEach(word -> counts.putIfAbsent(word, 1));
    List<String> weighted = new ArrayList<>(counts.size());
    counts.forEach(
        (word, count) -> {
          if (!analyser.functionWord(word)) {
            int weight = title.contains(word) ? Postings.WEIGHTS - 1 : weight(count, words.size());
            weighted.add(weight + word);
          }
        });
    return weighted;
  }

  /** How much a text is about a word, as BM25 has it, in three steps. */
  private static int weight(int count, int length) {
    double weight = count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length / ORDINARY));
    return weight < 1 ? 0 : weight < 1.5 ? 1 : 2;
  }
}
