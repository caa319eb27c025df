package org.vakanuvis.extract.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** What the names of countries and their peoples mean besides. */
final class Homographs {
  private final Map<String, Set<Reading>> spelled = new HashMap<>();
  private final Map<String, Set<Reading>> folded = new HashMap<>();

  Homographs(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("homographs");
    int form = table.column("form");
    int reading = table.column("reading");
    for (List<String> row : table.rows()) {
      for (String part : WordTable.parts(row.get(reading))) {
        add(Turkish.key(row.get(form)), part, spelled);
        add(Turkish.fold(row.get(form)), part, folded);
      }
    }
  }

  /** What else a form can mean, as the dictionary explains it. */
  enum Reading {
    WORD,
    CASED,
    HEAD,
    NOUN,
    SURNAME,
    PEOPLE,
    SHORT,
    ELSEWHERE,
    NEVER,
    LOST,
    PLAIN;

    private static Reading of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  private static void add(String form, String reading, Map<String, Set<Reading>> readings) {
    readings.computeIfAbsent(form, key -> EnumSet.noneOf(Reading.class)).add(Reading.of(reading));
  }

  /**
   * What else a name can mean.
   *
   * @param form as it stands in the text, in small letters, with its suffix but for one behind an
   *     apostrophe
   * @param stem without the suffix
   * @param capitals whether it is in capitals, of which I may stand for İ
   * @param plain whether the text has no Turkish letters
   */
  Set<Reading> of(String form, String stem, boolean capitals, boolean plain) {
    boolean fold = capitals || plain;
    Map<String, Set<Reading>> readings = fold ? folded : spelled;
    Set<Reading> byForm = readings.get(fold ? Turkish.fold(form) : form);
    Set<Reading> byStem = readings.get(fold ? Turkish.fold(stem) : stem);
    if (byForm == null && byStem == null) {
      return Set.of();
    }
    Set<Reading> found = EnumSet.noneOf(Reading.class);
    if (byStem != null) {
      found.addAll(byStem);
      // The risk of an ordinary word is the form's: "sudan" is one, "sudanın" is not.
      found.remove(Reading.WORD);
      found.remove(Reading.CASED);
      found.remove(Reading.NEVER);
      found.remove(Reading.LOST);
    }
    if (byForm != null) {
      found.addAll(byForm);
    }
    if (found.remove(Reading.PLAIN) && plain) {
      found.add(Reading.WORD);
    }
    return found;
  }
}
