package org.vakanuvis.extract.titles;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.names.Headcount;
import org.vakanuvis.extract.names.RegionPeoples;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Words;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;

/** The words that office phrases are made of. */
public final class OfficeWords {
  /** So many words has a name at most behind an abbreviated office. */
  private static final int LONGEST_NAME = 6;

  private static final int LONGEST_MODIFIER = 4;

  /** What the dictionary says of words that tell when one had the office: {@code dönemin}. */
  private static final String THEN = "then";

  /** The same of verbs that tell that one goes: {@code giden}. */
  private static final String LEAVING = "leaving";

  private final TokenTrie<OfficeHead> heads;
  private final OfficeHead minister;
  private final PortfolioWords portfolios;
  private final TokenTrie<Modifier> modifiers;
  private final TokenTrie<String> titles;
  private final Set<String> givenNames;
  private final Set<String> forenames;
  private final Set<String> compass;
  private final TokenTrie<String> placeNouns;
  private final TokenTrie<String> regions;
  private final Set<String> accrediting;
  private final Set<String> particles;
  private final Set<String> abroad;
  private final Set<String> sides;
  private final Set<String> small;
  private final Set<String> organs;
  private final GovernmentSeats seats;
  private final RegionPeoples peoples;
  private final Headcount headcount;

  /** Reads them from the dictionaries. */
  public OfficeWords(Lexicon lexicon) {
    Map<String, OfficeHead> byName = new LinkedHashMap<>();
    this.heads = OfficeHeads.trie(lexicon, byName);
    this.minister =
        byName.values().stream()
            .filter(head -> head.role() == Role.MINISTER && head.takes() == Takes.PORTFOLIO)
            .findFirst()
            .orElseThrow();
    this.portfolios = new PortfolioWords(lexicon);
    this.modifiers = modifiers(lexicon);
    this.accrediting = lexicon.keys("accrediting-words", "word");
    this.regions = lexicon.phrases("region-heads", "head", Kind.POSSESSIVE);
    this.titles = lexicon.phrases("titles", "title", Kind.FIXED);
    this.placeNouns = Cues.nouns(lexicon, "place-heads", "noun");
    this.compass = Cues.words(lexicon, "place-heads", "compass");
    this.givenNames = lexicon.keys("turkish-given-names", "name");
    this.forenames = lexicon.keys("given-names", "name");
    this.abroad = Cues.words(lexicon, "old-language", "abroad");
    this.sides = Cues.words(lexicon, "delegation-words", "side");
    this.small = Cues.words(lexicon, "small-words", "word");
    this.seats = new GovernmentSeats(lexicon);
    this.peoples = new RegionPeoples(lexicon);
    this.headcount = new Headcount(lexicon);
    this.organs = lexicon.keys("body-heads", "organ");
    this.particles = Set.copyOf(new HashSet<>(lexicon.words("name-particles", "particle")));
  }

  /**
   * What may stand between a country and an office.
   *
   * @param then whether it tells of the time of the office and not of its holder
   * @param kept whether it is part of the office's title
   * @param verb whether it says nothing of the office where it tells where to someone goes
   */
  public record Modifier(Standing standing, boolean then, boolean kept, boolean verb) {}

  /** Whether a person holds the office at the time of the text, or a list tells who does. */
  public enum Standing {
    FORMER,
    ACTING,
    INCOMING,
    LISTED,
    NEUTRAL
  }

  private static TokenTrie<Modifier> modifiers(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("office-modifiers");
    int form = table.column("form");
    int standing = table.column("standing");
    int kept = table.column("kept");
    TokenTrie.Builder<Modifier> trie = lexicon.phrases();
    for (List<String> row : table.rows()) {
      boolean then = row.get(standing).equals(THEN);
      boolean verb = row.get(standing).equals(LEAVING);
      Standing means =
          then || verb ? Standing.FORMER : Standing.valueOf(Cues.constant(row.get(standing)));
      boolean title = !row.get(kept).isEmpty();
      trie.add(row.get(form), Kind.FIXED, new Modifier(means, then, title, verb));
    }
    return trie.build();
  }

  /** Of how many an office is told. */
  public Headcount headcount() {
    return headcount;
  }

  /** Which heads of a state's bodies sit in its government. */
  public GovernmentSeats seats() {
    return seats;
  }

  /** The words that portfolios are made of. */
  public PortfolioWords portfolios() {
    return portfolios;
  }

  RegionPeoples peoples() {
    return peoples;
  }

  /** Whether nobody of the home country had such an office in its time: {@code Nazır}. */
  public boolean abroad(OfficeHead head) {
    return abroad.contains(head.bare());
  }

  /** Whether it says behind a country on whose side someone is: {@code Heyetine}. */
  boolean side(String key) {
    return sides.contains(key);
  }

  /** Whether it is a word that stands small within a sentence: {@code toplantıya}. */
  boolean small(Token token) {
    return small.contains(token.key());
  }

  /** Whether it is what a body of many is called, behind those who sit in it: {@code Meclisi}. */
  public boolean organ(Token token) {
    return token.capitalised() && organs.contains(token.key());
  }

  /** Whether a hyphen joins an article to a token, as in names: {@code Halid el-Vezir}. */
  public boolean articled(Tokens tokens, int token) {
    boolean joined = token > 1 && tokens.mark(token - 1, '-');
    return joined
        && !tokens.get(token - 1).is(Flag.SPACED)
        && !tokens.get(token).is(Flag.SPACED)
        && particle(tokens.get(token - 2).key());
  }

  /** Whether it is a small word inside people's names. */
  public boolean particle(String key) {
    return particles.contains(key);
  }

  /** Whether it belongs to the name of the place behind it: {@code Güney Darfur}. */
  boolean compass(Token token) {
    return compass.contains(token.stem());
  }

  /** Whether it is a small noun behind the name of a place, {@code ilçesi}. */
  boolean placeNoun(Tokens tokens, int token) {
    Token word = tokens.get(token);
    boolean owned = word.small() && NounCases.possessed(word.key());
    TokenTrie.Match<String> noun = owned ? placeNouns.longest(tokens, token) : null;
    return noun != null && noun.to() == token + 1;
  }

  /** Whether it is a given name of Türkiye. */
  public boolean given(Token token) {
    return token.capitalised() && !token.suffixed() && givenNames.contains(token.key());
  }

  /** Whether it is a given name of whatever country. */
  boolean forename(Token token) {
    return given(token) || forenames.contains(token.key());
  }

  /** Behind the titles and forms of address that begin with the token; itself where none does. */
  public int untitled(Tokens tokens, int token) {
    int i = token;
    while (title(tokens, i)) {
      i = titles.longest(tokens, i).to();
    }
    return i;
  }

  /** Whether a title or form of address begins with the token, {@code Şeyh}. */
  public boolean title(Tokens tokens, int token) {
    return token < tokens.size()
        && tokens.get(token).capitalised()
        && titles.longest(tokens, token) != null;
  }

  /** The head of a minister's office where a text leaves it out. */
  public OfficeHead minister() {
    return minister.in(Form.UNTOLD);
  }

  /** The head to which someone is appointed whose field the text tells in a case. */
  public OfficeHead post(Tokens tokens, int from, int to) {
    String before = Words.of(tokens, from, to - 1);
    String last = portfolios.word(tokens, to - 1);
    String title = (before.isEmpty() ? "" : before + " ") + last + " " + minister.owning();
    return new OfficeHead(title, title, minister.role(), minister.takes(), Form.POST, "", false);
  }

  /** The head of an office that fills a line from a token on; null for none. */
  public OfficeHead ending(Tokens tokens, int token) {
    TokenTrie.Match<OfficeHead> head = tokens.get(token).word() ? head(tokens, token) : null;
    boolean fills = head != null && head.bare() && head.to() == tokens.lineEnd(token);
    return fills ? head.value() : null;
  }

  /** The longest head that begins with the token; null where none does. */
  public TokenTrie.Match<OfficeHead> head(Tokens tokens, int token) {
    TokenTrie.Match<OfficeHead> head = OfficeHead.owned(heads.longest(tokens, token));
    if (head != null && tokens.get(token).stem().length() == 1 && !letter(tokens, token)) {
      return null;
    }
    // Bakanı V. Makey: of an acting minister the abbreviation ends the line.
    boolean initial =
        head != null
            && head.to() > token + 1
            && tokens.get(head.to() - 1).initial()
            && head.to() < tokens.lineEnd(token)
            && tokens.get(head.to()).capitalised();
    return initial ? heads.longest(tokens, token, head.to() - 1) : head;
  }

  /** Whether a letter is an office, in a cell or before a full name: {@code Dışişleri B.} */
  private boolean letter(Tokens tokens, int token) {
    int next = token + 1;
    boolean field =
        token > 0
            && tokens.get(token).initial()
            && !tokens.get(token).is(Token.Flag.COLUMN)
            && !given(tokens.get(token - 1))
            && portfolio(tokens, token - 1) == Ending.BARE;
    boolean end = next >= tokens.size() || !tokens.get(next).word();
    return field
        && (end
            || named(tokens, next)
            || newCell(tokens.get(next))
            || tokens.get(next).key().equals("ve"));
  }

  /**
   * Whether two words with capitals or more stand there and none of a servant of the ministry:
   * {@code Maliye B. Gelirler Genel Müdürü}.
   */
  private boolean named(Tokens tokens, int from) {
    int end = Math.min(tokens.sentenceEnd(from), from + LONGEST_NAME);
    for (int i = from; i < end; i++) {
      if (!tokens.get(i).capitalised() || (i > from && newCell(tokens.get(i)))) {
        return i > from + 1;
      }
      if (heads.longest(tokens, i) != null || portfolio(tokens, i) != null) {
        return false;
      }
    }
    return end > from + 1;
  }

  private static boolean newCell(Token token) {
    return token.is(Flag.COLUMN) || token.is(Flag.LINE_START);
  }

  /** What a suffix makes of a portfolio's word; null where the token is none. */
  public Ending portfolio(Tokens tokens, int token) {
    return portfolios.ending(tokens, token);
  }

  /** Whether the token says where an envoy serves, behind a body or state: {@code nezdindeki}. */
  public boolean accredits(Tokens tokens, int token) {
    return accrediting.contains(tokens.get(token).key());
  }

  /** Whether the name of a part of a state with a government of its own ends with the token. */
  boolean region(Tokens tokens, int token) {
    TokenTrie.Match<String> match = regions.longest(tokens, token);
    boolean own = match != null && match.to() == token + 1;
    return own && (match.bare() || match.ending() == Ending.GENITIVE);
  }

  /** The longest modifier that ends before a token; null where none does. */
  public TokenTrie.Match<Modifier> modifierBefore(Tokens tokens, int end, int floor) {
    for (int from = Math.max(floor, end - LONGEST_MODIFIER); from < end; from++) {
      TokenTrie.Match<Modifier> match =
          tokens.get(from).word() ? modifiers.longest(tokens, from) : null;
      boolean ends = match != null && match.to() == end && match.bare();
      if (ends && !(match.value().verb() && goes(tokens, from))) {
        return match;
      }
    }
    return null;
  }

  /** Whether a verb has a complement before it: {@code Paris'e giden Başbakan}. */
  private static boolean goes(Tokens tokens, int verb) {
    Token before = verb == 0 || tokens.sentenceStart(verb) == verb ? null : tokens.get(verb - 1);
    boolean there = before != null && before.word() && !tokens.joint(verb - 1);
    return there && !NounCases.locative(before) && !NounCases.genitive(before);
  }
}
