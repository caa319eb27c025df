package org.vakanuvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.IndexRevision.Revised;

/** Holds that an index brought up to date is the one that would be made anew. */
class IndexRevisionTest {
  private static final Dictionaries DICTIONARIES = BuiltIn.dictionaries();
  private static final int STEPS = 8;

  private final TreeMap<String, List<String>> texts = new TreeMap<>();

  /** Many words that make many files; and a few that stand in so many texts that they have own. */
  @ParameterizedTest
  @CsvSource({"300, 120, 4000", "14000, 6, 20"})
  void equalsAnIndexMadeAnew(int releases, int length, int vocabulary) {
    Random random = new Random(7);
    for (int i = 0; i < releases; i++) {
      texts.put("belge-" + i, words(random, length, vocabulary));
    }
    KeptIndex kept = anew();
    Map<String, String> files = files(new WordFiles(new Analyser(DICTIONARIES), kept).files());
    Set<Integer> sizes = new TreeSet<>();
    for (int step = 0; step < STEPS; step++) {
      IndexRevision revision = new IndexRevision(DICTIONARIES, kept);
      for (String id : some(random, step % 3 == 0 ? 1 : releases / 3)) {
        List<String> now = step % 4 == 2 ? List.of() : words(random, length, vocabulary);
        revision.change(id, texts.put(id, now), now);
      }
      Revised revised = revision.revised();
      files.keySet().removeAll(revised.gone());
      files.putAll(files(revised.files().stream()));
      KeptIndex anew = anew();
      assertThat(revised.index()).isEqualTo(anew);
      assertThat(files).isEqualTo(files(new WordFiles(new Analyser(DICTIONARIES), anew).files()));
      kept = revised.index();
      sizes.add(files.size());
    }
    assertThat(sizes).as("files came and went").hasSizeGreaterThan(1);
  }

  /** The index of all texts, of which two words are there whether any text has them or not. */
  private KeptIndex anew() {
    Lexicon lexicon = new Lexicon();
    lexicon.name("iran", new Lexicon.Authority("İran", "ulke/iran/", 3, ""));
    lexicon.know("kelime7");
    Slots slots = new Slots(texts.keySet());
    texts.forEach(
        (id, words) ->
            words.forEach(
                word -> lexicon.add(word.substring(1), slots.of(id), word.charAt(0) - '0')));
    Set<String> whole = Set.of("iran", "kelime11");
    return new KeptIndex(
        slots.count(),
        slots.capacity(),
        256,
        List.of(new KeptIndex.Year("2020", texts.size())),
        slots.all(),
        whole.stream().sorted().toList(),
        lexicon.entries(whole));
  }

  private static Map<String, String> files(Stream<SiteFile> files) {
    Map<String, String> bytes = new TreeMap<>();
    files.forEach(file -> bytes.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
    return bytes;
  }

  private List<String> some(Random random, int count) {
    Set<String> ids = new TreeSet<>();
    while (ids.size() < count) {
      ids.add("belge-" + random.nextInt(texts.size()));
    }
    return List.copyOf(ids);
  }

  /** Each once behind the digit of its weight; the first words stand in most texts. */
  private static List<String> words(Random random, int length, int vocabulary) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < length; i++) {
      double part = random.nextDouble();
      numbers.add((int) (part * part * part * vocabulary));
    }
    List<String> words = new ArrayList<>();
    numbers.forEach(number -> words.add(random.nextInt(Postings.WEIGHTS) + word(number)));
    words.sort(null);
    return words;
  }

  private static String word(int number) {
    String head = String.valueOf((char) ('a' + number % 23));
    return number % 5 == 0 ? "kelime" + number : head + "söz" + number;
  }
}
