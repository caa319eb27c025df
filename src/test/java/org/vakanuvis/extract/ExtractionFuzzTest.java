package org.vakanuvis.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a text is, all that is found in it stands on words of it. */
class ExtractionFuzzTest {
  private static final TextReader READER = new TextReader();

  @FuzzTest(maxDuration = "10m")
  void standsOnWordsOfText(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");

    Grounds.check(READER.find(text), text);
  }
}
