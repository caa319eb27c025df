package org.vakanuvis.extract.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.turkish.Ending;

/** Parts a release into head, running text and foot. */
public final class FrameReader {
  /** A head has no more lines than this, nor a foot. */
  private static final int LONGEST_HEAD = 30;

  private static final int LONGEST_FOOT = 10;

  /** The first headline has no more lines than this. */
  private static final int HEADLINE = 3;

  /** What stands around a text on a page is looked for on so many last lines. */
  private static final int LONGEST_PAGE = 20;

  /** A line that has nothing but a date, a place and an agency has no more tokens than this. */
  private static final int LONGEST_DATED = 30;

  /** So many words may stand below a foot: keywords, the headlines of other texts. */
  private static final int LOOSE_WORDS = 40;

  private final LineReader reader;
  private final InnerDateline datelines;
  private final RunningText running;
  private final MenuBlock menus;
  private final Bylines bylines;
  private final EchoedNames echoes;
  private final Mastheads mastheads;
  private final WrappedBodies bodies;
  private final TextRemarks remarks;

  /** With those that know a line, a headline, a menu and running text when they see it. */
  public FrameReader(
      LineReader reader,
      InnerDateline datelines,
      RunningText running,
      MenuBlock menus,
      Bylines bylines,
      EchoedNames echoes,
      Mastheads mastheads,
      WrappedBodies bodies,
      TextRemarks remarks) {
    this.remarks = remarks;
    this.bodies = bodies;
    this.mastheads = mastheads;
    this.echoes = echoes;
    this.bylines = bylines;
    this.menus = menus;
    this.reader = reader;
    this.datelines = datelines;
    this.running = running;
  }

  /** The head, the running text and the foot of a release; any of them may be empty. */
  public Frame read(Reading reading) {
    Lines lines = Lines.of(reading.tokens());
    List<HeadLine> head = new ArrayList<>();
    HeadLine opening = null;
    int leadEnd = reading.tokens().size();
    int i = 0;
    while (i < lines.size() && i < LONGEST_HEAD && opening == null) {
      int menu = menus.end(reading.tokens(), lines, i);
      if (menu > i) {
        for (; i < menu; i++) {
          Line line = lines.get(i);
          head.add(HeadLine.whole(i, HeadItem.chrome(line.first(), line.end())));
        }
        continue;
      }
      HeadLine body =
          head.stream().allMatch(HeadLine::framed) ? bodies.at(reading, lines, i) : null;
      if (body != null) {
        head.add(body);
        i += 2;
        continue;
      }
      HeadLine line = line(reading, lines.get(i), i);
      if (begins(reading, lines, line)) {
        line = new HeadLine(i, List.of(), lines.get(i).first(), lines.get(i).end());
      }
      boolean divided = line.textEnd() < lines.get(i).end();
      int last = line.framed() || divided ? i : paragraphEnd(reading, lines, head, line);
      if (divided) {
        head.add(line);
        i++;
        continue;
      }
      if (!line.framed()) {
        line = new HeadLine(i, line.items(), line.textFirst(), lines.get(last).end());
      }
      BooleanSupplier parted = () -> parted(reading, lines, last + 1);
      boolean headline = sourced(head) && RunningText.marked(reading.tokens(), line, lines, last);
      boolean text = !line.framed() && !headline && !remark(reading.tokens(), line, lines, last);
      if (text && running.is(reading.tokens(), line, lines, last, parted)) {
        opening = datelines.find(reading, line);
        leadEnd = lines.get(last).end();
      } else {
        head.add(line.framed() ? line : trimmed(reading, line, lines.get(last)));
      }
      i = last + 1;
    }
    List<HeadLine> foot = foot(reading, lines, i);
    int end = foot.isEmpty() ? lines.size() : foot.get(0).index();
    List<HeadLine> below = below(reading, lines, i, Math.min(end, i + LONGEST_HEAD));
    List<HeadLine> plain = Mottos.read(reading, lines, head);
    List<HeadLine> top = mastheads.read(reading, lines, plain, opening);
    return new Frame(reading, lines, top, opening, leadEnd, below, foot);
  }

  /**
   * Whether brackets hold a paragraph above the text, {@code (… sayılı haberimizin yerine geçer.)}.
   */
  private static boolean remark(Tokens tokens, HeadLine line, Lines lines, int last) {
    int end = lines.get(last).end() - 1;
    boolean holds = tokens.mark(line.textFirst(), '(') && tokens.mark(end, ')');
    for (int i = line.textFirst() + 1; holds && i < end; i++) {
      holds = !tokens.mark(i, ')');
    }
    return holds && last + 1 < lines.size() && lines.get(last + 1).gap();
  }

  /** Whether all that stands above is the head of a page with its source. */
  private static boolean sourced(List<HeadLine> head) {
    return head.stream().allMatch(HeadLine::framed)
        && head.stream().anyMatch(line -> line.has(HeadItem.Kind.SOURCE));
  }

  /** The same line without what ends it and is no text, be that all it has. */
  private HeadLine trimmed(Reading reading, HeadLine line, Line last) {
    HeadLine trimmed = reader.trimmed(reading, line, last);
    boolean shorter = trimmed.textEnd() < line.textEnd();
    return shorter ? remarks.without(reading.tokens(), trimmed) : trimmed;
  }

  private HeadLine line(Reading reading, Line line, int index) {
    if (aside(reading, line) || RunningText.file(reading.tokens(), line)) {
      return HeadLine.whole(index, HeadItem.of(HeadItem.Kind.ASIDE, line.first(), line.end()));
    }
    HeadLine head = remarks.without(reading.tokens(), reader.read(reading, line, index));
    // AA | 21.02.2018 | Selin Özkök | ANKARA
    boolean signed =
        !head.items().isEmpty() && bylines.sent(reading, head.textFirst(), head.textEnd());
    return signed ? new HeadLine(index, head.items(), line.end(), line.end()) : head;
  }

  /**
   * Whether a line that has but the name of a body begins a headline that goes on below with a
   * small word, {@code İLE} or a genitive: {@code Dışişleri Bakanlığı ⏎ Sözcüsü'nün Libya'daki …}.
   */
  private boolean begins(Reading reading, Lines lines, HeadLine line) {
    int next = line.index() + 1;
    boolean name = line.framed() && line.items().size() == 1;
    if (!name || next >= lines.size() || lines.get(next).gap()) {
      return false;
    }
    if (lines.joined(next) && lines.get(line.index()).shouted()) {
      return line.has(HeadItem.Kind.BODY)
          || reading.countryAt(lines.get(line.index()).first()) != null;
    }
    if (!line.has(HeadItem.Kind.BODY)) {
      return false;
    }
    Line below = lines.get(next);
    if (lines.get(line.index()).shouted() && below.shouted() && told(reading.tokens(), below)) {
      return true;
    }
    Token first = reading.tokens().get(below.first());
    boolean whose = first.suffixed() && first.ending() == Ending.GENITIVE;
    boolean several = below.end() - below.first() > 1 && !lines.get(line.index()).shouted();
    return several
        && !below.shouted()
        && (first.small() || whose)
        && reading.countryAt(below.first()) == null
        && reader.framed(reading, below, next).isEmpty();
  }

  /**
   * Whether a line has a verb and what belongs to it, but nobody who does it: {@code CAKARTA'DA
   * TOPLANIYOR}.
   */
  private static boolean told(Tokens tokens, Line line) {
    int verb = line.end() - 1;
    boolean told = verb > line.first() && Verbs.finite(tokens.get(verb));
    for (int i = line.first(); told && i < verb; i++) {
      told = tokens.get(i).word() && NounCases.inflected(tokens.get(i));
    }
    return told;
  }

  /** The last line of the paragraph or headline that begins on this line, below those above. */
  private int paragraphEnd(Reading reading, Lines lines, List<HeadLine> above, HeadLine line) {
    boolean first = above.stream().allMatch(HeadLine::framed);
    int last = line.index();
    while (lines.goesOn(last) && (lines.joins(last) || !apart(reading, lines, last + 1))) {
      boolean headline = first && last - line.index() < HEADLINE;
      if (headline && headed(reading, line, lines.get(last), lines.get(last + 1))) {
        break;
      }
      last++;
    }
    return last;
  }

  /** Whether a headline that begins above ends with a line, and the text begins on the next. */
  private boolean headed(Reading reading, HeadLine head, Line line, Line next) {
    boolean echoed = head.items().isEmpty() && echoes.above(reading, head.textFirst(), line.end());
    return echoed || running.headed(reading.tokens(), head, line, next);
  }

  /** Whether there is a line that is plainly no text, or says who wrote the text. */
  private boolean parted(Reading reading, Lines lines, int index) {
    if (index >= lines.size()) {
      return false;
    }
    Line line = lines.get(index);
    return apart(reading, lines, index) || bylines.is(reading.tokens(), line.first(), line.end());
  }

  /** Whether a line below is no part of what stands above it, though nothing parts the two. */
  private boolean apart(Reading reading, Lines lines, int index) {
    if (index >= LONGEST_HEAD) {
      return false;
    }
    Line line = lines.get(index);
    return reader.framed(reading, line, index).isPresent()
        || aside(reading, line)
        || remarks.is(reading, lines, index)
        || datelined(reading, line, index);
  }

  /** Whether a line says who sent a text, or is one of someone's record. */
  private boolean aside(Reading reading, Line line) {
    Tokens tokens = reading.tokens();
    return bylines.sent(reading, line)
        || bylines.reported(reading, line)
        || tokens.text().labelled(tokens.get(line.first()).span());
  }

  /** Whether a line begins with the place and the agency or day of a text, {@code BAKÜ (AA) -}. */
  private boolean datelined(Reading reading, Line line, int index) {
    HeadLine read = reader.read(reading, line, index);
    return read.textFirst() > line.first()
        && reading.tokens().dash(read.textFirst() - 1)
        && read.has(HeadItem.Kind.PLACE)
        && (read.has(HeadItem.Kind.AGENCY) || read.has(HeadItem.Kind.DATE));
  }

  /** The lines below that have a date and nothing else but parts of a head. */
  private List<HeadLine> below(Reading reading, Lines lines, int from, int end) {
    List<HeadLine> below = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (mayBeDated(reading.tokens(), lines.get(i))) {
        reader.framed(reading, lines.get(i), i).ifPresent(below::add);
      }
    }
    return below;
  }

  /** Cheap, so that running text is not looked at word by word. */
  private static boolean mayBeDated(Tokens tokens, Line line) {
    return tokens.numbered(line.first(), line.end()) && line.end() - line.first() <= LONGEST_DATED;
  }

  /**
   * The first of the last lines, none of them a sentence, that a page has around its text: {@code
   * Yorumlar}, {@code İlgili Haberler} and the headlines below; behind all lines for none.
   */
  private int page(Reading reading, Lines lines, int from) {
    int first = lines.size();
    int last = Math.max(from, lines.size() - LONGEST_PAGE);
    for (int i = lines.size() - 1; i >= last; i--) {
      Line line = lines.get(i);
      boolean chrome =
          reader.framed(reading, line, i).stream()
              .flatMap(framed -> framed.items().stream())
              .anyMatch(item -> item.role().equals("chrome"));
      if (!chrome && !RunningText.brief(reading.tokens(), line)) {
        break;
      }
      first = chrome ? i : first;
    }
    return first;
  }

  /** The last lines that are no text; a few words below them, as web pages have, do not count. */
  private List<HeadLine> foot(Reading reading, Lines lines, int from) {
    List<HeadLine> foot = new ArrayList<>();
    int page = page(reading, lines, from);
    int words = 0;
    for (int i = lines.size() - 1; i >= from && foot.size() < LONGEST_FOOT; i--) {
      Optional<HeadLine> line = reader.framed(reading, lines.get(i), i);
      boolean around = i > page || RunningText.wordless(reading.tokens(), lines.get(i));
      if (line.isPresent()) {
        foot.add(line.get());
      } else if (!around
          && foot.isEmpty()
          && words < LOOSE_WORDS
          && running.loose(reading.tokens(), lines.get(i))) {
        words += lines.get(i).end() - lines.get(i).first();
      } else if (!around) {
        break;
      }
    }
    Collections.reverse(foot);
    int last = foot.isEmpty() ? lines.size() - 1 : foot.get(0).index() - 1;
    if (last >= 0) {
      reader.bracketed(reading, lines.get(last), last).ifPresent(line -> foot.add(0, line));
    }
    return foot;
  }
}
