package org.vakanuvis.extract.head;

import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.frame.Bylines;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.frame.HeadNames;
import org.vakanuvis.extract.frame.NameLine;
import org.vakanuvis.extract.frame.RunningText;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.names.BodyEnds;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/** Tells which lines beside a headline are part of it and which are not. */
final class HeadlineParts {
  /** A rubric has no more tokens than this, the headline below it at least so many words. */
  private static final int BRIEF = 6;

  private static final int SEVERAL = 3;

  /** What only web pages have in their heads. */
  private static final Set<String> PAGE = Set.of("chrome", "site", "entry", "update");

  /** What stands or stood there: {@code BELGRAD'DAKİ} above {@code BASIN TOPLANTISI}. */
  private static final WordEnds STANDING = WordEnds.of("daki", "deki", "taki", "teki");

  private final BodyEnds bodies;
  private final Bylines bylines;
  private final NameLine nameLines;
  private final TokenTrie<String> leading;
  private final TokenTrie<String> meetings;
  private final TokenTrie<String> outcomes;
  private final TokenTrie<String> salutations;
  private final TokenTrie<String> replies;
  private final TokenTrie<String> units;
  private final TokenTrie<String> greetings;
  private final TokenTrie<String> contents;
  private final TokenTrie<String> addressed;

  HeadlineParts(Lexicon lexicon, BodyEnds bodies, Bylines bylines, NameLine nameLines) {
    this.nameLines = nameLines;
    this.bodies = bodies;
    this.bylines = bylines;
    this.meetings = Cues.trie(lexicon, "letterheads", "meeting");
    this.outcomes = Cues.trie(lexicon, "letterheads", "outcome");
    this.leading = Cues.trie(lexicon, "letterheads", "leading");
    this.salutations = Cues.trie(lexicon, "letterheads", "salutation");
    this.units = Cues.trie(lexicon, "letterheads", "unit");
    this.greetings = Cues.trie(lexicon, "letterheads", "greeting");
    this.replies = Cues.trie(lexicon, "letterheads", "reply");
    this.contents = Cues.trie(lexicon, "letterheads", "contents");
    this.addressed = Cues.trie(lexicon, "letterheads", "addressed");
  }

  /** Whether a line of the head stands above the contents of a periodical: {@code BU SAYIDA}. */
  boolean contents(Frame frame) {
    return frame.head().stream().anyMatch(line -> contents(frame.tokens(), line));
  }

  /** Whether the line is one. */
  boolean contents(Tokens tokens, HeadLine line) {
    int first = line.textFirst();
    boolean words = first < line.textEnd() && tokens.get(first).word();
    Match<String> heading = words ? contents.longest(tokens, first) : null;
    return heading != null && tokens.behindMarks(heading.to(), line.textEnd()) == line.textEnd();
  }

  /**
   * Behind a headline, be its last words the name of a sort of text: {@code … ZİYARETİNE İLİŞKİN}
   * above {@code BASIN AÇIKLAMASI}.
   *
   * @param first its first line
   * @param last its last line, or the same
   */
  int closing(Frame frame, HeadLine first, HeadLine last) {
    int end = last.textEnd();
    Tokens tokens = frame.tokens();
    int open = bracketed(frame, first, last);
    if (open < end || end >= tokens.size()) {
      return open;
    }
    boolean leads = leads(tokens, end - 1);
    boolean meeting = meeting(tokens, last);
    return frame.head().stream()
        .filter(line -> frame.lines().get(line.index()).first() == end)
        .filter(line -> line.framed() && ended(line))
        .filter(line -> !frame.lines().get(line.index()).gap())
        .flatMap(
            line -> {
              boolean joined = leads || frame.lines().goesOn(line.index() - 1);
              return line.all(Kind.SORT)
                  .filter(sort -> joined || (meeting && outcome(tokens, sort)));
            })
        .findFirst()
        .map(HeadItem::end)
        .orElse(end);
  }

  /**
   * Where brackets open that fill the last line of a headline and tell of what sort its text is,
   * {@code (Gayriresmî çeviri)}, but not what it is about; the headline's end for none.
   */
  private int bracketed(Frame frame, HeadLine first, HeadLine last) {
    Tokens tokens = frame.tokens();
    int end = last.textEnd();
    int open = Math.max(last.textFirst(), tokens.lineStart(end - 1));
    boolean fills = tokens.mark(open, '(') && tokens.mark(end - 1, ')');
    return fills && open > first.textFirst() && !leads(tokens, end - 2) ? open : end;
  }

  /** Whether behind a line's first part stand only its number and the day. */
  private static boolean ended(HeadLine line) {
    return line.items().stream()
        .skip(1)
        .allMatch(item -> item.kind() == Kind.DATE || item.kind() == Kind.NUMBER);
  }

  /** Whether a line ends as the name of a meeting does: {@code NATO ZİRVESİ}. */
  boolean meeting(Tokens tokens, HeadLine line) {
    return HeadNames.ends(meetings, tokens, line.textFirst(), line.textEnd());
  }

  private boolean outcome(Tokens tokens, HeadItem sort) {
    return HeadNames.ends(outcomes, tokens, sort.first(), sort.end());
  }

  /** Where a headline begins, be it on the line of countries right above it. */
  static int opened(Frame frame, HeadLine line) {
    Line lower = frame.lines().get(line.index());
    return frame.head().stream()
        .filter(above -> above.index() == line.index() - 1 && !lower.gap())
        .filter(above -> above.framed() && lower.shouted())
        .filter(above -> above.items().size() > 1 || announces(frame, above))
        .filter(above -> above.items().stream().allMatch(item -> country(frame, item)))
        .map(above -> frame.lines().get(above.index()).first())
        .findFirst()
        .orElse(line.textFirst());
  }

  /** Whether a colon ends a line: {@code ARNAVUTLUK:} above what happened there. */
  private static boolean announces(Frame frame, HeadLine line) {
    return frame.tokens().mark(frame.lines().get(line.index()).end() - 1, ':');
  }

  private static boolean country(Frame frame, HeadItem item) {
    return frame.reading().countryAt(item.first()) != null;
  }

  /** Behind what a label says is the headline, with the line below that its value goes on. */
  int wrapped(Frame frame, HeadLine line, HeadItem title) {
    Line upper = frame.lines().get(line.index());
    Tokens tokens = frame.tokens();
    Optional<HeadLine> below =
        frame.head(line.index() + 1).stream()
            .filter(next -> title.end() == upper.end() && next.items().isEmpty())
            .filter(next -> !frame.lines().get(next.index()).gap())
            .findFirst();
    if (below.isEmpty()) {
      return title.end();
    }
    Line lower = frame.lines().get(below.get().index());
    boolean hangs = lower.indent() > upper.indent() + 2 && lower.shouted() == upper.shouted();
    boolean goesOn = hangs || tokens.get(lower.first()).small() || leads(tokens, title.end() - 1);
    return goesOn ? below.get().textEnd() : title.end();
  }

  /**
   * Whether a line below a letterhead names the part of the body that writes, or stands above a
   * note verbale, which has no headline.
   */
  boolean unit(Frame frame, int first, int end) {
    Tokens tokens = frame.tokens();
    int lead = frame.leadFirst();
    boolean mute =
        !HeadlineDoubts.telling(frame, first, end)
            && frame.reading().countryAt(first) == null
            && !HeadNames.ends(outcomes, tokens, first, end)
            && !nameLines.periodical(tokens, first, end);
    boolean note = frame.hasLead() && Cues.any(greetings, tokens, lead, tokens.sentenceEnd(lead));
    return mute || note || HeadNames.ends(units, tokens, first, end);
  }

  /**
   * Whether a line only says of what the headline below is: {@code Son gelişmeler / Yemen}, or few
   * words in small letters right above capitals.
   */
  boolean rubric(Frame frame, HeadLine line, HeadLine below) {
    Tokens tokens = frame.tokens();
    Line upper = frame.lines().get(line.index());
    Line lower = frame.lines().get(below.index());
    int last = line.textEnd() - 1;
    boolean brief = last - line.textFirst() < BRIEF && upper.end() == line.textEnd();
    if (again(tokens, line, below)) {
      return true;
    }
    int words = RunningText.words(tokens, below);
    boolean headline = words >= SEVERAL;
    // A web page's word for where one is: SAVUNMA above its headline.
    if (headline && label(tokens, line) && page(frame)) {
      return true;
    }
    if (!brief || !headline || !tokens.get(last).word() || Verbs.finite(tokens.get(last))) {
      return false;
    }
    boolean next = below.index() == line.index() + 1 && !lower.gap();
    boolean louder = next && lower.shouted() && !upper.shouted() && tokens.get(last).small();
    louder &= !bylines.loud(tokens, below.textFirst(), below.textEnd());
    return louder || strokes(frame, line) || (lower.gap() && countries(frame, line));
  }

  /** Whether a line has no more than two words, none of them with a suffix. */
  private static boolean label(Tokens tokens, HeadLine line) {
    boolean bare = line.items().isEmpty() && RunningText.words(tokens, line) < SEVERAL;
    for (int i = line.textFirst(); bare && i < line.textEnd(); i++) {
      Token token = tokens.get(i);
      boolean name = token.word() && !token.suffixed() && !Verbs.finite(token);
      bare = name || tokens.mark(i, '-');
    }
    return bare;
  }

  /** Whether the head is that of a web page: with its words, or the time of its entry. */
  private static boolean page(Frame frame) {
    return frame.head().stream()
        .flatMap(line -> line.items().stream())
        .anyMatch(item -> PAGE.contains(item.role()));
  }

  /** Whether a line has countries and dashes only: {@code TÜRKİYE-SURİYE}. */
  private static boolean countries(Frame frame, HeadLine line) {
    boolean all = line.textFirst() < line.textEnd();
    for (int i = line.textFirst(); all && i < line.textEnd(); i++) {
      all = frame.tokens().mark(i, '-') || frame.reading().countryAt(i) != null;
    }
    return all;
  }

  /**
   * Whether a line says again what the one above does, there maybe before the site's name behind a
   * dash or a bar.
   */
  static boolean again(Tokens tokens, HeadLine line, HeadLine below) {
    int length = below.textEnd() - below.textFirst();
    int end = line.textFirst() + length;
    boolean same =
        end == line.textEnd()
            || (end < line.textEnd() && (tokens.mark(end, '-') || tokens.mark(end, '|')));
    for (int i = 0; same && i < length; i++) {
      String key = tokens.get(below.textFirst() + i).key();
      same = key.equals(tokens.get(line.textFirst() + i).key());
    }
    return same;
  }

  /** Whether a stroke between blanks, on a page also a bar, parts the words of a line. */
  private static boolean strokes(Frame frame, HeadLine line) {
    Tokens tokens = frame.tokens();
    for (int i = line.textFirst() + 1; i + 1 < line.textEnd(); i++) {
      boolean apart = tokens.get(i).is(Flag.SPACED) && tokens.get(i + 1).is(Flag.SPACED);
      if (apart && (tokens.mark(i, '/') || (tokens.mark(i, '|') && page(frame)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has nothing but the name of who wrote the text. */
  boolean byline(Frame frame, HeadLine line) {
    return bylines.is(frame.tokens(), line.textFirst(), line.textEnd());
  }

  /** Whether a line is the name of who wrote the text beside other parts, or of who sent it out. */
  boolean named(Frame frame, HeadLine line, int end) {
    boolean whole = line.textEnd() == end;
    boolean rest = whole && small(frame.tokens(), line);
    boolean writer = !line.items().isEmpty() && (rest || byline(frame, line));
    return writer
        || (whole && Slugs.is(frame, line))
        || (whole && nameLines.is(frame.reading(), line.textFirst(), end));
  }

  /** Whether few small words are left of a line: {@code 21.30 bülteni}, {@code / dış olaylar}. */
  private static boolean small(Tokens tokens, HeadLine line) {
    boolean small = line.textEnd() - line.textFirst() < SEVERAL;
    for (int i = line.textFirst(); small && i < line.textEnd(); i++) {
      small = tokens.get(i).small() && !Verbs.finite(tokens.get(i));
    }
    return small;
  }

  /** Whether the lower of two lines says who wrote what the upper one heads. */
  boolean signed(Frame frame, HeadLine upper, HeadLine lower) {
    Tokens tokens = frame.tokens();
    boolean written = Cues.behind(salutations, tokens, upper.textFirst()) == upper.textFirst();
    Token last = tokens.get(upper.textEnd() - 1);
    return (written || last.small()) && byline(frame, lower) && !leads(tokens, upper.textEnd() - 1);
  }

  private static boolean given(Match<String> body) {
    return body.ending() == Ending.DATIVE;
  }

  /** Behind the marks of a letter that answers another, {@code Ynt: Fwd:}. */
  int behindReply(Tokens tokens, int first, int end) {
    int i = first;
    int mark = Cues.behind(replies, tokens, i);
    while (mark > i && tokens.mark(mark, ':') && mark + 1 < end) {
      i = mark + 1;
      mark = Cues.behind(replies, tokens, i);
    }
    return i;
  }

  /** Whether a line below a headline is a sentence or summary of its own. */
  boolean spot(Frame frame, HeadLine one, HeadLine other) {
    return Subheads.is(frame, one, other, leads(frame.tokens(), one.textEnd() - 1));
  }

  /** Whether a word cannot be the last of a headline. */
  private boolean leads(Tokens tokens, int index) {
    Token token = tokens.get(index);
    boolean owns =
        token.suffixed()
            && (token.ending() == Ending.GENITIVE || token.ending() == Ending.RELATIVE);
    boolean stands = token.word() && STANDING.end(token.key(), 2);
    return owns || stands || (token.word() && leading.longest(tokens, index) != null);
  }

  /**
   * Whether lines say to whom a letter goes: a body in the dative, {@code … BAKANLIĞINA}, several,
   * {@code Bütün Valiliklere}, or a name with its salutation above a town.
   */
  boolean addressee(Frame frame, HeadLine line, HeadLine last) {
    Tokens tokens = frame.tokens();
    if (bodies.at(tokens, last.textEnd() - 1).filter(HeadlineParts::given).isPresent()
        || HeadNames.ends(addressed, tokens, last.textFirst(), last.textEnd())) {
      return true;
    }
    boolean salutation =
        frame.head().stream()
            .filter(one -> one.index() >= line.index() && one.index() <= last.index())
            .mapToInt(one -> frame.lines().get(one.index()).first())
            .anyMatch(first -> Cues.behind(salutations, tokens, first) > first);
    Optional<HeadLine> below =
        frame.head().stream()
            .filter(next -> frame.lines().get(next.index()).first() == last.textEnd())
            .findFirst();
    return salutation
        && below.isPresent()
        && below.get().framed()
        && below.get().items().stream().allMatch(item -> item.kind() == Kind.PLACE);
  }

  /** Whether the name of an account stands above: a post has no headline. */
  static boolean post(Frame frame) {
    Tokens tokens = frame.tokens();
    int end = Math.min(frame.leadFirst(), tokens.size() - 1);
    for (int i = 0; i < end; i++) {
      boolean account = tokens.mark(i, '@') && !tokens.get(i + 1).is(Flag.SPACED);
      if (account && (tokens.get(i).is(Flag.SPACED) || tokens.get(i).is(Flag.LINE_START))) {
        return true;
      }
    }
    return false;
  }
}
