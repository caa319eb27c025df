package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Header;

/** Any header is read or refused with a reason, and what is above a text is none of its text. */
class HeaderFuzzTest {
  private static final Dictionaries DICTIONARIES =
      DictionaryReader.read(Path.of("src/test/resources/none"), said -> {});

  @FuzzTest(maxDuration = "10m")
  void anyHeaderIsReadOrRefused(byte[] bytes) {
    // As much as Decoder would let through.
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
    List<Diagnostic> said = new ArrayList<>();
    Optional<FrontMatter> above = FrontMatter.of(text);

    above.ifPresent(
        found -> {
          assertThat(found.end()).isBetween(0, text.length());
          assertThat(text).contains(found.yaml());
        });
    String yaml = above.map(FrontMatter::yaml).orElse(text);
    Optional<Yaml> value = new YamlReader("a.txt", 1, said::add).read(yaml);
    assertThat(value.isPresent() || !said.isEmpty()).isTrue();
    Optional<Header> header = value.map(read -> HeaderReader.read(read, DICTIONARIES, said::add));
    assertThat(header.isPresent()).isEqualTo(value.isPresent());
    said.forEach(Fuzzed::assertPlaced);
  }
}
