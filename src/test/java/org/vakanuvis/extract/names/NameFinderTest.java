package org.vakanuvis.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.extract.Cases;
import org.vakanuvis.extract.TextReader;
import org.vakanuvis.model.CountryMention;
import org.vakanuvis.model.Findings;

class NameFinderTest {
  private final TextReader reader = new TextReader();

  static Stream<Arguments> forms() {
    return Cases.of("country-forms.txt");
  }

  static Stream<Arguments> homographs() {
    return Cases.of("country-homographs.txt");
  }

  static Stream<Arguments> misspelt() {
    return Cases.of("misspelt.txt");
  }

  static Stream<Arguments> pairs() {
    return Cases.of("pairs.txt");
  }

  static Stream<Arguments> places() {
    return Cases.of("places.txt");
  }

  static Stream<Arguments> organizations() {
    return Cases.of("organizations.txt");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsInflectedCountry(String form, String expected) {
    assertThat(reader.countries("Bakan dün " + form + " bazı konularda konuştu."))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("homographs")
  void tellsCountriesFromOtherWords(String text, String expected) {
    assertThat(reader.countries(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("homographs")
  void readsTheSameFromDecomposedLetters(String text, String expected) {
    assertThat(reader.countries(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("homographs")
  void spansSliceBackToTheCountry(String text, String expected) {
    Findings found = reader.find(text);
    for (CountryMention mention : found.countryMentions()) {
      String slice = mention.span().of(text);
      assertThat(slice).isEqualTo(slice.strip()).doesNotContain("'");
      assertThat(found.countries()).anyMatch(fact -> fact.value().equals(mention.country()));
    }
  }

  @ParameterizedTest
  @MethodSource("misspelt")
  void readsMisspeltCountriesUnsurely(String text, String expected) {
    assertThat(reader.countries(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void readsPairs(String text, String expected) {
    String pairs =
        reader.find(text).pairs().stream()
            .map(fact -> fact.value().first() + "-" + fact.value().second())
            .collect(Collectors.joining(","));
    assertThat(pairs).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("places")
  void readsPlaces(String text, String expected) {
    assertThat(TextReader.values(reader.find(text).places())).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("organizations")
  void readsOrganizations(String text, String expected) {
    assertThat(TextReader.values(reader.find(text).organizations())).isEqualTo(expected);
  }
}
