package org.vakanuvis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Country;
import org.vakanuvis.turkish.Turkish;

/** What holds for the names of every country, whatever it is. */
class EveryCountryTest {
  private final TextReader reader = new TextReader();

  @Test
  void findsEveryNameWithinASentence() {
    check(name -> "Toplantıya " + name + " heyeti de katıldı.");
  }

  @Test
  void findsEveryNameAtTheHeadOfASentence() {
    check(name -> "Toplantı bitti. " + name + " Dışişleri Bakanı konuştu.");
  }

  @Test
  void findsEveryNameBeforeAnApostrophe() {
    check(name -> "Bakan dün " + name + "'e gitti.");
  }

  @Test
  void findsEveryNameInCapitals() {
    check(name -> Turkish.upper(name) + " DIŞİŞLERİ BAKANI GELDİ");
  }

  @Test
  void findsEveryNameInCapitalsOfAnEnglishKeyboard() {
    check(
        name ->
            Turkish.upper(name).replace('İ', 'I') + " DIŞIŞLERI BAKANI GELDI, TÖREN DÜZENLENDI");
  }

  @Test
  void findsEveryNameInATelexWithoutTurkishLetters() {
    check(name -> "Toplantiya " + ascii(name) + " Disisleri Bakani da katildi.");
  }

  @Test
  void findsEveryNameBrokenOverLines() {
    check(name -> "Toplantıya\n" + name.replace(' ', '\n') + " heyeti de katıldı.");
  }

  @Test
  void findsEveryNameInDecomposedLetters() {
    check(
        name ->
            Normalizer.normalize(
                "Toplantıya " + name + " heyeti de katıldı.", Normalizer.Form.NFD));
  }

  @Test
  void findsEveryPeopleBeforeAMinister() {
    List<String> wrong = new ArrayList<>();
    for (Country country : reader.countries()) {
      Stream.concat(country.demonyms().stream(), country.ambiguousDemonyms().stream())
          .filter(people -> !ELSEWHERE.contains(people))
          .forEach(people -> probe(country, "Dün " + people + " Dışişleri Bakanı geldi.", wrong));
    }
    assertThat(wrong).isEmpty();
  }

  /** What means a country only if the text names it otherwise, or several countries. */
  private static final List<String> ELSEWHERE = List.of("Emirlik", "Kongolu", "Kongo");

  private void check(UnaryOperator<String> sentence) {
    List<String> wrong = new ArrayList<>();
    for (Country country : reader.countries()) {
      Stream.of(List.of(country.name()), country.officialNames(), country.aliases())
          .flatMap(List::stream)
          .filter(name -> !ELSEWHERE.contains(name))
          .forEach(name -> probe(country, sentence.apply(name), wrong));
    }
    assertThat(wrong).isEmpty();
  }

  private void probe(Country country, String text, List<String> wrong) {
    String found = reader.countries(text);
    if (!found.equals(country.code())) {
      wrong.add(country.code() + ": " + text + " -> " + found);
    }
  }

  /** As a telex has it: no letter but ASCII ones, everything else as it is. */
  private static String ascii(String name) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      String folded = c == '\'' || c == '’' ? "'" : Turkish.fold(String.valueOf(c));
      ascii.append(
          Character.isUpperCase(c) ? String.valueOf((char) (folded.charAt(0) - 32)) : folded);
    }
    return ascii.toString();
  }
}
