package org.vakanuvis.extract.frame;

import java.util.Set;
import org.vakanuvis.extract.dates.CalendarWords;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.DateNumbers;
import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.text.Characters;
import org.vakanuvis.extract.text.Spelling;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;

/**
 * Reads newspapers by where their names stand, for many are common words: {@code Zaman, 8 Şubat
 * 2001}, {@code VATAN} above all, {@code (Sabah)}.
 */
public final class PaperNames {
  /** The name of a paper that no dictionary knows has no more words than this. */
  private static final int WORDS = 3;

  private final TokenTrie<String> papers;
  private final TokenTrie<String> pages;
  private final TokenTrie<String> rubrics;
  private final TokenTrie<String> media;
  private final TokenTrie<String> editions;
  private final TokenTrie<String> notes;
  private final TokenTrie<String> topics;
  private final TokenTrie<String> lasts;
  private final TokenTrie<String> firsts;
  private final DateReader dates;
  private final CalendarWords calendar;

  /** With the names of papers and the words beside them, and with the reader of their dates. */
  public PaperNames(Lexicon lexicon, DateReader dates, CalendarWords calendar) {
    this.papers = Cues.trie(lexicon, "papers");
    this.pages = Cues.trie(lexicon, "letterheads", "page");
    this.rubrics = Cues.trie(lexicon, "letterheads", "chrome");
    this.media = Cues.trie(lexicon, "letterheads", "media");
    this.editions = Cues.trie(lexicon, "letterheads", "edition");
    this.notes = Cues.trie(lexicon, "letterheads", Set.of("edition", "press note"));
    this.topics = Cues.trie(lexicon, "letterheads", "topic");
    this.lasts = Cues.trie(lexicon, "letterheads", "press name");
    this.firsts = Cues.trie(lexicon, "letterheads", "press first");
    this.dates = dates;
    this.calendar = calendar;
  }

  /** The paper that begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    if (index >= line.end() || !(line.name(index) || index == 0)) {
      return null;
    }
    int end = Cues.behind(papers, line.tokens(), index);
    if (!line.name(index)) {
      // politika, 8 nisan 1976, above all else
      boolean small = end > index && line.mark(end, ",") && dated(line, end, false);
      return small ? HeadItem.of(Kind.AGENCY, index, end) : null;
    }
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
    boolean told = behind > end && (!line.mark(end, "(") || bracketed(line, index, end));
    boolean brand = brand(line, index, end) || press(line.tokens(), index, end);
    int town =
        brand && line.mark(end, "/|,-") ? HeadNames.place(line.reading(), line.skip(end)) : 0;
    return end > index && (dated(line, behind, !told && !brand) || dated(line, town, false))
        ? HeadItem.labelled(Kind.AGENCY, "unknown", index, index, behind)
        : null;
  }

  /**
   * Whether words are a paper's or station's name by the last or first of them: {@code Yarın
   * Postası}, {@code Radyo Meltem}.
   */
  boolean press(Tokens tokens, int first, int end) {
    return end > first + 1
        && Cues.behind(rubrics, tokens, first) == first
        && Cues.behind(topics, tokens, first) < end
        && (HeadNames.ends(lasts, tokens, first + 1, end)
            || Cues.behind(firsts, tokens, first) == first + 1);
  }

  /**
   * Whether brackets behind a name that is no town's hold the foreign town of a paper, {@code
   * Kervan (Üsküp)}, or what it was made of: {@code (Türkçe özet)}.
   */
  private boolean bracketed(LineView line, int index, int open) {
    NameMatch town = line.reading().from(open + 1);
    boolean foreign =
        town == null
            || (town.kind() == NameMatch.Kind.PLACE && !town.country().equals(Lexicon.HOME));
    return foreign && line.reading().from(index) == null;
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
    if (line.mark(index, "(") && index + 1 < line.end()) {
      int town = HeadNames.place(line.reading(), index + 1);
      int told = Math.max(town, Cues.behind(notes, line.tokens(), index + 1));
      return told > index + 1 && line.mark(told, ")") ? told + 1 : index;
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
    int day = fills && rubric(line.tokens(), end) ? line.tokens().lineEnd(end) : end;
    boolean dated = fills && told && !above && day < line.tokens().size();
    DateMention below = dated ? dates.at(line.tokens(), day) : null;
    return (above || (below != null && below.full())) && !rubric(line, index, end);
  }

  /** Whether a rubric fills a line: {@code DIŞ HABERLER} between a paper's name and its day. */
  private boolean rubric(Tokens tokens, int index) {
    int end = Cues.behind(rubrics, tokens, index);
    return end > index && end == tokens.lineEnd(index);
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
    if (!column && !beside && !line.mark(index, ",-/|(•·")) {
      return false;
    }
    int paged = page(line, line.skip(index));
    int at = calendar.shortWeekday(line.tokens(), line.skip(paged));
    DateMention date = at < line.end() ? dates.at(line.tokens(), line.skip(at)) : null;
    if (date == null || !date.full() || line.token(date.end() - 1).suffixed()) {
      return false;
    }
    int behind = calendar.shortWeekday(line.tokens(), line.skip(date.end()));
    boolean told = part(line, line.skip(behind));
    // 14 Teşrinievvel 1335 (1919)
    boolean twice = line.mark(behind, "(") && DateNumbers.year(line.tokens(), behind + 1) > 0;
    boolean all = line.skip(twice ? behind + 2 : behind) >= line.end();
    return told || (all && (!page || paged > line.skip(index)));
  }

  /**
   * Whether the rest of a line says where in the paper a text stood: {@code S. 4}, {@code DIŞ
   * HABERLER 17}, {@code 2. baskı}, {@code Pazar eki}.
   */
  private boolean part(LineView line, int index) {
    if (index >= line.end()) {
      return false;
    }
    Tokens tokens = line.tokens();
    int label = Cues.behind(pages, tokens, index);
    int rubric = Cues.behind(rubrics, tokens, index);
    boolean paged = rubric > index && rubric + 1 == line.end() && line.token(rubric).number();
    boolean counted = line.token(index).number() && line.mark(index + 1, ".");
    int edition = counted ? index + 2 : index;
    return (label > index && label < line.end())
        || paged
        || (counted && edition + 1 == line.end())
        || (edition < line.end() && Cues.behind(editions, tokens, edition) == line.end());
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
