package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody who mistyped may have meant. */
class SuggestionTest {
  private static final List<String> WORDS =
      List.of("title", "date", "countries", "ministers", "Çavuşoğlu", "aliases");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Title, title",
    "dates, date",
    "contries, countries",
    "country, countries",
    "minsiters, ministers",
    "Çavuşolgu, Çavuşoğlu",
    "CAVUSOGLU, Çavuşoğlu",
    "alias, aliases",
    "author, ''",
    "x, ''",
    "'', ''"
  })
  void findsTheNearestWord(String written, String meant) {
    assertThat(Suggestion.nearest(written, WORDS)).isEqualTo(meant);
  }

  @Test
  void countsSlips() {
    assertThat(Suggestion.slips("lavrov", "lavrov", 3)).isZero();
    assertThat(Suggestion.slips("lavrvo", "lavrov", 3)).isEqualTo(1);
    assertThat(Suggestion.slips("lavov", "lavrov", 3)).isEqualTo(1);
    assertThat(Suggestion.slips("labrow", "lavrov", 3)).isEqualTo(2);
    assertThat(Suggestion.slips("kuleba", "lavrov", 3)).isEqualTo(3);
    assertThat(Suggestion.slips("", "lavrov", 3)).isEqualTo(3);
  }
}
