package org.vakanuvis.extract.frame;

import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;

/**
 * Knows the labels of a release's head and foot: {@code Tarih:}, {@code Kaynak:}, {@code Konu:}.
 */
final class HeadLabels {
  private static final Set<String> DATES = Set.of("entry", "plain", "event", "update", "other");

  private final TokenTrie<Named> labels;
  private final TokenTrie<String> papers;

  HeadLabels(Lexicon lexicon) {
    TokenTrie.Builder<Named> trie = lexicon.phrases();
    for (List<String> row : lexicon.dictionaries().table("date-cues").rows()) {
      if (DATES.contains(row.get(1))) {
        WordTable.parts(row.get(0))
            .forEach(words -> trie.add(words, Kind.FIXED, new Named(true, row.get(1))));
      }
    }
    for (List<String> row : lexicon.dictionaries().table("source-labels").rows()) {
      WordTable.parts(row.get(0))
          .forEach(words -> trie.add(words, Kind.FIXED, new Named(false, row.get(1))));
    }
    this.labels = trie.build();
    this.papers = Cues.trie(lexicon, "papers");
  }

  private record Named(boolean date, String role) {}

  /**
   * A label found.
   *
   * @param date whether a date is expected behind it
   * @param role what it is the label of
   * @param from its first token
   * @param value the token behind it and the marks that part it from its value
   * @param told whether a mark or the columns of a table make it a label
   */
  record Label(boolean date, String role, int from, int value, boolean told) {}

  /** The label that begins with this token; null for none. */
  Label at(Tokens tokens, int index) {
    Match<Named> match =
        index < tokens.size() && tokens.get(index).word() ? labels.longest(tokens, index) : null;
    if (match == null) {
      return null;
    }
    int value = match.to();
    boolean told = false;
    while (value < tokens.size()
        && tokens.get(value).is(Flag.MARK)
        && ":.|=-…".contains(tokens.get(value).stem())) {
      // A dash alone may go on a headline that begins with a label's word.
      told |= !tokens.mark(value, '-') && !tokens.mark(value, '.');
      value++;
    }
    boolean column = value < tokens.size() && tokens.get(value).is(Flag.COLUMN);
    // ZAMAN      27 KASIM 2007, above all else: the paper of that name.
    if (index == 0 && column && value == match.to() && Cues.behind(papers, tokens, 0) == value) {
      return null;
    }
    return new Label(match.value().date(), match.value().role(), index, value, told || column);
  }
}
