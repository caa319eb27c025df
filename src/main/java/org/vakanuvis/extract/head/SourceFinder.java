package org.vakanuvis.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.frame.HeadNames;
import org.vakanuvis.extract.frame.Imprint;
import org.vakanuvis.extract.frame.LetterheadReader;
import org.vakanuvis.extract.frame.LineReader;
import org.vakanuvis.extract.frame.TelegramLine;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.words.Letters;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Wording;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Turkish;

/** Finds the body that published a text, where the text says so. */
final class SourceFinder {
  /** An agency in brackets has no more tokens than this, with them. */
  private static final int LONGEST_BRACKETS = 8;

  private final LineReader reader;
  private final TelegramLine telegrams;
  private final Imprint imprint;
  private final HeadNames names;
  private final LetterheadReader letterheads;
  private final NoteSender notes;
  private final Circles circles;
  private final PageNames pages;
  private final ParagraphAgencies paragraphs;

  SourceFinder(
      LineReader reader,
      TelegramLine telegrams,
      Imprint imprint,
      HeadNames names,
      LetterheadReader letterheads,
      NoteSender notes,
      Circles circles,
      PageNames pages) {
    this.pages = pages;
    this.circles = circles;
    this.notes = notes;
    this.reader = reader;
    this.paragraphs = new ParagraphAgencies(reader);
    this.names = names;
    this.letterheads = letterheads;
    this.telegrams = telegrams;
    this.imprint = imprint;
  }

  /** The source in its bare form; empty where the text names none. */
  Optional<Fact<String>> find(Frame frame) {
    return labelled(frame)
        .or(() -> imprint.publisher(frame))
        .or(() -> headed(frame))
        .or(() -> sender(frame))
        .or(() -> agency(frame))
        .or(() -> foot(frame))
        .or(
            () ->
                letterheads.issuer(frame).map(body -> fact(frame, List.of(body), "headline", 0.7)))
        .or(() -> circles.find(frame).map(name -> fact(frame, List.of(name), "letterhead", 0.7)))
        .or(() -> imprint.owner(frame))
        .or(() -> labelBelow(frame))
        .or(() -> pages.find(frame))
        .or(() -> paragraphs.find(frame).map(item -> fact(frame, List.of(item), "agency", 0.72)));
  }

  private static Optional<Fact<String>> labelled(Frame frame) {
    return frame
        .top(Kind.SOURCE)
        .findFirst()
        .or(() -> frame.bottom(Kind.SOURCE).findFirst())
        .map(item -> labelled(frame, item, 0.97));
  }

  /** The letterhead, or the sender of a note that stands below the name of another body. */
  private Optional<Fact<String>> headed(Frame frame) {
    List<HeadItem> lines = letterheads.lines(frame);
    Optional<Fact<String>> head =
        lines.isEmpty() ? Optional.empty() : Optional.of(fact(frame, lines, "letterhead", 0.75));
    Optional<Fact<String>> note = notes.find(frame);
    boolean same =
        head.isPresent() && note.isPresent() && kind(head.get()).equals(kind(note.get()));
    return note.isEmpty() || same ? head : note;
  }

  /** What sort of body a name is of: its last word. */
  private static String kind(Fact<String> body) {
    String name = body.value();
    return Turkish.key(name.substring(name.lastIndexOf(' ') + 1));
  }

  private Optional<Fact<String>> sender(Frame frame) {
    Tokens tokens = frame.tokens();
    return frame
        .top(Kind.ASIDE)
        .flatMap(item -> telegrams.sender(tokens, item).stream())
        .findFirst()
        .map(
            span ->
                new Fact<>(
                    Wording.mended(tokens.text(), span),
                    Evidence.read(List.of(span), "telegram", 0.85)));
  }

  private static Fact<String> labelled(Frame frame, HeadItem item, double confidence) {
    Tokens tokens = frame.tokens();
    int end = bareEnd(tokens, item.first(), item.end());
    Span span = tokens.stemSpan(item.first(), end);
    return new Fact<>(
        Wording.mended(tokens.text(), span),
        Evidence.read(List.of(span), "source-label", confidence));
  }

  /** Where a name ends that is followed by small words: {@code Bakanlığı'nın Telegram hesabı}. */
  private static int bareEnd(Tokens tokens, int first, int end) {
    int last = first + 1;
    int owner = 0;
    for (int i = first + 1; i < end && !tokens.mark(i, '('); i++) {
      Token token = tokens.get(i);
      if (token.is(Flag.MARK)) {
        continue;
      }
      owner = owner == 0 && token.suffixed() ? i + 1 : owner;
      if (address(tokens, i, end)) {
        return last;
      }
      boolean glued = !token.is(Flag.SPACED);
      boolean and = token.word() && token.key().length() <= 3 && i + 1 < end;
      if (glued || token.capitalised() || token.number()) {
        last = i + 1;
      } else if (!and) {
        return owner > 0 ? owner : last;
      }
    }
    return last;
  }

  /** Whether the address of a page begins behind a comma: {@code …, www.xyz.org}. */
  private static boolean address(Tokens tokens, int index, int end) {
    boolean dot = tokens.mark(index + 1, '.') && !tokens.get(index + 1).is(Flag.SPACED);
    return dot
        && index + 2 < end
        && tokens.mark(index - 1, ',')
        && tokens.get(index).small()
        && !tokens.get(index + 2).is(Flag.SPACED);
  }

  private Optional<Fact<String>> agency(Frame frame) {
    Optional<HeadItem> top =
        frame
            .top(Kind.AGENCY)
            .findFirst()
            .filter(item -> !digest(frame, item) && !asks(frame, item));
    Optional<HeadItem> found = top.isPresent() ? top : frame.bottom(Kind.AGENCY).findFirst();
    return found.map(
        item ->
            fact(
                frame,
                List.of(written(frame, item)),
                "agency",
                item.role().isEmpty() ? 0.94 : 0.72));
  }

  /**
   * Whether a paper and a colon open a review of the press: other lines begin so too, or its name
   * stands above.
   */
  private boolean digest(Frame frame, HeadItem agency) {
    Tokens tokens = frame.tokens();
    if (!frame.hasLead() || !frame.opening().items().contains(agency)) {
      return false;
    }
    boolean press =
        frame.head().stream()
            .anyMatch(line -> names.periodical(tokens, line.textFirst(), line.textEnd()));
    if (press && LetterheadReader.colon(tokens, agency)) {
      return true;
    }
    for (int i = frame.opening().index() + 1;
        LetterheadReader.colon(tokens, agency) && i < frame.lines().size();
        i++) {
      Optional<HeadItem> other =
          reader.read(frame.reading(), frame.lines().get(i), i).first(Kind.AGENCY);
      if (other.isPresent() && LetterheadReader.colon(tokens, other.get())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an agency is only the one whose reporter asks: {@code SORU (Kyodo): …}. */
  private static boolean asks(Frame frame, HeadItem agency) {
    Tokens tokens = frame.tokens();
    int word = agency.first() - 2;
    boolean label = tokens.mark(agency.end(), ')') && tokens.mark(agency.end() + 1, ':');
    return label
        && word >= 0
        && tokens.mark(word + 1, '(')
        && tokens.get(word).is(Flag.LINE_START)
        && HeadNames.place(frame.reading(), word) == word;
  }

  /** The name of an agency that stands before its abbreviation, or the abbreviation alone. */
  private static HeadItem written(Frame frame, HeadItem agency) {
    boolean brackets = frame.tokens().mark(agency.first() - 1, '(');
    return Stream.concat(frame.top(Kind.BODY), frame.bottom(Kind.BODY))
        .filter(body -> brackets && body.end() == agency.first() - 1)
        .findFirst()
        .orElse(agency);
  }

  /** The body below the text, with its country on the line above. */
  private Optional<Fact<String>> foot(Frame frame) {
    List<HeadItem> country = new ArrayList<>();
    for (HeadLine line : frame.foot()) {
      Optional<HeadItem> body = line.first(Kind.BODY);
      if (body.isPresent()) {
        country.add(body.get());
        country.addAll(letterheads.below(frame, line));
        return Optional.of(fact(frame, country, "foot", 0.55));
      }
      country.clear();
      line.first(Kind.PLACE)
          .filter(place -> line.items().size() == 1)
          .filter(place -> frame.reading().countryAt(place.first()) != null)
          .ifPresent(country::add);
    }
    return Optional.empty();
  }

  /** A label, or an agency in brackets, on a line of its own within the text, as on web pages. */
  private Optional<Fact<String>> labelBelow(Frame frame) {
    for (int i = frame.lines().size() - 1; i >= 0; i--) {
      Line line = frame.lines().get(i);
      boolean brackets = brackets(frame.tokens(), line);
      // │ Kaynak: Şah Deniz yatağı │ in a box is about something else.
      if (frame.tokens().mark(line.first(), '|')) {
        continue;
      }
      if (!brackets && !reader.labelled(frame.reading(), line)) {
        continue;
      }
      Optional<HeadLine> head = reader.framed(frame.reading(), line, i);
      Optional<HeadItem> source = head.flatMap(one -> one.first(Kind.SOURCE));
      if (source.isPresent()) {
        return Optional.of(labelled(frame, source.get(), 0.85));
      }
      Optional<HeadItem> agency =
          head.flatMap(one -> one.first(Kind.AGENCY).or(() -> one.first(Kind.BODY)));
      if (brackets && agency.isPresent()) {
        return Optional.of(fact(frame, List.of(agency.get()), "agency", 0.8));
      }
    }
    return Optional.empty();
  }

  /** Whether brackets hold all of a short line below the first. */
  private static boolean brackets(Tokens tokens, Line line) {
    return line.first() > 0
        && line.end() - line.first() <= LONGEST_BRACKETS
        && tokens.mark(line.first(), '(')
        && tokens.mark(line.end() - 1, ')');
  }

  private Fact<String> fact(Frame frame, List<HeadItem> items, String rule, double confidence) {
    List<Span> spans = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (HeadItem item : items) {
      int end = plainEnd(frame.tokens(), item);
      spans.add(frame.tokens().span(item.first(), end));
      name.append(name.isEmpty() ? "" : " ").append(name(frame, item, end));
    }
    return new Fact<>(name.toString(), Evidence.read(spans, rule, confidence));
  }

  /** An agency as it stands; the name of a body in capitals as a sentence would have it. */
  private String name(Frame frame, HeadItem item, int end) {
    Tokens tokens = frame.tokens();
    return item.kind() == Kind.AGENCY
        ? Wording.mended(tokens.text(), tokens.stemSpan(item.first(), end))
        : Letters.named(
            frame.reading(), item.first(), end, item.role().equals("paper"), names::abbreviated);
  }

  /** Behind a name, without its abbreviation in brackets at its end. */
  private static int plainEnd(Tokens tokens, HeadItem item) {
    int end = item.end();
    while (end > item.first() + 1 && tokens.mark(item.end() - 1, ')') && !tokens.mark(end, '(')) {
      end--;
    }
    return tokens.mark(end, '(') ? end : item.end();
  }
}
