package org.vakanuvis.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Asks what stands around a name: words of state, other countries, given names, line ends. */
public final class Surroundings {
  private static final String COMPOUND = "compound";

  /** The kind of heads that say something of the name right before them only. */
  private static final String NEXT = "next";

  /** No number of a row has more numbers and marks. */
  private static final int LONGEST_DATE = 8;

  /** How many words of an office may stand between a country and its head. */
  private static final int LONGEST_OFFICE = 9;

  /** How many marks and conjunctions may stand between two members of a list. */
  private static final int LONGEST_JOINT = 3;

  /** How many digits a year has. */
  private static final int YEAR = 4;

  private final TokenTrie<String> heads;
  private final TokenTrie<Boolean> fixedHeads;
  private final TokenTrie<String> ours;
  private final Set<String> conjunctions;
  private final Set<String> members;
  private final Set<String> givenNames;
  private final Set<String> foldedNames;
  private final Set<String> titles;

  /** With the words of state, titles and given names that the dictionaries have. */
  public Surroundings(Lexicon lexicon) {
    this.heads = stateHeads(lexicon);
    this.fixedHeads = fixedHeads(lexicon);
    this.ours = lexicon.firstPerson();
    this.conjunctions = lexicon.keys("conjunctions", "word");
    this.members = Cues.words(lexicon, "numbers", "member");
    this.givenNames = lexicon.keys("given-names", "name");
    this.foldedNames =
        givenNames.stream().map(Turkish::fold).collect(Collectors.toUnmodifiableSet());
    this.titles = lexicon.keys("titles", "title");
  }

  /** The words of state, each with its kind. */
  private static TokenTrie<String> stateHeads(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("state-heads");
    TokenTrie.Builder<String> heads = lexicon.phrases();
    for (List<String> row : table.rows()) {
      String kind = row.get(table.column("kind"));
      Kind suffixes = kind.equals(COMPOUND) ? Kind.POSSESSIVE : Kind.NOUN;
      heads.add(row.get(table.column("head")), suffixes, kind);
    }
    return heads.build();
  }

  /** The heads of fixed names, each with whether it needs no capital. */
  private static TokenTrie<Boolean> fixedHeads(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("fixed-heads");
    TokenTrie.Builder<Boolean> heads = lexicon.phrases();
    for (List<String> row : table.rows()) {
      boolean any = row.get(table.column("case")).equals("any");
      heads.add(row.get(table.column("head")), Kind.POSSESSIVE, any);
    }
    return heads.build();
  }

  /**
   * Whether a word of state follows: {@code Mısır heyeti}, {@code Katar Turizm ve Ticaret Bakanı},
   * {@code Mısır: Dışişleri Bakanı}.
   */
  boolean head(Tokens tokens, Sighting name) {
    int i = name.to();
    if (i < tokens.size() && (tokens.mark(i, ':') || tokens.mark(i, '-'))) {
      i++;
    }
    int end = Math.min(tokens.size(), i + LONGEST_OFFICE);
    while (i < end && (i == name.to() || tokens.sentenceStart(i) <= name.to())) {
      Match<String> head = heads.longest(tokens, i);
      boolean tells =
          head != null
              && (i == name.to() || !head.value().equals(NEXT))
              && (name.entry().form() != Form.NAME
                  || head.value().equals(COMPOUND)
                  || possessed(head.suffix()));
      if (tells) {
        return true;
      }
      Token token = tokens.get(i);
      // Katar Enerji İşlerinden sorumlu Devlet Bakanı
      boolean charge = tokens.charged(i) || tokens.charged(i + 1);
      boolean passes = charge || token.capitalised() || token.mark(',') || joining(token);
      if (!passes) {
        return false;
      }
      i++;
    }
    return false;
  }

  /**
   * Whether a people's name stands right before a small word of state, {@code Hintli mevkidaşı}, or
   * before an office where all letters are capitals.
   */
  boolean headed(Tokens tokens, Sighting name) {
    int next = name.to();
    if (name.entry().form() != NameMatch.Form.DEMONYM || next >= tokens.size()) {
      return false;
    }
    boolean shouted = tokens.get(next).is(Token.Flag.SHOUTED) && name.bare();
    return shouted
        ? head(tokens, name) && given(tokens, name.from() - 2)
        : tokens.get(next).small() && heads.longest(tokens, next) != null;
  }

  /** Whether a suffix begins with -(s)I and is not the bare genitive. */
  private static boolean possessed(String suffix) {
    int vowel = suffix.startsWith("s") ? 1 : 0;
    boolean high = suffix.length() > vowel && Turkish.high(suffix.charAt(vowel));
    return many(suffix) || (high && !(suffix.length() == vowel + 2 && suffix.endsWith("n")));
  }

  /** Whether a suffix tells of several: {@code Türklerin}. */
  static boolean many(String suffix) {
    return suffix.startsWith("lar") || suffix.startsWith("ler");
  }

  /** Whether the bare name belongs to the name of something else: {@code Fransa Sokağı}. */
  boolean fixedHead(Tokens tokens, Sighting name) {
    int i = name.to();
    if (!name.bare() || i >= tokens.size() || tokens.get(i - 1).suffixed()) {
      return false;
    }
    Match<Boolean> head = fixedHeads.longest(tokens, i);
    return head != null && (head.value() || tokens.get(i).capitalised());
  }

  /**
   * Whether nothing but a comma, a dash, a line's end or a conjunction stands between two names.
   */
  boolean joined(Tokens tokens, Sighting first, Sighting second) {
    int gap = second.from() - first.to();
    if (gap < 1 || gap > LONGEST_JOINT) {
      return false;
    }
    for (int i = first.to(); i < second.from(); i++) {
      Token token = tokens.get(i);
      boolean joint = token.is(Token.Flag.MARK) && ",;-/•·*|".contains(token.stem());
      if (!joint && !joining(token)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a name fills a cell of a table, {@code | Mısır | Hişam Bedr |}, or stands before
   * leaders, {@code Katar ...... Petrol Bakanı}.
   */
  boolean cell(Tokens tokens, Sighting name) {
    boolean begins = tokens.mark(name.from() - 1, '|');
    boolean line = tokens.get(name.from()).is(Token.Flag.LINE_START);
    boolean ends = tokens.mark(name.to(), '|');
    boolean column = name.to() < tokens.size() && tokens.get(name.to()).is(Token.Flag.COLUMN);
    boolean leaders =
        tokens.mark(name.to(), '.')
            && tokens.mark(name.to() + 1, '.')
            && tokens.mark(name.to() + 2, '.');
    return (begins && ends) || (line && (ends || column || leaders));
  }

  /** Whether it stands alone in brackets or at a line's end: {@code X (Mali)}, {@code X, Mali}. */
  boolean apart(Tokens tokens, Sighting name) {
    int before = name.from() - 1;
    int next = name.to();
    boolean last = next >= tokens.size() || tokens.get(next).is(Token.Flag.LINE_START);
    boolean mark = tokens.mark(before, ',') || tokens.mark(before, '-') || tokens.mark(before, '/');
    boolean ends = before > 0 && mark && last && tokens.get(before - 1).capitalised();
    return (tokens.mark(before, '(') && tokens.mark(next, ')')) || ends;
  }

  /** Whether the token says with whom: {@code ile}. */
  boolean along(Tokens tokens, int token) {
    return tokens.get(token).key().equals("ile");
  }

  /** Whether a comma or {@code ile} follows, as behind no word that has a case. */
  boolean followed(Tokens tokens, Sighting name) {
    int next = name.to();
    return next < tokens.size()
        && (tokens.mark(next, ',') || along(tokens, next))
        && tokens.sentenceStart(next) <= name.from();
  }

  /** Whether it tells of whom one or some of several are: {@code ikisi Türk, biri Çek}. */
  boolean member(Tokens tokens, Sighting name) {
    int before = name.from() - 1;
    return before >= 0 && tokens.get(before).small() && members.contains(tokens.get(before).key());
  }

  /** Whether the token speaks of the publisher's own side: {@code ülkemiz}. */
  boolean ours(Tokens tokens, int token) {
    return Cues.any(ours, tokens, token, token + 1);
  }

  /** Whether the token joins the members of a list. */
  boolean joining(Token token) {
    return conjunctions.contains(token.key());
  }

  /** Whether a given name or an initial stands right before: {@code Ahmet Türk}. */
  boolean afterGivenName(Tokens tokens, Sighting name) {
    Token before = before(tokens, name);
    boolean plain = before != null && tokens.plain() && before.capitalised();
    return after(givenNames, tokens, name)
        || (plain && foldedNames.contains(before.folded()))
        || afterInitial(tokens, name);
  }

  private boolean given(Tokens tokens, int token) {
    Token word = token < 0 ? null : tokens.get(token);
    return word != null
        && word.capitalised()
        && (givenNames.contains(word.key())
            || (tokens.plain() && foldedNames.contains(word.folded())));
  }

  /** Whether a whole name seems to stand right before: {@code Feridun Cemal Erkin Türk heyeti}. */
  boolean afterName(Tokens tokens, Sighting name) {
    int words = 0;
    int given = 0;
    int floor = tokens.sentenceStart(name.from());
    for (int i = name.from() - 1; i >= floor; i--) {
      Token token = tokens.get(i);
      boolean part = token.capitalised() && !token.suffixed() && !titles.contains(token.key());
      if (!part || heads.longest(tokens, i) != null) {
        break;
      }
      words++;
      given += givenNames.contains(token.key()) ? 1 : 0;
    }
    // Cumhurbaşkanı Erdoğan Gana Cumhurbaşkanı X'i ağırladı
    return words > 2 || (words == 2 && given < 2) || (words > 0 && owns(tokens, name));
  }

  /** Whether a country's own name stands before a word of state: {@code Burundi Başbakanı}. */
  boolean owns(Tokens tokens, Sighting name) {
    return name.entry().form() == NameMatch.Form.NAME && name.bare() && head(tokens, name);
  }

  /** Whether a title or form of address stands right before: {@code Sayın Türkmen}. */
  boolean afterTitle(Tokens tokens, Sighting name) {
    return after(titles, tokens, name);
  }

  private static boolean after(Set<String> words, Tokens tokens, Sighting name) {
    Token before = before(tokens, name);
    return before != null && before.capitalised() && words.contains(before.key());
  }

  private static boolean afterInitial(Tokens tokens, Sighting name) {
    Token before = before(tokens, name);
    return before != null && before.initial();
  }

  /** Whether it is one of two that have to do with each other: {@code Mısır ile 1994 yılında}. */
  boolean paired(Tokens tokens, Sighting name) {
    int other = name.to() + 1;
    return other < tokens.size()
        && tokens.sentenceStart(other) <= name.from()
        && along(tokens, name.to())
        && (tokens.get(other).capitalised()
            || (tokens.get(other).stem().length() == YEAR && tokens.get(other).number())
            || ours(tokens, other));
  }

  /** The bare token right before a name in the same sentence and column; null for none. */
  private static Token before(Tokens tokens, Sighting name) {
    int i = name.from() - 1;
    boolean first = i < 0 || tokens.sentenceStart(name.from()) > i;
    if (first || tokens.get(name.from()).is(Token.Flag.COLUMN) || tokens.get(i).suffixed()) {
      return null;
    }
    return tokens.get(i);
  }

  /** Whether a bare word with a capital, but no sentence's first, stands right before a name. */
  boolean afterCapital(Tokens tokens, Sighting name) {
    Token before = before(tokens, name);
    return before != null && before.capitalised() && !before.is(Token.Flag.SENTENCE_START);
  }

  /**
   * Whether an unknown word with a capital stands right before or behind, as in persons' names.
   *
   * @param known for each token whether a dictionary has it
   */
  boolean partOfName(Tokens tokens, Sighting name, boolean[] known) {
    if (givenNames.contains(tokens.get(name.from()).key())
        || afterGivenName(tokens, name)
        || afterTitle(tokens, name)) {
      return true;
    }
    int before = name.from() - 1;
    boolean first = before < 0 || tokens.get(before).is(Token.Flag.SENTENCE_START);
    int next = name.to();
    return (!first && unknown(tokens, before, known) && !tokens.get(before).suffixed())
        || (next < tokens.size()
            && !tokens.get(name.from()).suffixed()
            && !tokens.get(next).is(Token.Flag.SENTENCE_START)
            && heads.longest(tokens, next) == null
            && unknown(tokens, next, known));
  }

  private static boolean unknown(Tokens tokens, int i, boolean[] known) {
    return tokens.get(i).capitalised() && !known[i];
  }

  /** Whether a capital tells nothing here: at the head of a sentence or a quotation. */
  boolean opening(Tokens tokens, Sighting name) {
    return tokens.get(name.from()).is(Token.Flag.SENTENCE_START)
        || tokens.mark(name.from() - 1, '"');
  }

  /**
   * Whether nothing but a date or its number stands before it on its line, as in chronicles, or a
   * colon right before it.
   */
  boolean dated(Tokens tokens, Sighting name) {
    if (tokens.mark(name.from() - 1, ':')) {
      return true;
    }
    boolean number = false;
    for (int i = tokens.lineStart(name.from()); i < name.from(); i++) {
      number |= tokens.get(i).number();
      if (tokens.get(i).word() || i > tokens.lineStart(name.from()) + LONGEST_DATE) {
        return false;
      }
    }
    return number;
  }

  /** Whether every longer word of the line has a capital, as in headlines. */
  boolean titled(Tokens tokens, Sighting name, Map<Integer, Boolean> lines) {
    int start = tokens.lineStart(name.from());
    return lines.computeIfAbsent(start, line -> titled(tokens, line));
  }

  private static boolean titled(Tokens tokens, int start) {
    int end = tokens.lineEnd(start);
    int words = 0;
    for (int i = start; i < end; i++) {
      Token token = tokens.get(i);
      if (token.word() && token.stem().length() > 3) {
        if (!token.capitalised()) {
          return false;
        }
        words++;
      }
    }
    return words > 2;
  }

  /** A place to keep what is known of lines. */
  Map<Integer, Boolean> lines() {
    return new HashMap<>();
  }
}
