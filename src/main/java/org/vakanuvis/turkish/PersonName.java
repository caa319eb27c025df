package org.vakanuvis.turkish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in its parts, to tell whether two spellings can mean one person: {@code
 * R.Kazakbayev} and {@code Ruslan Kazakbayev}, {@code Mammadyarov} and {@code Memmedyarov}.
 */
public final class PersonName {
  /** Ways to write one sound; the first of two that fit at one place wins. */
  private static final String[][] SOUNDS = {
    {"dzh", "c"}, {"dj", "c"}, {"zh", "c"}, {"j", "c"}, {"ch", "c"}, {"kh", "h"}, {"sh", "s"},
    {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"ck", "k"}, {"q", "k"}, {"w", "v"}, {"x", "ks"}
  };

  /** The letters with which those begin. */
  private static final String HEADS = "dzjcksgptqwx";

  private static final String VOWELS = "aeiouy";

  /** The vowels again, each as the first of those that stand for it: {@code Zayed, Zayid}. */
  private static final String LIKE_VOWELS = "aaaooa";

  /** With fewer consonants a name sounds like too many others: {@code Hyun} and {@code Hoon}. */
  private static final int TELLING = 3;

  /** Rulers' numbers that are as long as an initial of two letters. */
  private static final Set<String> NUMBERS = Set.of("ii", "iv", "vi", "ix", "xi", "xv");

  private final String key;
  private final List<Part> given;
  private final Part surname;

  private PersonName(String key, List<Part> given, Part surname) {
    this.key = key;
    this.given = List.copyOf(given);
    this.surname = surname;
  }

  /** The name that is written so, without titles and suffixes. */
  public static PersonName of(String name) {
    List<Part> parts = new ArrayList<>();
    String folded = Turkish.fold(name) + " ";
    int start = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isLetterOrDigit(folded.charAt(i))) {
        if (i > start) {
          String word = folded.substring(start, i);
          // Yu. and Kh. are initials of what other alphabets write with one letter; II. is a
          // number.
          boolean initial =
              i - start == 1
                  || (i - start == 2 && folded.charAt(i) == '.' && !NUMBERS.contains(word));
          parts.add(new Part(word, initial));
        }
        start = i + 1;
      }
    }
    int last = parts.size() - 1;
    return last < 0
        ? new PersonName("", List.of(), new Part("", false))
        : new PersonName(key(parts), parts.subList(0, last), parts.get(last));
  }

  private static String key(List<Part> parts) {
    StringBuilder key = new StringBuilder(parts.get(0).word);
    for (int i = 1; i < parts.size(); i++) {
      key.append('-').append(parts.get(i).word);
    }
    return key.toString();
  }

  /**
   * The same for all spellings that differ only in marks, capitals, dots and hyphens: folded parts,
   * hyphens between them.
   */
  public String key() {
    return key;
  }

  /** The last part, folded. */
  public String surname() {
    return surname.word;
  }

  /** The sounds of the last part, see {@link #skeleton(String)}. */
  public String surnameSkeleton() {
    return surname.skeleton();
  }

  /** Whether it is only a surname. */
  public boolean bare() {
    return given.isEmpty();
  }

  /** Whether a given name is only an initial, or all given names are left out. */
  public boolean abbreviated() {
    return bare() || given.stream().anyMatch(Part::initial);
  }

  /** Whether no given name is written out: initials, or none at all. */
  public boolean unspelled() {
    return given.stream().allMatch(Part::initial);
  }

  /** The given names behind the surname, folded, so that sorting brings like names together. */
  public String surnameFirst() {
    StringBuilder words = new StringBuilder(surname.word);
    given.forEach(part -> words.append(' ').append(part.word));
    return words.toString();
  }

  /** Whether both are spelt the same, save for marks, capitals and initials written out. */
  public boolean same(PersonName other) {
    return key.equals(other.key)
        || (surname.word.equals(other.surname.word)
            && !bare()
            && given.size() == other.given.size()
            && agree(other));
  }

  /**
   * Whether both can be ways to write one name: as {@link #same}, or with given names or initials
   * left out, or transliterated in another way.
   */
  public boolean like(PersonName other) {
    if (key.equals(other.key)) {
      return true;
    }
    if (!surname.soundsLike(other.surname)) {
      return false;
    }
    return bare()
        || other.bare()
        || (given.size() <= other.given.size() ? within(other) : other.within(this));
  }

  /**
   * Whether the given names stand among the other's in the same order, the first as its first. Who
   * writes {@code A. Mesut} is called Mesut: an initial before it stands for no other name.
   */
  private boolean within(PersonName longer) {
    boolean left = given.size() < longer.given.size() && !given.get(0).initial();
    int called = left ? longer.called() : 0;
    if (!given.get(0).fits(longer.given.get(called), true)) {
      return false;
    }
    int next = 1;
    for (int i = called + 1; i < longer.given.size() && next < given.size(); i++) {
      if (given.get(next).fits(longer.given.get(i), true)) {
        next++;
      }
    }
    return next == given.size();
  }

  /** Which is the first given name that is written out; the first of all if none is. */
  private int called() {
    int first = 0;
    while (first < given.size() && given.get(first).initial()) {
      first++;
    }
    return first < given.size() ? first : 0;
  }

  private boolean agree(PersonName other) {
    for (int i = 0; i < given.size(); i++) {
      if (!given.get(i).fits(other.given.get(i), false)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The consonants of a folded word, the same for most ways to bring it over from another alphabet;
   * a vowel at its head is kept as one sign.
   */
  static String skeleton(String word) {
    StringBuilder skeleton = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length()) {
      char c = word.charAt(i);
      String[] sound = sound(word, i);
      boolean doubled = i > 0 && word.charAt(i - 1) == c;
      if (sound != null) {
        skeleton.append(doubled ? "" : sound[1]);
      } else if (VOWELS.indexOf(c) < 0 && !doubled) {
        skeleton.append(slavicEnd(word, i) ? 'v' : c);
      } else if (i == 0) {
        skeleton.append('a');
      }
      i += sound == null ? 1 : sound[0].length();
    }
    return skeleton.toString();
  }

  /** Whether it is the end of {@code Litvinof}, which has been written {@code Litvinov} since. */
  private static boolean slavicEnd(String word, int at) {
    return at == word.length() - 1 && (word.endsWith("of") || word.endsWith("ef"));
  }

  /** The vowels of a folded word, runs of like ones as one. */
  private static String vowels(String word) {
    StringBuilder vowels = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int vowel = VOWELS.indexOf(word.charAt(i));
      int last = vowels.length() - 1;
      if (vowel >= 0 && (last < 0 || vowels.charAt(last) != LIKE_VOWELS.charAt(vowel))) {
        vowels.append(LIKE_VOWELS.charAt(vowel));
      }
    }
    return vowels.toString();
  }

  /** The sound that is written with letters from here on, in a way of its own; null for none. */
  private static String[] sound(String word, int at) {
    if (HEADS.indexOf(word.charAt(at)) < 0) {
      return null;
    }
    for (String[] sound : SOUNDS) {
      if (word.startsWith(sound[0], at)) {
        return sound;
      }
    }
    return null;
  }

  /** One word of a name, folded. */
  private static final class Part {
    private final String word;
    private final boolean initial;

    /** Made when it is first asked for: most names are never compared by sound. */
    private String skeleton;

    Part(String word, boolean initial) {
      this.word = word;
      this.initial = initial;
    }

    boolean initial() {
      return initial;
    }

    String skeleton() {
      // Several threads may ask at once: what is read but once is whole, or not there yet.
      String made = skeleton;
      if (made == null) {
        made = PersonName.skeleton(word);
        skeleton = made;
      }
      return made;
    }

    boolean fits(Part other, boolean bySound) {
      if (initial || other.initial) {
        return bySound
            ? skeleton().charAt(0) == other.skeleton().charAt(0)
            : word.startsWith(other.word) || other.word.startsWith(word);
      }
      return bySound ? soundsLike(other) : word.equals(other.word);
    }

    /** Whether both can be spellings of one word; of a short one, only with like vowels. */
    boolean soundsLike(Part other) {
      return skeleton().equals(other.skeleton())
          && (skeleton().length() >= TELLING || vowels(word).equals(vowels(other.word)));
    }
  }
}
