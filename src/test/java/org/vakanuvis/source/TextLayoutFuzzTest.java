package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vakanuvis.model.Block;

/** Of no text is anything lost or invented, and its parts stay in their order. */
class TextLayoutFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void losesAndInventsNothing(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");

    List<Block> blocks = TextLayout.blocks(text);

    assertThat(Layouts.visible(blocks, text)).isEqualTo(Layouts.visible(text));
    assertThat(Layouts.inOrder(blocks)).isTrue();
  }
}
