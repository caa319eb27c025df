package org.vakanuvis.extract.frame;

import java.util.Set;
import org.vakanuvis.extract.dates.CalendarWords;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLabels.Label;
import org.vakanuvis.extract.text.Spelling;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NumberLabels;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;

/** Reads labels with their values: {@code Tarih: 5/3/2019}, {@code No: 86}, {@code Kaynak: AA}. */
public final class LabelItems {
  static final Set<String> SORTS = Set.of("sort", "release");

  /** So many call signs of so many letters at most stand on a telex's first line. */
  private static final int SIGNS = 3;

  private static final int SIGN = 5;

  private final DateReader dates;
  private final CalendarWords calendar;
  private final NumberLabels numbers;
  private final HeadLabels labels;
  private final HeadNames names;
  private final DateItems dateItems;
  private final FileCodes codes;
  private final GeneralSubjects general;
  private final TokenTrie<String> days;
  private final TokenTrie<String> rooms;

  /** With the labels that the dictionaries have and the readers of their values. */
  public LabelItems(
      Lexicon lexicon,
      DateReader dates,
      CalendarWords calendar,
      NumberLabels numbers,
      HeadNames names) {
    this.dates = dates;
    this.calendar = calendar;
    this.numbers = numbers;
    this.labels = new HeadLabels(lexicon);
    this.names = names;
    this.days = Cues.trie(lexicon, "date-cues", "occasion");
    this.rooms = Cues.trie(lexicon, "letterheads", "room");
    this.dateItems = new DateItems(lexicon, dates, calendar, names);
    this.codes = new FileCodes(dates, names);
    this.general = new GeneralSubjects(lexicon, names);
  }

  /** The label with its value that begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    HeadItem dated = told(line, index);
    if (dated != null) {
      return dated;
    }
    HeadItem number = number(line, index);
    number = number == null ? unlabelled(line, index) : number;
    number = number == null ? codes.at(line, index) : number;
    Label label = number == null ? labels.at(line.tokens(), index) : null;
    // Zaman, 8 Şubat 2001: a paper of that name.
    if (label == null || line.mark(label.value(), ",")) {
      return number;
    }
    HeadItem date = label.date() ? dated(line, label) : day(line, label);
    boolean gazette = label.date() && names.agency(line.tokens(), index) == label.value();
    // RESMÎ GAZETE ⏎ 31 Mayıs 1960
    if (label.role().equals("other") && !label.told() && label.value() >= line.end()) {
      return number;
    }
    // FAKS   27.11.1998: the day of the fax, not its number.
    boolean marked = line.token(label.value() - 1).is(Flag.MARK);
    boolean whole = !marked && dates.full(line.tokens(), label.value(), line.end());
    if (whole && date == null && label.role().equals("aside")) {
      return HeadItem.of(Kind.ASIDE, index, label.value());
    }
    boolean told = (label.told() && !gazette) || source(line, label);
    return date == null && told ? valued(line, label) : date;
  }

  /** A date with its label behind it: {@code 1 Temmuz 2024 tarihinde güncellendi}. */
  private HeadItem told(LineView line, int index) {
    DateMention date = index == line.skip(line.first()) ? dates.at(line.tokens(), index) : null;
    int behind = date == null ? line.end() : Cues.behind(days, line.tokens(), date.end());
    Label label = behind < line.end() ? labels.at(line.tokens(), behind) : null;
    return label != null && label.date() && line.skip(label.value()) >= line.end()
        ? HeadItem.dated(label.role(), index, date, line.end())
        : null;
  }

  /** {@code KAYNAK DHA}: without a mark a label only before an agency that ends the line. */
  private boolean source(LineView line, Label label) {
    return label.role().equals("source")
        && label.value() < line.end()
        && names.agency(line.tokens(), label.value()) == line.end();
  }

  private HeadItem number(LineView line, int index) {
    NumberLabels.Label label = numbers.at(line.tokens(), index);
    boolean slash = line.mark(index + 1, "/") && !line.token(index + 1).is(Flag.SPACED);
    if (label == null && slash && line.token(index).word()) {
      // Nomor/Sayı: the same in two languages.
      label = numbers.at(line.tokens(), index + 2);
    }
    if (label == null || label.role().equals("date")) {
      return null;
    }
    // TELEKS   03.09.1987
    if (label.role().equals("other") && dates.full(line.tokens(), label.end(), line.end())) {
      return null;
    }
    int end = numberEnd(line, label.end());
    Kind kind = label.role().equals("other") ? Kind.ASIDE : Kind.NUMBER;
    while (kind == Kind.ASIDE && end > label.end() && end < line.end() && telephone(line, end)) {
      end++;
    }
    NumberLabels.Label unit = numbers.at(line.tokens(), end);
    if (kind == Kind.ASIDE
        && unit != null
        && unit.role().equals("other")
        && unit.end() == line.end()) {
      // FAKS: 2 SAYFA
      end = line.end();
    }
    if (kind == Kind.ASIDE && end > label.end() && tail(line, index, end)) {
      end = line.end();
    }
    return end == label.end()
        ? null
        : HeadItem.labelled(kind, label.role(), label.from(), label.end(), end);
  }

  private static boolean digits(LineView line, int index) {
    return index < line.end() && line.token(index).number();
  }

  /**
   * Whether the line ends with a remark in brackets, {@code Sayfa: 1 (kapak dahil)}, or with the
   * call signs behind a telex's number: {@code TELEKS 2261 DAKKA BE}.
   */
  private static boolean tail(LineView line, int label, int from) {
    if (line.mark(from, "(")) {
      return line.mark(line.end() - 1, ")");
    }
    int i = from;
    while (label == line.first() && i < line.end() && sign(line, i)) {
      i++;
    }
    return i == line.end() && i - from <= SIGNS;
  }

  /** Whether a word may be a call sign, or the name of a town before it. */
  private static boolean sign(LineView line, int index) {
    Token token = line.token(index);
    boolean place = HeadNames.place(line.reading(), index) == index + 1;
    return place || (token.allCaps() && !token.suffixed() && token.stem().length() <= SIGN);
  }

  /** Whether a token goes on a telephone number: {@code Tel: 0312 204 60 00}. */
  private boolean telephone(LineView line, int index) {
    Token token = line.token(index);
    return !token.is(Flag.COLUMN)
        && (token.number()
            || line.mark(index, ")-")
            || (line.mark(index, "(") && digits(line, index + 1)))
        && dates.at(line.tokens(), index) == null;
  }

  /** {@code Basın Bülteni: 7}; {@code 2021/45} on a line of its own. */
  private HeadItem unlabelled(LineView line, int index) {
    if (index >= line.end()) {
      return null;
    }
    // 16.02.2011 - 45 - Libya'daki durum
    boolean between = line.follows(Kind.DATE) && line.mark(index - 1, "-");
    // 88 - 11 Mayıs 2009, Letonya'daki kaza
    between |=
        index == line.first()
            && line.mark(index + 1, "-")
            && line.token(index + 1).is(Flag.SPACED)
            && dates.at(line.tokens(), index) == null
            && dates.full(line.tokens(), index + 2, line.end());
    if (between && line.token(index).number() && line.mark(index + 1, "-")) {
      return HeadItem.labelled(Kind.NUMBER, "own", index, index, index + 1);
    }
    // YENI DELHI 112 14/1/1966
    if (line.follows(Kind.PLACE) && DateItems.numbered(line, index, dates)) {
      return HeadItem.labelled(Kind.NUMBER, "own", index, index, index + 1);
    }
    Match<String> sort = names.phrase(line.tokens(), index);
    boolean text = sort != null && SORTS.contains(sort.value());
    boolean colon = text && line.mark(sort.to(), ":");
    // DUYURU 2010/4
    boolean stroke =
        text
            && line.mark(sort.to() + 1, "/")
            && sort.to() < line.end()
            && line.token(sort.to()).number()
            && dates.at(line.tokens(), sort.to()) == null;
    boolean told = colon || stroke;
    boolean alone = index == line.first() && line.mark(index + 1, "/") && !codes.wire(line, index);
    int first = colon ? sort.to() + 1 : stroke ? sort.to() : index;
    if (!(told || alone) || first >= line.end()) {
      return null;
    }
    if (!stroke && dates.expected(line.tokens(), first) != null) {
      return null;
    }
    int end = numberEnd(line, first);
    boolean dated = line.mark(end, "-") && dates.at(line.tokens(), end + 1) != null;
    boolean whole = told ? line.parted(end) : (dated || end == line.end()) && end == index + 3;
    return end == first || !whole ? null : HeadItem.labelled(Kind.NUMBER, "own", index, first, end);
  }

  /** Behind the number that begins here; the token itself where none does. */
  private static int numberEnd(LineView line, int index) {
    int last = index;
    boolean digits = false;
    for (int i = index; i < line.end() && (i == index || !line.token(i).is(Flag.SPACED)); i++) {
      Token token = line.token(i);
      if (token.is(Flag.MARK) && !line.mark(i, "-/.")) {
        break;
      }
      digits |= token.number() || Spelling.digits(token.stem()) >= 0;
      last = token.is(Flag.MARK) ? last : i + 1;
    }
    return digits ? last : index;
  }

  /** The date behind a label, maybe behind a day of the week or a place. */
  private HeadItem dated(LineView line, Label label) {
    Tokens tokens = line.tokens();
    int time = dateItems.behindTime(line, label.value());
    int at = calendar.shortWeekday(tokens, time);
    DateMention date = dates.expected(tokens, line.skip(at));
    if (date == null && at < line.end()) {
      int place = HeadNames.place(line.reading(), at);
      date = place == at ? null : dates.expected(tokens, line.skip(place));
    }
    return date == null
        ? null
        : HeadItem.dated(label.role(), label.from(), date, dateItems.behind(line, date));
  }

  /** The day behind the label of a source, and nothing else; null for none. */
  private HeadItem day(LineView line, Label label) {
    boolean source = label.role().equals("source") && label.value() < line.end();
    HeadItem date = source && line.token(label.value()).number() ? dated(line, label) : null;
    boolean alone = date != null && line.skip(date.end()) >= line.end();
    return alone ? HeadItem.dated("", label.from(), date.date(), date.end()) : null;
  }

  private HeadItem valued(LineView line, Label label) {
    int stop = valueEnd(line, label);
    if (label.role().equals("byline")) {
      return byline(line, label, stop);
    }
    if (label.value() >= stop) {
      int end = Math.min(label.value(), line.end());
      return HeadItem.labelled(Kind.ASIDE, label.role(), label.from(), label.from(), end);
    }
    Kind kind = label.date() ? Kind.ASIDE : kind(line, label, stop);
    int named = kind == Kind.SOURCE ? BracketedNames.first(line, label.value()) : label.value();
    if (named > label.value()) {
      return HeadItem.labelled(
          kind, label.role(), label.from(), named, BracketedNames.end(line, named));
    }
    int body = kind == Kind.SOURCE ? body(line, label, stop) : -1;
    int end = body < 0 ? stop : body;
    return HeadItem.labelled(kind, label.role(), label.from(), label.value(), end);
  }

  /** {@code Röportaj: Ad Soyad / Gazete}; without the paper it may be a headline. */
  private static HeadItem byline(LineView line, Label label, int stop) {
    int paper = label.value();
    while (paper < stop && !line.mark(paper, "/")) {
      paper++;
    }
    boolean told = paper > label.value() && stop == line.end() && line.name(paper + 1);
    return told
        ? HeadItem.labelled(Kind.SOURCE, label.role(), label.from(), paper + 1, stop)
        : null;
  }

  private Kind kind(LineView line, Label label, int stop) {
    return switch (label.role()) {
      case "source" -> Kind.SOURCE;
      // Toplantı: 17
      case "title", "summary" ->
          figures(line, label, stop) ? Kind.ASIDE : general.kind(line, label.value(), stop);
      case "writer", "news" -> {
        int end = plainEnd(line, label, stop);
        boolean agency = names.agency(line.tokens(), label.value()) == end;
        boolean body = bodyEnd(line, label, end) > label.value();
        boolean told = agency || body;
        told |= names.bodyBefore(line.reading(), label.value(), end) >= 0;
        told &= !room(line, label.value(), end);
        boolean title = label.role().equals("news") && headline(line, label, stop);
        yield told ? Kind.SOURCE : title ? Kind.TITLE : Kind.ASIDE;
      }
      default -> Kind.ASIDE;
    };
  }

  /**
   * Whether a part of a body is named without the body: {@code Latin Amerika Dairesi}, {@code Basın
   * Bürosu}.
   */
  private boolean room(LineView line, int from, int end) {
    Tokens tokens = line.tokens();
    Match<String> press = names.phrase(tokens, from);
    boolean office = press != null && press.to() == end && press.value().equals("press");
    int named = Math.max(names.agency(tokens, from), HeadNames.organization(line.reading(), from));
    boolean room = office || (named == from && HeadNames.ends(rooms, tokens, from, end));
    for (int i = from + 1; room && !office && i < end; i++) {
      room = !names.ended(tokens, from, i);
    }
    return room;
  }

  private static boolean figures(LineView line, Label label, int stop) {
    return stop == label.value() + 1 && line.token(label.value()).number();
  }

  /** Whether a value has words that no name has, {@code Haber: Bakan Lefkoşa'da}. */
  private static boolean headline(LineView line, Label label, int stop) {
    for (int i = label.value(); i < stop; i++) {
      Token token = line.token(i);
      if (token.word() && (token.suffixed() || (token.small() && token.stem().length() > 3))) {
        return true;
      }
    }
    return false;
  }

  /** Behind the body that a value names with what stands beside its name; -1 for none. */
  private int body(LineView line, Label label, int stop) {
    int end = plainEnd(line, label, stop);
    int before = names.bodyBefore(line.reading(), label.value(), end);
    int body = bodyEnd(line, label, end);
    int inner = body > label.value() && body < end ? body : end;
    return before < 0 && inner < stop ? inner : before;
  }

  /**
   * Behind the body whose name fills a value, be it before its town, {@code … Bakanlığı, Tiran};
   * the value's first token where none does.
   */
  private int bodyEnd(LineView line, Label label, int end) {
    int body = names.body(line.tokens(), label.value(), end);
    body = Math.max(body, names.agency(line.tokens(), label.value()));
    boolean town = line.mark(body, ",-/") && HeadNames.place(line.reading(), body + 1) == end;
    return body == end || town ? body : label.value();
  }

  /** Where what brackets hold begins, an address or another name, at a value's end. */
  private static int plainEnd(LineView line, Label label, int stop) {
    int end = label.value() + 1;
    while (end < stop && !line.mark(end, "(<") && !mailed(line, end)) {
      end++;
    }
    return end;
  }

  /** Whether brackets hold an address as letters have it, {@code [mailto:…]}. */
  private static boolean mailed(LineView line, int index) {
    return line.mark(index, "[")
        && index + 1 < line.end()
        && line.token(index + 1).key().equals("mailto");
  }

  /** Where a value ends: at a column, a bar, the next label or the line's end. */
  private int valueEnd(LineView line, Label label) {
    if (label.role().equals("photo")) {
      return line.end();
    }
    boolean opened = false;
    for (int i = label.value(); i < line.end(); i++) {
      opened |= line.mark(i, "([");
      boolean closed = line.mark(i, ")]") && !opened;
      boolean column = i > label.value() && line.token(i).is(Flag.COLUMN);
      // FAKS   Tarih: 7/10/1998: the first label has no value.
      boolean apart = i > label.value() || line.token(i).is(Flag.COLUMN);
      Label next = apart ? labels.at(line.tokens(), i) : null;
      boolean labelled = next != null && line.mark(next.value() - 1, ":");
      boolean date = line.mark(i, ",-/") && dates.at(line.tokens(), i + 1) != null;
      if (closed || column || labelled || date || line.mark(i, "|")) {
        return line.mark(i - 1, "/") && i - 1 > label.value() ? i - 1 : i;
      }
    }
    return line.end();
  }
}
