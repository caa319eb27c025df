package org.vakanuvis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** What holds for the ministers of every country, however it is named. */
class EveryCountryPeopleTest {
  private static final String NAME = "Tomas Valdari";

  /** What means a country only if the text names it otherwise, or several countries. */
  private static final List<String> ELSEWHERE = List.of("Emirlik", "Kongolu", "Kongo");

  /** Names that take front vowels against their last one: Nepal'in. */
  private static final List<String> FRONT =
      BuiltInDictionaries.read().table("front-vowel-words").rows().stream()
          .map(row -> row.get(0))
          .toList();

  private final TextReader reader = new TextReader();

  @Test
  void readsBareNameBeforeAnOffice() {
    names(name -> name + " Dışişleri Bakanı " + NAME + " Ankara'ya geldi.");
  }

  @Test
  void readsNameBeforeAPortfolioOfTwoParts() {
    names(name -> "Toplantıya " + name + " Ekonomi ve Ticaret Bakanı " + NAME + " da katıldı.");
  }

  @Test
  void readsNameBeforeAHeadOfGovernment() {
    names(name -> "Dün " + name + " Başbakanı " + NAME + " ile bir araya gelindi.");
  }

  @Test
  void readsGenitiveBehindAnApostrophe() {
    names(name -> cased(name, "'", Ending.GENITIVE) + " Savunma Bakanı " + NAME + " konuştu.");
  }

  @Test
  void readsGenitiveWithoutAnApostrophe() {
    names(name -> cased(name, "", Ending.GENITIVE) + " Savunma Bakanı " + NAME + " konuştu.");
  }

  @Test
  void readsWhoRepresentsACountry() {
    names(
        name ->
            "Törende "
                + cased(name, "'", Ending.ACCUSATIVE)
                + " Sağlık Bakanı "
                + NAME
                + " temsil etti.");
  }

  @Test
  void readsWhoCameFromACountry() {
    names(
        name ->
            "Toplantıya "
                + cased(name, "'", Ending.ABLATIVE)
                + " Ulaştırma Bakanı "
                + NAME
                + " katıldı.");
  }

  @Test
  void readsDelegationOfACountry() {
    names(name -> name + " heyetine Tarım Bakanı " + NAME + " başkanlık etti.");
  }

  @Test
  void readsCountryInBrackets() {
    names(name -> "Toplantıya Adalet Bakanı " + NAME + " (" + name + ") katıldı.");
  }

  @Test
  void readsLineOfAList() {
    names(name -> "Katılımcılar:\n\n" + name + ": Maliye Bakanı " + NAME + "\n");
  }

  @Test
  void readsCapitals() {
    names(name -> Turkish.upper(name) + " DIŞİŞLERİ BAKANI " + Turkish.upper(NAME) + " GELDİ");
  }

  @Test
  void readsCounterpartOfEveryPeople() {
    peoples(
        people ->
            "Dışişleri Bakanı Hakan Fidan, " + people + " mevkidaşı " + NAME + " ile görüştü.");
  }

  @Test
  void readsMinisterOfEveryPeople() {
    peoples(people -> "Dün " + people + " Savunma Bakanı " + NAME + " geldi.");
  }

  private void names(UnaryOperator<String> sentence) {
    List<String> wrong = new ArrayList<>();
    for (Country country : reader.countries()) {
      Stream.of(List.of(country.name()), country.officialNames(), country.aliases())
          .flatMap(List::stream)
          .filter(name -> !ELSEWHERE.contains(name))
          .forEach(name -> probe(country, sentence.apply(name), wrong));
    }
    assertThat(wrong).isEmpty();
  }

  private void peoples(UnaryOperator<String> sentence) {
    List<String> wrong = new ArrayList<>();
    for (Country country : reader.countries()) {
      country.demonyms().stream()
          .filter(people -> !ELSEWHERE.contains(people))
          .forEach(people -> probe(country, sentence.apply(people), wrong));
    }
    assertThat(wrong).isEmpty();
  }

  private void probe(Country country, String text, List<String> wrong) {
    List<String> found =
        reader.find(text).people().stream()
            .filter(PersonFinding::minister)
            .map(PersonFinding::holder)
            .filter(holder -> Turkish.fold(holder.name()).equals(Turkish.fold(NAME)))
            .map(holder -> holder.country().orElse("none"))
            .toList();
    if (!found.equals(List.of(country.code()))) {
      wrong.add(country.code() + ": " + text + " -> " + found);
    }
  }

  /** A name with a case. */
  private static String cased(String name, String apostrophe, Ending ending) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean possessive =
        name.indexOf(' ') > 0 && "ıiuü".indexOf(last.charAt(last.length() - 1)) >= 0;
    boolean capitals = last.length() > 1 && last.equals(Turkish.upper(last));
    Suffixes.Kind kind =
        capitals
            ? Suffixes.Kind.ABBREVIATION
            : possessive ? Suffixes.Kind.POSSESSIVE : Suffixes.Kind.NAME;
    boolean front = FRONT.contains(last);
    Map<String, Ending> suffixes = Suffixes.of(Suffixes.Profile.of(Turkish.key(last), kind, front));
    for (Map.Entry<String, Ending> suffix : suffixes.entrySet()) {
      if (suffix.getValue() == ending) {
        return name + (capitals ? "'" : apostrophe) + suffix.getKey();
      }
    }
    throw new AssertionError(name);
  }
}
