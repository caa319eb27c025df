package org.vakanuvis.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;

/** Reads what stands on a line beside text: labels with their values, dates, agencies, places. */
public final class LineReader {
  /** So many tokens at a line's end may be a date, a place and an agency. */
  private static final int LONGEST_TAIL = 14;

  /** A line that goes on after so many parts is no head. */
  private static final int MOST_ITEMS = 24;

  /** Who wrote a text is told by so many letters at most. */
  private static final int INITIALS = 3;

  /** Fewer words before a dash are one of two names that it joins. */
  private static final int FEWEST_WORDS = 3;

  private final LabelItems labels;
  private final DateItems dates;
  private final NameItems names;
  private final HeadNames bodies;
  private final DividedLine divided;
  private final MenuLine menus;
  private final ForeignLine foreign;
  private final Credits credits;

  /** With the readers of all that may stand on a line. */
  public LineReader(
      LabelItems labels,
      DateItems dates,
      NameItems names,
      HeadNames bodies,
      MenuLine menus,
      ForeignLine foreign) {
    this.foreign = foreign;
    this.credits = new Credits(bodies);
    this.bodies = bodies;
    this.labels = labels;
    this.dates = dates;
    this.names = names;
    this.menus = menus;
    this.divided = new DividedLine(bodies, part -> run(part, part.first()));
  }

  /** Reads what stands on a line before text. */
  public HeadLine read(Reading reading, Line line, int index) {
    LineView view = new LineView(reading, new ArrayList<>(), line.first(), line.end());
    // BBC Türkçe
    boolean agency = bodies.agency(reading.tokens(), line.first()) == line.end();
    if (!agency && menus.is(view)) {
      return HeadLine.whole(index, HeadItem.chrome(line.first(), line.end()));
    }
    if (foreign.is(view)) {
      int first = line.first();
      return HeadLine.whole(
          index, HeadItem.labelled(Kind.ASIDE, "foreign", first, first, line.end()));
    }
    int text = run(view, line.first());
    if (view.items().isEmpty() && MenuLine.path(view)) {
      return HeadLine.whole(index, HeadItem.chrome(line.first(), line.end()));
    }
    HeadLine head = new HeadLine(index, view.items(), text, line.end());
    boolean page = head.items().stream().anyMatch(item -> item.role().equals("chrome"));
    return head.framed() || page ? head : divided.read(reading, head);
  }

  /**
   * The same line without a date, and what goes with it, at the end of its text.
   *
   * @param last the line on which the text ends
   */
  HeadLine trimmed(Reading reading, HeadLine head, Line last) {
    int first = Math.max(head.textFirst(), last.first());
    LineView view = new LineView(reading, new ArrayList<>(), first, last.end());
    List<HeadItem> items = new ArrayList<>(head.items());
    int end = tail(view, head.textFirst(), items);
    return new HeadLine(head.index(), items, head.textFirst(), end);
  }

  /** Whether a line begins with a label, such as {@code Kaynak:}. */
  public boolean labelled(Reading reading, Line line) {
    LineView view = new LineView(reading, List.of(), line.first(), line.end());
    return labels.at(view, view.skip(line.first())) != null;
  }

  /** Reads a line that has nothing but parts of a head; empty for any other. */
  public Optional<HeadLine> framed(Reading reading, Line line, int index) {
    LineView view = new LineView(reading, new ArrayList<>(), line.first(), line.end());
    boolean whole = run(view, line.first()) == line.end();
    // © TASR 27.11.2024 – İzinsiz kullanılamaz.
    boolean rights = view.mark(line.first(), "©") && view.has(Kind.DATE);
    return (whole || rights) && !view.items().isEmpty()
        ? Optional.of(new HeadLine(index, view.items(), line.end(), line.end()))
        : Optional.empty();
  }

  /** Reads what stands in brackets behind the last words of a text: {@code … dedi. (AA)}. */
  public Optional<HeadLine> bracketed(Reading reading, Line line, int index) {
    int end = line.end();
    LineView whole = new LineView(reading, List.of(), line.first(), end);
    if (!whole.mark(end - 1, ")")) {
      return signed(reading, line, index);
    }
    int open = end - 2;
    while (open > line.first() && !whole.mark(open, "(") && end - open < LONGEST_TAIL) {
      open--;
    }
    LineView view = new LineView(reading, new ArrayList<>(), open, end);
    boolean framed = whole.mark(open, "(") && run(view, open) == end;
    boolean behind = open > line.first() && whole.mark(open - 1, ".!?\"");
    boolean told =
        view.has(Kind.AGENCY) || view.has(Kind.SOURCE) || (behind && view.has(Kind.BODY));
    return framed && (told || (behind && view.has(Kind.DATE)))
        ? Optional.of(new HeadLine(index, view.items(), end, end))
        : Optional.empty();
  }

  /** Reads what is behind the last words of a text, {@code … dedi. - AA}, or behind names. */
  private Optional<HeadLine> signed(Reading reading, Line line, int index) {
    LineView view = new LineView(reading, new ArrayList<>(), line.first(), line.end());
    int mark = line.end() - 2;
    while (mark > line.first() && !view.mark(mark, "-/") && line.end() - mark < LONGEST_TAIL) {
      mark--;
    }
    if (mark <= line.first() || !view.mark(mark, "-/")) {
      return dated(reading, line, index);
    }
    boolean behind = view.mark(mark - 1, ".!?\"");
    boolean named = !behind && names(view, mark);
    boolean framed = (behind || named) && run(view, mark) == line.end();
    return framed && view.has(named ? Kind.DATE : Kind.AGENCY)
        ? Optional.of(new HeadLine(index, view.items(), line.end(), line.end()))
        : Optional.empty();
  }

  /** Reads the day that ends a line behind the last sentence: {@code Duyurulur. 27.08.2015}. */
  private Optional<HeadLine> dated(Reading reading, Line line, int index) {
    LineView whole = new LineView(reading, List.of(), line.first(), line.end());
    for (int i = Math.max(line.first() + 2, line.end() - LONGEST_TAIL); i < line.end(); i++) {
      HeadItem day = whole.mark(i - 1, ".!?\"") ? dates.at(whole, i) : null;
      boolean told = day != null && day.kind() == Kind.DATE && day.date().full();
      if (told && whole.skip(day.end()) >= line.end()) {
        return Optional.of(new HeadLine(index, List.of(day), line.end(), line.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether a line has only names before a token: {@code Derleyen: Selin Özkök — 9 Temmuz}. */
  private static boolean names(LineView line, int end) {
    for (int i = line.first(); i < end; i++) {
      Token token = line.token(i);
      if (token.number() || token.small()) {
        return false;
      }
    }
    return end - line.first() <= LONGEST_TAIL;
  }

  /** Reads as far as there are parts of a head, and says where text begins. */
  private int run(LineView line, int start) {
    int i = line.skip(start);
    // » Ana Sayfa » Haberler
    i = i == start && line.path(i) ? i + 1 : i;
    int text = start;
    while (i < line.end() && line.items().size() < MOST_ITEMS) {
      HeadItem item = item(line, i);
      if (item == null) {
        break;
      }
      line.items().add(item);
      i = line.behind(item);
      text = line.path(item.end()) ? i : item.end();
    }
    if (i >= line.end()) {
      return line.end();
    }
    while (!line.items().isEmpty() && !holds(line)) {
      text = line.items().remove(line.items().size() - 1).from();
    }
    return line.items().isEmpty() ? start : opening(line, text);
  }

  private HeadItem item(LineView line, int index) {
    if (index == line.first() + 1 && tagged(line)) {
      return HeadItem.chrome(index, line.end());
    }
    HeadItem item = credits.read(line, labels.at(line, index));
    item = item == null ? dates.at(line, index) : item;
    item = item == null ? foreign(line, index) : item;
    item = item == null ? names.at(line, index) : item;
    if (item == null && initials(line, index)) {
      return HeadItem.of(Kind.ASIDE, index, line.end());
    }
    return item == null && line.crumb(index) ? HeadItem.chrome(index, line.crumbEnd(index)) : item;
  }

  /**
   * Whether a line ends with the letters of who wrote or typed it: {@code AA / 30.04.2015 / ht}.
   */
  private static boolean initials(LineView line, int index) {
    Token token = line.token(index);
    int end = line.mark(index + 1, ")") ? index + 2 : index + 1;
    return end == line.end()
        && line.mark(index - 1, "/(")
        && line.has(Kind.DATE)
        && token.word()
        && token.stem().length() <= INITIALS;
  }

  /** Whether a line has nothing but the tags of a page: {@code #Kosova #NATO}. */
  private static boolean tagged(LineView line) {
    for (int i = line.first(); i < line.end(); i++) {
      boolean spaced = i == line.first() || line.token(i).is(Flag.SPACED);
      if (spaced != line.mark(i, "#")) {
        return false;
      }
    }
    return true;
  }

  /**
   * A name in another language before or behind the Turkish one: {@code Embassy of Ireland –
   * İrlanda Büyükelçiliği}; null for none.
   */
  private HeadItem foreign(LineView line, int index) {
    int end = index;
    while (end < line.end() && !divides(line, end)) {
      end++;
    }
    boolean behind = index > line.first() && divides(line, index - 1);
    boolean part = behind ? end == line.end() : index == line.first() && end < line.end();
    LineView name = new LineView(line.reading(), List.of(), index, end);
    return part && foreign.is(name)
        ? HeadItem.labelled(Kind.ASIDE, "foreign", index, index, end)
        : null;
  }

  private static boolean divides(LineView line, int index) {
    return line.mark(index, "-/|") && line.token(index).is(Flag.SPACED);
  }

  /** Whether the last thing read can stand right before text. */
  private static boolean holds(LineView line) {
    HeadItem last = line.items().get(line.items().size() - 1);
    boolean dated = line.has(Kind.DATE);
    return switch (last.kind()) {
      case BODY -> false;
      // A comma behind it makes it the first of the sentence's own names.
      case PLACE -> (dated || line.has(Kind.AGENCY)) && line.mark(last.end(), "-:.)/");
      // NORVEÇ. Aftenposten, …: who is spoken of.
      case AGENCY ->
          (line.items().size() > 1 && (dated || !line.mark(last.end(), ",")))
              || line.mark(last.end(), ")]-:");
      case ASIDE ->
          dated
              || (last.role().equals("mark") && line.mark(last.end(), ":!|"))
              || line.path(last.end());
      case PRESS -> dated || line.path(last.end());
      default -> true;
    };
  }

  /** Behind the marks that part an item from text, but not behind those that open the text. */
  private static int opening(LineView line, int index) {
    int i = index;
    while (line.mark(i, ",;:-|/).]•=>·~!")) {
      i++;
    }
    return i;
  }

  /** Takes a date with what goes with it off the line's end, and says where the text ends. */
  private int tail(LineView line, int text, List<HeadItem> items) {
    int end = line.end();
    for (int i = Math.max(Math.max(text + 1, line.first()), end - LONGEST_TAIL); i < end; i++) {
      boolean mark = line.mark(i, "-|([/") && line.token(i).is(Flag.SPACED);
      if (mark || line.mark(i, ",") || line.token(i).is(Flag.COLUMN)) {
        LineView view = new LineView(line.reading(), new ArrayList<>(), i, end);
        boolean bar = line.mark(i, "|") || credited(line, i) || site(line, text, i);
        boolean column = line.token(i).is(Flag.COLUMN);
        boolean framed = run(view, i) == end;
        // BULGARİSTAN HABERLERİ          Sofya Press - Türkçe servis
        boolean told = bar || (column && view.has(Kind.PRESS));
        boolean telling =
            framed
                && view.items().stream()
                    .anyMatch(
                        item -> telling(item, told) || (column && item.from() < item.first()));
        if (telling) {
          items.addAll(view.items());
          return i;
        }
      }
    }
    return end;
  }

  /**
   * Whether brackets end a headline that are no name's abbreviation, {@code … Anadolu Ajansı (AA)}.
   */
  private boolean credited(LineView line, int open) {
    return line.mark(open, "([") && !bodies.ended(line.tokens(), line.first(), open);
  }

  /**
   * Whether a dash parts a headline from the office on whose page it stands: {@code Ziyaret sürüyor
   * - Dışişleri Bakanlığı}.
   */
  private boolean site(LineView line, int text, int dash) {
    Reading reading = line.reading();
    return line.mark(dash, "-")
        && RunningText.words(line.tokens(), text, dash) >= FEWEST_WORDS
        && bodies.office(reading, dash + 1, line.end())
        && !bodies.ended(line.tokens(), text, dash);
  }

  private static boolean telling(HeadItem item, boolean bar) {
    return switch (item.kind()) {
      case DATE, NUMBER, SOURCE -> true;
      // "Türkiye - Avrupa Birliği" is a headline to its end.
      case AGENCY, BODY -> bar;
      default -> false;
    };
  }
}
