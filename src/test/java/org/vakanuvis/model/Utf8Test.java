package org.vakanuvis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  @ParameterizedTest
  @CsvSource({
    "a, a",
    "a, ab",
    "ab, a",
    "ab, ac",
    "a-b, ab",
    "'', a",
    "çay, cay",
    "cay, çay",
    "açı, açe",
    "aç, a",
    "aÿ, aĀ",
    "\uFF5E, 😀",
    "a😀, a",
    "x😀b, x😀c"
  })
  void comparesAsStringsDo(String one, String other) {
    byte[] bytes = ("[" + one + "]").getBytes(StandardCharsets.UTF_8);

    int order = Utf8.compare(bytes, 1, bytes.length - 1, other);

    assertThat(Integer.signum(order)).isEqualTo(Integer.signum(one.compareTo(other)));
  }
}
