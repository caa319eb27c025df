package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.HeadItem.Kind;
import org.vakanuvis.extract.HeadLabels.Label;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.extract.TokenTrie.Match;

/** Reads what stands on a line beside text: labels with their values, dates, agencies, places. */
final class LineReader {
  /** So many tokens at a line's end may be a date, a place and an agency. */
  private static final int LONGEST_TAIL = 14;

  private final DateReader dates;
  private final CalendarWords calendar;
  private final NumberLabels numbers;
  private final HeadLabels labels;
  private final HeadNames names;

  LineReader(Lexicon lexicon, DateReader dates, CalendarWords calendar, NumberLabels numbers) {
    this.dates = dates;
    this.calendar = calendar;
    this.numbers = numbers;
    this.labels = new HeadLabels(lexicon);
    this.names = new HeadNames(lexicon);
  }

  HeadNames names() {
    return names;
  }

  /** Reads a line. */
  HeadLine read(Reading reading, Line line, int index) {
    Walk head = new Walk(reading, line.end());
    int text = head.run(line.first());
    List<HeadItem> items = new ArrayList<>(head.items);
    int end = line.end();
    if (text < end) {
      end = tail(reading, text, end, items);
    }
    return new HeadLine(index, items, text, end);
  }

  /** Takes a date with what goes with it off the line's end. */
  private int tail(Reading reading, int text, int end, List<HeadItem> items) {
    Tokens tokens = reading.tokens();
    for (int i = Math.max(text + 1, end - LONGEST_TAIL); i < end; i++) {
      boolean parted =
          tokens.get(i).is(Flag.COLUMN)
              || (tokens.get(i).is(Flag.MARK) && ",-|(/".contains(tokens.get(i).stem()));
      if ((parted && tokens.get(i).is(Flag.SPACED)) || tokens.mark(i, ',')) {
        Walk walk = new Walk(reading, end);
        boolean whole = walk.run(i) == end;
        boolean told =
            walk.items.stream()
                .anyMatch(
                    item ->
                        item.kind() == Kind.DATE
                            || item.kind() == Kind.NUMBER
                            || item.kind() == Kind.SOURCE);
        if (whole && told) {
          items.addAll(walk.items);
          return i;
        }
      }
    }
    return end;
  }

  /** One way along a line. */
  private final class Walk {
    private final Reading reading;
    private final Tokens tokens;
    private final int end;
    private final List<HeadItem> items = new ArrayList<>();

    Walk(Reading reading, int end) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.end = end;
    }

    /** Reads as far as there are parts of a head, and says where text begins. */
    int run(int start) {
      int i = skip(start);
      int text = start;
      while (i < end) {
        int next = item(i);
        if (next == i) {
          break;
        }
        text = next;
        i = skip(next);
      }
      if (i >= end) {
        return end;
      }
      while (!items.isEmpty() && !holds(items.get(items.size() - 1))) {
        text = items.remove(items.size() - 1).from();
      }
      return items.isEmpty() ? start : skipped(text);
    }

    /** Whether a part of a head can stand right before text. */
    private boolean holds(HeadItem last) {
      return switch (last.kind()) {
        case BODY -> false;
        case PLACE, AGENCY ->
            (items.size() > 1
                    && items.stream()
                        .anyMatch(item -> item.kind() == Kind.DATE || item.kind() == Kind.AGENCY))
                || parted(last);
        case ASIDE, PRESS -> items.stream().anyMatch(item -> item.kind() == Kind.DATE);
        default -> true;
      };
    }

    /** Whether an agency stands in brackets or a dash follows it. */
    private boolean parted(HeadItem last) {
      boolean bracket = tokens.mark(last.end(), ')');
      return last.kind() == Kind.AGENCY && (bracket || tokens.mark(last.end(), '-'));
    }

    private int skip(int index) {
      int i = index;
      while (i < end
          && tokens.get(i).is(Flag.MARK)
          && ",;:-|/()[].•=>·~#*".contains(tokens.get(i).stem())) {
        i++;
      }
      return i;
    }

    /** Skips what parts an item from the text behind it, but not what opens the text. */
    private int skipped(int index) {
      int i = index;
      while (i < end
          && tokens.get(i).is(Flag.MARK)
          && ",;:-|/).]•=>·~".contains(tokens.get(i).stem())) {
        i++;
      }
      return i;
    }

    /** Reads what begins here and says where it ends; stays where nothing begins. */
    private int item(int i) {
      int next = label(i);
      next = next == i ? date(i) : next;
      next = next == i ? time(i) : next;
      next = next == i ? phrase(i) : next;
      next = next == i ? body(i) : next;
      next = next == i ? agency(i) : next;
      return next == i ? place(i) : next;
    }

    private int label(int i) {
      NumberLabels.Label number = numbers.at(tokens, i);
      if (number != null && !number.role().equals("date") && number.end() < end) {
        int behind = numberEnd(number.end());
        if (behind > number.end()) {
          Kind kind = number.role().equals("other") ? Kind.ASIDE : Kind.NUMBER;
          items.add(HeadItem.labelled(kind, number.role(), i, number.end(), behind));
          return behind;
        }
      }
      Label label = labels.at(tokens, i);
      if (label == null) {
        return i;
      }
      return label.date() ? datedLabel(label, i) : label.told() ? valued(label, i) : i;
    }

    private int datedLabel(Label label, int i) {
      int at = calendar.shortWeekday(tokens, label.value());
      DateMention date = dates.expected(tokens, skip(at));
      if (date == null && at < tokens.size()) {
        int place = HeadNames.place(reading, at);
        date = place == at ? null : dates.expected(tokens, skip(place));
      }
      if (date != null) {
        items.add(HeadItem.dated(label.role(), i, date, behind(date)));
        return behind(date);
      }
      return label.told() ? valued(new Label(false, "aside", i, label.value(), true), i) : i;
    }

    /** Behind a date and the day of the week that goes with it. */
    private int behind(DateMention date) {
      int at =
          tokens.mark(date.end(), ',') || tokens.mark(date.end(), '(')
              ? date.end() + 1
              : date.end();
      int weekday = calendar.shortWeekday(tokens, at);
      return weekday > at && at < end ? weekday : date.end();
    }

    private int valued(Label label, int i) {
      int stop = valueEnd(label);
      if (label.value() >= stop) {
        items.add(HeadItem.labelled(Kind.ASIDE, label.role(), i, i, Math.min(label.value(), end)));
        return Math.min(label.value(), end);
      }
      Kind kind =
          switch (label.role()) {
            case "source" -> Kind.SOURCE;
            case "writer" ->
                names.agency(tokens, label.value()) == stop
                        || names.body(tokens, label.value(), stop) == stop
                    ? Kind.SOURCE
                    : Kind.ASIDE;
            case "title" -> Kind.TITLE;
            default -> Kind.ASIDE;
          };
      items.add(HeadItem.labelled(kind, label.role(), i, label.value(), stop));
      return stop;
    }

    /** Where a value ends: at a column, a bar, the next label or the line's end. */
    private int valueEnd(Label label) {
      boolean photo = label.role().equals("photo");
      for (int i = label.value(); i < end; i++) {
        if (photo) {
          continue;
        }
        boolean column = i > label.value() && tokens.get(i).is(Flag.COLUMN);
        Label next = i > label.value() ? labels.at(tokens, i) : null;
        boolean bracket = (tokens.mark(i, ')') || tokens.mark(i, ']')) && !opened(label.value(), i);
        if (column
            || bracket
            || tokens.mark(i, '|')
            || (next != null && tokens.mark(next.value() - 1, ':'))) {
          return i;
        }
      }
      return end;
    }

    private boolean opened(int from, int index) {
      for (int i = from; i < index; i++) {
        if (tokens.mark(i, '(') || tokens.mark(i, '[')) {
          return true;
        }
      }
      return false;
    }

    /** Behind the number that begins here; the token itself where none does. */
    private int numberEnd(int index) {
      int i = index;
      int last = index;
      boolean digits = false;
      while (i < end && (i == index || !tokens.get(i).is(Flag.SPACED))) {
        Token token = tokens.get(i);
        if (token.is(Flag.MARK) && !"-/.".contains(token.stem())) {
          break;
        }
        digits |= token.number();
        i++;
        last = token.is(Flag.MARK) ? last : i;
      }
      return digits ? last : index;
    }

    private int date(int i) {
      DateMention date = dates.at(tokens, i);
      boolean alone = false;
      if (date == null) {
        date = dates.expected(tokens, i);
        alone = true;
      }
      if (date == null || date.end() > end) {
        return i;
      }
      int behind = behind(date);
      boolean last = behind >= end;
      boolean parted =
          !last
              && (tokens.get(behind).is(Flag.COLUMN)
                  || (skip(behind) > behind && !tokens.mark(behind, '(')));
      boolean figures =
          !last
              && tokens.get(date.end() - 1).number()
              && tokens.get(date.first()).number()
              && date.hasDay()
              && tokens.mark(date.first() + 1, '.')
              && tokens.get(behind).capitalised();
      boolean bracket = tokens.mark(behind, '(');
      boolean timed = !last && time(behind, false) > behind;
      if (alone
          ? !(last && i == skip(tokens.lineStart(i)))
          : !(last || parted || figures || timed || bracket)) {
        return i;
      }
      if (suffixed(date)) {
        return i;
      }
      items.add(HeadItem.dated("", i, date, behind));
      return behind;
    }

    /** A date with a suffix is part of a sentence. */
    private boolean suffixed(DateMention date) {
      Token last = tokens.get(date.end() - 1);
      return last.suffixed()
          || (last.word()
              && calendar.month(tokens, date.end() - 1) != null
              && !calendar.month(tokens, date.end() - 1).bare());
    }

    private int time(int i) {
      int weekday = calendar.weekday(tokens, i);
      if (weekday > i
          && (weekday >= end || skip(weekday) > weekday || dates.at(tokens, weekday) != null)) {
        items.add(HeadItem.of(Kind.ASIDE, i, weekday));
        return weekday;
      }
      int behind = time(i, !items.isEmpty());
      if (behind > i) {
        items.add(HeadItem.of(Kind.ASIDE, i, behind));
      }
      return behind;
    }

    /** Behind {@code 22:41} or, where a date stands before it, {@code 22.41}. */
    private int time(int i, boolean dot) {
      boolean clock = tokens.mark(i + 1, ':') || (dot && tokens.mark(i + 1, '.'));
      if (i + 2 >= end || !clock || !tokens.get(i).number() || !tokens.get(i + 2).number()) {
        return i;
      }
      int behind = i + 3;
      return tokens.mark(behind, ':') && behind + 1 < end ? behind + 2 : behind;
    }

    private int phrase(int i) {
      Match<String> match = names.phrase(tokens, i);
      if (match == null || !closed(match.to())) {
        return i;
      }
      Kind kind =
          switch (match.value()) {
            case "sort" -> Kind.SORT;
            case "press" -> Kind.PRESS;
            default -> Kind.ASIDE;
          };
      items.add(HeadItem.labelled(kind, match.value(), i, i, match.to()));
      return match.to();
    }

    /** Whether the line ends here or a mark or column parts what follows. */
    private boolean closed(int index) {
      return index >= end
          || tokens.get(index).is(Flag.COLUMN)
          || (tokens.get(index).is(Flag.MARK)
              && ",-|(/>:!".contains(tokens.get(index).stem())
              && (tokens.get(index).is(Flag.SPACED) || !tokens.mark(index, '-')))
          || numbers.at(tokens, index) != null;
    }

    private int body(int i) {
      int behind = names.body(tokens, i, end);
      if (behind > i) {
        items.add(HeadItem.of(Kind.BODY, i, behind));
      }
      return behind;
    }

    private int agency(int i) {
      int behind = names.agency(tokens, i);
      boolean closed =
          behind >= end
              || tokens.get(behind).is(Flag.COLUMN)
              || skip(behind) > behind
              || dates.at(tokens, behind) != null;
      if (behind == i || !closed) {
        return bracketed(i);
      }
      items.add(HeadItem.of(Kind.AGENCY, i, behind));
      return behind;
    }

    /** An agency that no dictionary knows, in brackets behind a place: {@code BAKÜ (XYZ) -}. */
    private int bracketed(int i) {
      boolean place = !items.isEmpty() && items.get(items.size() - 1).kind() == Kind.PLACE;
      boolean capitals = tokens.get(i).allCaps() && tokens.get(i).stem().length() < 6;
      if (!place || !capitals || !tokens.mark(i - 1, '(') || !tokens.mark(i + 1, ')')) {
        return i;
      }
      items.add(HeadItem.labelled(Kind.AGENCY, "unknown", i, i, i + 1));
      return i + 1;
    }

    private int place(int i) {
      int behind = HeadNames.place(reading, i);
      if (behind == i
          && tokens.get(i).word()
          && tokens.get(i).capitalised()
          && !tokens.get(i).suffixed()) {
        behind = i + 1;
        boolean more =
            behind < end
                && tokens.get(behind).word()
                && tokens.get(behind).capitalised()
                && !tokens.get(behind).suffixed();
        behind = more ? behind + 1 : behind;
        if (!neighbour(behind)) {
          return i;
        }
      }
      if (behind == i
          || !(behind >= end
              || skip(behind) > behind
              || tokens.get(behind).is(Flag.COLUMN)
              || dates.at(tokens, behind) != null)) {
        return i;
      }
      items.add(HeadItem.of(Kind.PLACE, i, behind));
      return behind;
    }

    /** Whether a date or an agency stands beside what may be a place. */
    private boolean neighbour(int behind) {
      boolean before = !items.isEmpty() && items.get(items.size() - 1).kind() == Kind.DATE;
      if (before && behind >= end) {
        return true;
      }
      int next = skip(behind);
      boolean near = next > behind && next < end;
      return near
          && ((dates.at(tokens, next) != null && dates.at(tokens, next).hasDay())
              || names.agency(tokens, next) > next);
    }
  }
}
