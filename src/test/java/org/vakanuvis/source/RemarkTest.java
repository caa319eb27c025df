package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vakanuvis.model.Phrases;

/** Whatever this stage says of a file, it says in both languages, and what to do about it. */
class RemarkTest {
  @ParameterizedTest
  @EnumSource(Remark.class)
  void everyRemarkHasWordsAndAdviceInBothLanguages(Remark remark) {
    for (String language : new String[] {"tr", "en"}) {
      Phrases phrases = Phrases.load("cli", language);
      assertThat(phrases.texts()).containsKey(remark.code());
      assertThat(phrases.texts()).containsKey(remark.code() + ".hint");
    }
  }

  @ParameterizedTest
  @EnumSource(Remark.class)
  void bothLanguagesSpeakOfTheSameThings(Remark remark) {
    assertThat(holes("tr", remark.code())).isEqualTo(holes("en", remark.code()));
    assertThat(holes("tr", remark.code() + ".hint"))
        .isEqualTo(holes("en", remark.code() + ".hint"));
  }

  @Test
  void noTwoRemarksShareACode() {
    assertThat(Remark.values()).extracting(Remark::code).doesNotHaveDuplicates();
  }

  private static String holes(String language, String key) {
    StringBuilder holes = new StringBuilder();
    String text = Phrases.load("cli", language).say(key);
    for (int i = 0; i < 10; i++) {
      holes.append(text.contains("{" + i + "}") ? i : "");
    }
    return holes.toString();
  }
}
