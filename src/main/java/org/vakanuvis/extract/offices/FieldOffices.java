package org.vakanuvis.extract.offices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.titles.AppointmentKind;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.CommonWords;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Finds the offices of a cabinet's list that tells their fields only: {@code Dışişleri: X}, {@code
 * Maliye – Y}, {@code Dışişlerine X, İçişlerine Y getirildi}.
 */
public final class FieldOffices {
  /** So many members make a list, one of which may be told by a whole office. */
  private static final int LIST = 2;

  /** How far before a list the words stand that announce it. */
  private static final int NEAR = 60;

  /** Whoever comes there has the field: {@code dışişlerinin başına X geçti}. */
  private static final String LEAD = "başına";

  /** How many words a field and a name may have. */
  private static final int LONGEST = 8;

  private final OfficeWords words;
  private final AppointmentVerbs verbs;
  private final CommonWords common;
  private final Set<String> cues;
  private final GivenFields given;

  /** With the words that offices, appointments and lists of cabinets are told by. */
  public FieldOffices(
      Lexicon lexicon, OfficeWords words, AppointmentVerbs verbs, CommonWords common) {
    this.words = words;
    this.verbs = verbs;
    this.common = common;
    this.cues = GivenFields.cues(lexicon);
    this.given = new GivenFields(words, verbs, lexicon);
  }

  /** The offices of a text with those of which only the field is told, in the order of the text. */
  public List<Office> with(Reading reading, List<Office> offices) {
    List<Office> all = new ArrayList<>(offices);
    all.addAll(new Pass(reading, offices).fields());
    BitSet taken = new BitSet();
    all.forEach(office -> taken.set(office.from(), office.to()));
    all.addAll(given.posts(reading.tokens(), taken));
    all.sort(Comparator.comparingInt(Office::from));
    return all;
  }

  /**
   * One of a list.
   *
   * @param office of which only the field is told; null for a whole one
   * @param name the first token of the name beside the field
   * @param to behind both
   */
  private record Item(Office office, int name, int to) {}

  /** One pass over one text. */
  private final class Pass {
    private final Reading reading;
    private final Tokens tokens;
    private final Cells cells;
    private final BitSet taken = new BitSet();
    private final BitSet seats = new BitSet();

    /** Where ministers are spoken of in the plural. */
    private final BitSet plurals = new BitSet();

    private final List<Office> fields = new ArrayList<>();

    /** The last bracket that opens: behind it no field stands in any. */
    private final int brackets;

    Pass(Reading reading, List<Office> offices) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.cells = new Cells(tokens);
      int bracket = tokens.size() - 1;
      while (bracket >= 0 && !tokens.mark(bracket, '(')) {
        bracket--;
      }
      this.brackets = bracket;
      for (Office office : offices) {
        taken.set(office.from(), office.to());
        boolean seat = office.role().government() && !office.plural() && office.nominative();
        seats.set(office.from(), seat);
        plurals.set(office.from(), office.plural() && office.role() == Role.MINISTER);
      }
    }

    List<Office> fields() {
      List<Item> run = new ArrayList<>();
      for (int line = 0; line < tokens.size(); line = tokens.lineEnd(line)) {
        Item item = line(line, tokens.lineEnd(line));
        if (item == null) {
          takeLines(run);
        } else {
          run.add(item);
        }
      }
      takeLines(run);
      for (int i = 0; i < tokens.size(); i = tokens.paragraphEnd(i)) {
        running(i, tokens.paragraphEnd(i));
      }
      return fields;
    }

    /** The field and the name, or the whole office, that fill a line; null for another line. */
    private Item line(int line, int end) {
      int from = line;
      while (from < end - 1 && !tokens.get(from).word()) {
        from++;
      }
      if (seats.get(from)) {
        return new Item(null, from, end);
      }
      int field = labelled(from, field(from, end), end);
      int name = field > from ? separated(field, end) : end;
      if (name < end && closes(name(name, end), name, end)) {
        return item(from, field, name, end, Ending.BARE);
      }
      int behind = name(from, end);
      int last = behind > from ? separated(behindParty(behind, end), end) : end;
      int close = last < end ? field(last, end) : last;
      boolean fills = close > last && tokens.behindMarks(close, end) == end;
      return fills ? item(last, close, from, end, Ending.BARE) : null;
    }

    /** Behind the party that brackets tell behind a name, {@code Joe Slovo (ANC / SACP)}. */
    private int behindParty(int token, int end) {
      int close = tokens.closing(token, LONGEST - 1);
      return close > token && close < end ? close + 1 : token;
    }

    /**
     * Behind the field before a colon or dots, of whose parts only the first need be known: {@code
     * Balıkçılık ve Kıyı Altyapısı: X}, not {@code Kabine Şefi: X}.
     */
    private int labelled(int from, int known, int end) {
      int to = known;
      boolean parts = known > from && tokens.joint(known);
      while (parts && to < end && to - from < LONGEST && field(tokens.get(to), to)) {
        to++;
      }
      boolean parted = to < end && (tokens.mark(to, ':') || cells.leader(to) > to);
      return parted && !tokens.joint(to - 1) ? to : known;
    }

    private boolean field(Token token, int at) {
      return tokens.joint(at) || (token.word() && token.capitalised() && !token.suffixed());
    }

    /** Whether a name that begins with a token ends with the line, or before brackets. */
    private boolean closes(int to, int from, int end) {
      return to > from && (tokens.mark(to, '(') || tokens.behindMarks(to, end) == end);
    }

    /**
     * @param ending of the field: the dative of whom a verb gives the office, else none
     */
    private Item item(int from, int to, int name, int end, Ending ending) {
      boolean post = ending != Ending.BARE;
      OfficeHead head = post ? words.post(tokens, from, to) : words.minister();
      List<Part> parts = List.of(new Part(from, to));
      int before = post ? from : to;
      OfficeUnit unit =
          new OfficeUnit(from, before, to, head, parts, ending, Standing.NEUTRAL, null);
      Office office = new Office(from, to, List.of(unit), List.of(), null, Standing.NEUTRAL, null);
      return new Item(office, name, end);
    }

    /** Takes the fields of lines, if the list is one of a cabinet, and empties it. */
    private void takeLines(List<Item> run) {
      List<Office> told = told(run);
      boolean list = run.size() >= LIST && !told.isEmpty();
      if (list && (told.size() < run.size() || cabinet(run))) {
        told.forEach(office -> taken.set(office.from(), office.to()));
        fields.addAll(told);
      }
      run.clear();
    }

    private static List<Office> told(List<Item> run) {
      return run.stream().map(Item::office).filter(Objects::nonNull).toList();
    }

    /** Whether words before a list say that it is one of a government's members. */
    private boolean cabinet(List<Item> run) {
      boolean known = run.stream().anyMatch(item -> common.given(tokens.get(item.name())));
      known |= run.size() > LIST && run.stream().noneMatch(this::common);
      int list = told(run).get(0).from();
      for (int i = list - 1; known && i >= 0 && list - i <= NEAR; i--) {
        String key = tokens.get(i).key();
        if (tokens.get(i).word() && cues.stream().anyMatch(key::startsWith)) {
          return true;
        }
      }
      int plural = plurals.nextSetBit(Math.max(0, list - NEAR));
      boolean bracketed = tokens.mark(list - 1, '(');
      return known && bracketed && plural >= 0 && plural < run.get(run.size() - 1).to() + NEAR;
    }

    private boolean common(Item item) {
      int name = item.name();
      return common.is(tokens, name) || common.soft(tokens, name) || common.is(tokens, name + 1);
    }

    /** Takes the lists of running text: fields with names beside them, which commas join. */
    private void running(int paragraph, int end) {
      List<Item> run = new ArrayList<>();
      int next = paragraph;
      for (int i = paragraph; i < end; i++) {
        Item item = opens(i) ? among(i, end) : null;
        item = item == null ? bracketed(i, end) : item;
        int country = item == null && i == next && !run.isEmpty() ? country(i) : i;
        if (country > i) {
          next = country;
          i = country - 1;
          continue;
        }
        if (i > next || (i == next && item == null)) {
          takeRow(run);
        }
        if (item != null) {
          run.add(item);
          int to = item.to();
          boolean goesOn = tokens.joint(to) || tokens.mark(to, ';') || tokens.mark(to, '.');
          next = goesOn ? to + 1 : to;
          i = next - 1;
        }
      }
      takeRow(run);
    }

    /** Behind a country whose members follow, and its colon; the token itself for none. */
    private int country(int token) {
      NameMatch country = reading.countryAt(token);
      boolean begins = country != null && country.from() == token;
      int next = begins ? country.to() : token;
      return begins && tokens.mark(next, ':') ? next + 1 : next;
    }

    /** Whether a country's name stands there, and no such word as {@code Maliye}. */
    private boolean state(int token) {
      NameMatch country = reading.countryAt(token);
      return country != null && country.from() == token && country.ending() == Ending.BARE;
    }

    /** Whether the field of a list's member may begin with a token of running text. */
    private boolean opens(int token) {
      Token word = tokens.get(token);
      boolean behind = tokens.joint(token - 1) || tokens.mark(token - 1, ':');
      boolean first = behind || tokens.mark(token - 1, ';') || word.is(Flag.SENTENCE_START);
      first |= word.is(Flag.COLUMN);
      return (word.capitalised() && first) || given(words.portfolio(tokens, token));
    }

    /** Whether a verb may give or take what has this case: {@code dışişlerini X üstlendi}. */
    private static boolean given(Ending ending) {
      return ending == Ending.DATIVE || ending == Ending.ACCUSATIVE || ending == Ending.GENITIVE;
    }

    /** Takes a row, if it is one of a cabinet or of those whom a verb gives offices. */
    private void takeRow(List<Item> run) {
      boolean list = run.size() >= LIST;
      boolean given = list && told(run).get(0).last().head().form() == Form.POST;
      if (list && (given || cabinet(run))) {
        fields.addAll(told(run));
      }
      run.clear();
    }

    /** The member whose field begins with a token of running text; null for none. */
    private Item among(int from, int end) {
      int field = field(from, end);
      if (field == from || field == end) {
        return null;
      }
      Ending ending = words.portfolio(tokens, field - 1);
      int behind = ending == Ending.BARE ? separated(field, end) : lead(field, ending);
      int name = behind == end ? field : behind;
      int to = name(name, end);
      if (to == name || (ending != Ending.BARE && !gets(field, ending))) {
        return null;
      }
      return item(from, field, name, to, ending);
    }

    /** Behind the words between a field and the name: {@code savunmanın başına ise X}. */
    private int lead(int field, Ending ending) {
      boolean lead = ending == Ending.GENITIVE && tokens.get(field).key().equals(LEAD);
      int next = lead ? field + 1 : field;
      return tokens.contrasts(next) ? next + 1 : next;
    }

    /** Whether it is told that someone gets the field. */
    private boolean gets(int field, Ending ending) {
      return switch (ending) {
        case DATIVE -> verbs.behind(tokens, field, false) != null;
        case ACCUSATIVE -> verbs.behind(tokens, field, false) == AppointmentKind.TAKES;
        case GENITIVE -> tokens.get(field).key().equals(LEAD);
        default -> false;
      };
    }

    /** The member whose name begins with a token, before the field in brackets; null for none. */
    private Item bracketed(int from, int end) {
      int to = from < brackets && tokens.get(from).capitalised() ? name(from, end) : from;
      boolean opens = to > from && to < end && tokens.mark(to, '(');
      int close = opens ? field(to + 1, end) : to;
      boolean fills = close > to + 1 && close < end && tokens.mark(close, ')');
      return fills ? item(to + 1, close, from, close + 1, Ending.BARE) : null;
    }

    /** Behind the words of a portfolio that begin with a token; the token itself for none. */
    private int field(int from, int end) {
      int to = from;
      for (int i = from; i < end && i - from < LONGEST && !taken.get(i); i++) {
        Token token = tokens.get(i);
        Ending ending = words.portfolio(tokens, i);
        ending = token.capitalised() || given(ending) ? ending : null;
        boolean joint = i > from && tokens.joint(i);
        // Elena Deng (Güney Sudan): a country, though Güney may be the field of some minister.
        if ((ending == null && !joint) || state(i)) {
          break;
        }
        to = ending == null ? to : i + 1;
        if (ending != null && ending != Ending.BARE) {
          break;
        }
      }
      return to;
    }

    /** Behind the mark or blanks that part a field and a name; the end where there are none. */
    private int separated(int token, int end) {
      int i = token;
      while (i < end && parts(tokens.get(i))) {
        i++;
      }
      i = i < end ? cells.leader(i) : i;
      boolean apart = i > token || (i < end && tokens.get(i).is(Flag.COLUMN));
      return apart ? i : end;
    }

    private static boolean parts(Token mark) {
      boolean other = mark.mark(':') || mark.mark('|') || mark.mark('=') || mark.mark('(');
      return other || (mark.mark('-') && mark.is(Flag.SPACED));
    }

    private int name(int from, int end) {
      return FieldHolder.behind(tokens, words, from, end, taken);
    }
  }
}
