package org.vakanuvis.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is found in damaged copies of gold releases of all sets over the levels reached. */
class DamagedGoldTest {
  @ParameterizedTest
  @CsvSource({
    "CAPITALS, 0.93, 0.89, 0.98",
    "SMALL_LETTERS, 0.93, 0.89, 0.98",
    "UNDOTTED_CAPITALS, 0.93, 0.89, 0.98",
    "UNTURKISH_SMALL_LETTERS, 0.93, 0.88, 0.98",
    "TITLED, 0.93, 0.89, 0.98",
    "PLAIN_LETTERS, 0.96, 0.92, 0.98",
    "LOST_LETTERS, 0.91, 0.84, 0.99",
    "NO_APOSTROPHES, 0.94, 0.88, 0.99",
    "BLANKS_FOR_APOSTROPHES, 0.97, 0.93, 0.99",
    "WESTERN_LETTERS, 0.97, 0.94, 0.99",
    "DOTTED, 0.97, 0.94, 0.99",
    "NO_CEDILLA, 0.97, 0.93, 0.99",
    "ENCODED_TWICE, 0.97, 0.95, 0.99",
    "TWO_PAGES, 0.98, 0.95, 0.99",
    "DOUBLE_SPACED, 0.97, 0.94, 0.99",
    "LOOSE_MARKS, 0.98, 0.95, 0.99",
    "FOOTNOTES, 0.98, 0.95, 0.99",
    "LOOK_ALIKES, 0.98, 0.95, 0.99",
    "VERTICAL_TABS, 0.98, 0.95, 0.99",
    "WIKI_LINKS, 0.98, 0.95, 0.99",
    "DOTS_APART, 0.98, 0.95, 0.99",
    "SCRIPT, 0.98, 0.95, 0.99",
    "MAIL, 0.98, 0.95, 0.99",
    "NARROW_COLUMN, 0.90, 0.88, 0.98",
    "NUMBERED, 0.98, 0.95, 0.99",
    "CELL, 0.98, 0.95, 0.99",
    "SAVED_PAGE, 0.97, 0.94, 0.99",
    "LINE_NUMBERS, 0.95, 0.90, 0.99",
    "GLUED_DATES, 0.98, 0.95, 0.99",
    "GLUED_WORDS, 0.98, 0.95, 0.99",
    "DOUBLE_BLANKS, 0.98, 0.95, 0.99",
    "BLANKS_BEFORE_MARKS, 0.98, 0.95, 0.99",
    "ASKED_APOSTROPHES, 0.98, 0.95, 0.99"
  })
  void findsMostOfItInDamagedTexts(
      Damage damage, double ministers, double officials, double countries, @TempDir Path copies)
      throws IOException {
    Scores scores = new Scores();
    for (String set : GoldSet.ALL) {
      GoldSet.eachDamaged(set, damage, copies, scores::add);
    }
    System.out.println(damage + "\n" + scores);
    assertThat(scores.of("ministers")).isGreaterThanOrEqualTo(ministers);
    assertThat(scores.of("officials")).isGreaterThanOrEqualTo(officials);
    assertThat(scores.of("countries")).isGreaterThanOrEqualTo(countries);
  }
}
