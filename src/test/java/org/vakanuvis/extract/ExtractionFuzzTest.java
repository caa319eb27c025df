package org.vakanuvis.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Whatever a text is, all that is found in it stands on words of it. */
@Tag("fuzz")
class ExtractionFuzzTest {
  private static final TextReader READER = new TextReader();

  @FuzzTest(maxDuration = "4m")
  void standsOnWordsOfText(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");

    Grounds.check(READER.find(text), text);
  }
}
