package org.vakanuvis.extract.titles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;

/** Tells which states have an office by words that only some have: {@code Kraliyet}, Federal. */
public final class StateOffices {
  private final Map<String, Set<String>> states = new HashMap<>();

  /** With such words and the states that they belong to. */
  public StateOffices(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("state-offices");
    for (List<String> row : table.rows()) {
      states.put(
          row.get(table.column("word")),
          Set.copyOf(WordTable.parts(row.get(table.column("states")))));
    }
  }

  /** Whether a country may have such an office; a body of many states, whose code is empty, may. */
  public boolean fit(Tokens tokens, Office office, String country) {
    for (OfficeUnit unit : office.units()) {
      for (int i = unit.from(); i < unit.to(); i++) {
        Set<String> some = states.get(tokens.get(i).key());
        if (some != null && !country.isEmpty() && !some.contains(country)) {
          return false;
        }
      }
    }
    return true;
  }
}
