package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.HeadItem.Kind;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;

/** Finds the headline that a text has on a line of its own. */
final class HeadlineFinder {
  /** Two lines of more tokens than this are no headline: the second is the text's summary. */
  private static final int LONGEST = 26;

  private final HeadNames names;

  HeadlineFinder(HeadNames names) {
    this.names = names;
  }

  /** The tokens of a headline, and how it was found. */
  private record Found(int first, int end, String rule, double confidence) {}

  /** The headline; empty where the text has none. */
  Optional<Fact<String>> find(Frame frame) {
    Found found = labelled(frame);
    found = found == null ? line(frame) : found;
    found = found == null ? sort(frame) : found;
    return found == null ? Optional.empty() : fact(frame.tokens(), found);
  }

  private static Optional<Fact<String>> fact(Tokens tokens, Found found) {
    int first = found.first();
    int end = found.end();
    while (first < end && (listMark(tokens.get(first)) || numbered(tokens, first))) {
      first += numbered(tokens, first) ? 2 : 1;
    }
    while (end > first
        && tokens.get(end - 1).is(Flag.MARK)
        && ",;:-|(/=·*#".contains(tokens.get(end - 1).stem())) {
      end--;
    }
    if (first >= end) {
      return Optional.empty();
    }
    Span span = tokens.span(first, end);
    String words = Wording.of(tokens.text(), span);
    return Optional.of(
        new Fact<>(words, Evidence.read(List.of(span), found.rule(), found.confidence())));
  }

  private static boolean listMark(Token token) {
    return token.is(Flag.MARK) && !"\"('[".contains(token.stem());
  }

  /** {@code 1. } or {@code 1) } before a headline; {@code 15. Antalya Forumu} is none. */
  private static boolean numbered(Tokens tokens, int index) {
    return tokens.get(index).number() && tokens.mark(index + 1, ')');
  }

  /** {@code Konu: …}. */
  private static Found labelled(Frame frame) {
    for (HeadLine line : frame.head()) {
      Optional<HeadItem> title = line.first(Kind.TITLE);
      if (title.isPresent()) {
        return new Found(title.get().first(), title.get().end(), "label", 0.95);
      }
    }
    return null;
  }

  /** The first line of the head that is nothing else. */
  private Found line(Frame frame) {
    List<HeadLine> texts =
        frame.head().stream()
            .filter(line -> RunningText.wordy(frame.tokens(), line))
            .filter(line -> !letterhead(frame, line))
            .toList();
    if (texts.isEmpty()) {
      return null;
    }
    List<Found> headlines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int last = i;
      while (last + 1 < texts.size() && together(frame, texts.get(last), texts.get(last + 1))) {
        last++;
      }
      int first = texts.get(i).textFirst();
      int end = texts.get(last).textEnd();
      boolean periodical = names.periodical(frame.tokens(), first, end);
      headlines.add(
          new Found(first, end, periodical ? "masthead" : "headline", periodical ? 0.8 : 0.88));
      i = last;
    }
    Found top = headlines.get(0);
    boolean masthead = top.rule().equals("masthead");
    return masthead && headlines.size() > 1 && !many(frame) ? headlines.get(1) : top;
  }

  /** Whether a line stands right above the name of a body: its name in another language. */
  private static boolean letterhead(Frame frame, HeadLine line) {
    return frame.head().stream()
        .anyMatch(
            below ->
                below.index() == line.index() + 1
                    && below.framed()
                    && below.has(Kind.BODY)
                    && !frame.lines().get(below.index()).gap());
  }

  /** Whether two lines are one headline. */
  private static boolean together(Frame frame, HeadLine one, HeadLine other) {
    Line upper = frame.lines().get(one.index());
    Line lower = frame.lines().get(other.index());
    boolean next = other.index() == one.index() + 1 && !lower.gap();
    if (!next || !other.items().isEmpty() || listMark(frame.tokens().get(lower.first()))) {
      return false;
    }
    Tokens tokens = frame.tokens();
    Token last = tokens.get(one.textEnd() - 1);
    boolean summary = lower.length() > 2 * upper.length() + LONGEST;
    if (summary || other.textEnd() - one.textFirst() > LONGEST) {
      return false;
    }
    return upper.shouted() == lower.shouted()
        && (upper.shouted() || !(Verbs.finite(last) || last.is(Flag.MARK)));
  }

  /** Whether a bulletin has more headlines below. */
  private static boolean many(Frame frame) {
    Lines lines = frame.lines();
    int headlines = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Token last = frame.tokens().get(line.end() - 1);
      boolean alone = line.gap() && (lines.get(i + 1).gap() || !lines.goesOn(i));
      headlines +=
          alone && line.first() > frame.leadFirst() && last.word() && !lines.item(i) ? 1 : 0;
    }
    return headlines > 0;
  }

  /** Whether a line is, or goes on, the line of a letterhead: {@code … BAKANLIĞI BASIN BÜLTENİ}. */
  private static boolean beside(Frame frame, HeadLine line) {
    boolean above =
        frame.head().stream()
            .anyMatch(other -> other.index() == line.index() - 1 && other.has(Kind.BODY));
    return line.has(Kind.BODY) || (above && !frame.lines().get(line.index()).gap());
  }

  /** {@code ORTAK AÇIKLAMA}, where no other headline stands. */
  private static Found sort(Frame frame) {
    return frame.head().stream()
        .filter(line -> !beside(frame, line))
        .flatMap(line -> line.all(Kind.SORT))
        .findFirst()
        .map(item -> new Found(item.first(), item.end(), "sort", 0.8))
        .orElse(null);
  }
}
