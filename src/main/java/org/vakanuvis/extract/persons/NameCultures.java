package org.vakanuvis.extract.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** Tells by the letters of a name where it may be at home: Juliusson is no name of Türkiye. */
public final class NameCultures {
  /** No name has more letters. */
  private static final int LONGEST = 40;

  /** A word says at most so much against a country, as logarithms: people have foreign mothers. */
  private static final double MOST = 14;

  /** Of so many words the sound is kept; a power of two. */
  private static final int KEPT = 1 << 12;

  private final Dictionaries dictionaries;
  private final List<String> cultures = new ArrayList<>();

  /** The cultures of whose names nearly all of a country's people bear one, by their numbers. */
  private final Map<String, List<Integer>> most = new HashMap<>();

  /** The cultures of whose names some do. */
  private final Map<String, List<Integer>> any = new HashMap<>();

  /** What countries have for {@link #any}, each once. */
  private final Set<List<Integer>> circles;

  private final AtomicReferenceArray<Heard> heard = new AtomicReferenceArray<>(KEPT);

  /** How the names of each culture are spelt; made when first asked for, by any thread. */
  private volatile List<LetterChances> spellings;

  /** With the cultures of each country; how their names are spelt is read when first asked. */
  public NameCultures(Lexicon lexicon) {
    this.dictionaries = lexicon.dictionaries();
    WordTable table = dictionaries.table("name-cultures");
    for (List<String> row : table.rows()) {
      int culture = cultures.size();
      cultures.add(row.get(table.column("culture")));
      for (String country : WordTable.parts(row.get(table.column("countries")))) {
        most.computeIfAbsent(country, key -> new ArrayList<>()).add(culture);
        any.computeIfAbsent(country, key -> new ArrayList<>()).add(culture);
      }
      for (String country : WordTable.parts(row.get(table.column("others")))) {
        any.computeIfAbsent(country, key -> new ArrayList<>()).add(culture);
      }
    }
    this.circles = Set.copyOf(any.values());
  }

  /** What the letters of a name say. */
  public Sound sound(String name) {
    return new Sound(words(name).stream().map(this::heard).toList());
  }

  /**
   * How likely a word is in each culture, and behind those in that where it is most likely. What
   * was heard last is kept: the same people are named in text after text.
   */
  private double[] heard(String word) {
    int place = word.hashCode() & (KEPT - 1);
    Heard known = heard.get(place);
    if (known == null || !known.word.equals(word)) {
      known = new Heard(word, chances(word));
      heard.set(place, known);
    }
    return known.chances;
  }

  private double[] chances(String word) {
    List<LetterChances> spellings = spellings();
    double[] chances = new double[spellings.size() + 1];
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < spellings.size(); i++) {
      chances[i] = spellings.get(i).chance(word);
      best = Math.max(best, chances[i]);
    }
    chances[spellings.size()] = best;
    return chances;
  }

  /** A word and how likely it is. */
  private static final class Heard {
    private final String word;
    private final double[] chances;

    Heard(String word, double[] chances) {
      this.word = word;
      this.chances = chances;
    }
  }

  /** How likely each word of a name is in each culture. */
  public final class Sound {
    private final List<double[]> words;

    private Sound(List<double[]> words) {
      this.words = words;
    }

    /**
     * By how much the name fits one of several countries better than this one.
     *
     * @return the difference of the logarithms of what is likely; 0 where it fits none of them
     *     better or nothing is known of this country's names
     */
    public double misfit(String country, Collection<String> others) {
      List<Integer> own = any.get(country);
      if (own == null) {
        return 0;
      }
      double best = Double.NEGATIVE_INFINITY;
      for (String other : others) {
        List<Integer> theirs = any.get(other);
        best = theirs == null || theirs == own ? best : Math.max(best, fit(theirs));
      }
      return best == Double.NEGATIVE_INFINITY ? 0 : Math.max(0, best - fit(own));
    }

    /** By how much the name fits any other country better than this one. */
    public double misfit(String country) {
      double best = Double.NEGATIVE_INFINITY;
      for (List<Integer> theirs : circles) {
        best = Math.max(best, fit(theirs));
      }
      return Math.max(0, best - fit(any.get(country)));
    }

    /** How likely the words are where people bear names of some cultures, each by itself. */
    private double fit(List<Integer> cultures) {
      double sum = 0;
      for (double[] word : words) {
        double here = word[word.length - 1] - MOST;
        for (int culture : cultures) {
          here = Math.max(here, word[culture]);
        }
        sum += here;
      }
      return sum;
    }
  }

  /** Whether nearly all people of two countries bear names of one culture. */
  public boolean shared(String country, String other) {
    return most.getOrDefault(country, List.of()).stream()
        .anyMatch(most.getOrDefault(other, List.of())::contains);
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

  private List<LetterChances> spellings() {
    if (spellings == null) {
      spellings = learnt();
    }
    return spellings;
  }

  private List<LetterChances> learnt() {
    List<LetterChances> learnt = new ArrayList<>();
    cultures.forEach(culture -> learnt.add(new LetterChances()));
    WordTable table = dictionaries.table("culture-names");
    for (List<String> row : table.rows()) {
      LetterChances culture = learnt.get(cultures.indexOf(row.get(table.column("culture"))));
      WordTable.parts(row.get(table.column("names"))).forEach(name -> learn(name, culture));
    }
    WordTable given = dictionaries.table("turkish-given-names");
    for (int culture : most.get(Lexicon.HOME)) {
      given.rows().forEach(row -> learn(row.get(given.column("name")), learnt.get(culture)));
    }
    for (Authority person : dictionaries.people()) {
      for (int culture : most.getOrDefault(person.country(), List.of())) {
        learn(person.name(), learnt.get(culture));
        person.aliases().forEach(alias -> learn(alias, learnt.get(culture)));
      }
    }
    return learnt.stream().map(LetterChances::learnt).toList();
  }

  private static void learn(String name, LetterChances culture) {
    words(name).forEach(culture::add);
  }
}
