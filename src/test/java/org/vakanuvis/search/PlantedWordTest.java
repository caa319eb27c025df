package org.vakanuvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Suffixes.Profile;
import org.vakanuvis.turkish.Turkish;

/** A word is found by each of its inflections, and each of them by the word. */
class PlantedWordTest {
  private static final String CONSONANTS = "bcçdfghjklmnprsştvyz";
  private static final String VOWELS = "aeıioöuü";

  @Test
  void aWordFindsItsInflectionsAndTheyFindIt() {
    Analyser analyser = BuiltIn.analyser();
    Random random = new Random(1923);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String word = word(random);
      Set<String> bare = Set.of(Turkish.fold(word));
      Analyser.Vocabulary known = new Analyser.Vocabulary(bare::contains, none -> false);
      for (String suffix : Suffixes.of(Profile.of(word, Kind.NOUN, false)).keySet()) {
        boolean past = suffix.matches(".*([dt][ıiuü]|m[ıiuü]ş|s[ae])");
        String form = word + suffix;
        if (!past && !near(word, form, known, analyser)) {
          missed.add(word + " ⇒ " + form);
        }
        if (!past && !near(form, word, known, analyser)) {
          missed.add(form + " ⇒ " + word);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean near(
      String asked, String other, Analyser.Vocabulary known, Analyser analyser) {
    return analyser.nearness(asked, other, known) != Analyser.Nearness.NONE;
  }

  /** Two or three syllables that Turkish could have, by vowel harmony or not. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    if (random.nextBoolean()) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
    }
    return word.toString();
  }
}
