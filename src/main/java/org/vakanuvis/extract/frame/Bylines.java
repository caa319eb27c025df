package org.vakanuvis.extract.frame;

import java.util.HashSet;
import java.util.Set;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Suffixes.Kind;

/** Knows the lines beside a headline that say who wrote the text: {@code Selin Özkök}. */
public final class Bylines {
  /** A name has so many words at least, and at most. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 4;

  /** A line that says who reports has no more tokens than this. */
  private static final int BRIEF = 10;

  private final Set<String> givenNames;
  private final TokenTrie<String> reporting;
  private final TokenTrie<String> reporters;
  private final TokenTrie<String> titles;

  /** With the given names of Türkiye and abroad and the words for reporters: {@code muhabiri}. */
  public Bylines(Lexicon lexicon) {
    this.reporting = Cues.trie(lexicon, "letterheads", "reporting");
    this.reporters = Cues.trie(lexicon, "letterheads", "reporter");
    this.titles = lexicon.phrases("titles", "title", Kind.FIXED);
    Set<String> names = new HashSet<>(lexicon.keys("given-names", "name"));
    names.addAll(lexicon.keys("turkish-given-names", "name"));
    this.givenNames = Set.copyOf(names);
  }

  /**
   * Whether a line has such a name and the town from which it was sent: {@code Ad Soyad / Paris}.
   */
  boolean sent(Reading reading, Line line) {
    return sent(reading, line.first(), line.end());
  }

  /** The same for the words from one token to before another. */
  boolean sent(Reading reading, int first, int end) {
    Tokens tokens = reading.tokens();
    int mark = Math.min(end, first + SHORTEST);
    while (mark < end && !tokens.get(mark).is(Flag.MARK) && !tokens.get(mark).is(Flag.COLUMN)) {
      mark++;
    }
    boolean column = mark < end && !tokens.get(mark).is(Flag.MARK);
    int town = column ? mark : mark + 1;
    boolean parted = column || (mark < end && "/-,|".contains(tokens.get(mark).stem()));
    return parted
        && town < end
        && (is(tokens, first, mark) || loud(tokens, first, mark))
        && reading.countryAt(town) == null
        && HeadNames.place(reading, town) == end;
  }

  /** Whether a line says who reports: {@code Roma'dan Selin Özkök bildiriyor}. */
  boolean reported(Reading reading, Line line) {
    Tokens tokens = reading.tokens();
    int end = line.end();
    while (end > line.first() && tokens.get(end - 1).is(Flag.MARK)) {
      end--;
    }
    if (end - line.first() > BRIEF) {
      return false;
    }
    for (int verb = line.first() + 1; verb < end; verb++) {
      if (Cues.behind(reporting, tokens, verb) == end) {
        return reporter(reading, line.first(), verb);
      }
    }
    return false;
  }

  /** Whether words end with a reporter or a name, before which at most a place stands. */
  private boolean reporter(Reading reading, int first, int end) {
    Tokens tokens = reading.tokens();
    if (Cues.behind(reporters, tokens, end - 1) == end) {
      return true;
    }
    int name = Cues.behind(reporters, tokens, tokens.behindMarks(first, end));
    NameMatch place = reading.from(name);
    name = place != null && place.kind() == NameMatch.Kind.PLACE ? place.to() : name;
    return is(tokens, name, end) || loud(tokens, name, end);
  }

  /** Whether the words are such a name in capitals: {@code SELİN ÖZKÖK}. */
  public boolean loud(Tokens tokens, int first, int end) {
    boolean loud = end - first >= SHORTEST && end - first <= LONGEST;
    for (int i = first; loud && i < end; i++) {
      loud = tokens.get(i).allCaps() && !tokens.get(i).suffixed() && !tokens.get(i).is(Flag.MARK);
    }
    return loud && givenNames.contains(tokens.get(first).key());
  }

  /** Whether the words up to a token, which may have a suffix, are names: {@code ALİ KAYA'NIN}. */
  boolean begins(Tokens tokens, int first, int last) {
    boolean names = last > first && last - first < LONGEST;
    for (int i = first; names && i <= last; i++) {
      names = tokens.get(i).word() && tokens.get(i).capitalised();
    }
    return names && givenNames.contains(tokens.get(first).key());
  }

  /** Behind the titles before a name, {@code Prof. Dr.}. */
  private int behindTitles(Tokens tokens, int from, int end) {
    int i = from;
    while (i < end && Cues.behind(titles, tokens, i) > i) {
      i = Cues.behind(titles, tokens, i);
      i += i < end && tokens.mark(i, '.') ? 1 : 0;
    }
    return i;
  }

  /** Whether the words from one token to before another are a name, with no capitals only. */
  public boolean is(Tokens tokens, int from, int end) {
    int first = behindTitles(tokens, from, end);
    int last = end;
    while (last > first && (tokens.mark(last - 1, ',') || tokens.mark(last - 1, '-'))) {
      last--;
    }
    boolean named = last - first >= SHORTEST && last - first <= LONGEST;
    if (!named || !givenNames.contains(tokens.get(first).key()) || tokens.get(first).allCaps()) {
      return false;
    }
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      if (!token.word() || !token.capitalised() || token.suffixed()) {
        return false;
      }
    }
    return true;
  }
}
