package org.vakanuvis.model;

import java.util.List;

/**
 * A release as it lies on disk: its file, its text and the editor's header, nothing found yet.
 *
 * @param id the path under the folder of releases, without extension, with forward slashes
 * @param file the original
 * @param text decoded, without a byte order mark and an in-file header; line ends and marks as
 *     written
 * @param blocks the layout of the text
 * @param header what the editor wrote
 */
public record PressRelease(
    String id, SourceFile file, String text, List<Block> blocks, Header header) {
  public PressRelease {
    blocks = List.copyOf(blocks);
  }

  /** The same release as if no editor had put a hand to it. */
  public PressRelease untouched() {
    return new PressRelease(id, file, text, blocks, Header.NONE);
  }

  /** Where a place of the text stands in the file, for messages. */
  public Position position(int offset) {
    int line = file.textLine();
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
        start = i + 1;
      }
    }
    return new Position(file.path(), line, offset - start + 1);
  }

  /** How the text is written. */
  public enum Format {
    /** Plain text, in which nothing is mark-up. */
    TEXT,
    /** Markdown. */
    MARKDOWN
  }
}
