package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Diagnostic;

/**
 * Any bytes are text or are refused with a reason, and text in UTF-8 is taken letter for letter.
 */
class DecoderFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void anyBytesAreTextOrRefused(byte[] bytes) {
    List<Diagnostic> said = new ArrayList<>();
    Optional<Decoder.Decoded> decoded = Decoder.decode(new Original("a.txt", bytes), said::add);

    assertThat(decoded.isPresent() || !said.isEmpty()).isTrue();
    decoded.ifPresent(
        text -> {
          assertThat(text.text()).doesNotContain("\0");
          assertThat(text.mark()).isBetween(0, 1);
          Fuzzed.assertWellFormed(text.text());
        });
    said.forEach(Fuzzed::assertPlaced);
  }
}
