package org.vakanuvis.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;

/** Reads the name of a body from the lines of a letterhead. */
public final class LetterheadReader {
  /** No letterhead stands below so many lines of text. */
  private static final int LONGEST_HEADLINE = 4;

  /** What brackets hold before a colon has no more tokens than this, with them. */
  private static final int LONGEST_BRACKETS = 8;

  private final HeadNames names;
  private final TokenTrie<String> missions;
  private final TokenTrie<String> issued;

  /** With the words for missions, {@code Büyükelçiliği}, and for what bodies issue. */
  public LetterheadReader(Lexicon lexicon, HeadNames names) {
    this.names = names;
    this.issued = Cues.trie(lexicon, "letterheads", "issued");
    this.missions = Cues.trie(lexicon, "letterheads", "mission");
  }

  /** The lines that name the body, one below the other; none where nothing does. */
  public List<HeadItem> lines(Frame frame) {
    List<HeadItem> lines = new ArrayList<>();
    HeadItem country = null;
    HeadItem republic = null; // Above a ministry: told only with the part of it that writes.
    int countryLine = -2;
    HeadLine last = null;
    boolean state = false;
    boolean telegram = false;
    int text = 0;
    for (HeadLine line : frame.head()) {
      text += line.framed() ? 0 : 1;
      if (text > LONGEST_HEADLINE) {
        break; // A heading of a list.
      }
      telegram |= line.items().stream().anyMatch(item -> item.role().equals("telegram"));
      countryLine += Mottos.is(line) && countryLine == line.index() - 1 ? 1 : 0;
      Optional<HeadItem> body = body(frame, line);
      boolean wire = telegram;
      if (body.filter(item -> seated(frame, item) && (wire || wired(frame, line))).isPresent()) {
        continue; // The body to which it goes.
      }
      if (body.filter(item -> names.desk(frame.tokens(), item)).isPresent()) {
        continue; // A room of some agency or paper.
      }
      if (body.filter(item -> names.owned(frame, line, item)).isPresent()) {
        continue; // The periodical of the body below.
      }
      boolean first = lines.isEmpty();
      Optional<HeadItem> sent = body.filter(item -> first).flatMap(item -> begun(frame, line));
      int top = line.index() - (sent.isPresent() ? 1 : 0);
      boolean abroad = body.filter(item -> mission(frame, item)).isPresent();
      boolean below = first && countryLine == top - 1;
      boolean owned = below && (!state || abroad);
      body = body.isPresent() || (first && !owned) ? body : press(line);
      if (body.isPresent() && (first || goesOn(frame, last, line, body.get()))) {
        if (owned) {
          lines.add(country);
        } else if (!first && republic != null) {
          lines.add(0, republic);
        }
        republic = below && !owned ? country : null;
        sent.ifPresent(lines::add);
        lines.add(body.get());
        last = line;
      }
      Optional<HeadItem> above = country(frame, line);
      if (above.isPresent()) {
        country = above.get();
        state = country.role().equals("state");
        countryLine = line.index();
      }
    }
    return lines;
  }

  /** The body that a headline says has issued the text: {@code GENELKURMAY BAŞKANLIĞI TEBLİĞİ}. */
  public Optional<HeadItem> issuer(Frame frame) {
    Tokens tokens = frame.tokens();
    for (HeadLine line : frame.head()) {
      int first = line.textFirst();
      int end = line.textEnd();
      for (int i = first + 2; !line.framed() && i < end; i++) {
        if (Cues.behind(issued, tokens, i) == end
            && names.isBody(tokens, first, i)
            && !names.party(tokens, first, i)) {
          return Optional.of(HeadItem.of(Kind.BODY, first, i));
        }
      }
    }
    return Optional.empty();
  }

  /** The country that fills a line, or the state as {@code T.C.}; empty for none. */
  private static Optional<HeadItem> country(Frame frame, HeadLine line) {
    return line.items().stream()
        .filter(item -> line.items().size() == 1)
        .filter(
            item ->
                item.role().equals("state")
                    || (item.kind() == Kind.PLACE
                        && frame.reading().countryAt(item.first()) != null))
        .findFirst();
  }

  /** Whether a body is one that a state has abroad: only with its name is it told from others. */
  private boolean mission(Frame frame, HeadItem body) {
    return HeadNames.ends(missions, frame.tokens(), body.first(), body.end());
  }

  /**
   * The line above with which the name begins: it says to whom a mission is sent, {@code BM
   * NEZDİNDE ⏎ TEMSİLCİLİĞİ}, or ends with a comma or {@code ve}, {@code Dışişleri ve ⏎ Ticaret
   * Bakanlığı}.
   */
  private Optional<HeadItem> begun(Frame frame, HeadLine body) {
    Tokens tokens = frame.tokens();
    Line lower = frame.lines().get(body.index());
    return Optional.of(body.index() - 1)
        .filter(index -> index >= 0)
        .map(frame.lines()::get)
        .filter(line -> names.accredits(tokens.get(line.end() - 1)) || open(frame, line, lower))
        .map(line -> HeadItem.labelled(Kind.BODY, "", line.first(), line.first(), line.end()));
  }

  /**
   * Whether a line has only words of a body's name that goes on below: the last one joins what
   * follows, or the first is the state's and the others are joined, {@code T.C. Çevre ve İklim}.
   */
  private boolean open(Frame frame, Line line, Line below) {
    Tokens tokens = frame.tokens();
    int last = line.end() - 1;
    boolean joined = false;
    for (int i = line.first(); i <= last; i++) {
      boolean joint = tokens.mark(i, ',') || tokens.get(i).key().equals("ve");
      if (!HeadNames.partOfBody(tokens, i, line.first()) && !(joint && i == last)) {
        return false;
      }
      joined |= joint && (i == last || state(frame, line.first()));
    }
    return joined
        && last > line.first()
        && !below.gap()
        && line.shouted() == below.shouted()
        && !names.isBody(tokens, line.first(), line.end());
  }

  private boolean state(Frame frame, int index) {
    TokenTrie.Match<String> phrase = names.phrase(frame.tokens(), index);
    boolean state = phrase != null && phrase.value().equals("state");
    return state || frame.reading().countryAt(index) != null;
  }

  /** The press office that a line names first. */
  private static Optional<HeadItem> press(HeadLine line) {
    return line.items().stream().findFirst().filter(item -> item.kind() == Kind.PRESS);
  }

  /** The part of a body that signs a text, below the line at its foot that names the body. */
  public List<HeadItem> below(Frame frame, HeadLine body) {
    return frame.foot().stream()
        .filter(line -> line.index() == body.index() + 1)
        .flatMap(
            line ->
                line
                    .first(Kind.BODY)
                    .or(() -> press(line))
                    .filter(part -> goesOn(frame, body, line, part))
                    .stream())
        .toList();
  }

  /**
   * Whether the line above has the town and the day of a telegram from elsewhere: {@code LIMA 14
   * AGUSTOS 1968} above {@code DISISLERI BAKANLIGI ANKARA}.
   */
  private static boolean wired(Frame frame, HeadLine line) {
    Tokens tokens = frame.tokens();
    int last = frame.lines().get(line.index()).end() - 1;
    return frame.head(line.index() - 1).stream()
        .filter(above -> above.framed() && above.has(Kind.DATE))
        .flatMap(above -> above.items().stream().limit(1))
        .filter(item -> item.kind() == Kind.PLACE)
        .anyMatch(town -> !tokens.get(town.first()).key().equals(tokens.get(last).key()));
  }

  /**
   * Whether a body's name ends with its town, or the town follows it: {@code HARİCİYE VEKÂLETİ -
   * ANKARA}.
   */
  private static boolean seated(Frame frame, HeadItem body) {
    Tokens tokens = frame.tokens();
    int behind = body.end();
    boolean town =
        tokens.mark(behind, '-')
            && tokens.lineEnd(behind) == HeadNames.place(frame.reading(), behind + 1);
    return town || HeadNames.place(frame.reading(), behind - 1) == behind;
  }

  /** The body that a line names first, not behind an agency and not in brackets. */
  private static Optional<HeadItem> body(Frame frame, HeadLine line) {
    return line.items().stream()
        .filter(item -> item.kind() == Kind.BODY || item.kind() == Kind.AGENCY)
        .findFirst()
        .filter(item -> item.kind() == Kind.BODY)
        .filter(item -> !frame.tokens().mark(item.first() - 1, '(') || issued(frame, line))
        .filter(item -> !colon(frame.tokens(), item));
  }

  /**
   * Whether brackets hold a line that names a sort of text: {@code (X Büyükelçiliği Basın Notu)}.
   */
  private static boolean issued(Frame frame, HeadLine line) {
    int first = frame.lines().get(line.index()).first();
    return line.framed() && frame.tokens().mark(first, '(') && line.has(Kind.SORT);
  }

  /**
   * Whether a line goes on the name on the line above: both are in capitals, or neither is. What
   * stands below capitals in small letters is the office that wrote the text, but for a state's own
   * press office, which publishes under its name.
   */
  private boolean goesOn(Frame frame, HeadLine above, HeadLine line, HeadItem body) {
    Line lower = frame.lines().get(line.index());
    Line upper = frame.lines().get(above.index());
    Tokens tokens = frame.tokens();
    boolean small = !lower.shouted() && body.kind() == Kind.BODY;
    // İKTİSADİ KALKINMA VAKFI ⏎ İKV E-BÜLTENİ
    boolean bulletin = line.has(Kind.SORT) && body.end() == body.first() + 1;
    // SÖZCÜLÜK: what no name owns is only who wrote the text.
    boolean writer =
        body.kind() == Kind.PRESS && !NounCases.possessed(tokens.get(body.end() - 1).key());
    return line.framed()
        && !bulletin
        && !writer
        && line.index() == above.index() + 1
        && alone(upper, above)
        && !lower.gap()
        && ((lower.shouted() && upper.shouted())
            || (small && names.directorate(tokens, body))
            || names.bureau(tokens, body.first()) == body.end());
  }

  /** Whether a body has its line for itself, but for what stands in another column. */
  private static boolean alone(Line line, HeadLine body) {
    List<HeadItem> items = body.items();
    return items.size() == 1
        ? items.get(0).end() == line.end()
        : body.framed() && items.stream().skip(1).allMatch(LetterheadReader::beside);
  }

  private static boolean beside(HeadItem item) {
    return item.kind() == Kind.NUMBER || item.kind() == Kind.DATE || item.role().equals("mark");
  }

  /** Whether a colon follows, be it behind brackets: {@code THE GUARDIAN (13 Haziran):}. */
  public static boolean colon(Tokens tokens, HeadItem agency) {
    int end = agency.end();
    int close = end;
    while (tokens.mark(end, '(') && close < end + LONGEST_BRACKETS && !tokens.mark(close, ')')) {
      close++;
    }
    return tokens.mark(end, ':') || (close > end && tokens.mark(close + 1, ':'));
  }
}
