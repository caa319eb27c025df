package org.vakanuvis.extract.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/**
 * Phrases, found in a text by their longest match over whole tokens, in every inflected form.
 *
 * <p>It holds stems only; what stands behind a stem in its last token is looked up among the
 * suffixes of such stems. {@code I} is tried as ı and as i, and in a text without any Turkish
 * letter every plain letter as its Turkish one too.
 *
 * @param <V> what a phrase stands for
 */
public final class TokenTrie<V> {
  private static final String PLAIN = "cgiosu";
  private static final String TURKISH = "çğıöşü";
  private static final int NONE = TrieNodes.NONE;

  private final Beginnings beginnings;
  private final long number;
  private final boolean proper;
  private final TrieNodes nodes;
  private final List<Entry<V>> entries;
  private final Question<Opening<V>> openings;

  private TokenTrie(
      Beginnings beginnings,
      long number,
      Vocabulary vocabulary,
      boolean proper,
      TrieNodes nodes,
      List<Entry<V>> entries) {
    this.beginnings = beginnings;
    this.number = number;
    this.proper = proper;
    this.nodes = nodes;
    this.entries = entries;
    this.openings = vocabulary.question(type -> opening(type, false));
  }

  /**
   * A phrase found.
   *
   * @param from its first token
   * @param to behind its last token
   * @param suffix of the last token, be it behind an apostrophe or not; empty for none
   * @param ending what the suffix makes of the phrase
   */
  public record Match<V>(V value, int from, int to, String suffix, Ending ending) {
    /** Whether the phrase stands without a case or any other suffix. */
    public boolean bare() {
      return ending == Ending.BARE;
    }

    /** The same with another first token. */
    public Match<V> at(int token) {
      return new Match<>(value, token, token + to - from, suffix, ending);
    }
  }

  /**
   * A phrase in the trie.
   *
   * @param endings of the last word
   * @param soft whether the stem stands here with its last consonant softened, which only a vowel
   *     allows
   * @param capitals how many letters have to be capitals, for abbreviations
   * @param more whether the next entry has the same stem
   */
  private record Entry<V>(V value, Endings endings, boolean soft, int capitals, boolean more) {
    Entry<V> andMore() {
      return new Entry<>(value, endings, soft, capitals, true);
    }
  }

  /**
   * What one word says of the phrases that begin with it.
   *
   * @param best the longest phrase that ends within it, as if it were the first token; null for
   *     none
   * @param nodes those at which the word ends and the next one may go on, in the order in which
   *     they are tried
   */
  private record Opening<V>(Match<V> best, List<Integer> nodes) {}

  /**
   * The longest phrase that begins with this token; of equal ones the first added; null for none.
   */
  public Match<V> longest(Tokens tokens, int index) {
    return longest(tokens, index, tokens.size());
  }

  /** The same, of phrases that end before a token. */
  public Match<V> longest(Tokens tokens, int index, int limit) {
    WordType type = tokens.get(index).type();
    Opening<V> opening = tokens.plain() ? opening(type, true) : openings.of(type);
    if (opening == null) {
      return null;
    }
    Match<V> best = opening.best() == null ? null : opening.best().at(index);
    if (opening.nodes().isEmpty()) {
      return best;
    }
    Walk<V> walk = new Walk<>(this, tokens.plain(), tokens, index, limit);
    walk.best = best;
    for (int node : opening.nodes()) {
      walk.goOn(node, index);
    }
    return walk.best;
  }

  /** What a word says by itself; null where no phrase begins with it. */
  private Opening<V> opening(WordType type, boolean plain) {
    boolean named = !proper || type.is(Flag.CAPITALISED) || !type.is(Flag.WORD);
    if (!named || !beginnings.has(number, type.beginning())) {
      return null;
    }
    Walk<V> walk = new Walk<>(this, plain, null, 0, 1);
    walk.walk(0, type, 0, 0);
    return walk.best == null && walk.open.isEmpty()
        ? null
        : new Opening<>(walk.best, List.copyOf(walk.open));
  }

  /** The letter that may be meant instead; the same letter for none. */
  private static char other(boolean plain, WordType type, char letter, int at) {
    if ((letter == 'i' || letter == 'ı') && type.stem().length() == type.key().length()) {
      char typed = type.stem().charAt(at);
      if (typed == 'I' || typed == 'İ') {
        return letter == 'ı' ? 'i' : 'ı';
      }
    }
    int other = plain ? PLAIN.indexOf(letter) : NONE;
    return other >= 0 ? TURKISH.charAt(other) : letter;
  }

  /** One search: of the phrases that end within one word, or of those that go on behind it. */
  private static final class Walk<V> {
    private final TokenTrie<V> trie;
    private final boolean plain;
    private final Tokens tokens;
    private final int from;
    private final int limit;
    private List<Integer> open = List.of();
    private Match<V> best;
    private int bestLetters;

    /**
     * @param tokens null where but one word is looked at
     * @param from the first token
     * @param limit behind the last that may be looked at
     */
    Walk(TokenTrie<V> trie, boolean plain, Tokens tokens, int from, int limit) {
      this.trie = trie;
      this.plain = plain;
      this.tokens = tokens;
      this.from = from;
      this.limit = limit;
    }

    /** Goes on from a node with the letters of a word, which is that of a token. */
    void walk(int start, WordType type, int index, int from) {
      String key = type.key();
      int node = start;
      for (int at = from; node != NONE; at++) {
        if (at > 0) {
          end(node, type, index, at);
        }
        if (at == key.length()) {
          next(node, type, index);
          return;
        }
        char letter = key.charAt(at);
        char other = other(plain, type, letter, at);
        int child = trie.nodes.child(node, letter);
        int branch = other == letter ? NONE : trie.nodes.child(node, other);
        if (child != NONE && branch != NONE) {
          walk(child, type, index, at + 1);
        }
        node = branch == NONE ? child : branch;
      }
    }

    /** Goes on behind the letters of a word, if the phrase can. */
    private void next(int node, WordType type, int index) {
      if (type.suffixed()) {
        int inside = trie.nodes.child(node, '\'');
        for (int i = 0; inside != NONE && i < type.suffix().length(); i++) {
          inside = trie.nodes.child(inside, Turkish.lower(type.suffix().charAt(i)));
        }
        if (inside != NONE) {
          end(inside, type, index, type.key().length());
        }
      } else if (tokens != null) {
        goOn(node, index);
      } else if (type.is(Flag.ALL_CAPS) || trie.nodes.child(node, ' ') != NONE) {
        open = open.isEmpty() ? new ArrayList<>() : open;
        open.add(node);
      }
    }

    /** Goes on with the next token, if it is of the same sentence. */
    void goOn(int node, int index) {
      if (index + 1 == limit || tokens.sentenceStart(index + 1) == index + 1) {
        return;
      }
      int space = trie.nodes.child(node, ' ');
      if (space != NONE) {
        walk(space, tokens.get(index + 1).type(), index + 1, 0);
      }
      int rest = broken(tokens.get(index), index);
      if (rest > 0) {
        walk(node, tokens.get(rest).type(), rest, 0);
      }
    }

    /** The token with the rest of a word in capitals that a hyphen breaks here; 0 for none. */
    private int broken(Token token, int index) {
      if (!token.allCaps() || !tokens.mark(index + 1, '-') || index + 2 >= limit) {
        return 0;
      }
      Token rest = tokens.get(index + 2);
      return rest.is(Flag.LINE_START) && rest.capitalised() ? index + 2 : 0;
    }

    /** Notes the phrases that end at a node, if what is left of the word is a suffix of theirs. */
    private void end(int node, WordType type, int index, int at) {
      int number = trie.nodes.entry(node);
      if (number == NONE || (best != null && !longer(index + 1, at))) {
        return;
      }
      for (boolean more = true; more; number++) {
        Entry<V> entry = trie.entries.get(number);
        more = entry.more();
        Ending ending = ending(entry, type, at);
        if (ending != null) {
          String suffix = type.key().substring(at) + type.suffix();
          best = new Match<>(entry.value(), from, index + 1, suffix, ending);
          bestLetters = at;
          return;
        }
      }
    }

    private boolean longer(int to, int letters) {
      return to != best.to() ? to > best.to() : letters > bestLetters;
    }

    private Ending ending(Entry<V> entry, WordType type, int at) {
      String key = type.key();
      boolean bare = at == key.length();
      boolean vowel = !bare && "aeıioöuü".indexOf(key.charAt(at)) >= 0;
      if ((entry.soft() && !vowel) || !capitals(entry, bare, type, at)) {
        return null;
      }
      if (bare) {
        return type.ending();
      }
      Ending ending = entry.endings().of(key, at, plain || type.is(Flag.ALL_CAPS));
      return ending != null && type.suffixed() ? type.ending() : ending;
    }

    /** Whether an abbreviation has its capitals; a long one may be written as a word, then bare. */
    private boolean capitals(Entry<V> entry, boolean bare, WordType type, int at) {
      if (entry.capitals() == 0 || type.is(Flag.INITIAL)) {
        return true;
      }
      for (int i = 0; i < Math.min(at, type.stem().length()); i++) {
        if (Character.isLowerCase(type.stem().charAt(i))) {
          return entry.capitals() == 1 && bare;
        }
      }
      return true;
    }
  }

  /** Gathers the phrases of a trie. */
  public static final class Builder<V> {
    private final Tokenizer tokenizer;
    private final SuffixTable suffixes;
    private final Beginnings beginnings;
    private final Vocabulary vocabulary;
    private final boolean proper;
    private final List<Phrase<V>> phrases = new ArrayList<>();

    /**
     * @param proper whether the phrases are names, so that their first word needs a capital
     */
    Builder(
        Tokenizer tokenizer,
        SuffixTable suffixes,
        Beginnings beginnings,
        Vocabulary vocabulary,
        boolean proper) {
      this.tokenizer = tokenizer;
      this.suffixes = suffixes;
      this.beginnings = beginnings;
      this.vocabulary = vocabulary;
      this.proper = proper;
    }

    /** The letters of a phrase and what they stand for. */
    private record Phrase<V>(String path, Entry<V> entry) {}

    /** Adds a phrase that takes suffixes as its kind does; one without any token is left out. */
    public Builder<V> add(String phrase, Kind kind, V value) {
      if (plain(phrase)) {
        String path = Turkish.key(phrase);
        put(path, path.substring(path.lastIndexOf(' ') + 1), phrase, kind, value);
        return this;
      }
      Tokens tokens = tokenizer.tokens(phrase);
      if (tokens.size() > 0) {
        put(path(tokens), tokens.get(tokens.size() - 1).key(), phrase, kind, value);
      }
      return this;
    }

    /** Whether a phrase has nothing but words and single blanks, as most have. */
    private static boolean plain(String phrase) {
      boolean blank = true;
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        if (c == ' ' ? blank : !Character.isLetter(c)) {
          return false;
        }
        blank = c == ' ';
      }
      return !blank;
    }

    private static String path(Tokens tokens) {
      StringBuilder path = new StringBuilder();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        path.append(i == 0 ? "" : " ").append(token.key());
        if (token.suffixed()) {
          path.append('\'').append(Turkish.lower(token.suffix()));
        }
      }
      return path.toString();
    }

    private void put(String path, String last, String phrase, Kind kind, V value) {
      Endings endings = suffixes.endings(last, kind);
      int capitals = kind == Kind.ABBREVIATION ? (phrase.length() > 3 ? 1 : phrase.length()) : 0;
      phrases.add(new Phrase<>(path, new Entry<>(value, endings, false, capitals, false)));
      String soft = Suffixes.softened(path);
      if (kind != Kind.FIXED && kind != Kind.ABBREVIATION && !soft.equals(path)) {
        phrases.add(new Phrase<>(soft, new Entry<>(value, endings, true, capitals, false)));
      }
    }

    /** The trie of all phrases that were added. */
    public TokenTrie<V> build() {
      phrases.sort(Comparator.comparing(Phrase::path));
      TrieLayout layout = new TrieLayout();
      long number = beginnings.next();
      for (int i = 0; i < phrases.size(); i++) {
        layout.add(i, phrases.get(i).path());
        beginnings.add(number, phrases.get(i).path());
      }
      return new TokenTrie<>(beginnings, number, vocabulary, proper, layout.nodes(), entries());
    }

    /** In the order of their letters, those of one phrase in the order in which they were added. */
    private List<Entry<V>> entries() {
      List<Entry<V>> entries = new ArrayList<>();
      for (int i = 0; i < phrases.size(); i++) {
        Phrase<V> phrase = phrases.get(i);
        boolean more = i + 1 < phrases.size() && phrases.get(i + 1).path().equals(phrase.path());
        entries.add(more ? phrase.entry().andMore() : phrase.entry());
      }
      return List.copyOf(entries);
    }
  }
}
