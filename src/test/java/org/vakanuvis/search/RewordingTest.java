package org.vakanuvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.search.Lexicon.Entry;
import org.vakanuvis.search.SearchIndexer.Reworded;

/** Releases that come, go, are renamed or say something else move no word to a wrong place. */
class RewordingTest {
  private final Map<String, List<String>> texts = new TreeMap<>();
  private int made;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsEveryWordWhereAnIndexMadeAnewHasIt(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      texts.put(id(), words(random));
    }
    for (int step = 0; step < 12; step++) {
      Map<String, List<String>> then = new HashMap<>(texts);
      KeptIndex before = anew();
      Set<String> ids = edit(random);
      KeptIndex now = anew();
      ids.addAll(Rewording.moved(before.slots(), now.slots()));
      List<Reworded> others = new ArrayList<>();
      for (String id : ids) {
        others.add(
            new Reworded(id, then.getOrDefault(id, List.of()), texts.getOrDefault(id, List.of())));
      }
      Rewording rewording = new Rewording(before, now.slots());
      rewording.change(others);
      assertThat(places(before, rewording)).isEqualTo(places(now));
    }
  }

  /** Does some of what editors do; gives the releases that say something else now. */
  private Set<String> edit(Random random) {
    Set<String> reworded = new TreeSet<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      List<String> ids = List.copyOf(texts.keySet());
      String id = ids.get(random.nextInt(ids.size()));
      switch (random.nextInt(4)) {
        case 0 -> texts.put(id(), words(random));
        case 1 -> texts.remove(id);
        case 2 -> texts.put(id(), texts.remove(id));
        default -> {
          texts.put(id, words(random));
          reworded.add(id);
        }
      }
    }
    return reworded;
  }

  private String id() {
    return "2020/belge-" + ++made;
  }

  private static Map<String, String> places(KeptIndex index) {
    Map<String, String> places = new TreeMap<>();
    index.entries().forEach(entry -> places.put(entry.word(), entry.postings()));
    return places;
  }

  private static Map<String, String> places(KeptIndex before, Rewording rewording) {
    Map<String, String> places = places(before);
    rewording
        .changed()
        .forEach(
            (word, postings) -> {
              if (postings.count() == 0) {
                places.remove(word);
              } else {
                places.put(word, postings.text());
              }
            });
    return places;
  }

  private KeptIndex anew() {
    Lexicon lexicon = new Lexicon();
    Slots slots = new Slots(texts.keySet());
    texts.forEach(
        (id, words) ->
            words.forEach(
                word -> lexicon.add(word.substring(1), slots.of(id), word.charAt(0) - '0')));
    List<Entry> entries = lexicon.entries(Set.of());
    return new KeptIndex(
        slots.count(), slots.capacity(), 256, List.of(), slots.all(), List.of(), entries);
  }

  private static List<String> words(Random random) {
    Map<String, Integer> words = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      words.put("söz" + random.nextInt(200), random.nextInt(Postings.WEIGHTS));
    }
    List<String> weighed = new ArrayList<>();
    words.forEach((word, weight) -> weighed.add(weight + word));
    return weighed;
  }
}
