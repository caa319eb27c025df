package org.vakanuvis.extract.persons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.CaseWords;
import org.vakanuvis.extract.words.CommonWords;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Question;
import org.vakanuvis.extract.words.SmallWords;
import org.vakanuvis.extract.words.SuffixTable;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** The words around and inside people's names. */
public final class PersonWords {
  private static final String OWNED = "owned";
  private static final String OLD = "old-language";

  /** So many letters at least stand before the ending of a surname. */
  private static final int SHORTEST_STEM = 2;

  /** So many letters have the longest of the cases that are looked for. */
  private static final int LONGEST_CASE = 3;

  private static final Set<String> POSTPOSITIONS = Set.of("ile", "tarafından");

  private static final WordEnds CASED =
      WordEnds.of("da", "de", "ta", "te", "dan", "den", "tan", "ten", "ya", "ye", "na", "ne");

  private final TokenTrie<String> titles;
  private final TokenTrie<String> oldTitles;
  private final TokenTrie<String> honours;
  private final Set<String> oldOffices;
  private final Set<String> oldSigns;
  private final Set<String> addresses;
  private final Set<String> late;
  private final Set<String> friends;

  /** The short titles that without their dots are names too. */
  private final Set<String> dotted;

  /** The initial for a form of address, by the one that it goes with. */
  private final Map<String, String> fellows;

  private final NameStops stops;
  private final Set<String> particles = new HashSet<>();
  private final Set<String> clitics = new HashSet<>();

  /** Small words that end names: {@code Turgunbek uulu}. */
  private final Set<String> patronyms = new HashSet<>();

  private final WordEnds endings;
  private final WordEnds feminine;
  private final WordEnds owned;
  private final WordEnds plainEndings;
  private final WordEnds plainOwned;
  private final TokenTrie<String> openers;
  private final Set<String> bound;
  private final SuffixTable suffixes;
  private final CommonWords common;
  private final CaseWords cases;
  private final SuffixChances chances;
  private final Question<Boolean> joints;
  private final SmallWords small;

  /** Heads of offices whose holders bear a number before their name. */
  private final Set<String> rulers;

  /** With the titles, particles and endings of names that the dictionaries have. */
  public PersonWords(Lexicon lexicon) {
    this.rulers = Set.copyOf(lexicon.words("numbered-rulers", "head"));
    this.titles = lexicon.phrases("titles", "title", Kind.FIXED);
    this.fellows = fellows(lexicon.dictionaries().table("courtesies"));
    this.addresses = titles(lexicon, "address");
    this.late = titles(lexicon, "late");
    this.friends = titles(lexicon, "friend");
    this.dotted = titles(lexicon, "dotted");
    this.oldTitles = Cues.trie(lexicon, OLD, "title");
    this.honours = Cues.trie(lexicon, OLD, "honour");
    this.oldOffices = Cues.words(lexicon, OLD, "office");
    this.oldSigns =
        Cues.words(lexicon, OLD, "sign").stream()
            .map(Turkish::key)
            .collect(Collectors.toUnmodifiableSet());
    this.stops = new NameStops(lexicon);
    this.bound = lexicon.keys("particle-surnames", "surname");
    WordTable table = lexicon.dictionaries().table("name-particles");
    for (List<String> row : table.rows()) {
      particles.add(row.get(table.column("particle")));
      if (row.get(table.column("clitic")).equals("last")) {
        patronyms.add(row.get(table.column("particle")));
      } else if (!row.get(table.column("clitic")).isEmpty()) {
        clitics.add(row.get(table.column("particle")));
      }
    }
    WordTable surnames = lexicon.dictionaries().table("surname-endings");
    List<String> stripped = new ArrayList<>();
    List<String> womens = new ArrayList<>();
    List<String> possessed = new ArrayList<>();
    for (List<String> row : surnames.rows()) {
      String ending = Turkish.key(row.get(surnames.column("ending")));
      if (!row.get(surnames.column("strip")).isEmpty()) {
        stripped.add(ending);
      }
      if (row.get(surnames.column("strip")).equals(OWNED)) {
        possessed.add(ending);
      }
      if (ending.endsWith("a")) {
        womens.add(ending);
      }
    }
    this.endings = WordEnds.of(stripped.toArray(String[]::new));
    this.feminine = WordEnds.of(womens.toArray(String[]::new));
    this.owned = WordEnds.of(possessed.toArray(String[]::new));
    this.plainEndings = WordEnds.of(plain(stripped));
    this.plainOwned = WordEnds.of(plain(possessed));
    this.openers = lexicon.phrases("sentence-openers", "word", Kind.FIXED);
    this.suffixes = lexicon.suffixes();
    this.common = new CommonWords(lexicon);
    this.cases = new CaseWords(lexicon);
    this.chances = new SuffixChances(lexicon);
    this.small = lexicon.small();
    this.joints = lexicon.vocabulary().among(particles);
  }

  /** The words that end a name before them. */
  NameStops stops() {
    return stops;
  }

  /** The words that are written small within a sentence. */
  SmallWords small() {
    return small;
  }

  /** The ordinary words that are no names. */
  public CommonWords common() {
    return common;
  }

  /** The words that tell the case of a name before them. */
  CaseWords cases() {
    return cases;
  }

  /** How likely a name stands in which case. */
  SuffixChances chances() {
    return chances;
  }

  /**
   * The initials that stand for forms of address in a text which has the other one of the pair:
   * {@code B. Ahmet Yılmaz}, {@code Bn. Helena Novak}.
   */
  Set<String> paired(Tokens tokens) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String initial = token.capitalised() ? fellows.get(token.key()) : null;
      if (initial != null) {
        found.add(initial);
      }
    }
    return found;
  }

  private static Map<String, String> fellows(WordTable table) {
    Map<String, String> fellows = new HashMap<>();
    for (List<String> row : table.rows()) {
      String fellow = row.get(table.column("beside"));
      if (!fellow.isEmpty()) {
        fellows.put(Turkish.key(fellow), row.get(0));
      }
    }
    return Map.copyOf(fellows);
  }

  /** The titles of one kind, without their dots. */
  private static Set<String> titles(Lexicon lexicon, String kind) {
    WordTable table = lexicon.dictionaries().table("titles");
    Set<String> titles = new HashSet<>();
    for (List<String> row : table.rows()) {
      if (row.get(table.column("kind")).equals(kind)) {
        titles.add(Turkish.key(row.get(0).replace(".", "")));
      }
    }
    return Set.copyOf(titles);
  }

  /** Whether an office is one of those by which a text is known to be old. */
  boolean old(Office office) {
    return oldOffices.contains(office.last().head().bare());
  }

  /** Whether a word of the text says that it is old: {@code Mösyö}. */
  boolean old(Tokens tokens) {
    boolean old = false;
    for (int i = 0; i < tokens.size() && !old; i++) {
      old = tokens.get(i).capitalised() && oldSigns.contains(tokens.get(i).key());
    }
    return old;
  }

  /** Behind the title of an old text, {@code M. Barthou}; the token itself where none does. */
  int afterOldTitle(Tokens tokens, int token) {
    int honour = Cues.behind(honours, tokens, token);
    boolean called =
        honour > token
            && honour + 1 < tokens.size()
            && tokens.get(honour).capitalised()
            && tokens.get(honour + 1).capitalised()
            && !stops.stop(tokens, honour + 1);
    if (called) {
      return honour;
    }
    TokenTrie.Match<String> title = oldTitles.longest(tokens, token);
    int next = title == null ? token : title.to();
    next = next > token && tokens.mark(next, '.') ? next + 1 : next;
    boolean named =
        next > token
            && next < tokens.size()
            && (tokens.get(next).capitalised() || joins(tokens.get(next)))
            && !tokens.get(next).initial()
            && !common.turk(tokens.get(next));
    return named ? next : token;
  }

  /** Whether the token is a form of address that never stands without a name behind it. */
  boolean address(Token token) {
    return token.capitalised() && addresses.contains(token.key());
  }

  /** Behind the title that begins with a token; the token itself where none does. */
  int afterTitle(Tokens tokens, int token) {
    TokenTrie.Match<String> title = titles.longest(tokens, token);
    boolean whole = title != null && title.bare();
    if (!whole || !(tokens.get(token).capitalised() || small(title.value()))) {
      return token;
    }
    // The dot of an abbreviation that the tokenizer does not know.
    int next = tokens.mark(title.to(), '.') ? title.to() + 1 : title.to();
    boolean name = next == token + 1 && dotted.contains(tokens.get(token).key());
    return name && !abbreviated(tokens, token) ? token : next;
  }

  /** Whether a short title has its dot, or a full name behind it: {@code Gen Prayut Chan-ocha}. */
  private static boolean abbreviated(Tokens tokens, int title) {
    int second = title + 2;
    boolean full =
        second < tokens.size()
            && tokens.get(title + 1).capitalised()
            && tokens.get(second).capitalised()
            && !tokens.get(title + 1).suffixed()
            && !tokens.get(second).is(Token.Flag.LINE_START);
    return full || tokens.get(title).is(Token.Flag.ABBREVIATION);
  }

  /** Whether a word is a title of the dead, which is written small too. */
  public boolean late(Token word) {
    return late.contains(word.key());
  }

  /** Whether a title is written small too: {@code aziz dostum}, {@code merhum}. */
  private boolean small(String title) {
    String key = Turkish.key(title);
    return late.contains(key) || friends.contains(key);
  }

  /** Whether the token opens a sentence and is no name. */
  public boolean opener(Tokens tokens, int token) {
    return openers.longest(tokens, token) != null;
  }

  /** The same, or a word with a case: {@code Toplantıya}. */
  boolean opens(Tokens tokens, int token) {
    String key = tokens.get(token).key();
    return opener(tokens, token) || (key.length() > 5 && cased(key));
  }

  /** Whether a word ends with a case that goes with its vowels, as that of Kamina does not. */
  private boolean cased(String key) {
    for (int cut = 2; cut <= LONGEST_CASE; cut++) {
      int stem = key.length() - cut;
      if (CASED.end(key.substring(stem))
          && ending(key.substring(0, stem), key.substring(stem)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a surname that goes with a small word before it, {@code da Silva}. */
  boolean boundSurname(String key) {
    return bound.contains(key);
  }

  /** Whether a name has an article or another small word inside, as no Turk's has. */
  public boolean articled(Name name) {
    return name.words().stream().anyMatch(particles::contains);
  }

  /** Whether what stands before it has no case: {@code ile}, {@code tarafından}. */
  boolean afterBare(Token token) {
    return POSTPOSITIONS.contains(token.key());
  }

  /** Whether a name goes on behind it, {@code Al Suud}. */
  boolean joins(Token token) {
    return token.word() && joints.of(token.type()) != null;
  }

  /** Whether it can be a small word inside a name. */
  boolean particle(Token token) {
    return token.small() && joints.of(token.type()) != null;
  }

  /** Whether it is a small word that ends a name: {@code uulu}. */
  boolean patronym(Token token) {
    return token.small() && patronyms.contains(token.key());
  }

  /** Whether the same letters are also a word of Turkish. */
  boolean clitic(Token token) {
    return clitics.contains(token.key());
  }

  /** Whether what stands behind the word is a suffix, for surnames end so. */
  boolean surname(String key) {
    return endings.end(key, SHORTEST_STEM);
  }

  /** Whether it may as well be a woman's surname: {@code Petkova}. */
  boolean feminine(String key) {
    return feminine.end(key, SHORTEST_STEM);
  }

  private static String[] plain(List<String> endings) {
    return endings.stream()
        .filter(ending -> ending.length() > SHORTEST_STEM || ending.equals(Turkish.fold(ending)))
        .map(Turkish::fold)
        .distinct()
        .toArray(String[]::new);
  }

  /** What a suffix makes of a name that ends in this word; null if it cannot take it. */
  public Ending ending(String stem, String suffix) {
    Ending ending = suffixes.ofPerson(stem).of(suffix, 0, false);
    if (ending == null && owned.end(stem)) {
      return suffixes.ofOwned(stem).of(suffix, 0, false);
    }
    // Jolynin, Kerrynin: the last letter of a foreign name is spoken as a vowel.
    boolean vowel = ending == null && stem.endsWith("y");
    String spoken = vowel ? stem.substring(0, stem.length() - 1) + "i" : stem;
    return vowel ? suffixes.ofPerson(spoken).of(suffix, 0, false) : ending;
  }

  /** The same of letters without their marks: {@code Hakan Fidani}; null if no marks help. */
  Ending unmarkedEnding(String stem, String suffix) {
    String plain = Turkish.fold(stem);
    for (String spoken : List.of(plain, Suffixes.marked(plain))) {
      for (String end : List.of(Turkish.fold(suffix), Suffixes.marked(Turkish.fold(suffix)))) {
        Ending ending = ending(spoken, end);
        if (ending == null && plainOwned.end(plain)) {
          ending = suffixes.ofOwned(spoken).of(end, 0, false);
        }
        if (ending != null) {
          return ending;
        }
      }
    }
    return null;
  }

  /** Whether a surname ends so without its marks, see {@link #surname}: {@code Cavusoglu}. */
  boolean plainSurname(String key) {
    return plainEndings.end(Turkish.fold(key), SHORTEST_STEM);
  }

  /** Whether holders of such an office bear a number before their name: {@code Kral 6. Felipe}. */
  public boolean ruler(OfficeHead head) {
    return rulers.contains(head.bare());
  }
}
