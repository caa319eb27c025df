package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.OfficeHead.Takes;
import org.vakanuvis.model.WordTable;

/**
 * The offices whose holders sit in the government of some states only: {@code Yugoslavya Dışişleri
 * Sekreteri}.
 */
final class GovernmentSeats {
  private final Map<String, Set<String>> states = new HashMap<>();

  GovernmentSeats(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("government-seats");
    for (List<String> row : table.rows()) {
      states.put(
          row.get(table.column("head")),
          Set.copyOf(WordTable.parts(row.get(table.column("states")))));
    }
  }

  /**
   * Whether an office is such a seat.
   *
   * @param owner whose it is
   * @param field whether nothing but a portfolio stands before its head
   */
  boolean seat(OfficeUnit unit, NameMatch owner, boolean field) {
    boolean whole = field || unit.head().takes() == Takes.NONE;
    return whole && states.getOrDefault(unit.head().bare(), Set.of()).contains(owner.country());
  }
}
