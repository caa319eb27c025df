package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.NameMatch.Kind;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.WordTable;

/**
 * Tells in which of several countries a place lies, or lay once: {@code Belgrad} of Yugoslavia in a
 * text that names no Serbia.
 */
final class SharedPlaces {
  private final Map<String, List<String>> codes = new HashMap<>();

  SharedPlaces(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("shared-places");
    for (List<String> row : table.rows()) {
      codes.put(row.get(table.column("place")), WordTable.parts(row.get(table.column("codes"))));
    }
  }

  /** The names of a text, each such place in the country that the text names. */
  List<NameMatch> settled(List<NameMatch> names) {
    if (names.stream().noneMatch(this::shared)) {
      return names;
    }
    Set<String> named =
        names.stream()
            .filter(name -> name.kind() == Kind.COUNTRY)
            .filter(name -> name.confidence() >= Evidence.DROPPED_BELOW)
            .map(NameMatch::value)
            .collect(Collectors.toUnmodifiableSet());
    return names.stream().map(name -> shared(name) ? settled(name, named) : name).toList();
  }

  private boolean shared(NameMatch name) {
    List<String> countries = name.kind() == Kind.PLACE ? codes.get(name.value()) : null;
    return countries != null && countries.contains(name.country());
  }

  private NameMatch settled(NameMatch place, Set<String> named) {
    List<String> countries = codes.get(place.value());
    return countries.stream().filter(named::contains).findFirst().map(place::in).orElse(place);
  }
}
