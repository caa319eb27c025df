package org.vakanuvis.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.turkish.Turkish;

/** Holds what is written for a country against the codes that there are. */
final class CountryCodes {
  private final Map<String, Country> countries;
  private final Consumer<Diagnostic> report;

  /** Every name, folded, with its country; made when something is mistyped, which is seldom. */
  private List<Map.Entry<String, Country>> folded = List.of();

  CountryCodes(Map<String, Country> countries, Consumer<Diagnostic> report) {
    this.countries = countries;
    this.report = report;
  }

  /** The code, if it is one; else what was probably meant is reported. */
  Optional<String> read(String code, Position position) {
    if (countries.containsKey(code)) {
      return Optional.of(code);
    }
    String meant = suggestion(code);
    report.accept(
        meant.isEmpty()
            ? Remark.COUNTRY_UNKNOWN.at(position, code)
            : Remark.COUNTRY_MISTYPED.at(position, code, meant, countries.get(meant).name()));
    return Optional.empty();
  }

  /** A code in small letters, the name of a country, or nearly one; empty where nothing is near. */
  private String suggestion(String written) {
    if (folded.isEmpty()) {
      folded =
          countries.values().stream()
              .flatMap(
                  country -> names(country).map(name -> Map.entry(Turkish.fold(name), country)))
              .toList();
    }
    String word = Turkish.fold(written);
    for (int slips = 0; slips < 3; slips++) {
      for (Map.Entry<String, Country> entry : folded) {
        String name = entry.getKey();
        if (name.length() > 3 * slips && Suggestion.slips(word, name, slips + 1) <= slips) {
          return entry.getValue().code();
        }
      }
    }
    return "";
  }

  private static Stream<String> names(Country country) {
    return Stream.of(
            Stream.of(country.code(), country.name()),
            country.officialNames().stream(),
            country.aliases().stream(),
            country.abbreviations().stream(),
            country.demonyms().stream(),
            country.ambiguousDemonyms().stream())
        .flatMap(names -> names);
  }
}
