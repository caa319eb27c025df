package org.vakanuvis.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.extract.BuiltInDictionaries;
import org.vakanuvis.extract.Cases;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NumberLabels;
import org.vakanuvis.extract.words.Tokens;

class DateReaderTest {
  private static final double SURE = 0.8;
  private static final Lexicon LEXICON = new Lexicon(BuiltInDictionaries.read());
  private static final DateReader READER =
      new DateReader(LEXICON, new CalendarWords(LEXICON), new NumberLabels(LEXICON));

  static Stream<Arguments> dates() {
    return Cases.of("dates.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void readsEveryDateOfText(String text, String expected) {
    assertThat(read(text)).as(text).isEqualTo(expected);
  }

  private static String read(String text) {
    Tokens tokens = LEXICON.tokenizer().tokens(text);
    String dates =
        READER.read(tokens).stream()
            .map(date -> date.edtf().orElseThrow() + (date.certainty() < SURE ? "?" : ""))
            .collect(Collectors.joining(", "));
    return dates.isEmpty() ? "-" : dates;
  }
}
