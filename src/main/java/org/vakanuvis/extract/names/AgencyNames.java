package org.vakanuvis.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Knows the names of news agencies, stations and papers, and their abbreviations. */
public final class AgencyNames {
  /** Longer words in capitals are no abbreviations. */
  private static final int ABBREVIATION = 5;

  /** Shorter abbreviations are written with dots too. */
  private static final int LONGEST_DOTTED = 4;

  private final TokenTrie<String> names;
  private final Set<String> words;

  /** With every spelling of the names and aliases that the dictionaries have. */
  public AgencyNames(Lexicon lexicon) {
    TokenTrie.Builder<String> spelt = lexicon.phrases();
    WordTable table = lexicon.dictionaries().table("agencies");
    Set<String> single = new HashSet<>();
    for (List<String> row : table.rows()) {
      List<String> written = new ArrayList<>(WordTable.parts(row.get(1)));
      written.add(0, row.get(0));
      for (String name : written) {
        spellings(name).forEach(form -> spelt.add(form, kind(form), row.get(0)));
        if (name.indexOf(' ') < 0) {
          single.add(name);
        }
      }
    }
    this.names = spelt.build();
    this.words = Set.copyOf(single);
  }

  /** A name and, for an abbreviation, the same with dots: {@code THA}, {@code T.H.A.}, t.h.a. */
  private static List<String> spellings(String name) {
    if (name.length() > LONGEST_DOTTED || !capitals(name)) {
      return List.of(name);
    }
    String dotted = String.join(".", name.split(""));
    String small = Turkish.lower(dotted);
    return List.of(name, dotted, dotted + ".", small, small + ".");
  }

  private static boolean capitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isUpperCase(name.charAt(i)) || !Character.isLetter(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Kind kind(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return Kind.FIXED;
      }
    }
    return Kind.ABBREVIATION;
  }

  /** Behind the agency that begins with this token; the token itself where none does. */
  public int behind(Tokens tokens, int index) {
    if (index >= tokens.size()) {
      return index;
    }
    Match<String> match = tokens.get(index).word() ? names.longest(tokens, index) : null;
    // In brackets or behind a day an abbreviation with dots may be small: (a.a.).
    boolean alone = tokens.get(index).is(Flag.LINE_START);
    boolean dotted = tokens.mark(index + 1, '.') && (alone || apart(tokens, index - 1));
    // dpa writes itself so.
    boolean small = words.contains(tokens.get(index).stem()) && tokens.mark(index - 1, '(');
    boolean begins = tokens.get(index).capitalised() || dotted || small;
    if (match == null || !match.bare() || !begins) {
      return index;
    }
    // A line of its own: the longer name would end with a word of the next.
    int lineEnd = tokens.lineEnd(index);
    if (match.to() > lineEnd && lineEnd == index + 1 && words.contains(tokens.get(index).stem())) {
      return index + 1;
    }
    return tokens.mark(match.to(), '.') && tokens.get(index).initial()
        ? match.to() + 1
        : match.to();
  }

  /** Behind an agency from which a text is taken, {@code TASS'tan}; the token itself for none. */
  public int from(Tokens tokens, int index) {
    boolean word = index < tokens.size() && tokens.get(index).word();
    Match<String> match = word ? names.longest(tokens, index) : null;
    boolean begins = word && (tokens.get(index).capitalised() || tokens.mark(index - 1, '('));
    return begins && match != null && match.ending() == Ending.ABLATIVE ? match.to() : index;
  }

  /** Whether what stands before an agency in small letters is a bracket, a day or a comma. */
  private static boolean apart(Tokens tokens, int index) {
    return tokens.mark(index, '(')
        || tokens.mark(index, ',')
        || (index >= 0 && tokens.get(index).number());
  }

  /** Whether a word is the abbreviation of an agency: {@code ANKA}. */
  public boolean abbreviated(Token token) {
    return token.allCaps() && token.stem().length() <= ABBREVIATION && words.contains(token.stem());
  }
}
