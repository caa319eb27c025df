package org.vakanuvis.extract.dates;

import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/** Tells what a date within running text is the date of, by the words around it. */
public final class DateBearing {
  /** How far before and behind a date the words are looked at, in tokens. */
  private static final int BEFORE = 4;

  private static final int BEHIND = 12;
  private static final int NAME = 8;

  private static final WordEnds ACTIVE = WordEnds.of("an", "en");

  /** How ends what is someone's own and done something to, {@code ilişkilerini}. */
  private static final WordEnds OBJECT = WordEnds.of("ını", "ini", "unu", "ünü");

  /** So many words at most stand between such a date and the participle. */
  private static final int CLAUSE = 3;

  private static final WordEnds DATIVE = WordEnds.of("a", "e");

  private static final int PARTICIPLE_STEM = 2;

  private static final WordEnds TIME = WordEnds.of("tarihinde", "gününde", "günü");

  private static final Set<String> HAPPENED = Set.of("happening", "beginning");

  private final TokenTrie<String> cues;
  private final TokenTrie<String> after;
  private final TokenTrie<String> untils;
  private final TokenTrie<String> upons;
  private final TokenTrie<String> todays;
  private final TokenTrie<String> selves;
  private final List<String> verbalNouns;
  private final CalendarWords calendar;
  private final PassingDates passing;

  /** With the words that stand around dates, {@code tarihinden beri}, and the names of days. */
  public DateBearing(Lexicon lexicon, CalendarWords calendar) {
    this.cues =
        Cues.trie(
            lexicon,
            "date-cues",
            Set.of(
                "past",
                "document",
                "since",
                "history",
                "happening",
                "beginning",
                "memorial",
                "holiday",
                "paper",
                "occasion"));
    this.after = Cues.trie(lexicon, "date-cues", "after");
    this.upons = Cues.trie(lexicon, "date-cues", "upon");
    this.untils = Cues.trie(lexicon, "date-cues", "until");
    this.todays = Cues.trie(lexicon, "date-cues", "today");
    this.selves = Cues.trie(lexicon, "date-cues", "itself");
    this.verbalNouns =
        lexicon.dictionaries().table("date-cues").rows().stream()
            .filter(row -> row.get(1).equals("verbal noun"))
            .flatMap(row -> WordTable.parts(row.get(0)).stream())
            .toList();
    this.calendar = calendar;
    this.passing = new PassingDates(lexicon);
  }

  /** What a date is the date of. */
  public enum Bearing {
    /** What the text reports, as far as its words tell. */
    EVENT,
    /** The first day of what the text reports. */
    BEGINNING,
    /** What was done before that, {@code 7 Mayıs'ta kapatılmasının ardından}. */
    EARLIER,
    /** What had been before, {@code Heyet 2 Mayıs'ta gelmişti}; it may tell the year. */
    BACKGROUND,
    /** What the text announces. */
    PLANNED,
    /** Anything else: an earlier event, a treaty, a holiday. */
    OTHER
  }

  /** What the date is the date of. */
  public Bearing of(Tokens tokens, DateMention date) {
    if (itself(tokens, date)) {
      return Bearing.EVENT;
    }
    if (date.from().old()
        || past(tokens, date.first())
        || named(tokens, date.end())
        || document(tokens, date.end())
        || tokens.get(date.end() - 1).ending() == Ending.ACCUSATIVE
        || passing.quoted(tokens, date)
        || (modifies(tokens, date) && passing.passing(tokens, date, date.end()))) {
      return Bearing.OTHER;
    }
    int verb = passing.verb(tokens, date);
    if (passing.born(tokens, verb)) {
      return Bearing.OTHER;
    }
    if (PassingDates.background(tokens, verb)) {
      return Bearing.BACKGROUND;
    }
    Bearing participle = participle(tokens, date);
    if (participle != null) {
      return participle;
    }
    if (passing.someones(tokens, date)
        || passing.reminded(tokens, verb)
        || described(tokens, date.end())
        || object(tokens, date)) {
      return Bearing.OTHER;
    }
    return planned(tokens, date.end()) ? Bearing.PLANNED : Bearing.EVENT;
  }

  /** Whether a date goes with the noun behind it: {@code 5 Mayıs'taki}, {@code 14 Mayıs 2023}. */
  private static boolean modifies(Tokens tokens, DateMention date) {
    Token last = tokens.get(date.end() - 1);
    return last.ending() == Ending.RELATIVE || (date.from().hasYear() && !last.suffixed());
  }

  /** Whether a participle that no dictionary has follows at once: {@code 1971'de feshedilen}. */
  private static boolean described(Tokens tokens, int end) {
    Token last = tokens.get(end - 1);
    Token next = end < tokens.size() ? tokens.get(end) : last;
    return last.suffixed()
        && located(last)
        && next.small()
        && PassingDates.PASSIVE.end(next.key(), PARTICIPLE_STEM);
  }

  /** Whether a clause describes someone: {@code bağımsızlığını 17 Şubat 2008'de ilan eden}. */
  private static boolean object(Tokens tokens, DateMention date) {
    int first = date.first();
    Token before = first > tokens.sentenceStart(first) ? tokens.get(first - 1) : null;
    if (before == null || before.suffixed() || !OBJECT.end(before.key(), PARTICIPLE_STEM)) {
      return false;
    }
    int stop = Math.min(tokens.sentenceEnd(date.end() - 1), date.end() + CLAUSE);
    for (int i = date.end(); i < stop && tokens.get(i).small(); i++) {
      if (ACTIVE.end(tokens.get(i).key(), PARTICIPLE_STEM)) {
        return true;
      }
    }
    return false;
  }

  /** {@code geçtiğimiz 18 Mart'ta}, {@code bir önceki toplantının 5 Nisan 2016'da}. */
  private boolean past(Tokens tokens, int first) {
    int start = Math.max(tokens.sentenceStart(first), first - BEFORE);
    for (int i = start; i < first; i++) {
      Match<String> match = tokens.get(i).word() ? cues.longest(tokens, i) : null;
      if (match != null
          && match.value().equals("past")
          && match.to() <= first
          && !marked(tokens, match.to(), first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean marked(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).is(Flag.MARK)) {
        return true;
      }
    }
    return false;
  }

  /** {@code tarihli}, {@code tarihinden itibaren}, {@code 'dan bu yana}. */
  private boolean document(Tokens tokens, int end) {
    Match<String> match = at(tokens, end);
    return match != null && (match.value().equals("document") || match.value().equals("since"));
  }

  /** {@code 29 Ekim Cumhuriyet Bayramı}, {@code 20 Ağustos 2019 Soçi Mutabakatı}. */
  private boolean named(Tokens tokens, int end) {
    if (end > 0 && end <= tokens.size() && tokens.get(end - 1).suffixed()) {
      return false;
    }
    int words = 0;
    for (int i = end; i < Math.min(tokens.size(), end + NAME); i++) {
      Match<String> match = at(tokens, i);
      boolean head =
          match != null && (match.value().equals("memorial") || match.value().equals("paper"));
      boolean day =
          match != null && (match.value().equals("holiday") || match.value().equals("occasion"));
      if (head || (words > 0 && day && tokens.get(i).capitalised())) {
        return true;
      }
      Token token = tokens.get(i);
      boolean weekday = calendar.weekday(tokens, i) > i;
      boolean and = token.word() && token.key().length() < 3;
      // 14 EYLÜL 2015 GÜNÜ …, in capitals: what follows is not of its name.
      boolean time = words == 0 && token.word() && TIME.end(token.key());
      boolean part = token.word() && (token.capitalised() || and) && !time;
      if (!part || tokens.sentenceStart(i) == i) {
        return false;
      }
      words += weekday ? 0 : 1;
    }
    return false;
  }

  /** What the nearest participle behind the date makes of it; null for none. */
  private Bearing participle(Tokens tokens, DateMention date) {
    int stop = Math.min(tokens.sentenceEnd(date.end() - 1), date.end() + BEHIND);
    for (int i = date.end(); i < stop; i++) {
      boolean comma = tokens.mark(i, ',') && (i > date.end() || tokens.get(i - 1).suffixed());
      // 5 Mart 2018 günü Çankaya Köşkü'nde, göreve başlayan …: day and place go with the main verb.
      boolean place = comma && placed(tokens.get(i - 1));
      if (tokens.mark(i, ';') || place || (comma && Verbs.finite(tokens.get(i - 1)))) {
        return null;
      }
      if (i > date.end() && deadline(tokens, date.end() - 1, i)) {
        return Bearing.OTHER;
      }
      boolean noun = i > date.end() && verbalNoun(tokens.get(i - 1));
      if (noun && after.longest(tokens, i) != null) {
        return Bearing.EARLIER;
      }
      Match<String> match = tokens.get(i).word() ? at(tokens, i) : null;
      if (noun && match != null && match.value().equals("since")) {
        return Bearing.OTHER;
      }
      if (match != null && match.value().equals("history")) {
        return led(tokens, date, match.to()) ? Bearing.EARLIER : Bearing.OTHER;
      }
      boolean happened = match != null && HAPPENED.contains(match.value());
      if (happened && passing.passing(tokens, date, match.to())) {
        return Bearing.OTHER;
      }
      if (match != null && match.value().equals("beginning")) {
        return Bearing.BEGINNING;
      }
      if (match != null && match.value().equals("happening")) {
        if (passing.before(tokens, match.to())) {
          return Bearing.EARLIER;
        }
        boolean coming = Verbs.future(tokens.get(match.to() - 1));
        if (coming && another(tokens, date.first())) {
          return Bearing.OTHER;
        }
        return coming || planned(tokens, date.end()) ? Bearing.PLANNED : Bearing.EVENT;
      }
    }
    return null;
  }

  /**
   * Whether what was done on the day led to what is told: {@code 9 Mayıs'ta varılan anlaşma
   * üzerine}.
   */
  private boolean led(Tokens tokens, DateMention date, int noun) {
    int upon = noun + 1;
    boolean opens = date.full() && tokens.sentenceStart(date.first()) == date.first();
    boolean told = opens && upon < tokens.sentenceEnd(noun) && tokens.get(noun).small();
    int behind = told ? Cues.behind(upons, tokens, upon) : upon;
    return behind > upon && !PassingDates.PASSIVE.end(tokens.get(behind).key(), PARTICIPLE_STEM);
  }

  /** {@code Bakanı bugün arayan X, 3 Şubat'ta yapılacak toplantıya …}: reported is another day. */
  private boolean another(Tokens tokens, int date) {
    for (int i = tokens.sentenceStart(date); i < date - 1; i++) {
      int behind = tokens.get(i).word() ? Cues.behind(todays, tokens, i) : i;
      if (behind > i && behind < date && !tokens.mark(behind, '(')) {
        return true;
      }
    }
    return false;
  }

  /** {@code Bakü Büyükelçiliğimizin 3 Mart 1999 tarihli notudur}, in a paragraph of its own. */
  private boolean itself(Tokens tokens, DateMention date) {
    Match<String> match = at(tokens, date.end());
    boolean document = match != null && match.value().equals("document");
    int noun = document ? behindNumber(tokens, match.to()) : 0;
    int self = document ? Cues.behind(selves, tokens, noun) : 0;
    return document
        && self > noun
        && tokens.behindMarks(self, tokens.size()) >= tokens.paragraphEnd(date.first())
        && tokens.sentenceStart(date.first()) == tokens.paragraphStart(date.first());
  }

  /** Behind a paper's number: {@code 19 Ağustos 1947 tarihli ve 88 sayılı}; else the token. */
  private int behindNumber(Tokens tokens, int token) {
    int number = token + (tokens.joint(token) ? 1 : 0);
    boolean told = number + 1 < tokens.size() && tokens.get(number).number();
    Match<String> match = told ? at(tokens, number + 1) : null;
    return match != null && match.value().equals("document") ? match.to() : token;
  }

  /**
   * {@code 21 Mayıs 2007 mesai bitimine kadar}, {@code 12 Mayıs'taki seçime kadar}; not {@code 5
   * Mart'ta … Ankara'ya kadar}.
   */
  private boolean deadline(Tokens tokens, int date, int index) {
    Token day = tokens.get(date);
    return (!day.suffixed() || day.ending() == Ending.RELATIVE)
        && DATIVE.end(tokens.get(index - 1).key(), PARTICIPLE_STEM)
        && untils.longest(tokens, index) != null;
  }

  /** {@code Köşkü'nde}, {@code tarihinde}. */
  private static boolean placed(Token token) {
    return token.suffixed() ? located(token) : TIME.end(token.key());
  }

  private static boolean located(Token token) {
    String suffix = Turkish.lower(token.suffix());
    return suffix.endsWith("da")
        || suffix.endsWith("de")
        || suffix.endsWith("ta")
        || suffix.endsWith("te");
  }

  private boolean verbalNoun(Token token) {
    return token.word() && verbalNouns.stream().anyMatch(token.key()::endsWith);
  }

  /** Whether the sentence's verb is of the future. */
  private static boolean planned(Tokens tokens, int end) {
    for (int i = tokens.sentenceEnd(Math.min(end, tokens.size()) - 1) - 1; i >= end; i--) {
      if (tokens.get(i).word()) {
        return Verbs.future(tokens.get(i));
      }
    }
    return false;
  }

  private Match<String> at(Tokens tokens, int index) {
    return index < tokens.size() && tokens.get(index).word() ? cues.longest(tokens, index) : null;
  }
}
