package org.vakanuvis.extract.persons;

import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Apostrophes;
import org.vakanuvis.extract.words.CommonWords;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Words;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/** Reads people's names beside offices: where they begin, and above all where they end. */
public final class NameReader {
  /** How many words with capitals a name may have. */
  private static final int LONGEST = 7;

  private final Reading reading;
  private final Tokens tokens;
  private final LineFlow lines;
  private final PersonWords words;
  private final NameEvidence evidence;
  private final NameShield shield;
  private final BareSuffix bare;
  private final Apostrophes apostrophes;
  private final NameJoints joints;
  private final NameTitles titles;
  private final NameTails tails;
  private final TitledLine titled;
  private final BitSet offices = new BitSet();

  /** Whether the text is in the language of before about 1955. */
  private final boolean old;

  private final BitSet looked = new BitSet();
  private final Name[] known;

  /** Of one text with all its offices, into none of which a name reaches. */
  public NameReader(
      Reading reading,
      LineFlow lines,
      List<Office> offices,
      PersonWords words,
      AuthorityIndex authorities,
      NameShield.Words shieldWords) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.lines = lines;
    this.known = new Name[tokens.size()];
    this.words = words;
    offices.forEach(office -> this.offices.set(office.from(), office.to()));
    this.evidence = new NameEvidence(tokens, words, authorities);
    this.shield = new NameShield(shieldWords, words, reading, evidence, this.offices);
    this.bare = new BareSuffix(reading, words, evidence);
    this.apostrophes = new Apostrophes(tokens);
    this.old = offices.stream().anyMatch(words::old) || words.old(tokens);
    this.titles = new NameTitles(tokens, words, old);
    this.joints = new NameJoints(reading, lines, words, evidence, bare, this.offices);
    this.titled = new TitledLine(tokens, words);
    this.tails = new NameTails(tokens, words, evidence, joints);
  }

  /** The lines of the text, as they go on or end. */
  public LineFlow lines() {
    return lines;
  }

  /** What tells how the surnames of the text are spelt without a suffix. */
  public NameEvidence evidence() {
    return evidence;
  }

  /** Behind the titles that begin with a token; the token itself where none does. */
  public int untitled(int token) {
    return titles.behindAll(token);
  }

  /** Whether a form of address stands before a name. */
  public boolean addressed(Name name) {
    return name.from() > 0 && address(name.from() - 1);
  }

  /** Whether the token is a form of address: {@code Sayın}. */
  public boolean address(int token) {
    return words.address(tokens.get(token));
  }

  /** Behind the phrase of an office that begins with this token; the token itself for none. */
  public int behindOffice(int token) {
    return token < tokens.size() ? offices.nextClearBit(token) : token;
  }

  /** The name that begins with this token or behind titles there; null for none. */
  public Name after(int token) {
    int i = token;
    while (i < tokens.size() && (i == token || lines.joined(i))) {
      int next = titles.behind(i);
      if (next == i) {
        return fromHere(i);
      }
      i = next;
    }
    return null;
  }

  /** Read once, for several readers ask for the names of lists and tables. */
  private Name fromHere(int token) {
    if (!looked.get(token)) {
      looked.set(token);
      known[token] = read(token, tokens.size());
    }
    return known[token];
  }

  /** The name that ends right before this token, on the same line; null for none. */
  public Name before(int end) {
    int from = end;
    int i = end - 1;
    while (i >= 0 && end - i <= 2 * LONGEST && inside(i) && !offices.get(i)) {
      if (i < end - 1 && Apostrophes.cased(tokens.get(i))) {
        break;
      }
      from = tokens.get(i).capitalised() ? i : from;
      Token token = tokens.get(i);
      if (token.is(Flag.COLUMN) || token.is(Flag.SENTENCE_START) || !lines.joined(i)) {
        break;
      }
      i--;
    }
    from = from < end ? titles.behindAll(from) : from;
    if (from + 1 < end && tokens.get(from).is(Flag.SENTENCE_START) && opened(from)) {
      from++;
    }
    for (; from < end; from++) {
      Name name = tokens.get(from).capitalised() ? read(from, end) : null;
      if (name != null && name.to() == end) {
        return name;
      }
    }
    return null;
  }

  /** Whether a word that opens a sentence is no name: {@code Toplantıya}, not {@code • Krista}. */
  private boolean opened(int word) {
    return words.opener(tokens, word)
        || (!words.common().given(tokens.get(word)) && words.opens(tokens, word) && !item(word));
  }

  private boolean item(int word) {
    boolean marked = word > 0 && !tokens.get(word - 1).word() && lines.start(word) < word;
    return marked || lines.row(word);
  }

  /** Whether a hyphen ties a word to the next one with a capital: {@code Oyun-Erdene}. */
  private boolean ties(int i) {
    int next = i + 2;
    return next < tokens.size()
        && hyphened(next)
        && tokens.get(next).capitalised()
        && !tokens.get(i + 1).is(Flag.SPACED)
        && !tokens.get(i).is(Flag.SHOUTED)
        && !words.common().is(tokens, next);
  }

  /** Whether a token can stand inside a name or be one of its words. */
  private boolean inside(int i) {
    Token token = tokens.get(i);
    if (token.mark('-')) {
      return !token.is(Flag.SPACED) && i + 1 < tokens.size() && !tokens.get(i + 1).is(Flag.SPACED);
    }
    if (token.mark('\'')) {
      // Dato' Seri X
      return i > 0 && words.afterTitle(tokens, i - 1) >= i;
    }
    return token.word() && (token.capitalised() || words.particle(token) || hyphened(i));
  }

  private boolean hyphened(int i) {
    return i > 0 && tokens.mark(i - 1, '-') && !tokens.get(i).is(Flag.SPACED);
  }

  /**
   * Reads a name.
   *
   * @param from its first token
   * @param limit no token from here on is read
   */
  public Name read(int from, int limit) {
    int end = from;
    int capitals = 0;
    int spelled = 0;
    int i = apostrophes.opens(from) ? from + 1 : joints.article(from);
    while (i < limit && capitals < LONGEST && (i == from || joints.goesOn(i))) {
      Token token = tokens.get(i);
      if (token.word() && token.capitalised()) {
        boolean other = i > from && evidence.abbreviation(token);
        if (offices.get(i) || other || shield.ends(i, from, capitals) || apart(i, from, capitals)) {
          break;
        }
        if (!bound(i, from) && !ties(i) && common(i, from)) {
          end = words.common().verb(token) ? end : patron(i, from, capitals);
          break;
        }
        boolean inside = i == from ? given(i, limit) : middle(i, limit);
        if (old && i > from && words.stops().old(tokens, i)) {
          break;
        }
        if (!bound(i, from) && words.stops().stop(tokens, i) && !inside && !joints.day(i, from)) {
          // konuk Bakanı San Martin Sarayı'nda: all of it is the palace's name.
          boolean alone = capitals < 3 && !evidence.settled("", tokens.get(from).key());
          boolean called = words.stops().compound(tokens, i);
          end = called ? alone ? from : Math.min(i - 1, patron(i, from, capitals)) : end;
          break;
        }
        capitals++;
        spelled += token.initial() ? 0 : 1;
        i++;
        end = i;
        boolean cased = capitals > 1 && i < limit && cased(from, i);
        if (cased || (token.suffixed() && !(inner(token, i, limit) && joints.goesOn(i)))) {
          break;
        }
      } else {
        int next = joints.connected(i, from, limit);
        if (next == i) {
          break;
        }
        Token last = tokens.get(next - 1);
        end = last.capitalised() || last.mark('-') || last.mark('\'') ? end : next;
        i = next;
        if (end == next && Apostrophes.cased(last)) {
          break; // Chen Wu-hsiung'un Nekken çiftliğinde
        }
      }
    }
    return spelled == 0 ? null : name(from, tails.tidy(from, end));
  }

  /** Whether a whole name stands before a word that describes something else. */
  private boolean apart(int i, int from, int capitals) {
    if (capitals < 2 || bound(i, from)) {
      return false;
    }
    CommonWords common = words.common();
    boolean turk = common.turk(tokens.get(from));
    return titles.another(i)
        || titled.small(i, turk && common.given(tokens.get(i - 1)))
        || ((!turk || capitalCommon(i + 1)) && follows(i + 1) && words.stops().apart(tokens, i));
  }

  /** Whether a word follows on the line that an adjective before it may describe. */
  private boolean follows(int next) {
    return next < tokens.size()
        && tokens.get(next).word()
        && !tokens.get(next).is(Flag.LINE_START)
        && !tokens.get(next).is(Flag.COLUMN);
  }

  /** Whether the word before a capital ends the name, in a text without apostrophes. */
  private boolean cased(int from, int next) {
    Token word = tokens.get(next - 1);
    return tokens.get(next).capitalised()
        && !word.suffixed()
        && !words.common().given(word)
        && !evidence.settled("", word.key())
        && !evidence.forename(word.key())
        && bare.ends(word.key(), next, !words.common().turk(tokens.get(from)));
  }

  private boolean inner(Token token, int next, int limit) {
    return apostrophes.inner(token, next, limit, words.common().givenAcross(token));
  }

  /** Where the name ends before a body that is called after someone, maybe by a full name. */
  private int patron(int body, int from, int capitals) {
    // Nepal Komünist Partisi
    if (capitals == 2 && country(from) != null) {
      return from;
    }
    // Bogdan Zdrojewski Sakıp Sabancı Müzesi'ni gezdi.
    return capitals > 3 && words.common().turk(tokens.get(body - 2)) ? body - 2 : body;
  }

  private boolean capitalCommon(int i) {
    return i < tokens.size()
        && joints.goesOn(i)
        && tokens.get(i).capitalised()
        && words.common().is(tokens, i);
  }

  /** Whether an ordinary word ends the name or stands where it would begin. */
  private boolean common(int i, int from) {
    CommonWords common = words.common();
    // İşler and Yardım are surnames too, behind a given name and before nothing of that sort.
    boolean apposed =
        tokens.mark(i + 1, ',') && !tokens.get(i).suffixed() && !tokens.get(i).is(Flag.SHOUTED);
    boolean surname =
        i == from + 1
            && (common.given(tokens.get(from)) || apposed)
            && !common.verb(tokens.get(i))
            && !capitalCommon(i + 1);
    int next = i + 1;
    boolean capital = next < tokens.size() && tokens.get(next).capitalised() && joints.goesOn(next);
    // Vilayet Guliyev
    boolean given = i == from && capital && words.surname(tokens.get(next).key());
    if (!common.soft(tokens, i)) {
      return !surname && !given && common.is(tokens, i);
    }
    if (i > from) {
      // KİRİAKOS MİÇOTAKİS ACİL DURUM İLAN ETTİ
      boolean thing = capital && common.is(tokens, next) && !common.verb(tokens.get(next));
      return thing && i > from + 1 && tokens.get(i).is(Flag.SHOUTED);
    }
    return !capital
        || common.is(tokens, next)
        || common.soft(tokens, next)
        || words.stops().stop(tokens, next)
        || reading.sure(next) != null;
  }

  /** Whether a word that mostly ends names begins one here: {@code Kasım Cömert Tokayev}. */
  private boolean given(int i, int limit) {
    return i + 1 < limit
        && (tokens.get(i + 1).capitalised() || joints.connected(i + 1, i, limit) > i + 1)
        && joints.goesOn(i + 1)
        && !tokens.get(i).suffixed()
        && !words.stops().compound(tokens, i)
        && !words.common().is(tokens, i + 1)
        && (reading.sure(i + 1) == null
            || (words.common().given(tokens.get(i)) && !shield.ends(i + 1, i, 1)));
  }

  /** Whether the name of a month or day stands inside one here: {@code Muhammed Kasım Fehim}. */
  private boolean middle(int i, int limit) {
    return i + 1 < limit
        && words.stops().day(tokens, i)
        && given(i, limit)
        && tokens.get(i + 1).capitalised();
  }

  /**
   * Whether an article or a hyphen ties the word to the name before it: {@code El Kasım}, {@code
   * ES-SABAH}.
   */
  private boolean bound(int i, int from) {
    boolean hyphen = i > from && hyphened(i) && !tokens.get(i - 1).is(Flag.SPACED);
    return i > from && (hyphen || words.joins(tokens.get(i - 1)));
  }

  private Name name(int from, int to) {
    if (to <= from) {
      return null;
    }
    Token last = tokens.get(to - 1);
    String text = Words.of(tokens, from, to);
    boolean inside =
        last.stem().length() == 1 || (last.suffix().length() > 1 && last.ending() == Ending.OTHER);
    boolean with = last.suffixed() && to < tokens.size() && words.afterBare(tokens.get(to));
    if (last.suffixed() && (inside || with)) {
      // M'ba, Mata'afa, Ndung'u ile: what stands behind the apostrophe is no suffix.
      String whole = text + "'" + last.suffix();
      return new Name(from, to, whole, tokens.span(from, to), Ending.BARE);
    }
    if (last.suffixed() || last.initial()) {
      Ending ending = last.ending();
      return new Name(from, to, text, tokens.stemSpan(from, to), ending);
    }
    String given = text.substring(0, Math.max(0, text.lastIndexOf(' ')));
    int cut = bare.cut(given, tokens.get(from), last, to);
    Span span = tokens.stemSpan(from, to);
    // Nobody who has a case is the subject before a comma.
    boolean listed =
        tokens.mark(to, ',') || (to < tokens.size() && tokens.get(to).key().equals("ve"));
    boolean kept = cut == 1 && (listed || joints.article(from) > from);
    // Paulo Rangele ve Antonio Tajaniye yazdı: whom the file knows is no Rangele.
    kept = kept && !evidence.spelt(given, last.key().substring(0, last.key().length() - cut));
    if (cut == 0 || kept) {
      return new Name(from, to, text, span, Ending.BARE);
    }
    return new Name(
        from,
        to,
        text.substring(0, text.length() - cut),
        new Span(span.start(), span.end() - cut),
        evidence.ending(last.key(), cut));
  }

  /** The country that the token names, where it is no part of a name; null for none. */
  public NameMatch country(int token) {
    NameMatch name = reading.at(token);
    return name != null && name.kind() == Kind.COUNTRY ? name : null;
  }
}
