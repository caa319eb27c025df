package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.render.DateWords.Moment;

/** Dates in words, from {@code dates.txt}. */
class DateWordsTest {
  private static final DateWords TURKISH = new DateWords(Phrases.load("site", "tr"));
  private static final DateWords ENGLISH = new DateWords(Phrases.load("site", "en"));

  @ParameterizedTest
  @CsvFileSource(resources = "/render/dates.txt", delimiterString = "⇒")
  void saysDate(String edtf, String turkish, String english) {
    assertThat(TURKISH.words(Edtf.parse(edtf))).isEqualTo(turkish);
    assertThat(ENGLISH.words(Edtf.parse(edtf))).isEqualTo(english);
  }

  @Test
  void stampsBothEndsOfInterval() {
    assertThat(TURKISH.moments(Edtf.parse("2019-05-05/2019-05-07")))
        .isEqualTo(
            List.of(
                new Moment("2019-05-05", "5", "–"), new Moment("2019-05-07", "7 Mayıs 2019", "")));
  }

  @Test
  void stampsDayOfUnknownYearAsHtmlDoes() {
    assertThat(TURKISH.moments(Edtf.parse("XXXX-03-18")).get(0).stamp()).isEqualTo("03-18");
  }
}
