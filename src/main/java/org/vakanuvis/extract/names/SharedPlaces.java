package org.vakanuvis.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.WordTable;

/**
 * Tells in which of several countries a place lies, or lay once: {@code Belgrad} of Yugoslavia in a
 * text that names no Serbia, {@code Pencap} of Pakistan in one on Lahor.
 */
final class SharedPlaces {
  private final Map<String, List<String>> codes = new HashMap<>();
  private final PastStates past;

  SharedPlaces(Lexicon lexicon) {
    this.past = new PastStates(lexicon);
    WordTable table = lexicon.dictionaries().table("shared-places");
    for (List<String> row : table.rows()) {
      codes.put(row.get(table.column("place")), WordTable.parts(row.get(table.column("codes"))));
    }
  }

  /** The countries in which a place may lie; none for a place that lies in one. */
  List<String> of(String place) {
    return codes.getOrDefault(place, List.of());
  }

  /** The names of a text, each such place in the country that the text names. */
  List<NameMatch> settled(Tokens tokens, List<NameMatch> names) {
    if (names.stream().noneMatch(this::shared)) {
      return names;
    }
    Set<String> named = new HashSet<>();
    Set<String> towns = new HashSet<>();
    Map<Integer, Set<String>> sentences = new HashMap<>();
    for (NameMatch name : names) {
      boolean sure = name.confidence() >= Evidence.DROPPED_BELOW;
      if (sure && name.kind() == Kind.COUNTRY && !past.past(tokens, name)) {
        named.add(name.value());
        int sentence = tokens.sentenceStart(name.from());
        sentences.computeIfAbsent(sentence, key -> new HashSet<>()).add(name.value());
      } else if (sure && name.kind() == Kind.PLACE && !shared(name)) {
        towns.add(name.country());
      }
    }
    return names.stream()
        .map(
            name -> {
              int sentence = tokens.sentenceStart(name.from());
              Set<String> near = sentences.getOrDefault(sentence, Set.of());
              return shared(name) ? settled(name, named, near, towns) : name;
            })
        .toList();
  }

  private boolean shared(NameMatch name) {
    return name.kind() == Kind.PLACE && of(name.value()).contains(name.country());
  }

  /**
   * A place in the country that is meant.
   *
   * @param named the countries that the text names
   * @param near those that its sentence names
   * @param towns those whose other places it names
   */
  private NameMatch settled(
      NameMatch place, Set<String> named, Set<String> near, Set<String> towns) {
    List<String> countries = of(place.value());
    List<String> meant = countries.stream().filter(named::contains).toList();
    if (meant.isEmpty()) {
      return countries.stream().filter(towns::contains).findFirst().map(place::in).orElse(place);
    }
    // Pakistan heyetinde yer alan Pencap eyaleti Tarım Bakanı, in a text on Hindistan too
    List<String> there = meant.stream().filter(near::contains).toList();
    return place.in(there.size() == 1 ? there.get(0) : meant.get(0));
  }
}
