package org.vakanuvis.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;

/**
 * Finds papers that no dictionary knows by where their names stand in a head that has a headline
 * besides: with the town and the day on one line, {@code Kervan • Üsküp • 18.09.1978}, or in
 * capitals above them.
 */
public final class Mastheads {
  /** The name of a paper has no more words than this. */
  private static final int WORDS = 3;

  /** What a head has that says who publishes, or that it is a web page's. */
  private static final Set<Kind> TOLD =
      Set.of(Kind.SOURCE, Kind.AGENCY, Kind.BODY, Kind.PRESS, Kind.TITLE);

  /** What may stand beside a paper's name and its day. */
  private static final Set<Kind> BESIDE = Set.of(Kind.DATE, Kind.PLACE, Kind.NUMBER, Kind.ASIDE);

  private final HeadNames names;
  private final Bylines bylines;
  private final TokenTrie<String> rubrics;
  private final PaperNames papers;
  private final TokenTrie<String> sorts;

  /** With the names that a head has, and those of writers. */
  public Mastheads(Lexicon lexicon, HeadNames names, PaperNames papers, Bylines bylines) {
    this.papers = papers;
    this.sorts = Cues.trie(lexicon, "letterheads", "paper sort");
    this.names = names;
    this.bylines = bylines;
    this.rubrics = Cues.trie(lexicon, "letterheads", Set.of("chrome", "rubric code"));
  }

  /** The lines of a head, with the name of the paper as an agency's where one of them has it. */
  List<HeadLine> read(Reading reading, Lines lines, List<HeadLine> head, HeadLine opening) {
    boolean told = told(head.stream());
    // An agency that a paper's item is from is not the paper.
    boolean item = opening != null && told(Stream.of(opening));
    for (int i = 0; !told && i < head.size(); i++) {
      HeadLine line = head.get(i);
      Kind kind = item ? null : kind(reading, lines, head, i);
      kind = kind == null && i == 0 && sold(reading, lines, head) ? Kind.AGENCY : kind;
      if (kind != null) {
        List<HeadLine> read = new ArrayList<>(head);
        HeadLine whole =
            new HeadLine(line.index(), items(line, kind), line.textEnd(), line.textEnd());
        read.set(i, whole);
        return read;
      }
    }
    return subtitled(reading.tokens(), lines, head);
  }

  /**
   * The lines of a head with what a paper calls itself below its name: {@code Yevmî siyasî gazete}.
   */
  private List<HeadLine> subtitled(Tokens tokens, Lines lines, List<HeadLine> head) {
    HeadLine below = head.size() > 2 ? head.get(1) : null;
    if (below == null
        || below.framed()
        || !below.items().isEmpty()
        || lines.get(below.index()).gap()
        || !Cues.any(sorts, tokens, below.textFirst(), below.textEnd())
        || Verbs.finite(tokens.get(below.textEnd() - 1))) {
      return head;
    }
    HeadLine name = head.get(0);
    boolean known = name.framed() && name.has(Kind.AGENCY);
    boolean loud = lines.get(name.index()).shouted() && words(tokens, name);
    if (!known && !(loud && name.items().isEmpty())) {
      return head;
    }
    List<HeadLine> read = new ArrayList<>(head);
    read.set(
        1,
        HeadLine.whole(below.index(), HeadItem.of(Kind.ASIDE, below.textFirst(), below.textEnd())));
    if (!known) {
      read.set(
          0, new HeadLine(name.index(), items(name, Kind.AGENCY), name.textEnd(), name.textEnd()));
    }
    return read;
  }

  private static boolean told(Stream<HeadLine> lines) {
    return lines
        .flatMap(line -> line.items().stream())
        .anyMatch(item -> TOLD.contains(item.kind()) || item.role().equals("chrome"));
  }

  /**
   * Whether a name in capitals begins the text, and the line below has what only a paper's has: its
   * day and its price, or the address of its page, which has the same name.
   */
  private boolean sold(Reading reading, Lines lines, List<HeadLine> head) {
    HeadLine line = head.get(0);
    Tokens tokens = reading.tokens();
    boolean top = lines.get(line.index()).first() == 0 && line.items().isEmpty();
    if (!top || head.size() < 2 || !head.get(1).framed() || !words(tokens, line)) {
      return false;
    }
    HeadLine below = head.get(1);
    boolean priced = lines.get(line.index()).shouted() && dated(below) && !owned(tokens, line);
    return below.has(Kind.ASIDE) && (priced || site(tokens, line, below));
  }

  /** Whether a line has a few words with capitals and no suffix, and no verb. */
  private boolean words(Tokens tokens, HeadLine line) {
    return words(tokens, line.textFirst(), line.textEnd());
  }

  private boolean words(Tokens tokens, int first, int end) {
    boolean name = end - first <= WORDS;
    for (int i = first; name && i < end; i++) {
      Token token = tokens.get(i);
      boolean loud = token.capitalised() || token.is(Flag.SHOUTED);
      name = token.word() && loud && !token.suffixed() && !Verbs.finite(token);
    }
    return name && Cues.behind(rubrics, tokens, first) == first && !names.event(tokens, first, end);
  }

  /** Whether the address of a page has the letters of a name: {@code www.sahragundemi.com}. */
  private static boolean site(Tokens tokens, HeadLine line, HeadLine page) {
    StringBuilder name = new StringBuilder();
    for (int i = line.textFirst(); i < line.textEnd(); i++) {
      name.append(tokens.get(i).folded());
    }
    StringBuilder address = new StringBuilder();
    for (HeadItem item : page.items()) {
      for (int i = item.first(); i < item.end(); i++) {
        address.append(tokens.get(i).folded());
      }
    }
    return name.length() > 2 && address.indexOf(name.toString()) >= 0;
  }

  /** The parts of a line with the paper's name among them, in the order of the line. */
  private static List<HeadItem> items(HeadLine line, Kind kind) {
    int first = line.textFirst();
    HeadItem name = HeadItem.labelled(kind, "unknown", first, first, line.textEnd());
    List<HeadItem> items = new ArrayList<>(line.items());
    int at = 0;
    while (at < items.size() && items.get(at).first() < first) {
      at++;
    }
    items.add(at, name);
    return items;
  }

  /** What a line names: a paper, or beside its day a paper or a town; null for neither. */
  private Kind kind(Reading reading, Lines lines, List<HeadLine> head, int at) {
    HeadLine line = head.get(at);
    Tokens tokens = reading.tokens();
    if (line.framed() || !name(reading, line.textFirst(), line.textEnd())) {
      return null;
    }
    if (line.items().isEmpty()) {
      return above(tokens, lines, head, at) ? Kind.AGENCY : null;
    }
    boolean besides =
        Stream.concat(head.stream().limit(at), head.stream().skip(at + 1))
            .anyMatch(other -> headline(tokens, other));
    if (!dated(line) || !(besides || (line.has(Kind.PLACE) && barred(tokens, line)))) {
      return null;
    }
    boolean word = line.textEnd() == line.textFirst() + 1;
    return beside(tokens, line) ? Kind.AGENCY : word ? Kind.ASIDE : null;
  }

  /** Whether a name in capitals begins the text, the day is below it and then a headline. */
  private boolean above(Tokens tokens, Lines lines, List<HeadLine> head, int at) {
    HeadLine line = head.get(at);
    boolean loud = lines.get(line.index()).first() == 0 && lines.get(line.index()).shouted();
    return loud
        && at + 2 < head.size()
        && dated(head.get(at + 1))
        && head.get(at + 1).framed()
        && headline(tokens, head.get(at + 2))
        && !owned(tokens, line);
  }

  /** Whether a line has a full date, and nothing that no line of a paper's head has. */
  private static boolean dated(HeadLine line) {
    return line.items().stream().allMatch(item -> BESIDE.contains(item.kind()))
        && line.all(Kind.DATE).anyMatch(item -> item.date().full());
  }

  /**
   * Whether the name on a dated line is rather a paper's than a town's or a headline: the town
   * stands beside it, it has a paper's last word, or a bar or column parts it from the day.
   */
  private boolean beside(Tokens tokens, HeadLine line) {
    return line.has(Kind.PLACE)
        || papers.press(tokens, line.textFirst(), line.textEnd())
        || (!owned(tokens, line) && barred(tokens, line));
  }

  /** Whether a bar or a column parts a name from the rest of its line. */
  private static boolean barred(Tokens tokens, HeadLine line) {
    int end = line.textEnd();
    boolean column = end < tokens.size() && tokens.get(end).is(Flag.COLUMN);
    boolean behind = column && tokens.lineEnd(end - 1) > end;
    boolean first = tokens.get(line.textFirst()).is(Flag.COLUMN);
    return behind || first || bar(tokens, line.textFirst() - 1) || bar(tokens, end);
  }

  private static boolean bar(Tokens tokens, int mark) {
    return mark >= 0
        && (tokens.mark(mark, '|') || tokens.mark(mark, '•') || tokens.mark(mark, '·'));
  }

  /** Whether something owns what a name's last word says, as in headlines: {@code Kuzey Kutbu}. */
  private boolean owned(Tokens tokens, HeadLine line) {
    return line.textEnd() - line.textFirst() > 1
        && NounCases.possessed(tokens.get(line.textEnd() - 1).key())
        && !papers.press(tokens, line.textFirst(), line.textEnd());
  }

  /** Whether a few words with capitals may be a paper's name, and are no person's. */
  private boolean name(Reading reading, int first, int end) {
    Tokens tokens = reading.tokens();
    boolean name = end > first && words(tokens, first, end);
    boolean press = name && papers.press(tokens, first, end);
    for (int i = first; name && i < end; i++) {
      boolean known = names.phrase(tokens, i) != null || (!press && reading.from(i) != null);
      name = tokens.get(i).capitalised() && !known;
    }
    return name
        && !bylines.is(tokens, first, end)
        && !bylines.loud(tokens, first, end)
        && (press || !names.periodical(tokens, first, end));
  }

  /** Whether a line has a headline's words: more than a name. */
  private static boolean headline(Tokens tokens, HeadLine line) {
    return !line.framed() && RunningText.words(tokens, line) > 1;
  }
}
