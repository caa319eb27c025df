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

  /** How the text is written. */
  public enum Format {
    /** Plain text, in which nothing is mark-up. */
    TEXT,
    /** Markdown. */
    MARKDOWN
  }
}
