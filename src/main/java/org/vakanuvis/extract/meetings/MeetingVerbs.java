package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.words.ByLetter;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Question;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordForm;
import org.vakanuvis.extract.words.WordType;
import org.vakanuvis.model.Meeting.Form;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.VerbEnding;

/** The verbs that tell of meetings, as the dictionary has them. */
final class MeetingVerbs {
  private final Set<String> also;

  /** By their first letter. */
  private final ByLetter<Stem> stems = new ByLetter<>();

  /** What has to stand before verbs, by its first word's first letter. */
  private final ByLetter<WordForm> nouns = new ByLetter<>();

  private final Question<List<Ended>> ends;

  /** The letters of those nouns that a word may be the first of. */
  private final Question<Set<String>> noun;

  /**
   * @param also the folded words that may stand within a verb: {@code kabul de etti}
   */
  MeetingVerbs(Lexicon lexicon, Set<String> also) {
    this.also = also;
    this.ends = lexicon.vocabulary().question(this::ends);
    this.noun = lexicon.vocabulary().question(this::noun);
    Map<String, List<Verb>> verbs = new LinkedHashMap<>();
    int number = 0;
    WordTable table = lexicon.dictionaries().table("meeting-verbs");
    for (List<String> row : table.rows()) {
      Frame frame = Frame.valueOf(Cues.constant(row.get(table.column("frame"))));
      Optional<Form> form =
          Optional.of(row.get(table.column("form")))
              .filter(cell -> !cell.isEmpty())
              .map(cell -> Form.valueOf(Cues.constant(cell)));
      for (String way : WordTable.parts(row.get(table.column("words")))) {
        List<WordForm> noun = WordForm.all(row.get(table.column("noun")));
        noun.stream().limit(1).forEach(first -> nouns.add(first.letters().charAt(0), first));
        Verb verb = new Verb(number++, WordForm.all(way), frame, noun, form);
        verbs.computeIfAbsent(verb.stem(), stem -> new ArrayList<>()).add(verb);
      }
    }
    verbs.forEach((stem, ways) -> stems.add(stem.charAt(0), new Stem(stem, ways)));
  }

  /** Which arguments of a verb are those who met. */
  enum Frame {
    WITH,
    TOPIC,
    OBJECT,
    AGENT,
    OF,
    TO,
    FROM,
    ATTEND,
    SIT,
    HAND,
    SAY,
    HELD
  }

  /** All verbs with one last word, {@code ziyaret et-} and {@code kabul et-}. */
  private record Stem(String letters, List<Verb> verbs) {}

  /** A word that is the last of verbs, with its ending. */
  private record Ended(Stem stem, VerbEnding ending) {}

  /**
   * A verb of meeting.
   *
   * @param number in the order of the dictionary
   * @param noun what has to stand before it in its clause; empty for nothing
   */
  record Verb(
      int number, List<WordForm> words, Frame frame, List<WordForm> noun, Optional<Form> form) {
    /** The last word's beginning. */
    String stem() {
      return words.get(words.size() - 1).letters();
    }
  }

  /**
   * A verb of meeting where it stands.
   *
   * @param at its last token
   */
  record Use(Verb verb, VerbEnding ending, int from, int at) {
    Frame frame() {
      return verb.frame();
    }

    VerbEnding.Form form() {
      return ending.form();
    }

    /** Whether it is done in a session. */
    boolean session() {
      return frame() == Frame.ATTEND || frame() == Frame.SIT || frame() == Frame.HAND;
    }
  }

  /** Every verb that ends with this token, those of most words first. */
  List<Use> at(Tokens tokens, int at) {
    List<Ended> ended = at < 0 ? null : ends.of(tokens.get(at).type());
    if (ended == null) {
      return List.of();
    }
    List<Use> uses = new ArrayList<>();
    for (Ended end : ended) {
      addUses(end.stem(), end.ending(), tokens, at, uses);
    }
    return uses.size() < 2 ? uses : longest(uses);
  }

  /** Whether a word may be the last of a verb. */
  boolean end(WordType type) {
    return ends.of(type) != null;
  }

  /** The stems that a word ends with; null for none. */
  private List<Ended> ends(WordType type) {
    if (!type.is(Token.Flag.WORD) || type.suffixed()) {
      return null;
    }
    String key = type.folded();
    List<Ended> ended = new ArrayList<>();
    for (Stem stem : stems.of(key.charAt(0))) {
      VerbEnding ending =
          key.startsWith(stem.letters())
              ? VerbEnding.of(stem.letters(), key.substring(stem.letters().length()))
              : null;
      if (ending != null) {
        ended.add(new Ended(stem, ending));
      }
    }
    return ended.isEmpty() ? null : List.copyOf(ended);
  }

  private void addUses(Stem stem, VerbEnding ending, Tokens tokens, int at, List<Use> uses) {
    for (Verb verb : stem.verbs()) {
      int from = before(tokens, at, verb.words());
      if (from >= 0 && said(verb.noun(), tokens, at)) {
        uses.add(new Use(verb, ending, from, at));
      }
    }
  }

  /** Those of most words, in the order of the dictionary. */
  private static List<Use> longest(List<Use> uses) {
    int most = uses.stream().mapToInt(use -> use.verb().words().size()).max().orElse(0);
    return uses.stream()
        .filter(use -> use.verb().words().size() == most)
        .sorted(Comparator.comparingInt(use -> use.verb().number()))
        .toList();
  }

  /** The first token of a verb whose last one fits; negative where the others do not. */
  private int before(Tokens tokens, int at, List<WordForm> verb) {
    int floor = tokens.sentenceStart(at);
    int token = at;
    for (int i = verb.size() - 2; i >= 0; i--) {
      token--;
      while (token > floor && also.contains(tokens.get(token).folded())) {
        token--;
      }
      if (token < floor || !verb.get(i).fits(tokens.get(token))) {
        return -1;
      }
    }
    return token;
  }

  /** Whether words stand in the sentence before a token. */
  private boolean said(List<WordForm> phrase, Tokens tokens, int at) {
    if (phrase.isEmpty()) {
      return true;
    }
    int floor = Math.max(tokens.sentenceStart(at), at - Clauses.LONGEST);
    for (int i = at - phrase.size(); i >= floor; i--) {
      Set<String> first = noun.of(tokens.get(i).type());
      boolean begins = first != null && first.contains(phrase.get(0).letters());
      if (begins && WordForm.fit(phrase, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> noun(WordType type) {
    Set<String> first = new HashSet<>();
    if (type.is(Token.Flag.WORD)) {
      for (WordForm form : nouns.of(type.folded().charAt(0))) {
        if (form.fits(type)) {
          first.add(form.letters());
        }
      }
    }
    return first.isEmpty() ? null : Set.copyOf(first);
  }
}
