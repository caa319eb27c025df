package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.WordTable;

/** The words that speak for a kind of release, in any spelling; many stand for all their forms. */
final class KindCues {
  private static final int START = 3;
  private static final String TURKISH = "çğıöşüİIÇĞÖŞÜ";
  private static final String PLAIN = "cgiosuiicgosu";

  private final Map<String, List<Cue>> cues = new HashMap<>();

  KindCues(Lexicon lexicon) {
    for (List<String> row : lexicon.dictionaries().table("kinds").rows()) {
      for (String words : WordTable.parts(row.get(0))) {
        add(lexicon.tokenizer(), words, row);
      }
    }
  }

  /**
   * Words that speak for a kind.
   *
   * @param open whether the last word is the beginning of any that match
   * @param where {@code headline}, {@code lead} or {@code any}
   */
  record Cue(List<String> words, boolean open, ReleaseKind kind, int weight, String where) {
    Cue {
      words = List.copyOf(words);
    }
  }

  private void add(Tokenizer tokenizer, String words, List<String> row) {
    boolean open = words.endsWith("-");
    Tokens tokens = tokenizer.tokens(open ? words.substring(0, words.length() - 1) : words);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(form(tokens.get(i)));
    }
    ReleaseKind kind = ReleaseKind.of(row.get(1)).orElseThrow();
    Cue cue = new Cue(forms, open, kind, Integer.parseInt(row.get(2)), row.get(3));
    cues.computeIfAbsent(start(forms.get(0)), key -> new ArrayList<>()).add(cue);
  }

  /** The cues of most words that begin with this token, of each kind the weightiest. */
  Map<ReleaseKind, Cue> at(Tokens tokens, int index, String where) {
    Map<ReleaseKind, Cue> longest = new HashMap<>();
    int words = 0;
    String first = form(tokens.get(index));
    for (Cue cue : cues.getOrDefault(start(first), List.of())) {
      boolean here = cue.where().equals("any") || cue.where().equals(where);
      if (here && cue.words().size() >= words && matches(tokens, index, first, cue)) {
        if (cue.words().size() > words) {
          longest.clear();
          words = cue.words().size();
        }
        longest.merge(cue.kind(), cue, (one, two) -> one.weight() < two.weight() ? two : one);
      }
    }
    return longest;
  }

  private static boolean matches(Tokens tokens, int index, String first, Cue cue) {
    int last = cue.words().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (index + i >= tokens.size()) {
        return false;
      }
      String form = i == 0 ? first : form(tokens.get(index + i));
      String word = cue.words().get(i);
      boolean start = cue.open() && i == last;
      boolean same = start ? form.startsWith(word) : form.equals(word);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static String start(String form) {
    return form.length() < START ? form : form.substring(0, START);
  }

  /** A token with its suffix, in small letters without Turkish marks. */
  private static String form(Token token) {
    String key = token.suffixed() ? token.key() + token.suffix() : token.key();
    char[] letters = key.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      int turkish = TURKISH.indexOf(letters[i]);
      letters[i] = turkish < 0 ? Character.toLowerCase(letters[i]) : PLAIN.charAt(turkish);
    }
    return new String(letters);
  }
}
