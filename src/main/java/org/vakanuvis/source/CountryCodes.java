package org.vakanuvis.source;

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
    String folded = Turkish.fold(written);
    for (int slips = 0; slips < 3; slips++) {
      for (Country country : countries.values()) {
        int limit = slips;
        boolean near =
            names(country)
                .map(Turkish::fold)
                .anyMatch(
                    name ->
                        name.length() > 3 * limit
                            && Suggestion.slips(folded, name, limit + 1) <= limit);
        if (near) {
          return country.code();
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
