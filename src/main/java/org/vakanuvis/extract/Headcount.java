package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.turkish.Turkish;

/** Reads of how many people an office is told at once: {@code dört dışişleri bakanı}. */
final class Headcount {
  /** The first of the numbers is this one. */
  private static final int FEWEST = 2;

  /** More people than that are named with an office each. */
  private static final int MOST = 30;

  /** The words for numbers, from two on. */
  private final List<String> numbers;

  Headcount(Lexicon lexicon) {
    this.numbers =
        lexicon.words("numbers", "word").stream().map(Turkish::key).toList();
  }

  /**
   * Where the number of those begins whose office begins with a token, maybe before one word that
   * tells of what kind they are: {@code üç Batılı dışişleri bakanı}; the token itself for none.
   */
  int begin(Tokens tokens, int token, int floor) {
    if (token > floor && of(tokens, token - 1, token) > 0) {
      return token - 1;
    }
    boolean kind =
        token - 1 > floor
            && tokens.get(token).small()
            && tokens.get(token - 1).word()
            && tokens.get(token - 1).capitalised()
            && !tokens.get(token - 1).suffixed();
    return kind && of(tokens, token - 2, token) > 0 ? token - 2 : token;
  }

  /** The first number between two tokens before an office; 0 for none. */
  int among(Tokens tokens, int from, int office) {
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
    if (word.number() && tokens.get(office).small() && word.stem().length() <= 2) {
      int number = Integer.parseInt(word.stem());
      return number >= FEWEST && number <= MOST ? number : 0;
    }
    int index = word.word() && !word.suffixed() ? numbers.indexOf(word.key()) : -1;
    return index < 0 ? 0 : index + FEWEST;
  }
}
