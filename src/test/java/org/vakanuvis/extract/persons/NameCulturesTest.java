package org.vakanuvis.extract.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vakanuvis.extract.BuiltInDictionaries;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;

class NameCulturesTest {
  private static final Dictionaries DICTIONARIES = BuiltInDictionaries.read();
  private static final NameCultures NAMES = new NameCultures(new Lexicon(DICTIONARIES));

  /** Names of invented people, none of which stands in the dictionary as it is. */
  @ParameterizedTest
  @CsvSource({
    "Þorgeir Hallvarðsson, IS, TR|GR|KE",
    "Kenjirou Takamizawa, JP, PH|TR|CN",
    "Dmitriy Vasnetsovskiy, RU, TR|DE|SA",
    "Nikiforos Petrakopoulos, GR, TR|AL|BG",
    "Nikiforos Petrakopulos, GR, TR|AL|BG",
    "Rasheeduddin Chaudhury, BD, TR|JP|FR",
    "Bukola Adeyemisi, NG, ZA|TR|FR",
    "Nomathemba Dlaminizulu, ZA, NG|TR|SN",
    "Andriamihaja Rakotondrazaka, MG, MU|TR|FR",
    "Zurab Kiknavelaşvili, GE, AM|TR|AZ",
    "Hovsep Karapetyants, AM, GE|TR|AZ",
    "Wojciech Szczepkowski, PL, CZ|TR|FR",
    "Muhammed Şerafettin Karabacakoğlu, TR, IS|KE|JP",
    "Nguyen Huu Thanh, VN, TR|CN|FR",
    "Sok Chanvisothea, KH, TR|JP|FR",
    "Joaquim Pereirinha, PT, TR|FI|HU",
    "Abdurrahman el-Haşimi, SA, JP|FI|HU"
  })
  void nameFitsWhereItIsAtHome(String name, String home, String elsewhere) {
    List<String> others = WordTable.parts(elsewhere);
    assertThat(NAMES.sound(name).misfit(home, others)).isZero();
    for (String other : others) {
      assertThat(NAMES.sound(name).misfit(other, List.of(home))).as(other).isGreaterThan(10);
    }
  }

  @ParameterizedTest
  @CsvSource({"John Smith, GB, AU", "Sergey Volkov, RU, BY", "Ahmed Hasan, SA, IQ"})
  void countriesOfOneCultureAreNotToldApart(String name, String one, String other) {
    assertThat(NAMES.sound(name).misfit(one, List.of(other))).isLessThan(1);
    assertThat(NAMES.sound(name).misfit(other, List.of(one))).isLessThan(1);
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    assertThat(NAMES.sound("Sergey Volkov").misfit("ZZ", List.of("RU"))).isZero();
    assertThat(NAMES.sound("Sergey Volkov").misfit("TR", List.of("ZZ"))).isZero();
    assertThat(NAMES.sound("Sergey Volkov").misfit("TR", List.of())).isZero();
    assertThat(NAMES.sound("").misfit("TR", List.of("RU"))).isZero();
    assertThat(NAMES.sound("習近平").misfit("TR", List.of("CN"))).isZero();
    assertThat(NAMES.sound("x".repeat(100_000)).misfit("TR", List.of("RU"))).isZero();
  }

  @Test
  void everyCultureHasNamesAndACountry() {
    WordTable cultures = DICTIONARIES.table("name-cultures");
    Set<String> placed = new TreeSet<>();
    for (List<String> row : cultures.rows()) {
      placed.add(row.get(cultures.column("culture")));
      assertThat(WordTable.parts(row.get(cultures.column("countries")))).isNotEmpty();
      for (String column : List.of("countries", "others")) {
        assertThat(DICTIONARIES.countries().keySet())
            .containsAll(WordTable.parts(row.get(cultures.column(column))));
      }
    }
    WordTable names = DICTIONARIES.table("culture-names");
    Set<String> spelt = new TreeSet<>();
    names.rows().forEach(row -> spelt.add(row.get(names.column("culture"))));
    assertThat(spelt).isEqualTo(placed);
  }

  @Test
  void turkishNamesAreThoseOfNorthernCyprusToo() {
    assertThat(NAMES.shared("TR", "XN")).isTrue();
    assertThat(NAMES.shared("TR", "AZ")).isFalse();
    assertThat(NAMES.shared("TR", "ZZ")).isFalse();
  }
}
