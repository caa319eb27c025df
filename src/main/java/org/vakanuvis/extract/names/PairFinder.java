package org.vakanuvis.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;

/** Finds the countries that a text names as a pair: {@code Türkmen-Rus ilişkileri}. */
public final class PairFinder {
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.85;
  private static final double FAIR = 0.75;

  /** How many words may stand between two countries and what makes them a pair. */
  private static final int REACH = 3;

  private final TokenTrie<String> cues;
  private final Surroundings surroundings;

  /** With the words that make two countries a pair: {@code arasında}. */
  public PairFinder(Lexicon lexicon, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.cues = lexicon.phrases("pair-cues", "cue", Kind.NOUN);
  }

  /** Two countries side by side that a rule makes a pair. */
  private record Found(Span span, String rule, double confidence) {}

  /**
   * Each pair once, in the order of the codes.
   *
   * @param countries that are sure enough to be shown, in the order of the text
   */
  public List<Fact<CountryPair>> find(Tokens tokens, List<NameMatch> countries) {
    Map<String, List<Found>> pairs = new TreeMap<>();
    for (int i = 0; i + 1 < countries.size(); i++) {
      NameMatch one = countries.get(i);
      NameMatch other = countries.get(i + 1);
      Found found = one.value().equals(other.value()) ? null : found(tokens, countries, i);
      if (found != null) {
        CountryPair pair = CountryPair.of(one.value(), other.value());
        pairs
            .computeIfAbsent(pair.first() + " " + pair.second(), key -> new ArrayList<>())
            .add(found);
      }
    }
    List<Fact<CountryPair>> facts = new ArrayList<>();
    pairs.forEach((codes, found) -> facts.add(fact(codes, found)));
    return facts;
  }

  private static Fact<CountryPair> fact(String codes, List<Found> all) {
    Found surest = all.get(0);
    for (Found found : all) {
      surest = found.confidence() > surest.confidence() ? found : surest;
    }
    int blank = codes.indexOf(' ');
    CountryPair pair = new CountryPair(codes.substring(0, blank), codes.substring(blank + 1));
    List<Span> spans = all.stream().map(Found::span).toList();
    return new Fact<>(pair, Evidence.read(spans, surest.rule(), surest.confidence()));
  }

  /** Why a country and the next one are a pair; null if they are none. */
  private Found found(Tokens tokens, List<NameMatch> countries, int i) {
    NameMatch one = countries.get(i);
    NameMatch other = countries.get(i + 1);
    int gap = other.from() - one.to();
    boolean apart = tokens.sentenceStart(other.from()) > one.from();
    if (apart || gap > 1 || chained(tokens, countries, i)) {
      return null;
    }
    if (gap == 0) {
      boolean whose = one.ending() == Ending.GENITIVE && with(tokens, other);
      return whose && cue(tokens, other.to())
          ? found(tokens, one, other, "pair-genitive", LIKELY)
          : null;
    }
    boolean bare = one.ending() == Ending.BARE;
    Token between = tokens.get(one.to());
    if (bare && between.mark('-')) {
      boolean spaced =
          between.is(Token.Flag.SPACED) || tokens.get(other.from()).is(Token.Flag.SPACED);
      boolean wrapped = tokens.lineStart(other.from()) > one.from();
      return spaced && wrapped
          ? null
          : found(tokens, one, other, "pair-hyphen", spaced ? FAIR : SURE);
    }
    return bare && surroundings.joining(between) && cue(tokens, other.to())
        ? found(tokens, one, other, "pair-between", LIKELY)
        : null;
  }

  private static Found found(
      Tokens tokens, NameMatch one, NameMatch other, String rule, double confidence) {
    double weakest = Math.min(confidence, Math.min(one.confidence(), other.confidence()));
    return new Found(tokens.stemSpan(one.from(), other.to()), rule, weakest);
  }

  /** Whether the two belong to a longer row, which names no pair. */
  private boolean chained(Tokens tokens, List<NameMatch> countries, int i) {
    int before = countries.get(i).from() - 1;
    int after = countries.get(i + 1).to();
    return link(tokens, before, before - 1)
        || (tokens.mark(after, '-') && link(tokens, after, after + 1))
        || (i > 0 && before == countries.get(i - 1).to() && tokens.mark(before, ','))
        || (i + 2 < countries.size()
            && after == countries.get(i + 2).from() - 1
            && (tokens.mark(after, ',') || surroundings.joining(tokens.get(after))));
  }

  /** Whether a dash without blanks joins one more word. */
  private static boolean link(Tokens tokens, int dash, int word) {
    return tokens.mark(dash, '-')
        && word >= 0
        && word < tokens.size()
        && tokens.get(word).capitalised()
        && !tokens.get(Math.max(dash, word)).is(Token.Flag.SPACED);
  }

  /** Whether "with" is said of the country, by a word or a suffix. */
  private boolean with(Tokens tokens, NameMatch country) {
    boolean word = country.to() < tokens.size() && surroundings.joining(tokens.get(country.to()));
    return country.ending() == Ending.INSTRUMENTAL || (country.ending() == Ending.BARE && word);
  }

  private boolean cue(Tokens tokens, int from) {
    int end = Math.min(tokens.size(), from + REACH);
    for (int i = from; i < end && tokens.get(i).word(); i++) {
      if (tokens.get(i).is(Token.Flag.SENTENCE_START)) {
        return false;
      }
      if (cues.longest(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }
}
