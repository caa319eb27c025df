package org.vakanuvis.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.turkish.Turkish;

/** Holds every rule that finds facts in the gold releases to words for those who read of it. */
class RuleWordsTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  @ParameterizedTest
  @ValueSource(strings = {"tr", "en"})
  void hasWordsForEveryRule(String language) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        Files.newBufferedReader(MESSAGES.resolve("site_" + language + ".properties"))) {
      words.load(reader);
    }
    Set<String> mute = new TreeSet<>();
    for (String rule : rules()) {
      if (words.getProperty("rule." + Turkish.slug(rule)) == null) {
        mute.add(rule);
      }
    }
    assertThat(mute).isEmpty();
  }

  /** The rules that found the facts of all sets; two that complete each other one by one. */
  private static Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    GoldSet.ALL.forEach(
        set ->
            GoldSet.each(
                set,
                (release, found) -> {
                  Judgement.of(release, found)
                      .forEach(fact -> fact.rule().replace('+', '\n').lines().forEach(rules::add));
                  found.meetings().forEach(meeting -> rules.add(meeting.evidence().rule()));
                }));
    return rules;
  }
}
