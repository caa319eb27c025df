package org.vakanuvis.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.extract.BuiltInDictionaries;
import org.vakanuvis.extract.Cases;
import org.vakanuvis.extract.TextReader;
import org.vakanuvis.extract.names.NameFinder;
import org.vakanuvis.extract.names.Surroundings;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.ReleaseKind;

class ParticularsTest {
  private static final TextReader READER = new TextReader();
  private static final String RUNNING_TEXT =
      "Dışişleri Bakanı, konuk mevkidaşıyla baş başa ve heyetler arası görüşmelerde bir araya"
          + " geldi. Görüşmelerde ikili ilişkiler ile bölgesel gelişmeler ele alındı.\n\n"
          + "Taraflar, ekonomik iş birliğinin güçlendirilmesi konusunda mutabık kaldı.";

  private static final Lexicon LEXICON = new Lexicon(BuiltInDictionaries.read());
  private static final NameFinder NAMES = new NameFinder(LEXICON, new Surroundings(LEXICON));
  private static final ParticularsFinder FINDER = new ParticularsFinder(LEXICON);

  static Stream<Arguments> headers() {
    return Cases.of("headers.txt");
  }

  @ParameterizedTest
  @MethodSource("headers")
  void findsDateOfRelease(String text, String expected) {
    assertThat(said(text, self -> self.date().map(fact -> fact.value().text())))
        .as(text)
        .isEqualTo(expected);
  }

  static Stream<Arguments> titles() {
    return Cases.of("titles.txt");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void findsHeadline(String text, String expected) {
    assertThat(said(text, self -> self.title().map(Fact::value))).as(text).isEqualTo(expected);
  }

  static Stream<Arguments> sources() {
    return Cases.of("sources.txt");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void findsSource(String text, String expected) {
    assertThat(said(text, self -> self.source().map(Fact::value))).as(text).isEqualTo(expected);
  }

  static Stream<Arguments> heads() {
    return Cases.of("heads.txt");
  }

  @ParameterizedTest
  @MethodSource("heads")
  void findsHeadlineAndSource(String text, String expected) {
    String title = said(text, self -> self.title().map(Fact::value));
    String source = said(text, self -> self.source().map(Fact::value));
    assertThat(title + " ‖ " + source).as(text).isEqualTo(expected);
  }

  static Stream<Arguments> numbers() {
    return Cases.of("numbers.txt");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void findsNumber(String text, String expected) {
    assertThat(said(text, self -> self.number().map(Fact::value))).as(text).isEqualTo(expected);
  }

  static Stream<Arguments> kinds() {
    return Cases.of("kinds.txt");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void findsKind(String text, String expected) {
    Optional<ReleaseKind> kind = READER.find(text).kind().map(Fact::value);
    assertThat(kind.orElse(ReleaseKind.OTHER).key()).as(text).isEqualTo(expected);
  }

  /** A whole release and what it says of itself: see the head of the table. */
  static Stream<Arguments> releases() throws IOException {
    String table = Files.readString(Path.of("src/test/resources/extract/particulars.txt"));
    return Stream.of(table.split("(?m)^### .*\n"))
        .skip(1)
        .map(block -> block.split("\n= ", 2))
        .map(parts -> Arguments.of(parts[0], parts[1].strip()));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void findsWhatAReleaseSaysOfItself(String text, String expected) {
    Particulars self = find(text);
    Stream<Optional<String>> fields =
        Stream.of(
            self.title().map(Fact::value),
            self.date().map(fact -> fact.value().text()),
            self.number().map(Fact::value),
            self.source().map(Fact::value),
            self.kind().map(fact -> fact.value().key()));
    assertThat(fields.map(field -> field.orElse("-")).collect(Collectors.joining(" | ")))
        .as(text)
        .isEqualTo(expected);
  }

  private static String said(String text, Function<Particulars, Optional<String>> field) {
    return field.apply(find(text)).orElse("-");
  }

  private static Particulars find(String text) {
    String whole = text.replace("<metin>", RUNNING_TEXT);
    return FINDER.find(NAMES.read(LEXICON.tokenizer().tokens(whole)));
  }
}
