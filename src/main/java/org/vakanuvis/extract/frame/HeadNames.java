package org.vakanuvis.extract.frame;

import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.names.AgencyNames;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;

/** Knows the names that heads of releases bear: agencies, bodies, sorts of text, places. */
public final class HeadNames {
  private static final int LONGEST_BODY_WORD = 5;

  /** The name of a body has no more tokens than this. */
  private static final int LONGEST_BODY = 24;

  /** How the names of offices end where something owns them: {@code … Bakanlığı}. */
  private static final WordEnds OFFICE = WordEnds.of("lığı", "liği", "luğu", "lüğü");

  /** The roles of phrases that make up a line of their own. */
  private static final Set<String> WHOLE =
      Set.of(
          "state press release sort mark edition chrome wire taken telex telegram".split(" ", -1));

  /** Those of them that may stand behind the name of a body. */
  private static final Set<String> BESIDE = Set.of("press", "release", "sort", "chrome");

  private final AgencyNames agencies;
  private final Set<String> accrediting;
  private final TokenTrie<String> phrases;
  private final TokenTrie<String> wholes;
  private final TokenTrie<String> bodies;
  private final TokenTrie<String> topics;
  private final TokenTrie<String> bureaus;
  private final TokenTrie<String> voices;
  private final TokenTrie<String> events;
  private final TokenTrie<String> directorates;
  private final TokenTrie<String> desks;
  private final TokenTrie<String> media;
  private final TokenTrie<String> papers;
  private final TokenTrie<String> periodicals;
  private final TokenTrie<String> parties;
  private final TokenTrie<String> series;

  /** With the agencies and the words of letterheads that the dictionaries have. */
  public HeadNames(Lexicon lexicon) {
    this.agencies = new AgencyNames(lexicon);
    this.accrediting = lexicon.keys("accrediting-words", "word");
    TokenTrie.Builder<String> lines = lexicon.phrases();
    for (List<String> row : lexicon.dictionaries().table("letterheads").rows()) {
      if (WHOLE.contains(row.get(1))) {
        WordTable.parts(row.get(0)).forEach(words -> lines.add(words, Kind.FIXED, row.get(1)));
      }
    }
    this.phrases = lines.build();
    this.wholes = Cues.trie(lexicon, "letterheads", "whole");
    this.bodies = Cues.trie(lexicon, "letterheads", "body");
    this.topics = Cues.trie(lexicon, "letterheads", "topic");
    this.events = Cues.trie(lexicon, "letterheads", "event");
    this.voices = Cues.trie(lexicon, "letterheads", "voice");
    this.directorates = Cues.trie(lexicon, "letterheads", "directorate");
    this.desks = Cues.trie(lexicon, "letterheads", "desk");
    this.bureaus = Cues.trie(lexicon, "letterheads", "bureau");
    this.media = Cues.trie(lexicon, "letterheads", "media");
    this.papers = Cues.trie(lexicon, "letterheads", "paper");
    this.series = Cues.trie(lexicon, "letterheads", "series");
    this.parties = Cues.trie(lexicon, "letterheads", "party");
    this.periodicals = Cues.trie(lexicon, "letterheads", "periodical");
  }

  /** Behind the agency that begins with this token; the token itself where none does. */
  int agency(Tokens tokens, int index) {
    return agencies.behind(tokens, index);
  }

  /** Behind an agency from which a text is taken, {@code TASS'tan}; the token itself for none. */
  int agencyFrom(Tokens tokens, int index) {
    return agencies.from(tokens, index);
  }

  /** Whether a word is the abbreviation of an agency: {@code ANKA}. */
  public boolean abbreviated(Token token) {
    return agencies.abbreviated(token);
  }

  /** What sort of line the words are that begin with this token; null for none. */
  Match<String> phrase(Tokens tokens, int index) {
    Match<String> match = tokens.get(index).word() ? phrases.longest(tokens, index) : null;
    return match != null && match.bare() ? match : null;
  }

  /** Behind the name of a body that begins with this token; the token itself where none does. */
  int body(Tokens tokens, int index, int lineEnd) {
    Token first = tokens.get(index);
    if (first.capitalised() && first.ending() == Ending.GENITIVE) {
      int voice = Cues.behind(voices, tokens, index + 1);
      if (voice == lineEnd || (voice > index + 1 && parted(tokens, voice))) {
        return voice;
      }
    }
    int found = index;
    int end = Math.min(lineEnd, index + LONGEST_BODY);
    for (int i = index; i < end && partOfBody(tokens, i, index); i++) {
      // Ekonomik İşbirliği Teşkilatı (EİT) Sekretaryası
      boolean brackets = i + 4 < end && abbreviated(tokens, i + 1, i + 4) > i + 1;
      if (brackets && tokens.get(i + 4).word() && partOfBody(tokens, i + 4, index)) {
        i += 3;
        continue;
      }
      boolean column = i + 1 < lineEnd && tokens.get(i + 1).is(Flag.COLUMN);
      boolean wire = i + 1 < lineEnd && agency(tokens, i + 1) > i + 1;
      if ((i + 1 == lineEnd || column || wire || parted(tokens, i + 1))
          && publishes(tokens, index, i + 1)) {
        found = abbreviated(tokens, i + 1, lineEnd);
      }
      if (column) {
        break;
      }
    }
    return found;
  }

  /** Behind the abbreviation that ends a line in brackets: {@code … Kurulu (DEİK)}. */
  static int abbreviated(Tokens tokens, int index, int lineEnd) {
    boolean brackets =
        index + 3 == lineEnd
            && tokens.mark(index, '(')
            && tokens.get(index + 1).allCaps()
            && tokens.mark(index + 2, ')');
    return brackets ? lineEnd : index;
  }

  /**
   * Behind the name of a body that fills the tokens to {@code end} with the name of its press
   * office, which is part of it, or of a sort of text, which is not; -1 where they say else.
   */
  int bodyBefore(Reading reading, int from, int end) {
    Tokens tokens = reading.tokens();
    for (int i = from + 1; i < end && partOfBody(tokens, i - 1, from); i++) {
      // Avrupa Komisyonu - Basın açıklaması
      int name = tokens.mark(i - 1, '-') && tokens.get(i).is(Flag.SPACED) ? i - 1 : i;
      Match<String> match = name > from ? phrase(tokens, i) : null;
      if (match == null || match.to() < end || !BESIDE.contains(match.value())) {
        // KIZILAY – Lojistik Notu No: 7
        boolean one = name == i - 1 && end < tokens.lineEnd(from) && series(tokens, i, end);
        if (one && (organization(reading, from) == name || agency(tokens, from) == name)) {
          return name;
        }
        continue;
      }
      int agency = agency(tokens, from);
      boolean known = agency == name || (agency > from && isBody(tokens, from, name));
      if (known) {
        return agency;
      }
      boolean press = match.value().equals("press") && tokens.get(i).capitalised();
      boolean body = agency <= name && organization(reading, from) == name;
      if (body || isBody(tokens, from, name)) {
        return press && name == i ? match.to() : name;
      }
    }
    return -1;
  }

  /** Whether words name what a body issues with a number: {@code Lojistik Notu}. */
  boolean series(Tokens tokens, int from, int end) {
    return ends(series, tokens, from, end);
  }

  /** Behind the organisation that begins with this token; the token itself where none does. */
  static int organization(Reading reading, int index) {
    NameMatch name = reading.from(index);
    boolean body = name != null && name.kind() == NameMatch.Kind.ORGANIZATION;
    return body && name.suffix().isEmpty() ? name.to() : index;
  }

  /** Whether the words from one token to before another are the name of a body. */
  boolean isBody(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!partOfBody(tokens, i, from)) {
        return false;
      }
    }
    return publishes(tokens, from, end);
  }

  /** Whether a body is an agency, a station or a paper by its last word. */
  boolean media(Tokens tokens, int from, int end) {
    return ends(media, tokens, from, end);
  }

  /** Whether the words up to here end as the name of a body does. */
  boolean ended(Tokens tokens, int from, int end) {
    return ends(bodies, tokens, from, end);
  }

  /** Whether the words from one token to before another are the name of a foreign paper. */
  boolean paper(Tokens tokens, int from, int end) {
    return end > from + 1 && ends(papers, tokens, from + 1, end);
  }

  /** Behind the name of a state's own press office; the token itself where none begins. */
  int bureau(Tokens tokens, int index) {
    return Cues.behind(bureaus, tokens, index);
  }

  /** Whether a line has the name of a periodical, above that of the body whose it is. */
  public boolean owned(Frame frame, HeadLine line, HeadItem body) {
    boolean alone = line.items().size() == 1;
    boolean told =
        alone
            ? frame.owned(line)
                || issued(frame, line)
                || counted(frame, line, body)
                || spanned(frame, line)
            : numbered(frame, line, body);
    return told && periodical(frame.tokens(), body.first(), body.end());
  }

  /** Whether the issue stands behind the name, and it is no newspaper's: {@code … Sayı 45}. */
  private boolean numbered(Frame frame, HeadLine line, HeadItem body) {
    return line.items().get(0).equals(body)
        && line.has(HeadItem.Kind.NUMBER)
        && !media(frame.tokens(), body.first(), body.end());
  }

  /** Whether the issue stands right below, and the name is no newspaper's: {@code Sayı: 14}. */
  private boolean counted(Frame frame, HeadLine line, HeadItem body) {
    return !media(frame.tokens(), body.first(), body.end())
        && frame.head(line.index() + 1).stream()
            .anyMatch(below -> below.framed() && below.has(HeadItem.Kind.NUMBER));
  }

  /** Whether several days stand right below, and the line begins the text: {@code 3-7 Haziran}. */
  private static boolean spanned(Frame frame, HeadLine line) {
    return line.index() == 0
        && frame.head(1).stream()
            .flatMap(below -> below.all(HeadItem.Kind.DATE))
            .anyMatch(day -> !day.date().from().equals(day.date().until()));
  }

  /** Whether the line right below says what sort of periodical it is: {@code Haftalık Bülten}. */
  private boolean issued(Frame frame, HeadLine line) {
    return frame.head().stream()
        .filter(below -> below.index() == line.index() + 1)
        .flatMap(below -> below.items().stream().limit(1))
        .anyMatch(
            item ->
                item.kind() == HeadItem.Kind.SORT
                    && periodical(frame.tokens(), item.first(), item.end()));
  }

  /** Whether the word says to whom a mission is sent, {@code nezdinde}. */
  boolean accredits(Token token) {
    return accrediting.contains(token.key());
  }

  /** Whether a body is a room in which an agency writes: {@code HABER MERKEZİ}. */
  public boolean desk(Tokens tokens, HeadItem body) {
    return desk(tokens, body.first(), body.end());
  }

  /** Whether the words from one token to before another are the name of such a room. */
  public boolean desk(Tokens tokens, int from, int end) {
    return from < end && Cues.behind(desks, tokens, from) == end;
  }

  /** Whether the words from one token to before another tell of a meeting or a visit. */
  public boolean event(Tokens tokens, int from, int end) {
    return Cues.any(events, tokens, from, end);
  }

  /**
   * Whether words are the name of a body that has pages of its own, {@code … Bakanlığı}, and none
   * that a dash would rather join to another: {@code Afgan Hükümeti - Taliban}.
   */
  boolean office(Reading reading, int from, int end) {
    return isBody(reading.tokens(), from, end)
        && !party(reading.tokens(), from, end)
        && organization(reading, from) != end;
  }

  /** Whether a body is rather one of those that take part: a union, a parliament, a club. */
  boolean party(Tokens tokens, int from, int end) {
    return ends(parties, tokens, from, end);
  }

  /** Whether a body is a directorate that publishes under its own name. */
  boolean directorate(Tokens tokens, HeadItem body) {
    return ends(directorates, tokens, body.first(), body.end());
  }

  /** Whether words end as the name of a ministry does, or behind another word as a paper's. */
  private boolean publishes(Tokens tokens, int from, int end) {
    if (from == end) {
      return false;
    }
    // "Merkezi", "Bakanlığı Basın Dairesi" are what is left of names that begin a line above.
    String first = tokens.get(from).key();
    boolean rest =
        (OFFICE.end(first, 1) || (end == from + 1 && NounCases.possessed(first)))
            && ends(bodies, tokens, from, from + 1)
            && !ends(wholes, tokens, from, from + 1);
    return paper(tokens, from, end)
        || (!rest && ends(bodies, tokens, from, end) && !ends(topics, tokens, from, end));
  }

  /** Whether a token can be part of the name of a body that begins at {@code start}. */
  static boolean partOfBody(Tokens tokens, int index, int start) {
    if (index - start >= LONGEST_BODY) {
      return false;
    }
    Token token = tokens.get(index);
    if (token.is(Flag.MARK)) {
      boolean glued = index + 1 < tokens.size() && !tokens.get(index + 1).is(Flag.SPACED);
      boolean joins = token.mark(',') || token.mark('-') || glued;
      return index > start && ",-./".contains(token.stem()) && joins;
    }
    // D-8: a number within the name.
    if (token.number() && index > start) {
      return tokens.mark(index - 1, '-') && !token.is(Flag.SPACED);
    }
    boolean and = index > start && token.word() && token.key().length() <= 3;
    return token.word()
        && (token.capitalised() || and || loud(tokens, index, start))
        && !(index > start && token.key().equals("ile"))
        && !(token.suffixed() && !token.initial() && !owner(tokens, index));
  }

  /** Whether it is an ordinary word among capitals: {@code STRATEJİK DÜŞÜNCE VAKFI}. */
  private static boolean loud(Tokens tokens, int index, int start) {
    Token token = tokens.get(index);
    return index > start && token.is(Flag.SHOUTED) && !Verbs.finite(token);
  }

  /** Whether a token owns the body named behind it: {@code Kazakistan'ın Ankara …}. */
  private static boolean owner(Tokens tokens, int index) {
    return tokens.get(index).ending() == Ending.GENITIVE
        && index + 1 < tokens.size()
        && tokens.get(index + 1).capitalised();
  }

  private static boolean parted(Tokens tokens, int index) {
    // Bakanlık › Haberler
    boolean angle = tokens.mark(index, '"') && tokens.get(index).is(Flag.SPACED);
    boolean mark = tokens.get(index).is(Flag.MARK);
    return (angle && index + 1 < tokens.size() && tokens.get(index + 1).is(Flag.SPACED))
        || (mark && ",-(|/)@*=~>^¦".contains(tokens.get(index).stem()));
  }

  /** Whether the words up to here end in the last words of a periodical's name. */
  public boolean periodical(Tokens tokens, int from, int end) {
    // EKONOMİ RAPORU'NDAN: a copy from it.
    boolean copied = end > from && tokens.get(end - 1).suffixed();
    return ends(periodicals, tokens, from, end, copied);
  }

  /** Whether the words from one token up to another end in a phrase that has no suffix. */
  public static boolean ends(TokenTrie<String> trie, Tokens tokens, int from, int end) {
    return ends(trie, tokens, from, end, false);
  }

  private static boolean ends(
      TokenTrie<String> trie, Tokens tokens, int from, int end, boolean cased) {
    for (int i = Math.max(from, end - LONGEST_BODY_WORD); i < end; i++) {
      Match<String> match = tokens.get(i).word() ? trie.longest(tokens, i) : null;
      if (match != null && match.to() == end && (cased || match.bare())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind the place or country that begins with this token; the token itself where none does.
   *
   * @param reading that knows the places
   */
  public static int place(Reading reading, int index) {
    NameMatch name = reading.from(index);
    boolean place =
        name != null
            && (name.kind() == NameMatch.Kind.PLACE || name.kind() == NameMatch.Kind.COUNTRY)
            && name.form() != NameMatch.Form.DEMONYM
            && name.suffix().isEmpty();
    return place ? name.to() : index;
  }
}
