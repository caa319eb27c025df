package org.vakanuvis.extract.titles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.model.WordTable;

/**
 * The offices whose holders sit in the government of some states only: {@code Yugoslavya Dışişleri
 * Sekreteri}.
 */
public final class GovernmentSeats {
  private final Map<String, Set<String>> states = new HashMap<>();

  GovernmentSeats(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("government-seats");
    for (List<String> row : table.rows()) {
      states.put(
          row.get(table.column("head")),
          Set.copyOf(WordTable.parts(row.get(table.column("states")))));
    }
  }

  /** Whether an office with such a head sits in the government of the state that owns it. */
  public boolean seat(OfficeHead head, NameMatch owner) {
    return states.getOrDefault(head.bare(), Set.of()).contains(owner.country());
  }
}
