package org.vakanuvis.extract.persons;

import java.util.BitSet;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.words.Apostrophes;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Nicknames;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;

/** Tells what joins the words of a person's name: particles, hyphens, articles, nicknames. */
final class NameJoints {
  /** A shorter line is hardly one of running text. */
  private static final int LONG_LINE = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final LineFlow lines;
  private final PersonWords words;
  private final NameEvidence evidence;
  private final BareSuffix bare;
  private final Apostrophes apostrophes;
  private final Nicknames nicknames;
  private final BitSet offices;

  NameJoints(
      Reading reading,
      LineFlow lines,
      PersonWords words,
      NameEvidence evidence,
      BareSuffix bare,
      BitSet offices) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.lines = lines;
    this.words = words;
    this.evidence = evidence;
    this.bare = bare;
    this.apostrophes = new Apostrophes(tokens);
    this.nicknames = new Nicknames(tokens);
    this.offices = offices;
  }

  /**
   * Behind the small words with which a name begins, {@code et-Tayyib Hasan}, {@code von Keller};
   * else itself.
   */
  int article(int from) {
    int next = from + 2;
    boolean tied =
        next < tokens.size()
            && words.particle(tokens.get(from))
            && tokens.mark(from + 1, '-')
            && !tokens.get(from + 1).is(Flag.SPACED)
            && !tokens.get(next).is(Flag.SPACED)
            && tokens.get(next).capitalised();
    return tied ? next : noble(from);
  }

  /** The same of particles without a hyphen; {@code de} alone means "too". */
  private int noble(int from) {
    int i = from;
    while (i + 1 < tokens.size() && words.particle(tokens.get(i)) && lines.joined(i + 1)) {
      i++;
    }
    Token first = tokens.get(from);
    boolean count = i > from && from > 0 && words.address(tokens.get(from - 1));
    boolean told =
        count || i - from > 1 || (i > from && !words.clitic(first) && first.key().length() > 2);
    boolean name = told && tokens.get(i).capitalised() && reading.sure(i) == null;
    return name && !offices.get(i) && !words.common().is(tokens, i) ? i : from;
  }

  /** Whether a name that began before can go on with this token. */
  boolean goesOn(int i) {
    Token token = tokens.get(i);
    boolean numbered = i > 0 && tokens.mark(i - 1, '.') && tokens.get(i - 2).roman();
    return (lines.joined(i) || cut(i))
        && !token.is(Flag.COLUMN)
        && (!token.is(Flag.SENTENCE_START)
            || token.initial()
            || numbered
            || lines.broken(i)
            || cut(i));
  }

  /**
   * Whether a long line ends between the given name behind an office and the surname: {@code …
   * Başbakan Yardımcısı Abdullah ⏎ Gül, BM Genel Kurulu'nda}.
   */
  private boolean cut(int i) {
    Token token = tokens.get(i);
    boolean starts = token.is(Flag.LINE_START) && !token.is(Flag.PARAGRAPH_START) && i > 1;
    if (!starts || !token.capitalised() || !words.common().given(tokens.get(i - 1))) {
      return false;
    }
    int line = tokens.lineStart(i - 1);
    boolean full = tokens.get(i - 1).end() - tokens.get(line).start() >= LONG_LINE;
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
    boolean goesOn = token.suffixed() || next.mark(',') || next.small();
    return full && goesOn && offices.get(i - 2) && !offices.get(i) && reading.sure(i) == null;
  }

  /** Behind what joins two words of a name, {@code -} or {@code bin}; the token itself for none. */
  int connected(int i, int from, int limit) {
    if (i > from && words.patronym(tokens.get(i)) && goesOn(i)) {
      return i + 1;
    }
    if (i == from || i + 1 >= limit) {
      return i;
    }
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (token.mark('-')) {
      boolean tight = !token.is(Flag.SPACED) && !next.is(Flag.SPACED);
      boolean broken = !token.is(Flag.SPACED) && next.is(Flag.LINE_START) && next.capitalised();
      // Ion Popa-Romanya, Jan Nowak-Polonya: rows of people and countries
      NameMatch land = reading.sure(i + 1);
      boolean row = i > 0 && !tokens.get(i - 1).suffixed(); // Ebu's-Suud is one word.
      boolean country = row && land != null && land.kind() == NameMatch.Kind.COUNTRY;
      if (!next.word() || !(tight || broken) || country) {
        return i;
      }
      return next.capitalised() ? i + 1 : i + 2;
    }
    if (token.mark('.')) {
      return tokens.get(i - 1).roman() && i - 1 == from ? i + 1 : i;
    }
    if (apostrophes.opens(i) || nicknames.part(i, from)) {
      return i + 1;
    }
    if (elided(token) && goesOn(i)) {
      return i + 1;
    }
    if (!words.particle(token)) {
      return i;
    }
    if (words.clitic(token) && clitic(i, from)) {
      return i;
    }
    // EL SIKIŞTI, EŞ BAŞKANLIK
    if (next.is(Flag.SHOUTED)
        && (words.common().is(tokens, i + 1) || words.common().soft(tokens, i + 1))) {
      return i;
    }
    boolean spelled = next.word() && (next.capitalised() || words.particle(next) || elided(next));
    boolean foreign = reading.from(i + 1) == null || !words.clitic(token);
    boolean goesOn = spelled && foreign && goesOn(i + 1) && !offices.get(i + 1);
    boolean hyphen = next.mark('-') && !next.is(Flag.SPACED);
    boolean starts = next.is(Flag.SENTENCE_START) && !lines.broken(i + 1);
    return (goesOn && !starts) || hyphen ? i + 1 : i;
  }

  /** Whether an article stands before a name with an apostrophe, {@code de l'Estrac}. */
  private static boolean elided(Token token) {
    String word = token.stem();
    return token.small()
        && word.length() > 2
        && word.charAt(1) == '\''
        && Character.isUpperCase(word.charAt(2));
  }

  /** Whether {@code da} and its like means "too" here, for a whole name stands before it. */
  private boolean clitic(int i, int from) {
    Token before = tokens.get(i - 1);
    String key = tokens.get(i).key();
    if (!key.equals("de") && !key.equals("da")) {
      return false;
    }
    boolean whole =
        i - from > 1 || evidence.authority(before.key()) || evidence.count(before.key()) > 1;
    // A telex has I for both of its letters: AGA SAHI DE.
    String spoken = before.allCaps() && tokens.plain() ? before.folded() : before.key();
    Ending harmony = words.ending(spoken, key);
    Token next = tokens.get(i + 1);
    // Jean Claude de l'Estrac, Pierre de la Cruz
    if (elided(next)) {
      return false;
    }
    // Zebari de el-Maliki ile görüştü
    if (words.particle(next) && tokens.hyphen(i + 2)) {
      return whole;
    }
    if (words.particle(next) && !words.clitic(next) && surname(i + 2)) {
      return false;
    }
    // In a line of capitals what follows is a word as any other.
    if (before.is(Flag.SHOUTED)
        && i - from > 1
        && (words.common().turk(tokens.get(from)) || harmony == Ending.LOCATIVE)
        && !words.boundSurname(next.key())
        && !evidence.authority(next.key())) {
      return true;
    }
    // Pırvanov da Jeleva'ya teşekkür etti: she is named in full elsewhere.
    boolean other = evidence.surname(next.key()) && !words.boundSurname(next.key());
    boolean place = i - from > 1 && place(next) && !words.common().given(before);
    return whole
        && (other
            || (harmony == Ending.LOCATIVE
                && (place || bare.cased(next, i + 2) || !surname(i + 1) || turkish(before))));
  }

  /** Whether a word has letters of no language that has {@code de} inside names: {@code Şafii}. */
  private static boolean turkish(Token word) {
    return word.key().chars().anyMatch(c -> "şğı".indexOf(c) >= 0);
  }

  /** Whether an apostrophe with a case says where someone goes or is, {@code de Oslo'ya geçti}. */
  boolean place(Token token) {
    Ending ending = Suffixes.ending(token.suffix());
    return token.suffixed()
        && !words.boundSurname(token.key())
        && (ending == Ending.DATIVE || ending == Ending.LOCATIVE || ending == Ending.ABLATIVE);
  }

  /** Whether the name of a month or day is a surname here: {@code Naim Kasım,}. */
  boolean day(int i, int from) {
    int next = i + 1;
    boolean last = i == from + 1 && words.stops().day(tokens, i);
    boolean given = last && words.common().given(tokens.get(from));
    if (!last || next >= tokens.size() || tokens.get(i).suffixed()) {
      // Fatma Eylül'ün açıklaması
      return last
          && (!tokens.get(i).suffixed() || (given && tokens.get(i).ending() == Ending.GENITIVE));
    }
    Token behind = tokens.get(next);
    boolean row = behind.is(Flag.LINE_START) && behind.capitalised();
    // Bakan Leyla Nisan geldi
    boolean verb = behind.small() && words.common().verb(behind);
    // Bakan Ibrahim Cuma da, but Kasım ayında
    boolean small = given && behind.small() && (words.clitic(behind) || !noun(behind));
    return row
        || verb
        || small
        || behind.is(Flag.MARK)
        || behind.is(Flag.COLUMN)
        || tokens.joint(next);
  }

  /** Whether a small word has a case or a possessive, as nouns of time have behind a month. */
  private static boolean noun(Token word) {
    return NounCases.possessed(word.key())
        || NounCases.inflected(word)
        || NounCases.locative(word)
        || NounCases.ablative(word);
  }

  /** Whether an unknown word with a capital stands there that is no Turk's given name. */
  private boolean surname(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    return token.word()
        && token.capitalised()
        && !offices.get(i)
        && reading.at(i) == null
        && !words.stops().stop(tokens, i)
        && !words.common().is(tokens, i)
        && !words.common().soft(tokens, i)
        && !words.common().turk(token)
        && words.afterTitle(tokens, i) == i;
  }
}
