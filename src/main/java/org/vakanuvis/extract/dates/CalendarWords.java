package org.vakanuvis.extract.dates;

import java.util.List;
import org.vakanuvis.extract.text.Spelling;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** The names of months and of the days of the week, in every inflected form. */
public final class CalendarWords {
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** A word shorter than this may be another word with one letter changed. */
  private static final int LONG_ENOUGH = 4;

  private final TokenTrie<Integer> months;
  private final TokenTrie<Integer> shortMonths;
  private final TokenTrie<Integer> weekdays;
  private final TokenTrie<Integer> shortWeekdays;
  private final List<String> spelled;
  private final List<Integer> numbers;

  /** With the long and short names of months and weekdays that the dictionaries have. */
  public CalendarWords(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("months");
    this.months = trie(lexicon, table, "names", Kind.NAME);
    this.shortMonths = trie(lexicon, table, "short", Kind.FIXED);
    WordTable days = lexicon.dictionaries().table("weekdays");
    this.weekdays = trie(lexicon, days, "names", Kind.NAME);
    this.shortWeekdays = trie(lexicon, days, "short", Kind.FIXED);
    List<List<String>> rows = table.rows();
    int names = table.column("names");
    // The first name is today's; only that one is worth guessing at.
    this.spelled =
        rows.stream().map(row -> Turkish.fold(WordTable.parts(row.get(names)).get(0))).toList();
    this.numbers = rows.stream().map(row -> Integer.valueOf(row.get(0))).toList();
  }

  private static TokenTrie<Integer> trie(
      Lexicon lexicon, WordTable table, String column, Kind kind) {
    TokenTrie.Builder<Integer> trie = lexicon.phrases();
    int cell = table.column(column);
    for (List<String> row : table.rows()) {
      Integer number = Integer.valueOf(row.get(0));
      WordTable.parts(row.get(cell)).forEach(name -> trie.add(name, kind, number));
    }
    return trie.build();
  }

  /**
   * A month found.
   *
   * @param number from 1 to 12
   * @param end behind its last token
   * @param ending what a suffix makes of it
   */
  public record Month(int number, int end, Ending ending) {
    /** Whether it has no suffix, so that a year may follow. */
    public boolean bare() {
      return ending == Ending.BARE;
    }
  }

  /** The month whose name begins with this token; null for none. */
  public Month month(Tokens tokens, int index) {
    if (index >= tokens.size() || !tokens.get(index).word()) {
      return null;
    }
    Match<Integer> match = months.longest(tokens, index);
    if (match == null || match.ending() == Ending.DERIVED || plural(tokens, match)) {
      return null;
    }
    return new Month(match.value(), match.to(), match.ending());
  }

  /** {@code ocaklar} are hearths. */
  private static boolean plural(Tokens tokens, Match<Integer> match) {
    return match.ending() == Ending.OTHER && !tokens.get(match.to() - 1).suffixed();
  }

  /** The abbreviated month that begins with this token; null for none. */
  Month shortMonth(Tokens tokens, int index) {
    if (index >= tokens.size() || !tokens.get(index).word()) {
      return null;
    }
    Match<Integer> match = shortMonths.longest(tokens, index);
    return match == null ? null : new Month(match.value(), match.to(), Ending.BARE);
  }

  /** The month in Roman numerals; null for none. */
  Month romanMonth(Tokens tokens, int index) {
    int roman = index < tokens.size() ? ROMAN.indexOf(tokens.get(index).stem()) : -1;
    return roman < 0 ? null : new Month(roman + 1, index + 1, Ending.BARE);
  }

  /** Whether a word is the name of a month but for marks: {@code Ekım}. */
  boolean spelled(Tokens tokens, int index) {
    return spelled.contains(tokens.get(index).folded());
  }

  /** The month of whose name two words are the parts, {@code Ağus tos}; null for none. */
  Month broken(Tokens tokens, int index) {
    if (!tokens.get(index).word() || !tokens.get(index + 1).word()) {
      return null;
    }
    String word = tokens.get(index).folded() + tokens.get(index + 1).folded();
    int found = spelled.indexOf(word);
    return found < 0 ? null : new Month(numbers.get(found), index + 2, Ending.BARE);
  }

  /** The one month whose name differs from a word by a letter or marks; null for none. */
  Month nearly(Tokens tokens, int index) {
    String word = tokens.get(index).folded();
    int found = 0;
    for (int i = 0; i < spelled.size() && word.length() >= LONG_ENOUGH; i++) {
      if (word.equals(spelled.get(i)) || Spelling.oneLetterApart(word, spelled.get(i))) {
        found = found == 0 ? numbers.get(i) : -1;
      }
    }
    return found > 0 ? new Month(found, index + 1, Ending.BARE) : null;
  }

  /** Behind the day of the week that begins with this token; the token itself where none does. */
  public int weekday(Tokens tokens, int index) {
    Match<Integer> match = index < tokens.size() ? weekdays.longest(tokens, index) : null;
    return match == null ? index : match.to();
  }

  /** The number of the day of the week that begins with this token, Monday 1; 0 for none. */
  public int weekdayNumber(Tokens tokens, int index) {
    Match<Integer> match = index < tokens.size() ? weekdays.longest(tokens, index) : null;
    return match == null ? 0 : match.value();
  }

  /** The same for a day of the week that may be abbreviated, which only a header's line may. */
  public int shortWeekday(Tokens tokens, int index) {
    int end = weekday(tokens, index);
    Match<Integer> match =
        end > index || index >= tokens.size() ? null : shortWeekdays.longest(tokens, index);
    if (match == null) {
      return end;
    }
    return tokens.mark(match.to(), '.') ? match.to() + 1 : match.to();
  }
}
