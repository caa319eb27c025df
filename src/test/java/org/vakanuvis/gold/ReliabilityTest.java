package org.vakanuvis.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds stated confidence to its word: what is said to be sure is right. */
class ReliabilityTest {
  @Test
  void isRightWhereItSaysThatItIsSure() throws IOException {
    Reliability reliability = new Reliability();
    GoldSet.ALL.forEach(set -> GoldSet.each(set, reliability::add));
    Files.writeString(Path.of("target/rules.txt"), reliability.rules());
    System.out.println(reliability);
    assertThat(reliability.rightFrom(0.9)).isGreaterThanOrEqualTo(0.98);
  }
}
