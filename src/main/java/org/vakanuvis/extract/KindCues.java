package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final List<Cue> endings = new ArrayList<>();
  private final List<String> attendance = new ArrayList<>();

  KindCues(Lexicon lexicon) {
    for (List<String> row : lexicon.dictionaries().table("kinds").rows()) {
      if (row.get(3).equals("attendance")) {
        attendance.addAll(WordTable.parts(row.get(0)));
        continue;
      }
      for (String words : WordTable.parts(row.get(0))) {
        add(lexicon.tokenizer(), words, row);
      }
    }
  }

  /**
   * Words that speak for a kind.
   *
   * @param open whether the last word is the beginning of any that match
   * @param where {@code headline}, {@code end}, {@code sort}, {@code lead}, {@code any}, {@code
   *     verb}, {@code many} or {@code body}
   */
  record Cue(List<String> words, boolean open, ReleaseKind kind, int weight, String where) {
    Cue {
      words = List.copyOf(words);
    }
  }

  /** How the words begin that tell who took part in a session. */
  List<String> attendance() {
    return List.copyOf(attendance);
  }

  private void add(Tokenizer tokenizer, String words, List<String> row) {
    boolean ending = words.startsWith("-");
    boolean open = words.endsWith("-");
    String bare = words.substring(ending ? 1 : 0, words.length() - (open ? 1 : 0));
    Tokens tokens = tokenizer.tokens(bare);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(form(tokens.get(i)));
    }
    ReleaseKind kind = ReleaseKind.of(row.get(1)).orElseThrow();
    Cue cue = new Cue(forms, open, kind, Integer.parseInt(row.get(2)), row.get(3));
    if (ending) {
      endings.add(cue);
    } else {
      cues.computeIfAbsent(start(forms.get(0)), key -> new ArrayList<>()).add(cue);
    }
  }

  /** The cues that begin with this token, those of most words first. */
  List<Cue> at(Tokens tokens, int index) {
    String first = form(tokens.get(index));
    List<Cue> found = new ArrayList<>();
    for (Cue cue : cues.getOrDefault(start(first), List.of())) {
      if (matches(tokens, index, first, cue)) {
        found.add(cue);
      }
    }
    for (Cue cue : endings) {
      if (first.endsWith(cue.words().get(0))) {
        found.add(cue);
      }
    }
    found.sort(Comparator.comparingInt((Cue cue) -> -cue.words().size()));
    return found;
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
    if (!token.suffixed()) {
      return token.folded();
    }
    char[] letters = (token.key() + token.suffix()).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      int turkish = TURKISH.indexOf(letters[i]);
      letters[i] = turkish < 0 ? Character.toLowerCase(letters[i]) : PLAIN.charAt(turkish);
    }
    return new String(letters);
  }
}
