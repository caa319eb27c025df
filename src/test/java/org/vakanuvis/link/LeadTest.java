package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what releases without a headline are called, by the table {@code link/leads.txt}. */
class LeadTest {
  static Stream<Arguments> leads() throws IOException {
    try (InputStream in = LeadTest.class.getResourceAsStream("/link/leads.txt")) {
      List<Arguments> cases = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("⇒", 2);
          cases.add(Arguments.of(parts[0].strip().replace("\\n", "\n"), parts[1].strip()));
        }
      }
      return cases.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("leads")
  void makesAHeadlineFromTheLead(String marked, String headline) {
    Draft draft = new Draft("2020/ornek").text(marked.replaceAll("[{}]", ""));
    String[] pieces = marked.split("[{}]", -1);
    if (pieces.length > 1) {
      draft.date("2020", pieces[1]);
    }
    if (pieces.length > 3) {
      draft.source(pieces[3]);
    }
    assertThat(Lead.of(draft.original(), draft.findings())).isEqualTo(headline);
  }

  @Test
  void cutsAWordWithoutEndWithoutBreakingALetter() {
    Draft draft = new Draft("a").text("𝔸".repeat(1000));
    String headline = Lead.of(draft.original(), draft.findings());
    assertThat(headline).hasSizeLessThanOrEqualTo(100).endsWith("…");
    assertThat(headline.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2).isZero();
  }
}
