package org.vakanuvis.extract;

import org.vakanuvis.extract.HeadItem.Kind;
import org.vakanuvis.extract.Token.Flag;

/**
 * Reads newspapers by where their names stand, for many are common words: {@code Zaman, 8 Şubat
 * 2001}, {@code VATAN} above all, {@code (Sabah)}.
 */
final class PaperNames {
  /** The name of a paper that no dictionary knows has no more words than this. */
  private static final int WORDS = 3;

  private final TokenTrie<String> papers;
  private final TokenTrie<String> pages;
  private final TokenTrie<String> rubrics;
  private final TokenTrie<String> media;
  private final DateReader dates;
  private final CalendarWords calendar;

  PaperNames(Lexicon lexicon, DateReader dates, CalendarWords calendar) {
    this.papers = Cues.trie(lexicon, "papers");
    this.pages = Cues.trie(lexicon, "letterheads", "page");
    this.rubrics = Cues.trie(lexicon, "letterheads", "chrome");
    this.media = Cues.trie(lexicon, "letterheads", "media");
    this.dates = dates;
    this.calendar = calendar;
  }

  /** The paper that begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    if (index >= line.end() || !line.name(index)) {
      return null;
    }
    int end = Cues.behind(papers, line.tokens(), index);
    // GAZETE KESİĞİ – Akşam, 30 Kasım 1934
    boolean opens = line.items().stream().allMatch(item -> item.role().equals("mark"));
    opens &= index == line.skip(line.items().isEmpty() ? line.first() : line.lastEnd());
    int behind = kind(line, end);
    boolean known =
        end > index
            && line.name(end - 1)
            && (masthead(line, index, end)
                || (opens && line.path(end) && !rubric(line, index, end))
                || (opens && dated(line, behind, false))
                || (end == line.end() && line.follows(Kind.DATE))
                || (line.mark(index - 1, "(") && line.mark(end, ")")));
    if (known) {
      return HeadItem.of(Kind.AGENCY, index, behind);
    }
    end = index;
    while (opens && end < index + WORDS && line.name(end) && page(line, end) == end) {
      end++;
    }
    behind = kind(line, end);
    // ŞAM (SANA), 5 Mart 2025: no paper of a town.
    boolean told = behind > end && !line.mark(end, "(");
    boolean brand = brand(line, index, end);
    int town =
        brand && line.mark(end, "/|,-") ? HeadNames.place(line.reading(), line.skip(end)) : 0;
    return end > index && (dated(line, behind, !told && !brand) || dated(line, town, false))
        ? HeadItem.labelled(Kind.AGENCY, "unknown", index, index, behind)
        : null;
  }

  /** Whether a capital stands within a name, as in those of sites: {@code KosovaHaber}. */
  private static boolean brand(LineView line, int from, int to) {
    if (to == from + 2) {
      return !line.token(from + 1).is(Flag.SPACED);
    }
    String word = to == from + 1 ? line.token(from).stem() : "";
    boolean small = false;
    for (int i = 1; i < word.length(); i++) {
      if (small && Characters.capital(word.charAt(i))) {
        // BrüBrüksel: a town's name begun twice.
        return !word.startsWith(word.substring(0, i), i);
      }
      small = Characters.small(word.charAt(i));
    }
    return false;
  }

  /**
   * Behind what sort of paper a name is of, {@code gazetesi}, or where it is printed, {@code
   * (Belgrad)}; the token itself for neither.
   */
  private int kind(LineView line, int index) {
    if (line.mark(index, "(") && line.mark(index + 2, ")")) {
      return HeadNames.place(line.reading(), index + 1) == index + 2 ? index + 3 : index;
    }
    boolean small = index < line.end() && line.token(index).small();
    return small ? Cues.behind(media, line.tokens(), index) : index;
  }

  /**
   * Whether a name fills the first line of the text in capitals, or one above a full date, and is
   * no page's rubric: {@code DÜNYA}.
   */
  private boolean masthead(LineView line, int index, int end) {
    boolean fills = index == line.first() && end == line.end() && end < line.tokens().size();
    boolean above = line.first() == 0 && fills && line.token(index).allCaps();
    // "Takvim" below the first line is rather a word of its text.
    boolean told = line.first() == 0 || end > index + 1;
    DateMention below = fills && told && !above ? dates.at(line.tokens(), end) : null;
    return (above || (below != null && below.full())) && !rubric(line, index, end);
  }

  private boolean rubric(LineView line, int index, int end) {
    return Cues.behind(rubrics, line.tokens(), index) == end;
  }

  /**
   * Whether a date behind a mark follows and ends the line, be it beside a page or a day of the
   * week.
   *
   * @param page whether the page must be told
   */
  private boolean dated(LineView line, int index, boolean page) {
    boolean column = index < line.end() && line.token(index).is(Flag.COLUMN);
    boolean beside = !page && line.skip(index) == index;
    if (!column && !beside && !line.mark(index, ",-/|(")) {
      return false;
    }
    int paged = page(line, line.skip(index));
    int at = calendar.shortWeekday(line.tokens(), line.skip(paged));
    DateMention date = at < line.end() ? dates.at(line.tokens(), line.skip(at)) : null;
    if (date == null || !date.full() || line.token(date.end() - 1).suffixed()) {
      return false;
    }
    int behind = calendar.shortWeekday(line.tokens(), line.skip(date.end()));
    int label = Cues.behind(pages, line.tokens(), line.skip(behind));
    boolean told = label > line.skip(behind) && label < line.end();
    // 14 Teşrinievvel 1335 (1919)
    boolean twice = line.mark(behind, "(") && DateNumbers.year(line.tokens(), behind + 1) > 0;
    boolean all = line.skip(twice ? behind + 2 : behind) >= line.end();
    return told || (all && (!page || paged > line.skip(index)));
  }

  /** Behind the number of a page, {@code S.14}; the token itself where none is told. */
  private int page(LineView line, int index) {
    int label = index < line.end() ? Cues.behind(pages, line.tokens(), index) : index;
    int number = line.skip(line.mark(label, ".") ? label + 1 : label);
    boolean told = label > index && number < line.end() && numeral(line.token(number));
    return told ? number + 1 : index;
  }

  /** Whether a token is a number, be it that a scanner slipped: {@code l4}. */
  private static boolean numeral(Token token) {
    return token.number() || Spelling.digits(token.stem()) > 0;
  }
}
