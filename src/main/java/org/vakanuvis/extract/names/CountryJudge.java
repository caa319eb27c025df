package org.vakanuvis.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.names.Homographs.Reading;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;

/**
 * Tells what the names of countries mean where they stand, for many are ordinary words, surnames or
 * parts of other names as well.
 */
final class CountryJudge {
  /** The rule of a name that counts only if the text names the country for sure elsewhere. */
  private static final String PENDING = "doubtful-name";

  /** A misspelt name of so many letters is hardly any other word. */
  private static final int LENGTHY = 7;

  private static final double SURE = 0.97;
  private static final double TOLD = 0.93;
  private static final double PLACE_OR_BODY = 0.89;
  private static final double LIKELY = 0.85;
  private static final double FAIR = 0.75;
  private static final double UNSURE = 0.6;
  private static final double SHAKY = 0.55;
  private static final double UNLIKELY = 0.3;
  private static final double NO = 0.1;

  private final Homographs homographs;
  private final Surroundings surroundings;
  private final TokenTrie<String> borneSurnames;
  private final MinoritySeats seats;

  CountryJudge(Lexicon lexicon, Surroundings surroundings) {
    this.homographs = new Homographs(lexicon);
    this.surroundings = surroundings;
    this.seats = new MinoritySeats(lexicon);
    this.borneSurnames = lexicon.phrases("country-surnames", "word", Suffixes.Kind.NAME);
  }

  /**
   * What each country's name means; places and bodies pass as they are.
   *
   * @param names in the order of the text, a body before a country in its name
   */
  List<NameMatch> judge(Tokens tokens, List<Sighting> names) {
    Text text = new Text(tokens, names);
    List<NameMatch> judged = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      judged.add(text.judge(i));
    }
    return text.reconsidered(judged);
  }

  /** The names of one text. */
  private final class Text {
    private final Tokens tokens;
    private final List<Sighting> names;
    private final SharedCountryNames shared;
    private final Map<Integer, Boolean> titled = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();

    /** The states in which the places lie that the text names. */
    private final Set<String> towns = new HashSet<>();

    /** The last people's name that means whose seat it is; null for none so far. */
    private Sighting seat;

    Text(Tokens tokens, List<Sighting> names) {
      this.tokens = tokens;
      this.names = names;
      this.shared = new SharedCountryNames(tokens, names);
      for (Sighting name : names) {
        if (single(name) && surname(name)) {
          surnames.add(stem(name));
        }
      }
    }

    /** Whether a name behind a given name is a surname; Başbakan Erdoğan Moğolistan'a gitti. */
    private boolean surname(Sighting name) {
      Token token = tokens.get(name.from());
      boolean borne =
          borneSurnames.longest(tokens, name.from()) != null || !readings(name).isEmpty();
      boolean cased = token.suffixed() && token.stem().length() > 1;
      // Ben Türklerin sabrını öğrendim.
      if (Surroundings.many(name.match().suffix())) {
        return false;
      }
      // İsmail Cem Hintli mevkidaşıyla görüştü.
      boolean adjective =
          surroundings.headed(tokens, name) && (!borne || surroundings.afterName(tokens, name));
      // Selwyn Lloyd Kıbrıs meselesini anlattı.
      boolean more = describes(name) || surroundings.owns(tokens, name);
      adjective |= !borne && more && surroundings.afterName(tokens, name);
      // … Bakanı İsmail Fehmi ⏎ Kenya – Bakan Adam Malik: the next row.
      return (borne || !cased)
          && !adjective
          && surroundings.afterGivenName(tokens, name)
          && !row(name);
    }

    /** Whether a row of a list begins with the name: more with a capital, a mark or a column. */
    private boolean row(Sighting name) {
      Token token = tokens.get(name.from());
      if (!token.is(Token.Flag.LINE_START) || !name.bare() || name.to() >= tokens.size()) {
        return false;
      }
      Token next = tokens.get(name.to());
      // A line of capitals may begin with any word of a sentence.
      boolean capital =
          next.capitalised() && (!next.is(Token.Flag.SHOUTED) || surroundings.head(tokens, name));
      boolean mark = next.is(Token.Flag.MARK) && !next.mark(',') && !sentence(name.to());
      return capital || mark || next.is(Token.Flag.COLUMN) || next.is(Token.Flag.LINE_START);
    }

    /** Whether a full stop stands alone there. */
    private boolean sentence(int token) {
      return tokens.mark(token, '.') && !tokens.mark(token + 1, '.');
    }

    private boolean single(Sighting name) {
      return name.country() && name.to() == name.from() + 1;
    }

    /** The words of a single name without its suffix. */
    private String stem(Sighting name) {
      Token token = tokens.get(name.from());
      int suffix = name.match().suffix().length() - token.suffix().length();
      return token.key().substring(0, token.key().length() - suffix);
    }

    /** What a name means by itself and its neighbours. */
    NameMatch judge(int i) {
      Sighting name = names.get(i);
      if (!name.country()) {
        return name.judged(name.entry().form().rule(), PLACE_OR_BODY);
      }
      if (seats.seat(tokens, name, seat, names)) {
        seat = name;
        return name.judged(MinoritySeats.RULE, NO);
      }
      if (surroundings.fixedHead(tokens, name)) {
        return name.judged("part-of-name", NO);
      }
      String rule = name.entry().form().rule();
      if (inBody(i)) {
        return name.judged(rule + "-of-body", SURE);
      }
      if (name.entry().form() == Form.MISSPELT) {
        return misspelt(i, name, rule);
      }
      if (!single(name)) {
        return name.judged(rule, SURE);
      }
      if (surname(name)) {
        return name.judged("surname", NO);
      }
      Set<Reading> readings = readings(name);
      if (readings.contains(Reading.PEOPLE) && elsewhere(i)) {
        return name.judged("people-elsewhere", NO);
      }
      return readings.isEmpty() ? name.judged(rule, SURE) : risky(i, name, rule, readings);
    }

    /** A short one is near too many words: only state words, a list or an apostrophe tell it. */
    private NameMatch misspelt(int i, Sighting name, String rule) {
      Token token = tokens.get(name.from());
      boolean shouted = token.is(Token.Flag.SHOUTED) || tokens.plain();
      boolean capital =
          !shouted
              && !surroundings.opening(tokens, name)
              && !surroundings.titled(tokens, name, titled);
      boolean told = surroundings.head(tokens, name) || beside(i);
      boolean lengthy = stem(name).length() >= LENGTHY;
      boolean apostrophe = token.suffixed() && !shouted;
      if (told || (lengthy && (apostrophe || capital)) || (apostrophe && capital)) {
        return name.judged(rule, UNSURE);
      }
      return name.judged(lengthy ? PENDING : rule, lengthy ? UNLIKELY : NO);
    }

    private NameMatch risky(int i, Sighting name, String rule, Set<Reading> readings) {
      if (readings.contains(Reading.ELSEWHERE)) {
        return name.judged(PENDING, UNLIKELY);
      }
      if (readings.contains(Reading.NEVER)) {
        return name.judged(rule, told(name) ? TOLD : NO);
      }
      if (readings.contains(Reading.LOST)) {
        boolean lost = !told(name) && loses();
        return name.judged(rule, told(name) ? TOLD : lost ? LIKELY : NO);
      }
      boolean known = surnames.contains(stem(name));
      boolean surname = known || surroundings.afterTitle(tokens, name);
      surname &= readings.contains(Reading.SURNAME);
      // Bakan Türkmen, Maliye Bakanı X ile görüştü.
      if (surname && tokens.mark(name.to(), ',') && (known || !beside(i))) {
        return name.judged("surname", UNLIKELY);
      }
      if (surroundings.head(tokens, name)) {
        return name.judged(rule + NameMatch.OF_STATE, TOLD);
      }
      if (beside(i)) {
        return name.judged(rule + "-in-list", TOLD);
      }
      if (readings.contains(Reading.SHORT) || readings.contains(Reading.HEAD)) {
        return name.judged(PENDING, UNLIKELY);
      }
      if (readings.contains(Reading.WORD)) {
        return word(name, rule, readings.contains(Reading.CASED));
      }
      if (surname) {
        return name.judged("surname", UNLIKELY);
      }
      return readings.contains(Reading.NOUN) ? noun(name, rule) : name.judged(rule, SURE);
    }

    private Set<Reading> readings(Sighting name) {
      Token token = tokens.get(name.from());
      return homographs.of(token.key(), stem(name), token.allCaps(), tokens.plain());
    }

    private boolean told(Sighting name) {
      return tokens.get(name.from()).suffixed();
    }

    /** Whether names of countries have mostly lost their apostrophes, {@code Hindistana}. */
    private boolean loses() {
      int lost = 0;
      for (Sighting name : names) {
        boolean cased = single(name) && name.entry().form() == Form.NAME && !name.bare();
        cased = cased && readings(name).isEmpty();
        lost += !cased ? 0 : told(name) ? -1 : 1;
      }
      return lost > 0;
    }

    /** An ordinary word too: told by an apostrophe or by a capital where one tells something. */
    private NameMatch word(Sighting name, String rule, boolean cased) {
      Token token = tokens.get(name.from());
      boolean shouted = token.is(Token.Flag.SHOUTED) || tokens.plain();
      if (token.suffixed() && !shouted) {
        return name.judged(rule + "-apostrophe", TOLD);
      }
      boolean capital =
          !shouted
              && !surroundings.opening(tokens, name)
              && !(describes(name) && surroundings.dated(tokens, name))
              && !surroundings.titled(tokens, name, titled);
      boolean two =
          surroundings.paired(tokens, name) || (cased && surroundings.followed(tokens, name));
      boolean paired = !shouted && name.bare() && two && !surroundings.titled(tokens, name, titled);
      if (item(name) && names.stream().filter(this::item).count() > 1) {
        return name.judged(rule + "-of-item", TOLD);
      }
      boolean told = !shouted || tokens.mark(name.to(), ')');
      boolean apart = told && surroundings.apart(tokens, name);
      boolean cell = name.bare() && (surroundings.cell(tokens, name) || apart);
      if (capital || paired || cell || (token.suffixed() && shouted)) {
        return name.judged(rule + "-capital", LIKELY);
      }
      return name.judged(PENDING, UNLIKELY);
    }

    /** Whether it heads an item: {@code MISIR: Yeni hükümet kuruldu}, {@code Kenya – Bakan X}. */
    private boolean item(Sighting name) {
      int behind = name.to() + 1;
      return name.country()
          && name.bare()
          && tokens.get(name.from()).is(Token.Flag.LINE_START)
          && (tokens.dash(name.to()) || tokens.mark(name.to(), ':'))
          && behind < tokens.size()
          && tokens.get(behind).word()
          && tokens.get(behind).capitalised();
    }

    /** An adjective that is the country's before a noun. */
    private NameMatch noun(Sighting name, String rule) {
      if (name.match().ending() != Ending.BARE) {
        return name.judged(rule, FAIR);
      }
      int next = name.to();
      boolean word =
          next < tokens.size()
              && tokens.get(next).word()
              && tokens.sentenceStart(next) <= name.from();
      if (!word) {
        boolean member = surroundings.member(tokens, name);
        return member ? name.judged(rule, LIKELY) : name.judged(PENDING, UNLIKELY);
      }
      boolean small = !tokens.get(next).capitalised() || tokens.get(next).is(Token.Flag.SHOUTED);
      return name.judged(rule, small ? LIKELY : UNSURE);
    }

    /** Whether a list, a pair or a row of countries stands around the name. */
    private boolean beside(int i) {
      return (i > 0 && names.get(i - 1).country() && joined(i - 1, i))
          || (i + 1 < names.size() && names.get(i + 1).country() && joined(i, i + 1));
    }

    private boolean joined(int first, int second) {
      return surroundings.joined(tokens, names.get(first), names.get(second));
    }

    /** Whether the name stands in the name of a body of that country, {@code Türk Kızılay}. */
    private boolean inBody(int i) {
      for (int k = i - 1; k >= 0 && names.get(k).to() > names.get(i).from(); k--) {
        if (names.get(k).entry().country().equals(names.get(i).entry().value())) {
          return names.get(k).entry().kind() == NameMatch.Kind.ORGANIZATION;
        }
      }
      return false;
    }

    /** Whether another country or place right before makes it the people there. */
    private boolean elsewhere(int i) {
      Sighting name = names.get(i);
      if (name.entry().form() != Form.DEMONYM || tokens.get(name.from()).is(Token.Flag.COLUMN)) {
        return false;
      }
      String suffix = name.match().suffix();
      if ((suffix.startsWith("ları") || suffix.startsWith("leri"))
          && surroundings.afterCapital(tokens, name)) {
        return true;
      }
      if (i == 0 || names.get(i - 1).to() != name.from()) {
        return false;
      }
      Sighting before = names.get(i - 1);
      // FUAT KÖPRÜLÜ BULGAR HARİCİYE NAZIRI İLE
      if (!before.country() && surroundings.afterGivenName(tokens, before)) {
        return false;
      }
      boolean plural = Surroundings.many(suffix);
      boolean there =
          switch (before.match().ending()) {
            case BARE -> plural || before.entry().form() == Form.NAME;
            case RELATIVE, DERIVED, GENITIVE -> plural;
            default -> plural && before.entry().form() == Form.DEMONYM;
          };
      boolean apart = tokens.sentenceStart(name.from()) == name.from();
      return there && !apart && !before.entry().country().equals(name.entry().value());
    }

    /** Settles what hangs on the rest of the text. */
    List<NameMatch> reconsidered(List<NameMatch> judged) {
      Set<String> solid = new HashSet<>();
      for (int i = 0; i < judged.size(); i++) {
        NameMatch name = judged.get(i);
        boolean own = names.get(i).entry().shared().isEmpty();
        if (name.kind() == NameMatch.Kind.COUNTRY && own && name.confidence() >= LIKELY) {
          solid.add(name.value());
        } else if (name.kind() == NameMatch.Kind.PLACE && tokens.get(name.from()).capitalised()) {
          towns.add(name.country());
        }
      }
      List<NameMatch> settled = new ArrayList<>();
      for (int i = 0; i < judged.size(); i++) {
        settled.add(settled(names.get(i), judged.get(i), solid));
      }
      return settled;
    }

    /** Whether a small word follows as behind an adjective, {@code Mali yükü}. */
    private boolean describes(Sighting name) {
      int next = name.to();
      return name.bare()
          && next < tokens.size()
          && tokens.get(next).small()
          && !surroundings.joining(tokens.get(next));
    }

    private NameMatch settled(Sighting name, NameMatch judged, Set<String> solid) {
      if (judged.rule().equals(PENDING) && solid.contains(judged.value())) {
        return judged.with("named-elsewhere", describes(name) ? SHAKY : FAIR);
      }
      boolean likely = judged.confidence() >= UNSURE;
      if (name.entry().form() == Form.MISSPELT && likely && solid.contains(judged.value())) {
        return judged.with(judged.rule(), FAIR);
      }
      boolean several = !name.entry().shared().isEmpty() && judged.confidence() >= LIKELY;
      return several ? shared.judge(name, solid, towns) : judged;
    }
  }
}
