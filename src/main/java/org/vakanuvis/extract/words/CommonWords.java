package org.vakanuvis.extract.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Knows the ordinary words that stand with a capital in headlines and are no names. */
public final class CommonWords {
  private static final String VERB = "verb";
  private static final String SOFT = "soft";

  private final TokenTrie<String> words;
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> turks;
  private final Map<String, String> stems = new HashMap<>();
  private final ByLetter<Ending> endings = new ByLetter<>();
  private final Question<Boolean> verbs;
  private final Question<Boolean> given;

  /** With ordinary words, the endings of verbs, and the given names that are no such words. */
  public CommonWords(Lexicon lexicon) {
    this.verbs = lexicon.vocabulary().question(this::verb);
    this.given = lexicon.vocabulary().among(givenNames);
    WordTable table = lexicon.dictionaries().table("common-words");
    TokenTrie.Builder<String> trie = lexicon.phrases();
    for (List<String> row : table.rows()) {
      String word = row.get(table.column("word"));
      String kind = row.get(table.column("kind"));
      if (kind.equals(VERB)) {
        stems.put(Turkish.fold(word), Turkish.key(word));
      } else {
        trie.add(word, kind.equals(SOFT) ? Kind.FIXED : Kind.NOUN, kind);
      }
    }
    this.words = trie.build();
    this.turks = lexicon.keys("turkish-given-names", "name");
    givenNames.addAll(lexicon.keys("given-names", "name"));
    givenNames.addAll(turks);
    WordTable finite = lexicon.dictionaries().table("finite-endings");
    for (List<String> row : finite.rows()) {
      boolean narrows = !row.get(finite.column("narrows")).isEmpty();
      for (String ending : WordTable.parts(row.get(finite.column("ending")))) {
        String plain = Turkish.fold(ending);
        char last = plain.charAt(plain.length() - 1);
        endings.add(last, new Ending(Turkish.key(ending), plain, narrows));
      }
    }
  }

  /**
   * How a finite verb ends.
   *
   * @param plain without Turkish letters
   * @param narrows whether the vowel at a stem's end is lost before it: {@code başla-}, {@code
   *     başlıyor}
   */
  private record Ending(String key, String plain, boolean narrows) {}

  /** Whether the token is no part of a name: an ordinary noun or a finite verb. */
  public boolean is(Tokens tokens, int token) {
    TokenTrie.Match<String> match = match(tokens, token);
    return match == null ? verb(tokens.get(token)) : !match.value().equals(SOFT);
  }

  /** Whether it may be a surname but no name by itself nor before another common word. */
  public boolean soft(Tokens tokens, int token) {
    TokenTrie.Match<String> match = match(tokens, token);
    return match != null && match.value().equals(SOFT);
  }

  /** Whether it is a given name that Turkish texts know. */
  public boolean given(Token token) {
    return given.of(token.type()) != null;
  }

  /** The same of a word that is written with an apostrophe inside, {@code Şem'i}. */
  public boolean givenAcross(Token token) {
    return !given(token) && givenNames.contains(token.key() + Turkish.key(token.suffix()));
  }

  /** Whether it is a given name of Türkiye. */
  public boolean turk(Token token) {
    return turks.contains(token.key());
  }

  private TokenTrie.Match<String> match(Tokens tokens, int token) {
    return given(tokens.get(token)) ? null : words.longest(tokens, token);
  }

  /** Whether it is a known stem with the ending of a finite verb: {@code Sürdürüyor}. */
  public boolean verb(Token token) {
    return verbs.of(token.type()) != null;
  }

  private Boolean verb(WordType type) {
    String key = type.folded();
    if (key.isEmpty()) {
      return null; // An apostrophe by itself.
    }
    for (Ending ending : endings.of(key.charAt(key.length() - 1))) {
      boolean ends =
          type.is(Token.Flag.ALL_CAPS)
              ? key.endsWith(ending.plain())
              : type.key().endsWith(ending.key());
      if (ends) {
        String stem = key.substring(0, Math.max(0, key.length() - ending.plain().length()));
        boolean narrowed =
            ending.narrows() && (takes(stem + "a", ending) || takes(stem + "e", ending));
        if (narrowed || takes(stem, ending)) {
          return Boolean.TRUE;
        }
      }
    }
    return null;
  }

  /** Whether a known stem takes an ending by vowel harmony and by its last consonant. */
  private boolean takes(String plainStem, Ending ending) {
    String stem = stems.get(plainStem);
    return stem != null && Suffixes.Profile.of(stem, Kind.VERB, false).takes(ending.key());
  }
}
