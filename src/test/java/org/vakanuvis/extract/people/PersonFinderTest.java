package org.vakanuvis.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.extract.BuiltInDictionaries;
import org.vakanuvis.extract.Cases;
import org.vakanuvis.extract.head.Publisher;
import org.vakanuvis.extract.names.NameFinder;
import org.vakanuvis.extract.names.Surroundings;
import org.vakanuvis.extract.text.PageBreaks;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.Span;

class PersonFinderTest {
  private static final Dictionaries DICTIONARIES = BuiltInDictionaries.read();
  private static final Lexicon LEXICON = new Lexicon(DICTIONARIES);
  private static final NameFinder NAMES = new NameFinder(LEXICON, new Surroundings(LEXICON));
  private static final PersonFinder PEOPLE = new PersonFinder(LEXICON);
  private static final PageBreaks PAGES = new PageBreaks(DICTIONARIES);

  private static final List<String> TABLES =
      List.of(
          "offices",
          "names",
          "attribution",
          "lists",
          "people",
          "particles",
          "surnames",
          "capitals",
          "suffixes",
          "sides",
          "appointments",
          "counterparts",
          "nonames",
          "slips",
          "clauses",
          "running",
          "sentences",
          "rosters",
          "hosts",
          "delegations",
          "whose");

  /** A text and its people: see the head of {@code offices.txt}. */
  static Stream<Arguments> cases() {
    return TABLES.stream().flatMap(table -> Cases.blocks(table + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsPeople(String text, List<String> expected) {
    List<String> found = new ArrayList<>();
    for (PersonFinding person : find(text)) {
      String name = (person.minister() ? "+ " : "- ") + person.holder().name();
      String country = name + " | " + person.holder().country().orElse("∅");
      boolean withoutOffice = expected.contains(country);
      found.add(withoutOffice ? country : country + " | " + person.holder().office().orElse(""));
    }
    assertThat(found).as(text).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void spansSliceToWordsOfTheText(String text, List<String> expected) {
    String paragraphs = PAGES.joined(text).text();
    for (PersonFinding person : find(text)) {
      assertThat(person.mentions()).isNotEmpty().isSorted();
      for (Span mention : person.mentions()) {
        assertThat(mention.of(text)).isNotBlank().isEqualTo(mention.of(text).strip());
        assertThat(mention.of(paragraphs)).doesNotContain("\n\n");
      }
      for (Evidence evidence : List.of(person.name(), person.office(), person.country())) {
        assertThat(evidence.confidence()).isBetween(0.0, 1.0);
        assertThat(evidence.rule()).isNotBlank();
        evidence.spans().forEach(span -> assertThat(span.of(text)).isNotBlank());
      }
    }
  }

  @Test
  void findsTheSameWithAnyLineEnd() {
    cases()
        .map(arguments -> (String) arguments.get()[0])
        .forEach(
            text ->
                assertThat(holders(text.replace("\n", "\r\n"))).as(text).isEqualTo(holders(text)));
  }

  @Test
  void survivesTextsTornToPieces() {
    Random random = new Random(11);
    List<String> texts = cases().map(arguments -> (String) arguments.get()[0]).toList();
    for (int run = 0; run < 400; run++) {
      StringBuilder torn = new StringBuilder();
      for (int piece = 0; piece < 6; piece++) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length());
        torn.append(text, from, from + random.nextInt(text.length() - from + 1));
        torn.append(" \n,(:-|'".charAt(random.nextInt(8)));
      }
      String text = torn.toString();
      for (PersonFinding person : find(text)) {
        person.mentions().forEach(mention -> assertThat(mention.of(text)).isNotBlank());
      }
    }
  }

  @Test
  void takesTimeInProportionToTheText() {
    String release =
        "Rusya Dışişleri Bakanı Sergey Lavrov, Türk mevkidaşı Hakan Fidan ile görüştü. Lavrov"
            + " konuştu. ";
    find(release.repeat(2000));
    long once = time(release.repeat(500));
    long eightfold = time(release.repeat(4000));
    assertThat(eightfold).isLessThan(40 * Math.max(once, 5_000_000));
  }

  private static long time(String text) {
    // The processor's time, for a machine that does other work as well takes longer by the clock.
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    find(text);
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static List<String> holders(String text) {
    return find(text).stream().map(person -> person.holder().toString()).toList();
  }

  private static List<PersonFinding> find(String text) {
    return PEOPLE
        .people(NAMES.read(LEXICON.tokenizer().tokens(text)), Publisher.UNKNOWN)
        .findings();
  }
}
