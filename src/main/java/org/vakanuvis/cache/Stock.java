package org.vakanuvis.cache;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Words and facts that come again in many notes, each written once and then known by a number. */
final class Stock {
  private final Map<String, Integer> words = new HashMap<>();

  /** By the very record: those that are equal are nearly all one. */
  private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();

  private final Ink spelled = new Ink();
  private final Ink made = new Ink();

  /** For one note. */
  Ink ink() {
    return new Writing();
  }

  /** Writes the words and then the records, which refer to words and to records before them. */
  void write(Ink ink) {
    ink.number(words.size());
    ink.all(spelled);
    ink.number(records.size());
    ink.all(made);
  }

  private int number(String value) {
    Integer known = words.get(value);
    if (known != null) {
      return known;
    }
    words.put(value, words.size());
    spelled.words(value);
    return words.size() - 1;
  }

  private int number(Object value, RecordForm form) {
    Integer known = records.get(value);
    if (known != null) {
      return known;
    }
    Ink parts = ink();
    form.parts(value, parts);
    // Those of which it is made are in stock by now.
    made.number(form.sort());
    made.all(parts);
    records.put(value, records.size());
    return records.size() - 1;
  }

  /** Writes numbers instead of what comes again. */
  private final class Writing extends Ink {
    /** An odd number tells of words in stock, an even one of others. */
    @Override
    void words(String value) {
      if (value != null && Pool.again(value)) {
        number(2L * Stock.this.number(value) + 1);
      } else {
        super.words(value);
      }
    }

    @Override
    void place(long place) {
      number(2 * place);
    }

    @Override
    boolean record(Object value, RecordForm form) {
      boolean again = form.recurs(value);
      number(again ? Stock.this.number(value, form) + 1L : 0);
      return again;
    }
  }
}
