package org.vakanuvis.output;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The list of the files of content that a standing site was made of, with the digest of each. */
public final class SourceList {
  private static final int DIGEST = 64;
  private static final String BLANKS = "  ";

  private final byte[] bytes;
  private final SortedLines lines;

  /** The list that {@link Sources} wrote. */
  SourceList(byte[] bytes) {
    this.bytes = bytes;
    this.lines = new SortedLines(bytes, bytes.length, DIGEST + BLANKS.length());
  }

  /** The digest of a file; empty where it is not listed. */
  public Optional<String> digest(String name) {
    int line = lines.find(Manifest.line(name));
    return line < 0 ? Optional.empty() : Optional.of(lines.head(line, 0, DIGEST));
  }

  /** How many files have that digest. */
  public int count(String digest) {
    return lines.count(digest);
  }

  /** The list with other digests of files that it lists, by their names. */
  public SourceList with(Map<String, String> others) {
    SortedMap<String, String> heads = new TreeMap<>();
    others.forEach((name, digest) -> heads.put(Manifest.line(name), digest + BLANKS));
    return new SourceList(lines.with(heads));
  }

  byte[] bytes() {
    return bytes;
  }
}
