package org.vakanuvis.extract;

import org.vakanuvis.extract.HeadItem.Kind;
import org.vakanuvis.extract.HeadLabels.Label;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.extract.TokenTrie.Match;

/** Reads labels with their values: {@code Tarih: 5/3/2019}, {@code No: 86}, {@code Kaynak: AA}. */
final class LabelItems {
  private final DateReader dates;
  private final CalendarWords calendar;
  private final NumberLabels numbers;
  private final HeadLabels labels;
  private final HeadNames names;
  private final DateItems dateItems;

  LabelItems(
      Lexicon lexicon,
      DateReader dates,
      CalendarWords calendar,
      NumberLabels numbers,
      HeadNames names) {
    this.dates = dates;
    this.calendar = calendar;
    this.numbers = numbers;
    this.labels = new HeadLabels(lexicon);
    this.names = names;
    this.dateItems = new DateItems(lexicon, dates, calendar);
  }

  /** The label with its value that begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    HeadItem number = number(line, index);
    number = number == null ? unlabelled(line, index) : number;
    Label label = number == null ? labels.at(line.tokens(), index) : null;
    if (label == null) {
      return number;
    }
    HeadItem date = label.date() ? dated(line, label) : null;
    boolean told = label.told() || source(line, label);
    return date == null && told ? valued(line, label) : date;
  }

  /** {@code KAYNAK DHA}: without a mark a label only before an agency that ends the line. */
  private boolean source(LineView line, Label label) {
    return label.role().equals("source")
        && label.value() < line.end()
        && names.agency(line.tokens(), label.value()) == line.end();
  }

  private HeadItem number(LineView line, int index) {
    NumberLabels.Label label = numbers.at(line.tokens(), index);
    if (label == null || label.role().equals("date")) {
      return null;
    }
    int end = numberEnd(line, label.end());
    Kind kind = label.role().equals("other") ? Kind.ASIDE : Kind.NUMBER;
    return end == label.end()
        ? null
        : HeadItem.labelled(kind, label.role(), index, label.end(), end);
  }

  /** {@code Basın Bülteni: 7}; {@code 2021/45} on a line of its own. */
  private HeadItem unlabelled(LineView line, int index) {
    if (index >= line.end()) {
      return null;
    }
    Match<String> sort = names.phrase(line.tokens(), index);
    boolean told = sort != null && sort.value().equals("sort") && line.mark(sort.to(), ":");
    boolean alone = index == line.first() && line.mark(index + 1, "/");
    int first = told ? sort.to() + 1 : index;
    if (!(told || alone) || first >= line.end() || dates.expected(line.tokens(), first) != null) {
      return null;
    }
    int end = numberEnd(line, first);
    boolean whole = told ? line.parted(end) : end == line.end() && end == index + 3;
    return end == first || !whole ? null : HeadItem.labelled(Kind.NUMBER, "own", index, first, end);
  }

  /** Behind the number that begins here; the token itself where none does. */
  private static int numberEnd(LineView line, int index) {
    int last = index;
    boolean digits = false;
    for (int i = index; i < line.end() && (i == index || !line.token(i).is(Flag.SPACED)); i++) {
      Token token = line.token(i);
      if (token.is(Flag.MARK) && !line.mark(i, "-/.")) {
        break;
      }
      digits |= token.number();
      last = token.is(Flag.MARK) ? last : i + 1;
    }
    return digits ? last : index;
  }

  /** The date behind a label, maybe behind a day of the week or a place. */
  private HeadItem dated(LineView line, Label label) {
    Tokens tokens = line.tokens();
    int at = calendar.shortWeekday(tokens, label.value());
    DateMention date = dates.expected(tokens, line.skip(at));
    if (date == null && at < line.end()) {
      int place = HeadNames.place(line.reading(), at);
      date = place == at ? null : dates.expected(tokens, line.skip(place));
    }
    return date == null
        ? null
        : HeadItem.dated(label.role(), label.from(), date, dateItems.behind(line, date));
  }

  private HeadItem valued(LineView line, Label label) {
    int stop = valueEnd(line, label);
    if (label.value() >= stop) {
      int end = Math.min(label.value(), line.end());
      return HeadItem.labelled(Kind.ASIDE, label.role(), label.from(), label.from(), end);
    }
    Kind kind = label.date() ? Kind.ASIDE : kind(line, label, stop);
    int end = kind == Kind.SOURCE ? names.bodyBefore(line.tokens(), label.value(), stop) : stop;
    return HeadItem.labelled(kind, label.role(), label.from(), label.value(), end);
  }

  private Kind kind(LineView line, Label label, int stop) {
    return switch (label.role()) {
      case "source" -> Kind.SOURCE;
      case "title" -> Kind.TITLE;
      case "writer" -> {
        boolean agency = names.agency(line.tokens(), label.value()) == stop;
        boolean body = names.body(line.tokens(), label.value(), stop) == stop;
        yield agency || body ? Kind.SOURCE : Kind.ASIDE;
      }
      default -> Kind.ASIDE;
    };
  }

  /** Where a value ends: at a column, a bar, the next label or the line's end. */
  private int valueEnd(LineView line, Label label) {
    if (label.role().equals("photo")) {
      return line.end();
    }
    boolean opened = false;
    for (int i = label.value(); i < line.end(); i++) {
      opened |= line.mark(i, "([");
      boolean closed = line.mark(i, ")]") && !opened;
      boolean column = i > label.value() && line.token(i).is(Flag.COLUMN);
      Label next = i > label.value() ? labels.at(line.tokens(), i) : null;
      boolean labelled = next != null && line.mark(next.value() - 1, ":");
      boolean date = line.mark(i, ",-/") && dates.at(line.tokens(), i + 1) != null;
      if (closed || column || labelled || date || line.mark(i, "|")) {
        return i;
      }
    }
    return line.end();
  }
}
