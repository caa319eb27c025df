package org.vakanuvis.turkish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds which spellings of a name can mean one person. */
class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "R.Kazakbayev, R. Kazakbayev",
    "R. Kazakbayev, Ruslan Kazakbayev",
    "MEVLÜT ÇAVUŞOĞLU, Mevlut Cavusoglu",
    "Ali İHSAN, ali ıhsan",
    "Al-Sani, Al Sani",
    "Yu. Lavrov, Yuri Lavrov",
    "R. A. Kazakbayev, Ruslan Asan Kazakbayev",
    "Wang Yi, WANG Yi"
  })
  void takesSpellingsOfOneNameAsSame(String one, String other) {
    assertThat(PersonName.of(one).same(PersonName.of(other))).isTrue();
    assertThat(PersonName.of(other).same(PersonName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Lavrov, Sergey Lavrov",
    "M. Kazakbayev, Ruslan Kazakbayev",
    "Ali Kaya, Ali Kara",
    "Mammadyarov, Memmedyarov",
    "R. Kazakbayev, Ruslan Asan Kazakbayev"
  })
  void takesOtherNamesAsNotSame(String one, String other) {
    assertThat(PersonName.of(one).same(PersonName.of(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Elmar Mammadyarov, Elmar Memmedyarov",
    "Sergei Lavrov, Sergey Viktoroviç Lavrov",
    "Lavrov, Sergey Lavrov",
    "C. Bayramov, Jeyhun Bayramov",
    "Ceyhun Bayramov, Jeyhun Bayramov",
    "Alexei Overchuk, Aleksey Overçuk",
    "Ekber Hasimi, Akbar Hashemi",
    "Kh. Aliyev, H. Aliev",
    "Nikol Pashinian, Nikol Paşinyan",
    "Muhammed bin Zayed, Muhammed bin Zayid",
    "Wen Jiabao, Vın Ciabao",
    "Jelyu Jelev, Zhelyu Zhelev",
    "Maksim Litvinof, Maksim Litvinov",
    "Mesut Yılmaz, A. Mesut Yılmaz",
    "A. M. Yılmaz, Ahmet Mesut Yılmaz"
  })
  void takesTransliterationsAsAlike(String one, String other) {
    assertThat(PersonName.of(one).like(PersonName.of(other))).isTrue();
    assertThat(PersonName.of(other).like(PersonName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Sergey Larov",
    "Gurbanguly Berdimuhamedov, Serdar Berdimuhamedov",
    "Ali Veli Kaya, Veli Kaya",
    "S. Lavrov, Igor Lavrov",
    "II. Hasan, İsmail Hasan",
    "Cho Hyun, Choi Sang-hoon",
    "Ali Kara, Ali Koru",
    "Ayfer Yılmaz, A. Mesut Yılmaz"
  })
  void takesDifferentNamesAsUnlike(String one, String other) {
    assertThat(PersonName.of(one).like(PersonName.of(other))).isFalse();
    assertThat(PersonName.of(other).like(PersonName.of(one))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Lavrov, true", "R.Kazakbayev, true", "Ruslan Kazakbayev, false", "Wang Yi, false"})
  void knowsWhetherANameIsAbbreviated(String name, boolean abbreviated) {
    assertThat(PersonName.of(name).abbreviated()).isEqualTo(abbreviated);
  }

  @ParameterizedTest
  @CsvSource({"Suharto, true", "X. Frederik, true", "R.Kazakbayev, true", "George W. Bush, false"})
  void knowsWhetherNoGivenNameIsWrittenOut(String name, boolean unspelled) {
    assertThat(PersonName.of(name).unspelled()).isEqualTo(unspelled);
  }

  @Test
  void readsANameWithoutLetters() {
    assertThat(PersonName.of(" - ").key()).isEmpty();
    assertThat(PersonName.of("").like(PersonName.of("Lavrov"))).isFalse();
  }
}
