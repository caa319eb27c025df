package org.vakanuvis.extract.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** Finds where a blank is missing in a date: {@code 19Haziran}, {@code Haziran2020}. */
final class GluedDates {
  /** A shorter name of a month may be another word, {@code May}. */
  private static final int SHORTEST = 4;

  /** No month or word of a date is longer, its suffixes and all. */
  private static final int LONGEST = 20;

  private static final int YEAR = 4;

  /** What a year's first digit may be. */
  private static final String CENTURIES = "12";

  private final Set<String> months = new HashSet<>();
  private final Set<String> shortMonths = new HashSet<>();

  /** Words that stand behind the year of a date, {@code tarihinde}. */
  private final Set<String> behind = new HashSet<>();

  GluedDates(Dictionaries dictionaries) {
    add(dictionaries.table("months"), "names", months);
    add(dictionaries.table("months"), "short", shortMonths);
    add(dictionaries.table("weekdays"), "names", behind);
    WordTable cues = dictionaries.table("date-cues");
    for (List<String> row : cues.rows()) {
      if (Set.of("year", "occasion").contains(row.get(cues.column("role")))) {
        add(row.get(cues.column("words")), behind);
      }
    }
  }

  private static void add(WordTable table, String column, Set<String> words) {
    for (List<String> row : table.rows()) {
      add(row.get(table.column(column)), words);
    }
  }

  private static void add(String cell, Set<String> words) {
    for (String word : WordTable.parts(cell)) {
      words.add(Turkish.fold(word.split(" ", 2)[0]));
    }
  }

  /** Adds where such a blank belongs, before the unit of that number. */
  void seams(String text, BitSet missing) {
    for (int i = 1; i < text.length(); i++) {
      boolean before = Characters.digit(text.charAt(i - 1));
      boolean next = Characters.digit(text.charAt(i));
      if (before && !next && Characters.letter(text.charAt(i)) && wordBehind(text, i)) {
        missing.set(i);
      } else if (next && !before && Characters.letter(text.charAt(i - 1)) && year(text, i)) {
        missing.set(i);
      }
    }
  }

  /** Whether the number that ends here is a day before a month, or a year before its word. */
  private boolean wordBehind(String text, int at) {
    int first = at;
    while (first > 0 && at - first <= YEAR && Characters.digit(text.charAt(first - 1))) {
      first--;
    }
    int digits = at - first;
    boolean apart = first == 0 || !Characters.letter(text.charAt(first - 1)) || year(text, first);
    if (!apart || (digits > 2 && digits != YEAR)) {
      return false;
    }
    int end = end(text, at);
    String word = text.substring(at, end);
    if (digits == YEAR && behind.contains(Turkish.fold(word))) {
      return CENTURIES.indexOf(text.charAt(first)) >= 0;
    }
    return month(word) || (shortMonths.contains(Turkish.fold(word)) && yearBehind(text, end));
  }

  /** Whether a word is a month, be it with a suffix. */
  private boolean month(String word) {
    for (int end = word.length(); end >= SHORTEST; end--) {
      String rest = word.substring(end);
      if (months.contains(Turkish.fold(word.substring(0, end)))) {
        return rest.isEmpty() || Suffixes.ending(Turkish.lower(rest)) != Ending.OTHER;
      }
    }
    return false;
  }

  /** Whether a month ends here and a number that can be its year begins. */
  private boolean year(String text, int at) {
    int start = at;
    while (start > 0 && at - start <= LONGEST && Characters.letter(text.charAt(start - 1))) {
      start--;
    }
    String word = Turkish.fold(text.substring(start, at));
    boolean day = start > 0 && Characters.digit(text.charAt(start - 1));
    boolean month =
        (word.length() >= SHORTEST && months.contains(word)) || (day && shortMonths.contains(word));
    return month && number(text, at);
  }

  /** Whether a year stands behind the blank or at the place itself. */
  private static boolean yearBehind(String text, int at) {
    return number(text, at)
        || (at < text.length() && text.charAt(at) == ' ' && number(text, at + 1));
  }

  private static boolean number(String text, int at) {
    int end = at;
    while (end < text.length() && end - at <= YEAR && Characters.digit(text.charAt(end))) {
      end++;
    }
    return end - at == YEAR && CENTURIES.indexOf(text.charAt(at)) >= 0;
  }

  /** Behind the letters that begin here. */
  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && end - at <= LONGEST && Characters.letter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
