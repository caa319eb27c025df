package org.vakanuvis.extract.titles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** The words that ministers' portfolios are made of: {@code Dışişleri}, {@code Su İşleri}. */
public final class PortfolioWords {
  /** So many letters at least stand before the ending of a field. */
  private static final int SHORTEST_STEM = 2;

  /** A field of two has no more words behind its first. */
  private static final int LONGEST_FIELD = 4;

  private final TokenTrie<String> words;

  /** The words with which portfolios begin. */
  private final Set<String> opening;

  /** What stands in portfolios behind the country that they mind: {@code Kıbrıs İşleri}. */
  private final Set<String> minding;

  private final TokenTrie<String> old;

  /** How nouns end that no dictionary needs to know to be words of fields. */
  private final WordEnds fields;

  /** Whole portfolios that only one country has, with that country. */
  private final TokenTrie<String> titles;

  PortfolioWords(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("portfolios");
    int unit = table.column("unit");
    int of = table.column("of");
    int old = table.column("old");
    Set<String> before = new HashSet<>(lexicon.words("office-modifiers", "form"));
    Set<String> countries = countries(lexicon);
    Set<String> opening = new HashSet<>();
    Set<String> minding = new HashSet<>();
    TokenTrie.Builder<String> words = lexicon.phrases();
    TokenTrie.Builder<String> oldWords = lexicon.phrases();
    TokenTrie.Builder<String> titles = lexicon.phrases();
    for (List<String> row : table.rows()) {
      for (String part : row.get(unit).split(", | ve ", -1)) {
        // Eski Eserler is a portfolio, yet eski alone says that it is held no more.
        words.add(part, kind(part), part);
        String[] pair = part.split(" ", 2);
        opening.add(Turkish.fold(pair[0]));
        if (pair.length == 2 && countries.contains(pair[0])) {
          minding.add(Turkish.fold(pair[1]));
        }
        for (String word : part.split(" ", -1)) {
          if (!before.contains(Turkish.lower(word)) && !countries.contains(word)) {
            words.add(word, kind(word), word);
          }
          if (!row.get(old).isEmpty()) {
            oldWords.add(word, kind(word), word);
          }
        }
      }
      if (!row.get(of).isEmpty()) {
        titles.add(row.get(unit), Kind.FIXED, row.get(of));
      }
    }
    List<String> ends = List.copyOf(lexicon.words("field-endings", "ending"));
    this.fields = WordEnds.of(ends.stream().map(Turkish::fold).toArray(String[]::new));
    this.words = words.build();
    this.opening = Set.copyOf(opening);
    this.minding = Set.copyOf(minding);
    this.old = oldWords.build();
    this.titles = titles.build();
  }

  /** What countries and their peoples are called. */
  private static Set<String> countries(Lexicon lexicon) {
    Set<String> names = new HashSet<>();
    for (Country country : lexicon.dictionaries().countries().values()) {
      names.add(country.name());
      names.addAll(country.aliases());
      names.addAll(country.demonyms());
    }
    return names;
  }

  private static Kind kind(String word) {
    return Turkish.high(word.charAt(word.length() - 1)) ? Kind.POSSESSIVE : Kind.NOUN;
  }

  /** What a suffix makes of a portfolio's word; null where the token is none. */
  Ending ending(Tokens tokens, int token) {
    TokenTrie.Match<String> match = words.longest(tokens, token);
    if (match == null) {
      return field(tokens.get(token)) ? Ending.BARE : null;
    }
    // The suffix of a phrase is its last word's.
    return match.to() > token + 1 ? Ending.BARE : match.ending();
  }

  /** Whether a word ends as only nouns of what someone does: {@code Ormansızlaşma}. */
  private boolean field(Token word) {
    return word.word()
        && word.capitalised()
        && !word.suffixed()
        && fields.end(word.folded(), SHORTEST_STEM);
  }

  /** The words of a portfolio that begin with a token, as the dictionary has them. */
  String word(Tokens tokens, int token) {
    TokenTrie.Match<String> match = words.longest(tokens, token);
    return match == null ? tokens.get(token).stem() : match.value();
  }

  /**
   * Whether the token is a word of portfolios that begins none: the {@code İşleri} of Su İşleri.
   */
  boolean continues(Tokens tokens, int token) {
    return words.longest(tokens, token) != null
        && !opening.contains(tokens.get(token).type().folded());
  }

  /** Whether the token may tell that a portfolio minds the country before it. */
  boolean minding(Tokens tokens, int token) {
    return minding.contains(tokens.get(token).type().folded());
  }

  /** Whether a token goes on a field begun with a capital: {@code Dış işleri}. */
  boolean goesOn(Tokens tokens, int token) {
    int first = token - 1;
    while (first > 0
        && token - first <= LONGEST_FIELD
        && !tokens.get(first).capitalised()
        && (tokens.joint(first) || ending(tokens, first) != null)) {
      first--;
    }
    boolean large = first >= 0 && tokens.get(first).capitalised();
    TokenTrie.Match<String> field = large ? words.longest(tokens, first) : null;
    return field != null && (field.to() > token || (field.bare() && tokens.joint(field.to())));
  }

  /** Whether the token is a word of portfolios of before 1945. */
  boolean old(Tokens tokens, int token) {
    TokenTrie.Match<String> match = old.longest(tokens, token);
    return match != null && match.bare();
  }

  /** The country that alone uses the portfolio of these tokens; empty where there is none. */
  public String country(Tokens tokens, int from, int to) {
    TokenTrie.Match<String> match = from < to ? titles.longest(tokens, from) : null;
    return match != null && match.to() == to ? match.value() : "";
  }
}
