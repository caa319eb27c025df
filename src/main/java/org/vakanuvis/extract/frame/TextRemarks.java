package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/**
 * Tells lines of a head that speak of the text and not of what it tells: what was done with it,
 * {@code Kriptodan çözülmüştür}, where it is kept, {@code kutu 2 / belge 19}, whose it is, {@code
 * Ad Soyad, Araştırmacı}.
 */
public final class TextRemarks {
  /** Such a line has no more tokens than this, one that is a sentence some more. */
  private static final int LONGEST = 14;

  private static final int SENTENCE = 24;

  /** Lines of text are longer than this: below one of them stands its next. */
  private static final int TEXT = 62;

  /** So many tokens at most have the last words of such a line. */
  private static final int WORDS = 5;

  private static final int SHORT = 3;

  private static final int YEAR = 4;

  private static final WordEnds ORDINAL = WordEnds.of("inci", "ıncı", "uncu", "üncü");

  private final Bylines bylines;
  private final TokenTrie<String> handled;
  private final TokenTrie<String> texts;
  private final TokenTrie<String> these;
  private final TokenTrie<String> was;
  private final TokenTrie<String> counted;
  private final TokenTrie<String> numbers;
  private final TokenTrie<String> ordinals;
  private final TokenTrie<String> taken;
  private final TokenTrie<String> weeks;
  private final TokenTrie<String> posts;
  private final TokenTrie<String> own;
  private final TokenTrie<String> who;
  private final TokenTrie<String> sheets;
  private final TokenTrie<String> rubrics;

  /** With the words for texts and their handling, and the names of those who write. */
  public TextRemarks(Lexicon lexicon, Bylines bylines) {
    this.bylines = bylines;
    this.sheets = Cues.trie(lexicon, "head-remarks", "sheet");
    this.rubrics = Cues.trie(lexicon, "letterheads", "rubric code");
    this.handled = Cues.trie(lexicon, "head-remarks", "handled");
    this.texts = Cues.trie(lexicon, "head-remarks", "text");
    this.these = Cues.trie(lexicon, "head-remarks", "this text");
    this.was = Cues.trie(lexicon, "head-remarks", "was");
    this.counted = Cues.trie(lexicon, "head-remarks", "counted");
    this.numbers = Cues.trie(lexicon, "head-remarks", "no");
    this.ordinals = Cues.trie(lexicon, "head-remarks", "th");
    this.taken = Cues.trie(lexicon, "head-remarks", "from");
    this.weeks = Cues.trie(lexicon, "head-remarks", "week");
    this.posts = Cues.trie(lexicon, "head-remarks", "post");
    this.own = Cues.trie(lexicon, "head-remarks", "own text");
    this.who = Cues.trie(lexicon, "head-remarks", "who");
  }

  /** Whether a line is one, and none of running text. */
  boolean is(Reading reading, Lines lines, int index) {
    Line line = lines.get(index);
    boolean begins = line.gap() || index == 0 || lines.get(index - 1).length() < TEXT;
    return begins && is(reading.tokens(), line.first(), line.end());
  }

  /** The same line, with no text where what it has is such a remark. */
  HeadLine without(Tokens tokens, HeadLine line) {
    boolean remark =
        !line.framed() && (is(tokens, line.textFirst(), line.textEnd()) || coded(tokens, line));
    if (!remark) {
      return line;
    }
    HeadItem aside = HeadItem.of(HeadItem.Kind.ASIDE, line.textFirst(), line.textEnd());
    return line.items().isEmpty()
        ? HeadLine.whole(line.index(), aside)
        : new HeadLine(line.index(), line.items(), line.textEnd(), line.textEnd());
  }

  /**
   * Whether all that stands behind an agency or number on its line are codes of its rubric, {@code
   * AA-0127/3 DIŞ-POL}.
   */
  private boolean coded(Tokens tokens, HeadLine line) {
    boolean coded = !line.items().isEmpty() || tokens.get(line.textFirst()).number();
    boolean rubric = false;
    int i = line.textFirst();
    while (coded && i < line.textEnd()) {
      int behind = tokens.get(i).word() ? Cues.behind(rubrics, tokens, i) : i;
      rubric |= behind > i;
      coded = behind > i || !tokens.get(i).word();
      i = Math.max(behind, i + 1);
    }
    return coded && rubric;
  }

  /** Whether the words from one token to before another are one. */
  private boolean is(Tokens tokens, int first, int end) {
    int last = end;
    while (last > first && tokens.get(last - 1).is(Flag.MARK) && !tokens.mark(last - 1, '"')) {
      last--;
    }
    boolean begun = last > first && tokens.get(first).small() && last == end;
    if (last == first || last - first > SENTENCE || begun) {
      return last > first && last - first <= LONGEST && counted(tokens, first, end);
    }
    if (sentence(tokens, first, last)) {
      return true;
    }
    return last - first <= LONGEST
        && !tokens.stop(end - 1)
        && (handled(tokens, first, last)
            || address(tokens, first, end)
            || section(tokens, first, end)
            || counted(tokens, first, end)
            || week(tokens, first, last)
            || taken(tokens, first, last)
            || signed(tokens, first, last));
  }

  /** {@code Bu metin yapay zekâ ile çevrilmiştir.} */
  private boolean sentence(Tokens tokens, int first, int last) {
    int begin = first;
    // Editörün notu: Bu haber ilk kez …
    while (begin < last && begin - first < WORDS && !tokens.mark(begin, ':')) {
      begin++;
    }
    begin = tokens.mark(begin, ':') ? begin + 1 : first;
    return begin < last
        && tokens.get(begin).word()
        && these.longest(tokens, begin) != null
        && HeadNames.ends(was, tokens, begin, last);
  }

  private boolean handled(Tokens tokens, int first, int last) {
    int part = first;
    while (part < last && !tokens.dash(part)) {
      part++;
    }
    // Kriptodan çözülmüştür - Dağıtım: Sınırlı
    boolean verb = HeadNames.ends(handled, tokens, first, last);
    verb |= last - part < WORDS && HeadNames.ends(handled, tokens, first, part);
    for (int i = first; verb && i < last; i++) {
      verb = !tokens.get(i).number() || tokens.get(i).stem().length() < YEAR;
    }
    boolean alone = verb && Cues.behind(handled, tokens, first) == last;
    return alone || (verb && Cues.any(texts, tokens, first, last));
  }

  /** {@code III. — SUNUŞLAR}, {@code C) TEZKERELER} in capitals. */
  private static boolean section(Tokens tokens, int first, int end) {
    boolean letter = tokens.get(first).word() && tokens.get(first).stem().length() == 1;
    boolean roman = tokens.get(first).roman() && tokens.mark(first + 1, '.');
    boolean section = letter && tokens.mark(first + 1, ')');
    section |= roman && tokens.mark(first + 2, '-');
    for (int i = first + 2; section && i < end; i++) {
      Token token = tokens.get(i);
      section = !token.word() || token.allCaps() || token.is(Flag.SHOUTED);
    }
    return section;
  }

  /** {@code www.abc.org/tr/haber/2231}: several parts between strokes, and nowhere a blank. */
  private static boolean address(Tokens tokens, int first, int end) {
    int strokes = 0;
    boolean dot = false;
    for (int i = first + 1; i < end; i++) {
      if (tokens.get(i).is(Flag.SPACED)) {
        return false;
      }
      strokes += tokens.mark(i, '/') ? 1 : 0;
      dot |= tokens.mark(i, '.');
    }
    return dot && strokes > 1;
  }

  /** Numbers with what they count, and at most few words behind a mark: {@code Fiş no. 14}. */
  private boolean counted(Tokens tokens, int first, int end) {
    int i = first;
    int found = 0;
    while (i < end) {
      int unit = unit(tokens, i, end);
      unit = unit == i && tokens.get(i).word() ? Cues.behind(sheets, tokens, i) : unit;
      if (unit > i) {
        found++;
        i = unit;
      } else if (found > 0 && tokens.get(i).is(Flag.MARK)) {
        i++;
      } else {
        break;
      }
    }
    return found > 0 && (i == end || (tokens.get(i - 1).is(Flag.MARK) && brief(tokens, i, end)));
  }

  /** Whether a few small words end a line: {@code … / dış olaylar}. */
  private static boolean brief(Tokens tokens, int from, int end) {
    boolean brief = end - from < SHORT;
    brief &= !tokens.mark(from - 1, ':') && !tokens.mark(from - 1, '-');
    for (int i = from; brief && i < end; i++) {
      Token token = tokens.get(i);
      brief = token.is(Flag.MARK) || (token.small() && !token.suffixed());
    }
    return brief;
  }

  /** Behind {@code 35 inci Birleşim} or {@code kutu no. 2}; the token itself for neither. */
  private int unit(Tokens tokens, int index, int end) {
    Token token = tokens.get(index);
    if (token.number() || token.roman() || (token.word() && ORDINAL.end(token.key(), 2))) {
      int noun = Cues.behind(ordinals, tokens, index + 1);
      boolean rank = noun > index + 1 || tokens.mark(noun, '.') || !token.number();
      noun += tokens.mark(noun, '.') ? 1 : 0;
      // Teksir, 2 sayfa
      if (!rank && Cues.behind(counted, tokens, noun) > noun) {
        rank = index > 0 && tokens.mark(index - 1, ',');
      }
      int behind = noun < end ? Cues.behind(counted, tokens, noun) : noun;
      return rank && behind > noun && behind <= end ? behind : index;
    }
    int noun = token.word() ? Cues.behind(counted, tokens, index) : index;
    int number = noun > index ? Cues.behind(numbers, tokens, noun) : noun;
    while (number > index && number < end && tokens.get(number).is(Flag.MARK)) {
      number++;
    }
    if (number == index || number >= end || !tokens.get(number).number()) {
      return index;
    }
    number++;
    // Kupür 44/12
    while (number + 1 < end && tokens.mark(number, '/') && tokens.get(number + 1).number()) {
      number += 2;
    }
    return tokens.get(number - 1).suffixed() ? index : number;
  }

  private boolean week(Tokens tokens, int first, int last) {
    return tokens.get(first).number()
        && last - first <= WORDS + 2
        && HeadNames.ends(weeks, tokens, first, last);
  }

  /** {@code Akşam'ın hususî muhabirinden}. */
  private boolean taken(Tokens tokens, int first, int last) {
    return last - first > 1 && HeadNames.ends(taken, tokens, first, last);
  }

  /** Whether a line says who wrote the text, with what they are or have to do with it. */
  private boolean signed(Tokens tokens, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      boolean comma = tokens.mark(i, ',') || tokens.dash(i);
      boolean named = comma && (bylines.is(tokens, first, i) || bylines.loud(tokens, first, i));
      if (named && last - i <= WORDS + 1 && HeadNames.ends(posts, tokens, i + 1, last)) {
        return true;
      }
      boolean owner = tokens.get(i).suffixed() && tokens.get(i).ending() == Ending.GENITIVE;
      if (owner && bylines.begins(tokens, first, i) && Cues.behind(own, tokens, i + 1) == last) {
        return true;
      }
      boolean colon = tokens.mark(i, ':') && HeadNames.ends(who, tokens, first, i);
      if (colon && bylines.is(tokens, i + 1, last)) {
        return true;
      }
    }
    return false;
  }
}
