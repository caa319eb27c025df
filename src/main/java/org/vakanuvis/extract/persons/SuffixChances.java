package org.vakanuvis.extract.persons;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;

/** How likely a name stands in which case, by what follows it. */
final class SuffixChances {
  /** What is added to each count, for what was never seen may be. */
  private static final double UNSEEN = 0.5;

  private static final List<Ending> CASES =
      List.of(
          Ending.BARE,
          Ending.GENITIVE,
          Ending.DATIVE,
          Ending.ACCUSATIVE,
          Ending.INSTRUMENTAL,
          Ending.ABLATIVE);

  /** What may follow a name. */
  enum Behind {
    COMMA,
    MARK,
    JOINT,
    CAPITAL,
    SMALL
  }

  private final Map<Behind, Map<Ending, Double>> chances = new EnumMap<>(Behind.class);

  SuffixChances(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("suffix-chances");
    for (List<String> row : table.rows()) {
      Map<Ending, Double> counts = new EnumMap<>(Ending.class);
      double all = 0;
      for (Ending ending : CASES) {
        int column = table.column(ending.name().toLowerCase(Locale.ROOT));
        double count = Double.parseDouble(row.get(column)) + UNSEEN;
        counts.put(ending, count);
        all += count;
      }
      double sum = all;
      counts.replaceAll((ending, count) -> Math.log(count / sum));
      chances.put(Behind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), counts);
    }
  }

  /** The logarithm of the chance of a case, one of the table's. */
  double of(Behind behind, Ending ending) {
    return chances.get(behind).get(ending);
  }

  /** What follows a name: from a token on. */
  static Behind behind(Tokens tokens, int next) {
    if (next >= tokens.size()) {
      return Behind.MARK;
    }
    Token token = tokens.get(next);
    if (!token.word()) {
      return token.mark(',') || token.mark(';') ? Behind.COMMA : Behind.MARK;
    }
    if (tokens.joint(next) || tokens.contrasts(next)) {
      return Behind.JOINT;
    }
    // The next row or cell of a list.
    boolean row =
        token.is(Token.Flag.COLUMN) || (token.capitalised() && token.is(Token.Flag.LINE_START));
    boolean capital = token.capitalised() && !token.is(Token.Flag.SHOUTED);
    return row ? Behind.MARK : capital ? Behind.CAPITAL : Behind.SMALL;
  }
}
