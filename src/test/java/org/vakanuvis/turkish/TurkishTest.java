package org.vakanuvis.turkish;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, their cases, their order, and what becomes of them in addresses. */
class TurkishTest {
  private static final String SMALL = "abcçdefgğhıijklmnoöprsştuüvyz";
  private static final String CAPITAL = "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ";

  @Test
  void pairsEveryLetterOfTheAlphabet() {
    assertThat(Turkish.upper(SMALL)).isEqualTo(CAPITAL);
    assertThat(Turkish.lower(CAPITAL)).isEqualTo(SMALL);
  }

  @ParameterizedTest
  @CsvSource({
    "ISPARTA, ısparta",
    "İSPANYA, ispanya",
    "DIŞİŞLERİ, dışişleri",
    "ÂLİ, âli",
    "ÞÓRDÍS, þórdís",
    "ŞAHİN's, şahin's",
    "2021, 2021",
    "'', ''"
  })
  void lowersAsTurkishDoes(String text, String small) {
    assertThat(Turkish.lower(text)).isEqualTo(small);
  }

  @Test
  void takesADotOfItsOwnForTheDotOfTheLetter() {
    assertThat(Turkish.lower(decomposed("İSTANBUL IĞDIR"))).isEqualTo(decomposed("istanbul ığdır"));
    assertThat(Turkish.lower("I\u0307i\u0307")).isEqualTo("ii");
    assertThat(Turkish.upper("i\u0307li\u0307")).isEqualTo("İLİ");
    assertThat(Turkish.lower("I\u0307")).isEqualTo("i");
  }

  @Test
  void returnsTheSameTextWhereNothingChanges() {
    String text = "küçük harfler";
    assertThat(Turkish.lower(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({"istanbul, İstanbul", "ırak, Irak", "şam, Şam", "'', ''", "3. tur, 3. tur"})
  void capitalisesTheFirstLetterOnly(String text, String capitalised) {
    assertThat(Turkish.capitalised(text)).isEqualTo(capitalised);
  }

  @ParameterizedTest
  @CsvSource({
    "Dışişleri, disisleri",
    "IRAK, irak",
    "İran, iran",
    "ÇAVUŞOĞLU, cavusoglu",
    "Türkiye’nin, turkiyenin",
    "Ankara`da, ankarada",
    "Portekiz´den, portekizden",
    "Kâbil, kabil",
    "Łódź, lodz",
    "Elmar Məmmədyarov, elmar memmedyarov",
    "Rinkēvičs, rinkevics",
    "Lê Thị Thu Hằng, le thi thu hang",
    "Straße, strasse",
    "ﬁnans, finans",
    "Москва, москва",
    "C5+1, c5+1"
  })
  void foldsWhatIsSpeltWithOrWithoutMarks(String text, String folded) {
    assertThat(Turkish.fold(text)).isEqualTo(folded);
    assertThat(Turkish.fold(decomposed(text))).isEqualTo(Turkish.fold(folded));
  }

  @ParameterizedTest
  @CsvSource({
    "IĞDIR, igdir",
    "Þórdís Kolbrún R. Gylfadóttir, thordis-kolbrun-r-gylfadottir",
    "İİ II ıı ii, ii-ii-ii-ii",
    "R.Kazakbayev, r-kazakbayev",
    "--Çin & Japonya--, cin-japonya",
    "Asya'nın Kalbi – İstanbul Süreci, asyanin-kalbi-istanbul-sureci",
    "2021/03, 2021-03",
    "Москва, ''",
    "…, ''",
    "'', ''"
  })
  void makesAddressesOfAsciiLetters(String text, String slug) {
    assertThat(Turkish.slug(text)).isEqualTo(slug);
    assertThat(Turkish.slug(decomposed(text))).isEqualTo(slug);
    assertThat(Turkish.slug(slug)).isEqualTo(slug);
  }

  @Test
  void sortsAsADictionaryDoes() {
    List<String> sorted =
        List.of(
            "3. Forum",
            "Ağrı",
            "Ahlat",
            "Caferov",
            "Çad",
            "Dağıstan",
            "Gana",
            "Guyana",
            "Ğ",
            "Habeşistan",
            "Irak",
            "Isparta",
            "İran",
            "İzlanda",
            "Japonya",
            "Kabil",
            "Kâbil",
            "Katar",
            "Oman",
            "Ömer",
            "Peru",
            "Qatar",
            "Rusya",
            "Senegal",
            "Sırbistan",
            "Sierra Leone",
            "Somali",
            "Şili",
            "Tonga",
            "Uganda",
            "Ürdün",
            "Vietnam",
            "Washington",
            "Yemen",
            "Zambiya");

    assertThat(shuffled(sorted)).isEqualTo(sorted);
  }

  @Test
  void sortsAShorterNameBeforeALongerOne() {
    List<String> sorted = List.of("Gine", "Gine Bissau", "Gine-Bissau", "Gineli", "Gül", "gül");

    assertThat(shuffled(sorted)).isEqualTo(sorted);
  }

  @Test
  void foreignMarksDoNotMoveAName() {
    assertThat(shuffled(List.of("Agnes", "Åke", "Alma", "Sari", "Šefčovič", "Sena", "Zeki")))
        .containsExactly("Agnes", "Åke", "Alma", "Sari", "Šefčovič", "Sena", "Zeki");
  }

  @ParameterizedTest
  @CsvSource({
    "istanbul, İ",
    "ırak, I",
    "Çad, Ç",
    "Åland, A",
    "Þórdís, T",
    "Qatar, Q",
    "«Köroğlu», K",
    "15. Forum, #",
    "Москва, #",
    "…, #",
    "'', #"
  })
  void listsANameUnderItsLetter(String name, String letter) {
    assertThat(Turkish.initial(name)).isEqualTo(letter);
  }

  @Test
  void knowsVowels() {
    for (char c : "aeıioöuüAEIİOÖUÜâÎû".toCharArray()) {
      assertThat(Turkish.vowel(c)).as("%c", c).isTrue();
    }
    for (char c : "bçdyğBÇ1.".toCharArray()) {
      assertThat(Turkish.vowel(c)).as("%c", c).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "lt", "ar", "en"})
  void theLanguageOfTheMachineChangesNothing(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Turkish.lower("TITLE İIÌ")).isEqualTo("tıtle iıì");
      assertThat(Turkish.upper("title iıì")).isEqualTo("TİTLE İIÌ");
      assertThat(Turkish.slug("TITLE İIÌ")).isEqualTo("title-iii");
      assertThat(Turkish.initial("ihlara")).isEqualTo("İ");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> shuffled(List<String> names) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(Turkish.alphabetical());
    return shuffled;
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Naseem", "Wike", "Roosevelt", "Xavier", "Qureshi"})
  void knowsWhatTurkishDoesNotSpell(String word) {
    assertThat(Turkish.spells(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Çavuşoğlu", "Saadet", "İSMAİL", "Tevfik"})
  void knowsWhatTurkishMaySpell(String word) {
    assertThat(Turkish.spells(word)).isTrue();
  }
}
