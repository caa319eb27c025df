package org.vakanuvis.extract.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Question;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokenizer;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordType;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** The words that speak for a kind of release, in any spelling; many stand for all their forms. */
final class KindCues {
  private static final int START = 3;
  private static final String SUFFIX = "-'";
  private static final String TURKISH = "çğıöşüİIÇĞÖŞÜ";
  private static final String PLAIN = "cgiosuiicgosu";

  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final List<Cue> endings = new ArrayList<>();

  /** By what stands behind an apostrophe: {@code Dakar'da}. */
  private final Map<String, Cue> suffixes = new HashMap<>();

  private final List<String> attendance = new ArrayList<>();

  /** The cues whose first word a word may be. */
  private final Question<List<Cue>> begun;

  /** Whether words for taking part may begin with a word. */
  private final Question<Boolean> attending;

  KindCues(Lexicon lexicon) {
    this.begun = lexicon.vocabulary().question(this::begun);
    this.attending = lexicon.vocabulary().question(this::attending);
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
   *     verb}, {@code told}, {@code many} or {@code body}
   */
  record Cue(List<String> words, boolean open, ReleaseKind kind, int weight, String where) {
    Cue {
      words = List.copyOf(words);
    }
  }

  /** Whether words that tell who took part in a session begin with this token. */
  boolean attendance(Tokens tokens, int index, int end) {
    Token token = tokens.get(index);
    if (attending.of(token.type()) == null) {
      return false;
    }
    String words = token.key() + (index + 1 < end ? " " + tokens.get(index + 1).key() : "");
    return attendance.stream().anyMatch(words::startsWith);
  }

  private Boolean attending(WordType type) {
    boolean begins =
        type.is(Token.Flag.WORD)
            && attendance.stream()
                .anyMatch(words -> type.key().startsWith(words) || words.startsWith(type.key()));
    return begins ? Boolean.TRUE : null;
  }

  private void add(Tokenizer tokenizer, String words, List<String> row) {
    boolean ending = words.startsWith("-");
    boolean open = words.endsWith("-");
    String bare =
        words.substring(
            words.startsWith(SUFFIX) ? 2 : ending ? 1 : 0, words.length() - (open ? 1 : 0));
    Tokens tokens = tokenizer.tokens(bare);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(form(tokens.get(i).type()));
    }
    ReleaseKind kind = ReleaseKind.of(row.get(1)).orElseThrow();
    Cue cue = new Cue(forms, open, kind, Integer.parseInt(row.get(2)), row.get(3));
    if (words.startsWith(SUFFIX)) {
      suffixes.put(forms.get(forms.size() - 1), cue);
    } else if (ending) {
      endings.add(cue);
    } else {
      cues.computeIfAbsent(start(forms.get(0)), key -> new ArrayList<>()).add(cue);
    }
  }

  /** The cues that begin with this token, those of most words first. */
  List<Cue> at(Tokens tokens, int index) {
    List<Cue> cues = begun.of(tokens.get(index).type());
    if (cues == null) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>();
    for (Cue cue : cues) {
      if (goesOn(tokens, index, cue)) {
        found.add(cue);
      }
    }
    return found;
  }

  /** The cues that may begin with a word, those of most words first; null for none. */
  private List<Cue> begun(WordType type) {
    String first = form(type);
    List<Cue> found = new ArrayList<>();
    for (Cue cue : cues.getOrDefault(start(first), List.of())) {
      if (matches(first, cue, 0)) {
        found.add(cue);
      }
    }
    for (Cue cue : endings) {
      if (first.endsWith(cue.words().get(0))) {
        found.add(cue);
      }
    }
    Cue suffix = type.suffixed() ? suffixes.get(Turkish.fold(type.suffix())) : null;
    if (suffix != null) {
      found.add(suffix);
    }
    found.sort(Comparator.comparingInt((Cue cue) -> -cue.words().size()));
    return found.isEmpty() ? null : List.copyOf(found);
  }

  /** Whether the words of a cue behind its first stand there. */
  private static boolean goesOn(Tokens tokens, int index, Cue cue) {
    for (int i = 1; i < cue.words().size(); i++) {
      boolean there = index + i < tokens.size();
      if (!there || !matches(form(tokens.get(index + i).type()), cue, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String form, Cue cue, int i) {
    String word = cue.words().get(i);
    boolean start = cue.open() && i == cue.words().size() - 1;
    return start ? form.startsWith(word) : form.equals(word);
  }

  private static String start(String form) {
    return form.length() < START ? form : form.substring(0, START);
  }

  /** A word with its suffix, in small letters without Turkish marks. */
  private static String form(WordType type) {
    if (!type.suffixed()) {
      return type.folded();
    }
    char[] letters = (type.key() + type.suffix()).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      int turkish = TURKISH.indexOf(letters[i]);
      letters[i] = turkish < 0 ? Character.toLowerCase(letters[i]) : PLAIN.charAt(turkish);
    }
    return new String(letters);
  }
}
