package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** Tells by the letters of a name where it may be at home: Juliusson is no name of Türkiye. */
final class NameCultures {
  /** No name has more letters. */
  private static final int LONGEST = 40;

  private final Dictionaries dictionaries;

  /** The cultures of whose names nearly all of a country's people bear one. */
  private final Map<String, List<String>> most = new HashMap<>();

  /** The cultures of whose names some do. */
  private final Map<String, List<String>> any = new HashMap<>();

  /** How the names of a culture are spelt; made when first asked for, by any thread. */
  private volatile Map<String, LetterChances> spellings;

  NameCultures(Lexicon lexicon) {
    this.dictionaries = lexicon.dictionaries();
    WordTable table = dictionaries.table("name-cultures");
    for (List<String> row : table.rows()) {
      String culture = row.get(table.column("culture"));
      for (String country : WordTable.parts(row.get(table.column("countries")))) {
        most.computeIfAbsent(country, key -> new ArrayList<>()).add(culture);
        any.computeIfAbsent(country, key -> new ArrayList<>()).add(culture);
      }
      for (String country : WordTable.parts(row.get(table.column("others")))) {
        any.computeIfAbsent(country, key -> new ArrayList<>()).add(culture);
      }
    }
  }

  /**
   * By how much a name fits one of several countries better than this one.
   *
   * @return the difference of the logarithms of what is likely; 0 where it fits none of them better
   *     or nothing is known of this country's names
   */
  double misfit(String name, String country, Collection<String> others) {
    List<String> words = words(name);
    double fit = fit(words, country);
    double misfit = 0;
    for (String other : others) {
      double better = fit(words, other) - fit;
      misfit = better > misfit ? better : misfit; // Not a number where nothing is known.
    }
    return misfit;
  }

  /** By how much a name fits any other country better than this one. */
  double misfit(String name, String country) {
    return misfit(name, country, any.keySet());
  }

  /** Whether nearly all people of two countries bear names of one culture. */
  boolean shared(String country, String other) {
    return most.getOrDefault(country, List.of()).stream()
        .anyMatch(most.getOrDefault(other, List.of())::contains);
  }

  /** How likely the words are in a country, each by itself; not a number if nothing is known. */
  private double fit(List<String> words, String country) {
    List<String> cultures = any.get(country);
    if (cultures == null) {
      return Double.NaN;
    }
    double sum = 0;
    for (String word : words) {
      double best = Double.NEGATIVE_INFINITY;
      for (String culture : cultures) {
        best = Math.max(best, spellings().get(culture).chance(word));
      }
      sum += best;
    }
    return sum;
  }

  /**
   * The words of a name in small letters from a to z, so that what Turkish, English and German
   * write differently looks the same.
   */
  private static List<String> words(String name) {
    String sounds = Turkish.lower(name).replace("ş", "sh").replace("ç", "ch");
    sounds = Turkish.fold(sounds).replace("kh", "h").replace('w', 'v');
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= sounds.length(); i++) {
      boolean letter = i < sounds.length() && sounds.charAt(i) >= 'a' && sounds.charAt(i) <= 'z';
      if (!letter) {
        if (i - from > 1 && i - from <= LONGEST) {
          words.add(sounds.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private Map<String, LetterChances> spellings() {
    if (spellings == null) {
      spellings = learnt();
    }
    return spellings;
  }

  private Map<String, LetterChances> learnt() {
    Map<String, LetterChances> learnt = new HashMap<>();
    any.values().forEach(some -> some.forEach(culture -> learnt.put(culture, new LetterChances())));
    WordTable table = dictionaries.table("culture-names");
    for (List<String> row : table.rows()) {
      LetterChances culture = learnt.get(row.get(table.column("culture")));
      WordTable.parts(row.get(table.column("names"))).forEach(name -> learn(name, culture));
    }
    WordTable given = dictionaries.table("turkish-given-names");
    for (String culture : most.get(CountryAttribution.home())) {
      given.rows().forEach(row -> learn(row.get(given.column("name")), learnt.get(culture)));
    }
    for (Authority person : dictionaries.people()) {
      for (String culture : most.getOrDefault(person.country(), List.of())) {
        learn(person.name(), learnt.get(culture));
        person.aliases().forEach(alias -> learn(alias, learnt.get(culture)));
      }
    }
    return learnt;
  }

  private static void learn(String name, LetterChances culture) {
    words(name).forEach(culture::add);
  }
}
