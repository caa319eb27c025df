package org.vakanuvis.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads the labels of someone's record, {@code Ülke: Fas ⏎ Adı: Ali Kara ⏎ Görevi: Bakan}, as
 * blanks: what they say the values say themselves.
 */
final class RecordLabels {
  private static final String NAME = "name";
  private static final String OFFICE = "office";

  /** A label and the blanks around it have so many characters at most. */
  private static final int LONGEST = 30;

  /** What may stand before the first label of a line. */
  private static final String ITEM = "-–—•*·\"'0123456789.)( \t";

  private final Map<String, String> roles = new HashMap<>();

  /** With the labels that the dictionaries have: {@code Adı}, {@code Görevi}. */
  RecordLabels(Dictionaries dictionaries) {
    for (List<String> row : dictionaries.table("record-labels").rows()) {
      WordTable.parts(row.get(0)).forEach(label -> roles.put(Turkish.key(label), row.get(1)));
    }
  }

  /** One label with the colon behind it. */
  private record Label(int from, int to, String role) {}

  /** The text, unit by unit, with blanks in the place of such labels. */
  String read(String text) {
    List<Label> labels = labels(text);
    StringBuilder read = null;
    int first = 0;
    for (int i = 1; i <= labels.size(); i++) {
      if (i == labels.size() || apart(text, labels.get(i - 1).to(), labels.get(i).from())) {
        List<Label> paragraph = labels.subList(first, i);
        if (has(paragraph, NAME) && has(paragraph, OFFICE)) {
          read = read == null ? new StringBuilder(text) : read;
          blank(read, paragraph);
        }
        first = i;
      }
    }
    return read == null ? text : read.toString();
  }

  private static boolean has(List<Label> labels, String role) {
    return labels.stream().anyMatch(label -> label.role().equals(role));
  }

  private static void blank(StringBuilder text, List<Label> labels) {
    for (Label label : labels) {
      text.replace(label.from(), label.to(), " ".repeat(label.to() - label.from()));
    }
  }

  /** Whether an empty line stands between two places. */
  private static boolean apart(String text, int from, int to) {
    int newlines = 0;
    for (int i = from; i < to && newlines < 2; i++) {
      char c = text.charAt(i);
      newlines = c == '\n' ? newlines + 1 : Character.isWhitespace(c) ? newlines : 0;
    }
    return newlines > 1;
  }

  /** All labels of a text. */
  private List<Label> labels(String text) {
    List<Label> labels = new ArrayList<>();
    int floor = 0;
    for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
      int from = start(text, Math.max(floor, i - LONGEST), i);
      String role = roles.get(Turkish.key(text.substring(from, i).strip()));
      if (role != null) {
        labels.add(new Label(from, i + 1, role));
      }
      floor = i + 1;
    }
    return labels;
  }

  /** Where the cell begins that a colon ends. */
  private static int start(String text, int from, int colon) {
    int start = from;
    for (int i = from; i < colon; i++) {
      char c = text.charAt(i);
      boolean parts = c == '\n' || c == '|' || c == '\t' || c == ';' || c == ',';
      start = parts || (c == ' ' && text.charAt(i + 1) == ' ') ? i + 1 : start;
    }
    while (start < colon && ITEM.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }
}
