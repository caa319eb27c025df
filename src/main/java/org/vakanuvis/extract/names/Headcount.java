package org.vakanuvis.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** Reads of how many people an office is told at once: {@code dört dışişleri bakanı}. */
public final class Headcount {
  private static final String TABLE = "numbers";

  /** The first of the numbers is this one. */
  private static final int FEWEST = 2;

  /** More people than that are not named with an office each. */
  private static final int MOST = 30;

  private static final int DIGITS = 2;

  /** So many words at most tell between a number and an office of what kind its holders are. */
  private static final int KIND = 2;

  /** The words for numbers, from two on. */
  private final List<String> numbers = new ArrayList<>();

  /** What those are of whom each has one: {@code üç ülkenin dışişleri bakanı}. */
  private final Set<String> states;

  /** With the words for numbers and for states. */
  public Headcount(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table(TABLE);
    for (List<String> row : table.rows()) {
      if (row.get(table.column("role")).equals("number")) {
        numbers.add(Turkish.key(row.get(table.column("word"))));
      }
    }
    this.states = Cues.words(lexicon, TABLE, "state");
  }

  /**
   * Where the number begins that tells how many have an office before whose first token it stands,
   * maybe with what they are between: {@code üç Batılı dışişleri bakanı}, {@code üç Sahel ülkesinin
   * dışişleri bakanı}; that token where none does.
   */
  public int begin(Tokens tokens, int office, int floor) {
    boolean state = office > floor && states.contains(tokens.get(office - 1).key());
    boolean kind = state || (office < tokens.size() && tokens.get(office).small());
    int i = state ? office - 2 : office - 1;
    int last = i;
    while (i >= floor && last - i <= KIND && of(tokens, i, office) == 0) {
      Token word = tokens.get(i);
      boolean between = kind && word.word() && word.capitalised() && !word.suffixed();
      if (!between) {
        return office;
      }
      i--;
    }
    return i >= floor && last - i <= KIND ? i : office;
  }

  /** The first number between two tokens before an office; 0 for none. */
  public int among(Tokens tokens, int from, int office) {
    for (int i = from; i < office; i++) {
      int number = of(tokens, i, office);
      if (number > 0) {
        return number;
      }
    }
    return 0;
  }

  /** A number in words, or in figures before an office in small letters; 0 for anything else. */
  private int of(Tokens tokens, int token, int office) {
    Token word = tokens.get(token);
    if (word.number()) {
      boolean figures =
          tokens.get(office).small()
              && !word.suffixed()
              && word.stem().length() <= DIGITS
              && word.stem().chars().allMatch(Character::isDigit);
      int number = figures ? Integer.parseInt(word.stem()) : 0;
      return number >= FEWEST && number <= MOST ? number : 0;
    }
    int index = word.word() && !word.suffixed() ? numbers.indexOf(word.key()) : -1;
    return index < 0 ? 0 : index + FEWEST;
  }
}
