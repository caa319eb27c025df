package org.vakanuvis.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.extract.text.LostLetters;
import org.vakanuvis.model.CountryMention;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.turkish.Turkish;

/** What holds for everything that the extractor finds, whatever the text is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractorPropertyTest {
  private static final TextReader READER = new TextReader();

  /** How many UTF-16 units the shorter of two texts of one shape has; the longer four times. */
  private static final int SHORT = 40_000;

  private static final int TRIES = 3;

  /** What was found already: several properties are held against the same texts. */
  private final Map<String, Findings> found = new HashMap<>();

  private Findings find(String text) {
    return found.computeIfAbsent(text, READER::find);
  }

  private static Stream<String> texts() {
    return Stream.of(
            ReleaseTexts.releases().stream(),
            ReleaseTexts.shuffled(150),
            ReleaseTexts.damaged(150),
            ReleaseTexts.noise(400))
        .flatMap(texts -> texts);
  }

  @Test
  void standsOnWordsOfText() {
    texts().forEach(text -> Grounds.check(find(text), text));
  }

  @Test
  void standsOnWordsOfTextsThatBeginAndEndAnywhere() {
    Stream.of(ReleaseTexts.sentences(), ReleaseTexts.pieces(300), ReleaseTexts.phrases(2_000))
        .flatMap(texts -> texts)
        .forEach(text -> Grounds.check(READER.find(text), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "23, Çankaya\n",
        "Özet\n\n31 Temmuz 2025\n\nSORU (",
        ".\nBakan Ali Kaya geldi.",
        "Temsilciler",
        "X başkanlığındaki Mısır",
        "Endonezya, Devlet Bakanı Rudi Hartono",
        "7 Mayıs 2013, Dışişleri Bakanlığı Sözcüsü Levent Gümrükçü'nün Suriye'ye ",
        "Ürdün'de Rezzaz hükûmeti yemin etti\n\nAMMAN, 14 Haziran 2018 (PETRA) — Kral II. Abdullah, Ömer"
            + " er-Rezzaz başkanlığında kurulan yeni hükûmeti onaylayan\nkraliyet iradesini bugün imzaladı."
            + " Gelir vergisi tasarısına karşı sokağa çıkan göstericilerin ardından istiAMMAN, 14 Haziran"
            + " 2018 (PETRA) — ",
        "Gürcistan Dışişleri Bakanı Maya Pancikidze turunu tamamladı.\n\nTiflis'te konuşan Pancikidze,"
            + " Letonyalı  Bakan, 19 Temmuz'da "
      })
  void standsOnWordsOfTextsThatBreakOff(String text) {
    Grounds.check(READER.find(text), text);
  }

  @Test
  void writesNamesAsTextDoesThatHasLostNoLetters() {
    ReleaseTexts.releases().stream()
        .filter(text -> text.indexOf(LostLetters.LOST) < 0)
        .forEach(
            text -> {
              for (PersonFinding person : find(text).people()) {
                assertThat(person.mentions().stream().map(span -> letters(span.of(text))))
                    .as(text)
                    .contains(letters(person.holder().name()));
              }
            });
  }

  /** The letters alone: names may be broken at a line's end. */
  private static String letters(String words) {
    return Turkish.slug(words.replace("\u00AD", "").replace("&nbsp;", " ")).replace("-", "");
  }

  @Test
  void namesMentionsInTheirOrder() {
    texts()
        .forEach(
            text -> {
              Findings found = find(text);
              assertThat(found.countryMentions().stream().map(CountryMention::span))
                  .as(text)
                  .isSorted();
              for (PersonFinding person : found.people()) {
                assertThat(person.mentions()).as(text).isNotEmpty().isSorted();
              }
            });
  }

  @Test
  void readsTheSameWithAnyLineEnd() {
    readsTheSame(text -> text.replace("\r\n", "\n").replace("\n", "\r\n"));
  }

  @Test
  void readsTheSameWithBlanksBeforeLineEnds() {
    readsTheSame(text -> text.replace("\r\n", "\n").replace("\n", "  \t\n"));
  }

  @Test
  void readsTheSameWithMarksApart() {
    readsTheSame(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  private void readsTheSame(UnaryOperator<String> written) {
    Stream.concat(ReleaseTexts.releases().stream(), ReleaseTexts.shuffled(50))
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
        .forEach(
            text ->
                assertThat(values(READER.find(written.apply(text))))
                    .as(text)
                    .isEqualTo(values(find(text))));
  }

  private static List<String> values(Findings found) {
    return Stream.concat(
            found.people().stream().map(person -> person.holder() + " " + person.confidence()),
            Grounds.facts(found).map(fact -> fact.value() + " " + fact.evidence().confidence()))
        .map(value -> Normalizer.normalize(value.replaceAll("\\s+", " "), Normalizer.Form.NFC))
        .toList();
  }

  private static Stream<String> shapes() {
    return Stream.concat(
        HostileShapes.all().map(shape -> shape.repeat(4 * SHORT / shape.length())),
        Stream.of(
            ReleaseTexts.many(4 * SHORT),
            ReleaseTexts.many(4 * SHORT).replaceAll("\\s+", " "),
            ReleaseTexts.many(4 * SHORT).replaceAll("\\s+", "\n"),
            ReleaseTexts.many(4 * SHORT).replaceAll("[.:;!?\\s]+", " "),
            ReleaseTexts.people(4 * SHORT)));
  }

  @ParameterizedTest(name = "shape {index}")
  @MethodSource("shapes")
  void growsWithTextAndNotFaster(String text) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          // More than once, for the machine may be busy with other things.
          assertThat(IntStream.range(0, TRIES).anyMatch(i -> linear(text))).isTrue();
        });
  }

  /** Whether it takes about four times as long as a quarter, and not sixteen times. */
  private static boolean linear(String text) {
    long quarter = time(text.substring(0, text.length() / 4));
    return time(text) < 10 * quarter + 200_000_000;
  }

  /** In nanoseconds of this thread alone. */
  private static long time(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    READER.find(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  @Test
  void readsLineOfMillionLettersAndHundredThousandLines() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          READER.find(ReleaseTexts.many(1_000_000).replaceAll("\\s+", " "));
          READER.find("Bakanı\n".repeat(100_000));
        });
  }
}
