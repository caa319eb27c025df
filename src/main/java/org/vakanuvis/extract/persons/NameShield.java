package org.vakanuvis.extract.persons;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.Place;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** Tells a country, place or body behind a name from a word of the name that is spelt like one. */
public final class NameShield {
  /** How nouns end that may be of a town before them, in any case: {@code ziyaretinde}. */
  private static final WordEnds OWNED =
      WordEnds.of(
          "ı", "i", "u", "ü", "na", "ne", "nda", "nde", "ndan", "nden", "nın", "nin", "nun", "nün",
          "yla", "yle", "ki", "lar", "ler");

  /** Longer words in capitals are no abbreviations. */
  private static final int ABBREVIATION = 5;

  private final Words words;
  private final PersonWords people;
  private final Reading reading;
  private final Tokens tokens;
  private final NameEvidence evidence;
  private final BitSet offices;

  /**
   * @param offices the tokens of offices
   */
  NameShield(
      Words words, PersonWords people, Reading reading, NameEvidence evidence, BitSet offices) {
    this.offices = offices;
    this.words = words;
    this.people = people;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.evidence = evidence;
  }

  /** The dictionaries that it asks. */
  public static final class Words {
    private final TokenTrie<String> surnames;
    private final WordEnds verbs;
    private final Set<String> towns;
    private final Set<String> capitals;
    private final Set<String> givenNames;

    /** With the surnames that are spelt like countries, the towns and the endings of verbs. */
    public Words(Lexicon lexicon) {
      this.surnames = lexicon.phrases("country-surnames", "word", Suffixes.Kind.NAME);
      this.verbs = WordEnds.of(lexicon.words("verb-endings", "ending").toArray(String[]::new));
      this.givenNames = lexicon.keys("turkish-given-names", "name");
      this.capitals =
          lexicon.dictionaries().places().stream()
              .filter(place -> place.kind().equals("capital"))
              .map(Place::name)
              .collect(Collectors.toUnmodifiableSet());
      this.towns =
          lexicon.dictionaries().places().stream()
              .filter(place -> place.kind().equals("city") || place.kind().equals("district"))
              .map(Place::name)
              .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Whether the token looks like a finite verb. */
  boolean verb(Token token) {
    String key = token.allCaps() ? Turkish.lower(token.stem()) : token.key();
    return words.verbs.end(key, 1);
  }

  /**
   * Whether a name ends before this token because it names something else.
   *
   * @param from where the name began
   * @param capitals how many words with capitals it has so far
   */
  boolean ends(int i, int from, int capitals) {
    NameMatch name = reading.sure(i);
    if (name == null) {
      return false;
    }
    if (name.from() < i && name.from() >= from) {
      return false;
    }
    boolean alone = name.to() == i + 1;
    boolean hyphened = i > from + 1 && tokens.mark(i - 1, '-') && !tokens.get(i).is(Flag.SPACED);
    if (i > from && alone && (hyphened || people.joins(tokens.get(i - 1)))) {
      return false;
    }
    return switch (name.kind()) {
      case COUNTRY ->
          !(capitals == 0 ? given(name) : alone && (surname(i, capitals) || middle(name, from)));
      case PLACE ->
          !(capitals == 0 ? given(name) : alone && town(name, i, from, spelled(i, from, capitals)));
      // A. A. Gromiko is not of the agency.
      case ORGANIZATION, OTHER ->
          !(capitals == 0 && (given(name) || tokens.get(i).initial()))
              && !(capitals == 1 && brief(name, i, from));
    };
  }

  /** A surname in a line of capitals that is spelt as an abbreviation: {@code DANTE SICA,}. */
  private boolean brief(NameMatch name, int i, int from) {
    Token token = tokens.get(i);
    int next = i + 1;
    return i == from + 1
        && name.to() == next
        && token.is(Flag.SHOUTED)
        && token.stem().length() <= ABBREVIATION
        && people.common().given(tokens.get(from))
        && !evidence.last(tokens.get(from).key())
        && (next == tokens.size() || tokens.get(next).mark(',') || tokens.get(next).small());
  }

  /** A country or place right behind an office, where a name has to follow: {@code Çin Gang}. */
  private boolean given(NameMatch name) {
    int next = name.to();
    boolean cased =
        name.ending() == Ending.LOCATIVE
            || name.ending() == Ending.ABLATIVE
            || tokens.get(name.from()).suffixed();
    boolean article = next < tokens.size() && people.joins(tokens.get(next));
    // Eleni Pappa, though one may also do something to the Elen; Rumen Radev, no Romanian.
    boolean family = next < tokens.size() && people.surname(tokens.get(next).key());
    boolean called =
        (name.ending() != Ending.BARE || family) && people.common().given(tokens.get(name.from()));
    return addressed(name)
        || (!cased
            && (name.form() != Form.DEMONYM || article || called)
            && (name.to() - name.from() == 1 || initials(name))
            && next < tokens.size()
            && (tokens.get(next).capitalised() || people.particle(tokens.get(next)))
            && !tokens.get(next).is(Flag.SENTENCE_START)
            && !row(name.from(), next)
            && !tokens.get(next).is(Flag.COLUMN)
            && (!joint(tokens.get(next)) || article(next))
            && !people.common().is(tokens, next)
            && reading.sure(next) == null);
  }

  /**
   * Whether a country's word stands between a given name and a surname: {@code Baba Gana Kingibe}.
   */
  private boolean middle(NameMatch name, int from) {
    int next = name.to();
    boolean bare = name.form() == Form.NAME && bare(name) && name.from() == from + 1;
    return bare
        && people.common().given(tokens.get(from))
        && next < tokens.size()
        && tokens.get(next).capitalised()
        && !offices.get(next)
        && !tokens.get(next).is(Flag.SENTENCE_START)
        && !tokens.get(next).is(Flag.LINE_START)
        && !tokens.get(next).is(Flag.COLUMN)
        && !tokens.get(name.from()).is(Flag.COLUMN)
        && !people.common().is(tokens, next)
        && reading.sure(next) == null;
  }

  /** Whether all of it is initials, as two given names may have too: {@code T. C. Mvalo}. */
  private boolean initials(NameMatch name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!tokens.get(i).initial()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a Romance article within a name, {@code Petra de la Cruz}, and no joint. */
  private boolean article(int token) {
    int next = token + 1;
    return people.particle(tokens.get(token))
        && next < tokens.size()
        && (tokens.get(next).capitalised() || people.particle(tokens.get(next)));
  }

  /** Whether the next line is another row, and no surname's: {@code Bakanı Milan ⏎ Chovanec}. */
  private boolean row(int name, int next) {
    Token word = tokens.get(next);
    return word.is(Flag.LINE_START)
        && word.capitalised()
        && !people.common().given(tokens.get(name));
  }

  /** A single name behind a form of address: {@code Lord Halifax}. */
  private boolean addressed(NameMatch name) {
    int next = name.to();
    boolean goes =
        name.ending() == Ending.LOCATIVE
            || name.ending() == Ending.ABLATIVE
            || name.ending() == Ending.DATIVE;
    boolean last =
        next >= tokens.size()
            || !tokens.get(next).capitalised()
            || tokens.get(next).is(Token.Flag.SENTENCE_START);
    return name.from() > 0 && people.address(tokens.get(name.from() - 1)) && !goes && last;
  }

  /** A people's name behind a given name, {@code Ahmet Türk}. */
  private boolean surname(int i, int capitals) {
    if (capitals == 1 && evidence.known(tokens.get(i - 1).stem(), tokens.get(i).key())) {
      return true;
    }
    if (words.surnames.longest(tokens, i) == null) {
      // Gianfranco Fini: hardly anyone does anything to a single Finn.
      NameMatch people = reading.at(i);
      boolean object = people.ending() == Ending.ACCUSATIVE || people.ending() == Ending.DATIVE;
      return people.form() == Form.DEMONYM && object && capitals == 1 && !tokens.get(i).suffixed();
    }
    // Osman Örek Türk cemaati adına
    if (capitals > 1 && reading.at(i).rule().endsWith(NameMatch.OF_STATE)) {
      return false;
    }
    if (tokens.get(i).suffixed()) {
      // Bakan Bağış Malta'da
      boolean there = tokens.get(i).ending() == Ending.LOCATIVE;
      return reading.at(i).form() == Form.DEMONYM || (capitals == 1 && !there);
    }
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    if (!next.word()) {
      return !next.mark('-');
    }
    boolean small = !next.capitalised() || next.is(Flag.SENTENCE_START);
    return small && (capitals == 1 || joint(next) || verb(next));
  }

  private static boolean joint(Token token) {
    String key = token.key();
    return key.equals("ve") || key.equals("ile") || key.equals("da") || key.equals("de");
  }

  /** A town that is spelt like a surname. */
  private boolean town(NameMatch name, int i, int from, int capitals) {
    if (capitals == 1 && home(name, i, from)) {
      return true;
    }
    // Lloyd Austin, but Lord Owen Atina ile görüştü.
    // Mısır | Tarık Kabil | Ticaret Bakanı
    boolean with = i + 1 < tokens.size() && tokens.get(i + 1).key().equals("ile");
    boolean capital =
        words.capitals.contains(name.value()) && !cell(i + 1) && (with || spokenOf(name));
    boolean known = first(i, from) && !capital;
    if (capitals == 1 && known && (bare(name) || of(name) || nisba(name))) {
      return true;
    }
    if (origin(name, i, from, capitals) || owned(name.suffix(), tokens.get(i))) {
      return true;
    }
    // Gabriel Mbaga Obiang Lima, Ziya Taşkent katıldı: nobody takes part in a city without a case.
    Token next = i + 1 < tokens.size() && bare(name) ? tokens.get(i + 1) : null;
    boolean state = words.capitals.contains(name.value());
    boolean spoken = next != null && verb(next) && (capitals > 1 || first(i, from) || !state);
    if ((spoken || (next != null && !state && goesOn(next)))
        && !name.country().equals(Lexicon.HOME)) {
      return true;
    }
    boolean apart = tokens.get(i).is(Flag.LINE_START) || tokens.get(i).is(Flag.COLUMN);
    boolean whole =
        capitals > (apart ? 2 : 1)
            && tokens.mark(i + 1, ',')
            && !people.common().turk(tokens.get(from));
    boolean soft =
        (whole || words.towns.contains(name.value())) && !name.country().equals(Lexicon.HOME);
    if (!soft || name.ending() != Ending.BARE || tokens.get(i).suffixed()) {
      return false;
    }
    return i + 1 >= tokens.size() || tokens.get(i + 1).is(Flag.MARK) || joint(tokens.get(i + 1));
  }

  /**
   * Whether a small word is of no town before it: {@code Rogers Valencia söz aldı}, but {@code
   * Valencia ziyaretinde}.
   */
  private static boolean goesOn(Token next) {
    return next.small() && !OWNED.end(next.key());
  }

  /**
   * A surname that tells whence a family came, where nothing follows that it could describe: {@code
   * Suat Hayri Ürgüplü ile}, {@code Kamil Halepli,}.
   */
  private boolean origin(NameMatch name, int i, int from, int capitals) {
    String suffix = name.suffix();
    Token token = tokens.get(i);
    int letters = suffix.length() - token.suffix().length();
    boolean whence = letters == 2 && suffix.charAt(0) == 'l';
    boolean given = people.common().given(tokens.get(from)) || capitals == 2;
    if (!whence || !given || capitals > 2 || token.suffixed()) {
      return whence && given && token.suffixed();
    }
    int next = i + 1;
    return next >= tokens.size()
        || tokens.get(next).is(Flag.MARK)
        || tokens.get(next).is(Token.Flag.LINE_START)
        || joint(tokens.get(next))
        || verb(tokens.get(next));
  }

  /** Whether someone would own a town and do something to it: {@code Anna Maria Bernini}. */
  private static boolean owned(String suffix, Token token) {
    return !token.suffixed()
        && suffix.length() > 2
        && Turkish.high(suffix.charAt(0))
        && suffix.charAt(1) == 'n';
  }

  /** How many words a name has so far but for the initials behind the first: {@code Lloyd J.} */
  private int spelled(int i, int from, int capitals) {
    return initialed(i) == from + 1 ? 1 : capitals;
  }

  /** Whether a known given name stands before the token alone: {@code Lloyd J. Austin}. */
  private boolean first(int i, int from) {
    return initialed(i) == from + 1 && people.common().given(tokens.get(from));
  }

  /** The first of the initials that end before a token; the token itself for none. */
  private int initialed(int token) {
    int first = token;
    while (first > 0 && tokens.get(first - 1).initial()) {
      first--;
    }
    return first;
  }

  /** Whether the text tells of a town or of its state elsewhere: nobody meets Moroni in Geneva. */
  private boolean spokenOf(NameMatch town) {
    return reading.names().stream()
        .anyMatch(name -> name.from() != town.from() && name.country().equals(town.country()));
  }

  /** Whether a cell ends before the token. */
  private boolean cell(int token) {
    return token < tokens.size() && (tokens.mark(token, '|') || tokens.get(token).is(Flag.COLUMN));
  }

  /** Whether something is of it, done to it or done with it: {@code Nermin Nikşiç'in yemeği}. */
  private boolean of(NameMatch name) {
    boolean cased =
        name.ending() == Ending.GENITIVE
            || name.ending() == Ending.ACCUSATIVE
            || name.ending() == Ending.INSTRUMENTAL;
    return cased && name.to() == name.from() + 1 && tokens.get(name.from()).suffixed();
  }

  /** A town abroad in what may be its accusative, as Arabs have it: {@code Gassan Halebi}. */
  private boolean nisba(NameMatch name) {
    return unmarked(name, Ending.ACCUSATIVE) && !name.country().equals(Lexicon.HOME);
  }

  private boolean bare(NameMatch name) {
    return unmarked(name, Ending.BARE);
  }

  /** Whether a town of one word has an ending, with no apostrophe before it. */
  private boolean unmarked(NameMatch name, Ending ending) {
    return name.ending() == ending
        && name.to() == name.from() + 1
        && !tokens.get(name.from()).suffixed();
  }

  /** A Turkish town behind a given name, {@code Mehmet Muş}. */
  private boolean home(NameMatch name, int i, int from) {
    String given = tokens.get(i - 1).stem();
    boolean known = evidence.known(given, tokens.get(i).key());
    boolean home =
        name.country().equals(Lexicon.HOME) && words.givenNames.contains(tokens.get(from).key());
    boolean away =
        name.ending() == Ending.LOCATIVE
            || name.ending() == Ending.ABLATIVE
            || name.ending() == Ending.RELATIVE;
    return known || (home && !away);
  }
}
