package org.vakanuvis.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads the bars around the end of an office that stands in a row of its own as blanks: {@code Gana
 * | Kofi Mensah | Enerji ve Tabii ⏎ | | Kaynaklar Bakanı}.
 */
final class ContinuedRows {
  /** The end of an office has so many words at most. */
  private static final int WORDS = 5;

  /** So many bars at least stand before it where one is the edge of the table. */
  private static final int EMPTY = 2;

  private static final Pattern WORD = Pattern.compile("[ ,]+");

  /** The last words of offices that have a portfolio before them. */
  private final Set<String> ends = new HashSet<>();

  /** The words of portfolios, with which an office that goes on may end above. */
  private final Set<String> fields = new HashSet<>();

  /** With the words of portfolios and the offices that have one. */
  ContinuedRows(Dictionaries dictionaries) {
    fields.add("ve");
    for (List<String> row : dictionaries.table("portfolios").rows()) {
      WordTable.parts(row.get(0))
          .forEach(field -> WORD.splitAsStream(field).map(Turkish::key).forEach(fields::add));
    }
    WordTable table = dictionaries.table("offices");
    int takes = table.column("takes");
    for (List<String> row : table.rows()) {
      if (row.get(takes).equals("portfolio")) {
        WordTable.parts(row.get(table.column("owned"))).forEach(this::add);
      }
    }
  }

  private void add(String head) {
    ends.add(Turkish.key(head.substring(head.lastIndexOf(' ') + 1)));
  }

  /** The text, unit by unit, with blanks in the place of such bars. */
  String read(String text) {
    if (text.indexOf('|') < 0) {
      return text;
    }
    StringBuilder read = null;
    int above = 0;
    for (int line = text.indexOf('\n') + 1; line > 0; line = text.indexOf('\n', line) + 1) {
      int cell = cell(text, line);
      if (cell > line && open(text, above, line - 1) && ends(text, cell)) {
        read = read == null ? new StringBuilder(text) : read;
        blank(read, line, cell);
        blank(read, lastCell(text, above, line - 1), line - 1);
        int end = text.indexOf('\n', line);
        blank(read, cell, end < 0 ? text.length() : end);
      }
      above = line;
    }
    return read == null ? text : read.toString();
  }

  /** Where the only filled cell of a row begins; the line itself for other lines. */
  private static int cell(String text, int line) {
    int bars = 0;
    int i = line;
    while (i < text.length() && " \t|".indexOf(text.charAt(i)) >= 0) {
      bars += text.charAt(i) == '|' ? 1 : 0;
      i++;
    }
    boolean edge = text.startsWith("|", line);
    return bars >= (edge ? EMPTY : 1) && i < text.length() && text.charAt(i) != '\n' ? i : line;
  }

  /** Whether a line is a row whose last cell ends within a portfolio. */
  private boolean open(String text, int line, int end) {
    int cell = lastCell(text, line, end);
    int last = last(text, cell, end);
    boolean comma = last > cell && text.charAt(last - 1) == ',';
    return cell > line && last > cell && (comma || among(fields, text, cell, last));
  }

  /** Whether a cell is the last of its row and ends with the head of an office. */
  private boolean ends(String text, int cell) {
    int newline = text.indexOf('\n', cell);
    int end = newline < 0 ? text.length() : newline;
    int last = last(text, cell, end);
    int words = 1;
    for (int i = cell; i < last; i++) {
      if (text.charAt(i) == '|') {
        return false;
      }
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words <= WORDS && among(ends, text, cell, last);
  }

  /** Whether the last word between two places is among some. */
  private static boolean among(Set<String> words, String text, int from, int end) {
    int word = end;
    while (word > from && text.charAt(word - 1) != ' ') {
      word--;
    }
    return word < end && words.contains(Turkish.key(text.substring(word, end)));
  }

  /** Behind the last letter between two places, blanks and the bar at the edge left out. */
  private static int last(String text, int from, int end) {
    int last = end;
    while (last > from && " \t\r|".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  /** Where the last cell of a line begins; the line itself where no bar is in it. */
  private static int lastCell(String text, int line, int end) {
    int bar = text.lastIndexOf('|', last(text, line, end));
    bar = bar >= last(text, line, end) ? text.lastIndexOf('|', bar - 1) : bar;
    return bar < line ? line : bar + 1;
  }

  private static void blank(StringBuilder text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '|') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
