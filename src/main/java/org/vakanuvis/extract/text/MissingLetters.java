package org.vakanuvis.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.turkish.Turkish;

/**
 * Tells texts in which one of the letters that no Western alphabet has was replaced by a plain one
 * throughout, as by readers of scans that do not know it: {@code Disişleri Bakani}.
 */
final class MissingLetters {
  /** How often {@code ı} stands among a thousand small letters of Turkish text. */
  private static final int UNDOTTED = 50;

  /** The same of {@code ş}. */
  private static final int MARKED = 17;

  /** A letter that a text should have fewer times may be missing by chance. */
  private static final int FEWEST = 6;

  /** One in so many may be there all the same. */
  private static final int RARE = 20;

  /** The beginnings of words that have such a letter, by their first one, without it. */
  private final Map<Character, List<String>> words = new HashMap<>();

  /** With the words that show that a letter is missing, however short a text is. */
  MissingLetters(Dictionaries dictionaries) {
    for (List<String> row : dictionaries.table("mistyped-words").rows()) {
      String word = row.get(0);
      if (word.indexOf('ı') >= 0 || word.indexOf('ş') >= 0) {
        words.computeIfAbsent(plain(word.charAt(0)), first -> new ArrayList<>()).add(word);
      }
    }
  }

  /** Whether a letter is missing that the text cannot go without. */
  boolean any(String text) {
    int small = 0;
    int undotted = 0;
    int marked = 0;
    int soft = 0;
    int hard = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      small += Characters.small(c) ? 1 : 0;
      undotted += c == 'ı' ? 1 : 0;
      marked += c == 'ş' || c == 'Ş' ? 1 : 0;
      soft += c == 'ğ' || c == 'Ğ' ? 1 : 0;
      hard += (c == 'g' || c == 'G') && softened(text, i) ? 1 : 0;
    }
    return missing(undotted, small * UNDOTTED / 1000)
        || missing(marked, small * MARKED / 1000)
        || (hard > 0 && soft == 0)
        || (undotted == 0 && without('ı', text))
        || (marked == 0 && without('ş', text));
  }

  private static boolean missing(int found, int expected) {
    return expected >= FEWEST && found * RARE <= expected;
  }

  /** Whether a g stands where Turkish has none, but a ğ in many words: {@code Bakanlıgı}. */
  private static boolean softened(String text, int i) {
    return i > 2
        && i + 1 < text.length()
        && Turkish.lower(text.charAt(i - 2)) == 'l'
        && Turkish.high(Turkish.lower(text.charAt(i - 1)))
        && Turkish.high(Turkish.lower(text.charAt(i + 1)))
        && Characters.letter(text.charAt(i - 3));
  }

  /** Whether a word that has a letter stands without it, {@code Disisleri}. */
  private boolean without(char letter, String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean begins = Characters.letter(text.charAt(i));
      if (!begins || (i > 0 && Characters.letterOrDigit(text.charAt(i - 1)))) {
        continue;
      }
      char first = plain(Turkish.lower(text.charAt(i)));
      for (String word : words.getOrDefault(first, List.of())) {
        if (word.indexOf(letter) >= 0 && begins(text, i, word, letter)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word begins here, but for its letters, one of which is plain. */
  private static boolean begins(String text, int at, String word, char letter) {
    boolean plain = false;
    for (int i = 0; i < word.length(); i++) {
      char read = at + i < text.length() ? Turkish.lower(text.charAt(at + i)) : ' ';
      char meant = word.charAt(i);
      if (plain(read) != plain(meant)) {
        return false;
      }
      plain |= meant == letter && read != letter;
    }
    return plain;
  }

  private static char plain(char letter) {
    return letter == 'ı' ? 'i' : letter == 'ş' ? 's' : letter;
  }
}
