package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Place;
import org.vakanuvis.model.WordTable;

/** The editors' own dictionaries, laid over those that come with the program. */
class EditorsDictionariesTest {
  @TempDir Path folder;
  private ContentFolder content;
  private Dictionaries builtIn;

  @BeforeEach
  void begin() {
    content = new ContentFolder(folder);
    builtIn = content.reader().dictionaries();
  }

  @Test
  void aNameAddsToACountry() {
    Country russia =
        over("countries.tsv", "code\taliases\nRU\tMoskof Ülkesi|Rusya Fed.\n")
            .countries()
            .get("RU");

    Country before = builtIn.countries().get("RU");
    assertThat(russia.name()).isEqualTo(before.name());
    assertThat(russia.aliases()).containsAll(before.aliases()).contains("Moskof Ülkesi");
    assertThat(russia.demonyms()).isEqualTo(before.demonyms());
  }

  @Test
  void aSingleCellReplacesAnEmptyOneDoesNot() {
    Dictionaries over = over("countries.tsv", "code\tname\tcapitals\nTM\tTürkmeneli\t\n");

    assertThat(over.countries().get("TM").name()).isEqualTo("Türkmeneli");
    assertThat(over.countries().get("TM").capitals())
        .isEqualTo(builtIn.countries().get("TM").capitals());
  }

  @Test
  void aNewCountryGetsAnAddressOfItsName() {
    Dictionaries over = over("countries.tsv", "code\tname\tstatus\nZZ\tYeni Ülke\tformer\n");

    Country country = over.countries().get("ZZ");
    assertThat(country.slug()).isEqualTo("yeni-ulke");
    assertThat(country.former()).isTrue();
    assertThat(over.countries()).hasSize(builtIn.countries().size() + 1);
  }

  @Test
  void addsPlacesAndOrganizations() {
    content.put(
        "dictionaries/places.tsv", "name\tkind\tcountry\taliases\nAvaza\tcity\tTM\tAwaza\n");
    Dictionaries over =
        over("organizations.tsv", "name\tabbreviations\nBilim ve Barış Örgütü\tBBÖ\n");

    assertThat(over.places())
        .contains(new Place("Avaza", "city", Optional.of("TM"), List.of("Awaza")));
    assertThat(over.organizations())
        .contains(
            new Organization(
                "Bilim ve Barış Örgütü",
                "bilim-ve-baris-orgutu",
                List.of("BBÖ"),
                List.of(),
                Optional.empty()));
  }

  @Test
  void addsRowsToATableOfWordsUnderItsColumns() {
    Dictionaries over = over("field-names.tsv", "words\tfield\nvakit\tdate\n");

    WordTable table = over.table("field-names");
    assertThat(table.columns()).containsExactly("field", "words");
    assertThat(table.rows()).endsWith(List.of("date", "vakit"));
    assertThat(table.rows()).hasSize(builtIn.table("field-names").rows().size() + 1);
  }

  @Test
  void theDigestTellsOneSetFromAnother() {
    String first = over("countries.tsv", "code\taliases\nRU\tMoskof\n").digest();
    String second = over("countries.tsv", "code\taliases\nRU\tMoskov\n").digest();

    assertThat(List.of(builtIn.digest(), first, second)).doesNotHaveDuplicates();
    assertThat(content.reader().dictionaries().digest()).isEqualTo(second);
    assertThat(first).matches("[0-9a-f]{64}");
  }

  @Test
  void readsTablesSavedOnWindows() {
    Dictionaries over = over("countries.tsv", "\uFEFFcode\taliases\r\n\r\n# not\r\nRU\tMoskof\r\n");

    assertThat(over.countries().get("RU").aliases()).contains("Moskof");
  }

  private Dictionaries over(String name, String table) {
    Dictionaries over = content.put("dictionaries/" + name, table).reader().dictionaries();
    assertThat(content.said()).isEmpty();
    return over;
  }
}
