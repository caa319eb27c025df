package org.vakanuvis.extract.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.extract.BuiltInDictionaries;
import org.vakanuvis.extract.Cases;
import org.vakanuvis.extract.names.NameFinder;
import org.vakanuvis.extract.names.Surroundings;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Turkish;

class ParticularsPropertyTest {
  private static final Lexicon LEXICON = new Lexicon(BuiltInDictionaries.read());
  private static final NameFinder NAMES = new NameFinder(LEXICON, new Surroundings(LEXICON));
  private static final ParticularsFinder FINDER = new ParticularsFinder(LEXICON);

  /** A word that goes on in small letters on the next line. */
  private static final Pattern BROKEN =
      Pattern.compile("(?<=\\p{L})(?:[-\u00AD]|('))[ \t]*\\R[ \t]*(?=\\p{Ll})");

  /** What breaks readers of dates and heads when it stands where nobody expects it. */
  private static final String[] SPLINTERS = {
    "12",
    "3",
    "2019",
    "31",
    ".",
    ",",
    "-",
    "/",
    ":",
    "(",
    ")",
    "|",
    "'",
    "\"",
    "\n",
    "\n\n",
    " ",
    "   ",
    "Mart",
    "Mayıs",
    "MAYIS",
    "ve",
    "ile",
    "Tarih",
    "Kaynak",
    "No",
    "Sayı",
    "Konu",
    "AA",
    "ANKARA",
    "Ankara",
    "T.C.",
    "DIŞİŞLERİ BAKANLIĞI",
    "tarihinde",
    "tarihli",
    "Salı",
    "Foto",
    "geldi.",
    "görüştü",
    "Bakan",
    "İ",
    "ı",
    "\u00AD",
    "&nbsp;",
    "\t",
    "\r\n",
    "\uFEFF",
    "😀",
    "XII"
  };

  private static Stream<String> texts() {
    return Stream.of("headers.txt", "titles.txt", "sources.txt", "numbers.txt", "kinds.txt")
        .flatMap(Cases::of)
        .map(arguments -> (String) arguments.get()[0]);
  }

  private static Stream<String> noise() {
    Random random = new Random(1299);
    return Stream.generate(() -> splinters(random)).limit(2000);
  }

  private static String splinters(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(SPLINTERS[random.nextInt(SPLINTERS.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void standsOnWordsOfText() {
    Stream.concat(texts(), noise()).forEach(ParticularsPropertyTest::checkSpans);
  }

  private static void checkSpans(String text) {
    for (Fact<?> fact : facts(text)) {
      Evidence evidence = fact.evidence();
      assertThat(evidence.spans()).as(text).isNotEmpty();
      assertThat(evidence.confidence()).as(text).isBetween(0.0, 1.0);
      for (Span span : evidence.spans()) {
        assertThat(span.of(text)).as(text).isNotBlank();
      }
    }
  }

  /** But for blanks: where a text ran words together, the missing one is put in. */
  @Test
  void writesHeadlinesAndNumbersAsTextDoes() {
    Stream.concat(texts(), noise())
        .filter(text -> text.indexOf('&') < 0 && !text.contains("</"))
        .forEach(
            text -> {
              Particulars self = find(text);
              Stream.of(self.title(), self.number())
                  .flatMap(java.util.Optional::stream)
                  .forEach(
                      fact ->
                          assertThat(letters(fact.value()).replace("-", ""))
                              .isEqualTo(letters(text, fact).replace("-", "")));
            });
  }

  private static String letters(String text, Fact<?> fact) {
    return letters(fact.evidence().spans().get(0).of(text));
  }

  private static String letters(String text) {
    // A word broken at a line's end is one; a soft hyphen and a byte order mark part no letters.
    return Turkish.slug(
        BROKEN.matcher(text).replaceAll("$1").replace("\u00AD", "").replace("\uFEFF", ""));
  }

  @Test
  void readsTheSameWithAnyLineEnd() {
    texts()
        .forEach(
            text ->
                assertThat(values(text.replace("\n", "\r\n"))).as(text).isEqualTo(values(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 ",
        "12.",
        "12, ",
        "12-",
        "5 Mayıs ",
        "5 Mayıs-",
        "Tarih: ",
        "Kaynak: ",
        "(AA) - ",
        "\n",
        "\n12 Mart 2019\n",
        "ANKARA, ",
        "No: 1 ",
        "a",
        "Dışişleri Bakanlığı ",
        "Başkanlığı, ",
        "geçen yıl 5 Mayıs'ta gelen "
      })
  void staysLinearOnHostileText(String splinter) {
    String text = splinter.repeat(400_000 / splinter.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(text));
  }

  private static Particulars find(String text) {
    return FINDER.find(NAMES.read(LEXICON.tokenizer().tokens(text)));
  }

  private static List<Fact<?>> facts(String text) {
    Particulars self = find(text);
    return Stream.<Fact<?>>of(
            self.title().orElse(null),
            self.date().orElse(null),
            self.number().orElse(null),
            self.source().orElse(null),
            self.kind().orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<?> values(String text) {
    return facts(text).stream().map(Fact::value).toList();
  }
}
