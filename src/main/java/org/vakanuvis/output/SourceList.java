package org.vakanuvis.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** The list in a file; empty where it is not as it should be. */
  static Optional<SourceList> read(Path file) throws IOException {
    try {
      return Optional.of(new SourceList(Files.readAllBytes(file)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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

  /** The list with other digests of files, by their names; null for those that are gone. */
  public SourceList with(Map<String, String> others) {
    SortedMap<String, String> heads = new TreeMap<>();
    others.forEach(
        (name, digest) -> heads.put(Manifest.line(name), digest == null ? null : digest + BLANKS));
    return new SourceList(lines.with(heads));
  }

  /** The names, as they stand in lines, of all files but those of a folder. */
  Stream<String> outside(String folder) {
    int[] inside = lines.range(folder);
    return IntStream.concat(IntStream.range(0, inside[0]), IntStream.range(inside[1], lines.size()))
        .mapToObj(lines::name);
  }

  byte[] bytes() {
    return bytes;
  }
}
