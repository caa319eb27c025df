package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vakanuvis.extract.Token.Flag;
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
final class TokenTrie<V> {
  private static final String PLAIN = "cgiosu";
  private static final String TURKISH = "çğıöşü";
  private static final int NONE = -1;

  private final SuffixTable suffixes;
  private final boolean proper;

  /** The letter that leads to each node; the children of a node stand side by side. */
  private final char[] letters;

  /** The first child of each node; its last stands before the first of the next node. */
  private final int[] children;

  private final int[] entries;
  private final List<Entry<V>> all;

  private TokenTrie(Builder<V> builder, char[] letters, int[] children, int[] entries) {
    this.suffixes = builder.suffixes;
    this.proper = builder.proper;
    this.letters = letters;
    this.children = children;
    this.entries = entries;
    this.all = builder.entries();
  }

  /**
   * A phrase found.
   *
   * @param from its first token
   * @param to behind its last token
   * @param suffix of the last token, be it behind an apostrophe or not; empty for none
   * @param ending what the suffix makes of the phrase
   */
  record Match<V>(V value, int from, int to, String suffix, Ending ending) {
    boolean bare() {
      return ending == Ending.BARE;
    }
  }

  /**
   * A phrase in the trie.
   *
   * @param profile of the last word
   * @param soft whether the stem stands here with its last consonant softened, which only a vowel
   *     allows
   * @param capitals how many letters have to be capitals, for abbreviations
   * @param more whether the next entry has the same stem
   */
  private record Entry<V>(
      V value, Suffixes.Profile profile, boolean soft, int capitals, boolean more) {
    Entry<V> andMore() {
      return new Entry<>(value, profile, soft, capitals, true);
    }
  }

  /**
   * The longest phrase that begins with this token; of equal ones the first added; null for none.
   */
  Match<V> longest(Tokens tokens, int index) {
    Token token = tokens.get(index);
    if (proper && token.word() && !token.capitalised()) {
      return null;
    }
    Walk<V> walk = new Walk<>(this, tokens, index);
    walk.walk(0, index, 0);
    return walk.best;
  }

  private int child(int node, char letter) {
    int end = children[node + 1];
    for (int child = children[node]; child < end; child++) {
      if (letters[child] == letter) {
        return child;
      }
    }
    return NONE;
  }

  /** One search from one token on. */
  private static final class Walk<V> {
    private final TokenTrie<V> trie;
    private final Tokens tokens;
    private final int from;
    private Match<V> best;
    private int bestLetters;

    Walk(TokenTrie<V> trie, Tokens tokens, int from) {
      this.trie = trie;
      this.tokens = tokens;
      this.from = from;
    }

    /** Goes on from a node with a letter of a token. */
    void walk(int node, int index, int at) {
      Token token = tokens.get(index);
      String key = token.key();
      if (at > 0) {
        end(node, index, at);
      }
      if (at == key.length()) {
        next(node, index);
        return;
      }
      char letter = key.charAt(at);
      step(node, letter, index, at);
      char other = other(token, letter, at);
      if (other != letter) {
        step(node, other, index, at);
      }
    }

    private void step(int node, char letter, int index, int at) {
      int child = trie.child(node, letter);
      if (child != NONE) {
        walk(child, index, at + 1);
      }
    }

    /** The letter that may be meant instead. */
    private char other(Token token, char letter, int at) {
      boolean typed = token.stem().length() == token.key().length();
      if (typed && (token.stem().charAt(at) == 'I' || token.stem().charAt(at) == 'İ')) {
        return letter == 'ı' ? 'i' : 'ı';
      }
      int plain = tokens.plain() ? PLAIN.indexOf(letter) : NONE;
      return plain >= 0 ? TURKISH.charAt(plain) : letter;
    }

    /** Goes on with the next token, if the phrase can. */
    private void next(int node, int index) {
      Token token = tokens.get(index);
      if (token.suffixed()) {
        int inside = trie.child(node, '\'');
        for (int i = 0; inside != NONE && i < token.suffix().length(); i++) {
          inside = trie.child(inside, Turkish.lower(token.suffix().charAt(i)));
        }
        if (inside != NONE) {
          end(inside, index, token.key().length());
        }
        return;
      }
      if (index + 1 == tokens.size() || tokens.sentenceStart(index + 1) == index + 1) {
        return;
      }
      int space = trie.child(node, ' ');
      if (space != NONE) {
        walk(space, index + 1, 0);
      }
      int rest = broken(token, index);
      if (rest > 0) {
        walk(node, rest, 0);
      }
    }

    /** The token with the rest of a word in capitals that a hyphen breaks here; 0 for none. */
    private int broken(Token token, int index) {
      if (!token.allCaps() || !tokens.mark(index + 1, '-') || index + 2 == tokens.size()) {
        return 0;
      }
      Token rest = tokens.get(index + 2);
      return rest.is(Flag.LINE_START) && rest.capitalised() ? index + 2 : 0;
    }

    /** Notes the phrases that end at a node, if what is left of the token is a suffix of theirs. */
    private void end(int node, int index, int at) {
      int number = trie.entries[node];
      if (number == NONE || (best != null && !longer(index + 1, at))) {
        return;
      }
      Token token = tokens.get(index);
      String rest = token.key().substring(at);
      for (boolean more = true; more; number++) {
        Entry<V> entry = trie.all.get(number);
        more = entry.more();
        Ending ending = ending(entry, rest, token, at);
        if (ending != null) {
          String suffix = token.suffixed() ? rest + token.suffix() : rest;
          best = new Match<>(entry.value(), from, index + 1, suffix, ending);
          bestLetters = at;
          return;
        }
      }
    }

    private boolean longer(int to, int letters) {
      return to != best.to() ? to > best.to() : letters > bestLetters;
    }

    private Ending ending(Entry<V> entry, String rest, Token token, int at) {
      boolean vowel = !rest.isEmpty() && "aeıioöuü".indexOf(rest.charAt(0)) >= 0;
      if ((entry.soft() && !vowel) || !capitals(entry, rest, token, at)) {
        return null;
      }
      if (rest.isEmpty()) {
        return Suffixes.ending(token.suffix());
      }
      boolean plain = tokens.plain() || token.allCaps();
      Ending ending = trie.suffixes.ending(entry.profile(), rest, plain);
      return ending != null && token.suffixed() ? Suffixes.ending(token.suffix()) : ending;
    }

    /** Whether an abbreviation has its capitals; a long one may be written as a word, then bare. */
    private boolean capitals(Entry<V> entry, String rest, Token token, int at) {
      if (entry.capitals() == 0 || token.initial()) {
        return true;
      }
      for (int i = 0; i < Math.min(at, token.stem().length()); i++) {
        if (Character.isLowerCase(token.stem().charAt(i))) {
          return entry.capitals() == 1 && rest.isEmpty();
        }
      }
      return true;
    }
  }

  /** Gathers the phrases of a trie. */
  static final class Builder<V> {
    private final Tokenizer tokenizer;
    private final SuffixTable suffixes;
    private final boolean proper;
    private final List<Phrase<V>> phrases = new ArrayList<>();

    /**
     * @param proper whether the phrases are names, so that their first word needs a capital
     */
    Builder(Tokenizer tokenizer, SuffixTable suffixes, boolean proper) {
      this.tokenizer = tokenizer;
      this.suffixes = suffixes;
      this.proper = proper;
    }

    /** The letters of a phrase and what they stand for. */
    private record Phrase<V>(String path, Entry<V> entry) {}

    /** Adds a phrase that takes suffixes as its kind does; one without any token is left out. */
    Builder<V> add(String phrase, Kind kind, V value) {
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
      Suffixes.Profile profile = suffixes.profile(last, kind);
      int capitals = kind == Kind.ABBREVIATION ? (phrase.length() > 3 ? 1 : phrase.length()) : 0;
      phrases.add(new Phrase<>(path, new Entry<>(value, profile, false, capitals, false)));
      String soft = Suffixes.softened(path);
      if (kind != Kind.FIXED && kind != Kind.ABBREVIATION && !soft.equals(path)) {
        phrases.add(new Phrase<>(soft, new Entry<>(value, profile, true, capitals, false)));
      }
    }

    TokenTrie<V> build() {
      phrases.sort(Comparator.comparing(Phrase::path));
      Layout layout = new Layout();
      for (int i = 0; i < phrases.size(); i++) {
        layout.add(i, phrases.get(i).path());
      }
      return layout.trie(this);
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

  /** The nodes of a trie while it is made, from phrases in the order of their letters. */
  private static final class Layout {
    private char[] letters = new char[1024];
    private int[] firsts = new int[1024];
    private int[] lasts = new int[1024];
    private int[] siblings = new int[1024];
    private int[] entries = new int[1024];
    private int size;
    private String before = "";
    private int[] nodes = new int[64];

    Layout() {
      node('\0');
    }

    void add(int entry, String path) {
      int shared = 0;
      int most = Math.min(path.length(), before.length());
      while (shared < most && path.charAt(shared) == before.charAt(shared)) {
        shared++;
      }
      nodes = path.length() < nodes.length ? nodes : Arrays.copyOf(nodes, path.length() * 2);
      for (int i = shared; i < path.length(); i++) {
        int node = node(path.charAt(i));
        int parent = nodes[i];
        if (firsts[parent] == NONE) {
          firsts[parent] = node;
        } else {
          siblings[lasts[parent]] = node;
        }
        lasts[parent] = node;
        nodes[i + 1] = node;
      }
      int end = nodes[path.length()];
      entries[end] = entries[end] == NONE ? entry : entries[end];
      before = path;
    }

    private int node(char letter) {
      if (size == letters.length) {
        letters = Arrays.copyOf(letters, size * 2);
        firsts = Arrays.copyOf(firsts, size * 2);
        lasts = Arrays.copyOf(lasts, size * 2);
        siblings = Arrays.copyOf(siblings, size * 2);
        entries = Arrays.copyOf(entries, size * 2);
      }
      letters[size] = letter;
      firsts[size] = NONE;
      siblings[size] = NONE;
      entries[size] = NONE;
      return size++;
    }

    /** The trie, its nodes in the order of their depth, so that siblings stand side by side. */
    <V> TokenTrie<V> trie(Builder<V> builder) {
      int[] order = new int[size];
      int[] children = new int[size + 1];
      char[] inOrder = new char[size];
      int[] entriesInOrder = new int[size];
      int next = 1;
      for (int i = 0; i < size; i++) {
        inOrder[i] = letters[order[i]];
        entriesInOrder[i] = entries[order[i]];
        children[i] = next;
        for (int child = firsts[order[i]]; child != NONE; child = siblings[child]) {
          order[next++] = child;
        }
      }
      children[size] = next;
      return new TokenTrie<>(builder, inOrder, children, entriesInOrder);
    }
  }
}
