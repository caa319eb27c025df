package org.vakanuvis.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.frame.HeadNames;
import org.vakanuvis.extract.frame.RunningText;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.Wording;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;

/** Finds the headline that a text has on a line of its own. */
final class HeadlineFinder {
  /** Two lines of more tokens than this are no headline: the second is the text's summary. */
  private static final int LONGEST = 26;

  /** So many tokens above a label are a headline. */
  private static final int SEVERAL = 4;

  /** The number of an item below the first. */
  private static final int SECOND = 2;

  private final HeadNames names;
  private final HeadlineParts parts;

  HeadlineFinder(HeadNames names, HeadlineParts parts) {
    this.names = names;
    this.parts = parts;
  }

  /** The tokens of a headline, and how it was found. */
  private record Found(int first, int end, String rule, double confidence) {}

  /** The headline; empty where the text has none. */
  Optional<Fact<String>> find(Frame frame) {
    Found label = labelled(frame);
    boolean contents = label == null && parts.contents(frame);
    boolean issue = contents || (label == null && Bulletins.headlines(frame));
    Found found = issue ? masthead(frame, contents) : null;
    int end = label == null ? frame.tokens().size() : label.first();
    found = found == null ? line(frame, end) : found;
    found = label == null || above(frame, found) ? found : label;
    found = found == null ? sort(frame) : found;
    boolean items = found == null && (second(frame) || programme(frame));
    found = items ? masthead(frame, contents) : found;
    return found == null ? Optional.empty() : fact(frame, found);
  }

  private Optional<Fact<String>> fact(Frame frame, Found found) {
    Tokens tokens = frame.tokens();
    int listed = HeadlineMarks.behindNumber(frame, found.first(), found.end());
    int reply = parts.behindReply(tokens, listed, found.end());
    int first = HeadlineMarks.behindTag(tokens, reply, found.end());
    int end = HeadlineMarks.end(tokens, first, found.end());
    if (first >= end) {
      return Optional.empty();
    }
    Span span = tokens.span(first, end);
    String words = Wording.of(tokens.text(), span);
    return Optional.of(
        new Fact<>(words, Evidence.read(List.of(span), found.rule(), sure(frame, found))));
  }

  private static double sure(Frame frame, Found found) {
    boolean plain = found.rule().equals("headline");
    double sure = found.confidence();
    return plain ? HeadlineDoubts.confidence(frame, found.first(), found.end(), sure) : sure;
  }

  /** Whether a headline in capitals stands above a label, {@code Konu:} of its minutes. */
  private static boolean above(Frame frame, Found found) {
    return found != null
        && frame.tokens().get(found.first()).is(Flag.SHOUTED)
        && (found.rule().equals("headline") || masthead(found))
        && found.end() - found.first() >= SEVERAL;
  }

  /** {@code Konu: …}, or {@code Özet: …} beside other labels. */
  private Found labelled(Frame frame) {
    boolean dated = frame.top(Kind.DATE).anyMatch(item -> item.from() < item.first());
    boolean letter = dated || frame.top(Kind.NUMBER).findAny().isPresent();
    for (HeadLine line : frame.head()) {
      if (!line.framed() && timed(frame.tokens(), line)) {
        return null; // What one of the talks of a programme is about.
      }
      Optional<HeadItem> title =
          line.all(Kind.TITLE).filter(item -> letter || !item.role().equals("summary")).findFirst();
      if (title.isPresent()) {
        int end = parts.wrapped(frame, line, title.get());
        return new Found(title.get().first(), end, "label", 0.88);
      }
    }
    return null;
  }

  /** The first line of the head before a token that is nothing else. */
  private Found line(Frame frame, int end) {
    List<HeadLine> texts = texts(frame, end);
    if (texts.isEmpty() || HeadlineParts.post(frame)) {
      return null;
    }
    Found top = null;
    HeadLine name = null;
    for (int i = 0; i < texts.size(); i++) {
      int last = i;
      while (last + 1 < texts.size()
          && together(frame, texts.get(last), texts.get(last + 1))
          && !parts.signed(frame, texts.get(last), texts.get(last + 1))
          && !parts.rubric(frame, texts.get(last), texts.get(last + 1))) {
        last++;
      }
      HeadLine upper = texts.get(i);
      if (last + 1 < texts.size() && parts.rubric(frame, texts.get(last), texts.get(last + 1))) {
        i = last;
        continue;
      }
      boolean words =
          RunningText.wordy(frame.tokens(), upper)
              && !RunningText.told(frame.tokens(), upper, texts.get(last).textEnd());
      boolean contents = parts.contents(frame.tokens(), upper);
      if (contents) {
        return top;
      }
      boolean sender = words && parts.named(frame, upper, texts.get(last).textEnd());
      if (!words || sender || parts.addressee(frame, upper, texts.get(last))) {
        i = last;
        continue;
      }
      Found found = headline(frame, upper, texts.get(last));
      if (found.rule().equals("below letterhead")
          && parts.unit(frame, found.first(), found.end())) {
        i = last;
        continue;
      }
      int first = found.first();
      boolean number = frame.tokens().get(first).number();
      boolean ordinal =
          frame.tokens().mark(first + 1, '.') && !HeadlineMarks.numbered(frame, first);
      boolean listed = masthead(top) && number && !ordinal;
      boolean spot =
          i > 0
              && masthead(top)
              && !frame.lines().get(upper.index()).gap()
              && parts.spot(frame, texts.get(i - 1), upper);
      boolean better =
          !listed
              && !spot
              && found.rule().equals("headline")
              && !(Bulletins.many(frame)
                  && masthead(top)
                  && !Bulletins.heads(frame, texts.get(last)));
      boolean below = name != null && better && NameAbove.is(frame, name, upper);
      below = below && !parts.meeting(frame.tokens(), name);
      if (top == null || (!top.rule().equals("headline") && better) || below) {
        top = below ? new Found(first, found.end(), "headline below name", 0.75) : found;
        name = last == i ? upper : null;
      }
      i = last;
    }
    return top == null || top.rule().equals("brackets") ? null : top;
  }

  /** The lines of the head that may be headlines: none below the first line of a programme. */
  private List<HeadLine> texts(Frame frame, int end) {
    Tokens tokens = frame.tokens();
    List<HeadLine> texts = new ArrayList<>();
    for (HeadLine line : frame.head()) {
      boolean timed = !line.framed() && timed(tokens, line);
      if (timed && line.index() > 0) {
        return texts;
      }
      boolean text =
          line.textEnd() <= end && !line.framed() && !timed && !RunningText.row(tokens, line);
      if (text
          && (!letterhead(frame, line)
              || names.periodical(tokens, line.textFirst(), line.textEnd()))) {
        texts.add(line);
      }
    }
    return texts;
  }

  /** Whether a line begins with the number of a second item. */
  private static boolean second(Frame frame) {
    Lines lines = frame.lines();
    boolean found = lines.numbered(SECOND);
    for (int i = 0; i < lines.size() && !found; i++) {
      found = frame.tokens().get(lines.get(i).first()).stem().equals("2") && lines.item(i);
    }
    return found;
  }

  private static boolean programme(Frame frame) {
    return frame.head().stream().anyMatch(line -> !line.framed() && timed(frame.tokens(), line));
  }

  /** Whether a line is one of a programme: {@code 10.30 Heyetin kabulü}. */
  private static boolean timed(Tokens tokens, HeadLine line) {
    int hour = line.textFirst();
    hour += hour + 1 < line.textEnd() && HeadlineMarks.listMark(tokens.get(hour)) ? 1 : 0;
    boolean number = tokens.get(hour).number() && tokens.get(hour).stem().length() <= 2;
    return number
        && (tokens.mark(hour + 1, '.') || tokens.mark(hour + 1, ':'))
        && hour + 2 < line.textEnd()
        && tokens.get(hour + 2).number()
        && tokens.get(hour + 2).stem().length() == 2
        && !tokens.get(hour + 2).is(Flag.SPACED);
  }

  private static boolean masthead(Found found) {
    return found != null && found.rule().equals("masthead");
  }

  /** A headline of one line or more, or what is one only where no other stands. */
  private Found headline(Frame frame, HeadLine line, HeadLine last) {
    int first = HeadlineParts.opened(frame, line);
    int end = parts.closing(frame, line, last);
    if (inBrackets(frame.tokens(), line)) {
      return new Found(first, end, "brackets", 0);
    }
    boolean event = names.event(frame.tokens(), first, end) && !line.has(Kind.BODY);
    event &= !issue(last);
    boolean below = beside(frame, line) && !event;
    if (below && line.textFirst() == frame.lines().get(line.index()).first()) {
      return new Found(first, end, "below letterhead", 0.6);
    }
    boolean agency = line.has(Kind.AGENCY) && frame.tokens().mark(line.textFirst() - 1, '/');
    if (line.has(Kind.BODY) || agency) {
      return new Found(first, end, "beside letterhead", 0.7);
    }
    if (parts.byline(frame, line) && line.textEnd() == end) {
      return new Found(first, end, "name", 0.6);
    }
    boolean periodical = names.periodical(frame.tokens(), first, end) || counted(frame, line);
    first = periodical ? agencyFirst(frame, line, first) : first;
    return new Found(first, end, periodical ? "masthead" : "headline", periodical ? 0.8 : 0.88);
  }

  /** Whether a line ends with its sort of text and the number: {@code … — Basın Bülteni No. 3}. */
  private static boolean issue(HeadLine line) {
    return line.items().stream()
        .anyMatch(item -> item.first() >= line.textEnd() && item.kind() == Kind.NUMBER);
  }

  /**
   * Whether a few words begin the text and their issue or month stands beside them: {@code DIŞ
   * BASIN, Sayı: 5, Eylül 1988}.
   */
  private static boolean counted(Frame frame, HeadLine line) {
    Tokens tokens = frame.tokens();
    int words = line.textEnd() - line.textFirst();
    boolean issue =
        line.items().stream().anyMatch(item -> item.kind() == Kind.NUMBER || month(item));
    boolean told = Verbs.finite(tokens.get(line.textEnd() - 1));
    return line.textFirst() == 0
        && words < SEVERAL
        && line.has(Kind.DATE)
        && issue
        && !told
        && line.items().stream().allMatch(item -> item.first() >= line.textEnd());
  }

  private static boolean month(HeadItem item) {
    return item.kind() == Kind.DATE && !item.date().hasDay();
  }

  /** Where the name of a bulletin begins, with the agency's: {@code İHA – GÜNÜN GÜNDEMİ}. */
  private static int agencyFirst(Frame frame, HeadLine line, int first) {
    return line.all(Kind.AGENCY)
        .filter(agency -> agency.end() == first - 1 && frame.tokens().mark(first - 1, '-'))
        .map(HeadItem::first)
        .findFirst()
        .orElse(first);
  }

  /** {@code (Ses kaydından çözülmüştür)}. */
  private static boolean inBrackets(Tokens tokens, HeadLine line) {
    int last = line.textEnd() - 1;
    int first = tokens.lineStart(line.textFirst());
    boolean items = first < line.textFirst() && line.items().get(0).first() == first + 1;
    int open = items ? first : line.textFirst();
    return (tokens.mark(open, '(') && tokens.mark(last, ')'))
        || (tokens.mark(open, '[') && tokens.mark(last, ']'));
  }

  /** Whether a line stands right above the name of a body: its name in another language. */
  private boolean letterhead(Frame frame, HeadLine line) {
    for (int i = line.textFirst(); i < line.textEnd(); i++) {
      if (frame.tokens().get(i).suffixed()) {
        return false;
      }
    }
    return frame.head(line.index() + 1).stream()
        .filter(below -> below.framed() && !below.has(Kind.DATE))
        .filter(below -> !frame.lines().get(below.index()).gap())
        .flatMap(below -> below.all(Kind.BODY))
        .anyMatch(body -> !names.desk(frame.tokens(), body));
  }

  /** Whether two lines are one headline. */
  private boolean together(Frame frame, HeadLine one, HeadLine other) {
    Line upper = frame.lines().get(one.index());
    Line lower = frame.lines().get(other.index());
    boolean below = other.index() == one.index() + 1 || lower.first() == one.textEnd();
    Tokens tokens = frame.tokens();
    Token last = tokens.get(one.textEnd() - 1);
    boolean told =
        last.mark(':')
            && (tokens.mark(lower.first(), '"')
                || tokens.mark(lower.first(), '\'')
                || RunningText.second(tokens, frame.lines(), other.index()));
    boolean next = below && (told || !lower.gap()) && RunningText.words(tokens, one) > 0;
    if (!next
        || !other.items().isEmpty()
        || (!told && HeadlineMarks.listMark(tokens.get(lower.first())))) {
      return false;
    }
    boolean summary = lower.length() > 2 * upper.length() + LONGEST;
    if (summary
        || HeadlineParts.again(tokens, one, other)
        || other.textEnd() - one.textFirst() > LONGEST) {
      return false;
    }
    return (told || upper.shouted() == lower.shouted())
        && (upper.shouted() || told || !(Verbs.finite(last) || last.is(Flag.MARK)))
        && !parts.spot(frame, one, other);
  }

  /** Whether a line is, or goes on, the line of a letterhead: {@code … BAKANLIĞI BASIN BÜLTENİ}. */
  private static boolean beside(Frame frame, HeadLine line) {
    boolean above = frame.head(line.index() - 1).stream().anyMatch(other -> other.has(Kind.BODY));
    return line.has(Kind.BODY) || (above && !frame.lines().get(line.index()).gap());
  }

  /**
   * {@code GÜNLÜK BÜLTEN} above such headlines or numbered items.
   *
   * @param contents whether the head tells its contents
   */
  private Found masthead(Frame frame, boolean contents) {
    boolean items = contents || frame.lines().headings();
    return frame.head().stream()
        .flatMap(line -> line.items().stream())
        .filter(item -> item.kind() == Kind.SORT || (item.kind() == Kind.BODY && items))
        .filter(sort -> names.periodical(frame.tokens(), sort.first(), sort.end()))
        .findFirst()
        .map(sort -> new Found(sort.first(), sort.end(), "masthead", 0.7))
        .orElse(null);
  }

  /** {@code ORTAK AÇIKLAMA}, where no other headline stands. */
  private Found sort(Frame frame) {
    Tokens tokens = frame.tokens();
    return frame.head().stream()
        .filter(line -> !beside(frame, line))
        .flatMap(line -> line.all(Kind.SORT))
        .findFirst()
        .filter(item -> item.end() > item.first() + 1 || !tokens.get(item.first()).small())
        .map(item -> new Found(item.first(), item.end(), "sort", 0.72))
        .orElseGet(() -> bulletin(frame));
  }

  /** The name of a bulletin, with its body's, below the letterhead: {@code KEİ HABER BÜLTENİ}. */
  private Found bulletin(Frame frame) {
    boolean above = false;
    for (HeadLine line : frame.head()) {
      Optional<HeadItem> body = line.first(Kind.BODY);
      if (body.filter(item -> names.owned(frame, line, item)).isPresent()) {
        return new Found(body.get().first(), body.get().end(), "masthead", 0.75);
      }
      Optional<HeadItem> sort = line.first(Kind.SORT);
      if (above && body.isPresent() && sort.isPresent() && frame.lines().get(line.index()).gap()) {
        return new Found(body.get().first(), sort.get().end(), "masthead", 0.75);
      }
      above |= body.isPresent();
    }
    return null;
  }
}
