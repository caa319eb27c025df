package org.vakanuvis.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** What the names of countries and their peoples mean besides. */
final class Homographs {
  private final Map<String, Set<Reading>> readings = new HashMap<>();

  Homographs(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("homographs");
    int form = table.column("form");
    int reading = table.column("reading");
    for (List<String> row : table.rows()) {
      Set<Reading> all =
          readings.computeIfAbsent(
              Turkish.fold(row.get(form)), key -> EnumSet.noneOf(Reading.class));
      WordTable.parts(row.get(reading)).forEach(part -> all.add(Reading.of(part)));
    }
  }

  /** What else a form can mean, as the dictionary explains it. */
  enum Reading {
    WORD,
    HEAD,
    NOUN,
    SURNAME,
    PEOPLE,
    SHORT,
    ELSEWHERE,
    NEVER,
    PLAIN;

    private static Reading of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What else a name can mean.
   *
   * @param form as it stands in the text, in small letters, with its suffix but for one behind an
   *     apostrophe
   * @param stem without the suffix
   */
  Set<Reading> of(String form, String stem, boolean plain) {
    Set<Reading> found = EnumSet.noneOf(Reading.class);
    found.addAll(readings.getOrDefault(Turkish.fold(form), Set.of()));
    for (Reading reading : readings.getOrDefault(Turkish.fold(stem), Set.of())) {
      // The risk of an ordinary word is the form's: "sudan" is one, "sudanın" is not.
      if (reading != Reading.WORD && reading != Reading.NEVER) {
        found.add(reading);
      }
    }
    if (found.remove(Reading.PLAIN) && plain) {
      found.add(Reading.WORD);
    }
    return found;
  }
}
