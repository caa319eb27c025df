package org.vakanuvis.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.Span;

/** What of a text is in the blocks that it was laid out in. */
final class Layouts {
  private Layouts() {}

  /** All that can be seen in the blocks, one behind the other. */
  static String visible(List<Block> blocks, String text) {
    StringBuilder visible = new StringBuilder();
    for (Block block : blocks) {
      block.marker().ifPresent(mark -> visible.append(visible(mark.of(text))));
      block.lines().forEach(line -> visible.append(visible(line.of(text))));
    }
    return visible.toString();
  }

  /** All that can be seen in a text. */
  static String visible(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Whether the blocks stand in the order of the text, no two on the same words, none empty. */
  static boolean inOrder(List<Block> blocks) {
    int end = 0;
    for (Block block : blocks) {
      for (Span span : Stream.concat(block.marker().stream(), block.lines().stream()).toList()) {
        if (span.start() < end || span.length() == 0) {
          return false;
        }
        end = span.end();
      }
    }
    return true;
  }
}
