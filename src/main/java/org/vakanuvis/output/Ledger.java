package org.vakanuvis.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.Sha256;

/**
 * What an earlier run wrote, and of what: kept outside of the site, a line a file, with a checksum
 * of its own at the end. A line has the file's digest, the key of all that it was made of, its size
 * and time, and its path.
 */
final class Ledger {
  /** A site without files. */
  static final Ledger NONE = new Ledger(new byte[0], 0, "");

  private static final String NAME = "ledger";
  private static final String FORMAT = "-3";
  private static final int DIGEST = 64;
  private static final int KEY = 32;
  private static final int NUMBER = 16;
  private static final int SIZE_AT = DIGEST + 1 + KEY + 1;
  private static final int TIME_AT = SIZE_AT + NUMBER + 1;
  private static final int HEAD = TIME_AT + NUMBER + 1;

  private final byte[] bytes;
  private final int end;
  private final SortedLines lines;
  private final String seal;

  private Ledger(byte[] bytes, int end, String seal) {
    this.bytes = bytes;
    this.end = end;
    this.lines = new SortedLines(bytes, end, HEAD);
    this.seal = seal;
  }

  /**
   * A file of the site.
   *
   * @param key of all that it was made of; empty where that is not known
   * @param stamp by which it is known without being read
   * @param sha256 of its bytes
   */
  record Line(String key, FileStamp stamp, String sha256) {
    /** Whether a file stands as it was written, as far as can be told without reading it. */
    boolean knows(FileStamp now) {
      return now.equals(stamp) && !now.equals(FileStamp.UNSURE);
    }

    /** The same with a stamp that is unsure where a change since would not show in it. */
    Line settled(long moment) {
      return new Line(key, stamp.settled(moment), sha256);
    }

    private String head() {
      if (sha256.length() != DIGEST || key.length() > KEY) {
        throw new IllegalArgumentException("no line of a ledger: " + this);
      }
      HexFormat hex = HexFormat.of();
      String padded = key + " ".repeat(KEY - key.length());
      String size = hex.toHexDigits(stamp.size());
      return sha256 + " " + padded + " " + size + " " + hex.toHexDigits(stamp.time()) + " ";
    }
  }

  /** The ledger in a folder; an empty one where it is missing or damaged. */
  static Ledger read(Optional<Path> memory) throws IOException {
    if (memory.isEmpty() || !Files.isRegularFile(memory.get().resolve(NAME))) {
      return NONE;
    }
    byte[] bytes = Files.readAllBytes(memory.get().resolve(NAME));
    int end = bytes.length - 1;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    String seal =
        end < 0
            ? ""
            : new String(bytes, end, bytes.length - end, StandardCharsets.ISO_8859_1).strip();
    return !seal.isEmpty() && seal.equals(seal(bytes, end)) ? new Ledger(bytes, end, seal) : NONE;
  }

  /** By which the ledger of a folder is known without being read. */
  static FileStamp stamp(Path memory) {
    return FileStamp.of(memory.resolve(NAME));
  }

  /** What tells it from any other; empty where there is none. */
  String seal() {
    return seal;
  }

  /** How many files it lists. */
  int size() {
    return lines.size();
  }

  /** The path of a file by the number of its line. */
  String name(int line) {
    return lines.name(line);
  }

  /** The line of a file; empty where it has none. */
  Optional<Line> line(String path) {
    int line = lines.find(path);
    return line < 0 ? Optional.empty() : Optional.of(line(line));
  }

  /** The number of a file's line; below zero where it has none. */
  int find(String path) {
    return lines.find(path);
  }

  /** The numbers of the lines of all that stands below a folder. */
  IntStream below(String folder) {
    int[] range = lines.range(folder + "/");
    return IntStream.range(range[0], range[1]);
  }

  /** Whether a file was made of what has that key. */
  boolean hasKey(int line, String key) {
    return lines.headIs(line, DIGEST + 1, DIGEST + 1 + KEY, key);
  }

  Line line(int line) {
    String key = lines.head(line, DIGEST + 1, DIGEST + 1 + KEY).strip();
    return new Line(key, stamp(line), lines.head(line, 0, DIGEST));
  }

  /** The stamp of a file by the number of its line. */
  FileStamp stamp(int line) {
    return new FileStamp(lines.number(line, SIZE_AT), lines.number(line, TIME_AT));
  }

  /**
   * Whether every file stands below a folder as it was written, by its stamp or by its bytes, and
   * the manifest of them.
   */
  boolean stands(Path root) throws IOException {
    Path manifest = root.resolve(Manifest.NAME);
    return FileStamp.of(manifest).size() >= 0
        && filesStand(root)
        && Arrays.equals(Files.readAllBytes(manifest), manifest());
  }

  private boolean filesStand(Path root) {
    return IntStream.range(0, lines.size())
        .parallel()
        .allMatch(
            line -> {
              Path file = root.resolve(lines.name(line));
              FileStamp now = FileStamp.of(file);
              boolean known = now.equals(stamp(line)) && !now.equals(FileStamp.UNSURE);
              return known || stands(line(line), now, file);
            });
  }

  /** Whether a file stands as it was written then, by its stamp or else by its bytes. */
  static boolean stands(Line line, FileStamp now, Path file) {
    if (line.knows(now)) {
      return true;
    }
    try {
      return now.size() >= 0
          && !now.equals(FileStamp.UNSURE)
          && Sha256.of(file).equals(line.sha256());
    } catch (IOException e) {
      return false;
    }
  }

  /** The lines of files whose stamps tell nothing, by path. */
  Map<String, Line> unsure() {
    Map<String, Line> unsure = new TreeMap<>();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.number(line, TIME_AT) == FileStamp.UNSURE.time()) {
        unsure.put(lines.name(line), line(line));
      }
    }
    return unsure;
  }

  /** How many bytes the files have whose stamps tell it. */
  long bytes() {
    return IntStream.range(0, lines.size()).mapToLong(line -> lines.number(line, SIZE_AT)).sum();
  }

  /**
   * The ledger with other lines in place of some and beside them.
   *
   * @param others by path; null for a file that is gone
   */
  Ledger with(SortedMap<String, Line> others) {
    SortedMap<String, String> heads = new TreeMap<>();
    others.forEach((path, line) -> heads.put(path, line == null ? null : line.head()));
    byte[] now = lines.with(heads);
    return new Ledger(now, now.length, "");
  }

  /** The manifest of all files, which is not listed itself. */
  byte[] manifest() {
    int spared = HEAD - DIGEST - Manifest.GAP.length;
    ByteBuffer manifest = ByteBuffer.allocate(end - lines.size() * spared);
    for (int line = 0; line < lines.size(); line++) {
      lines.copy(line, 0, DIGEST, manifest);
      manifest.put(Manifest.GAP);
      lines.copy(line, HEAD, lines.length(line), manifest);
    }
    return manifest.array();
  }

  /** A moment on the clock of the folder's file system, in nanoseconds, see {@link FileStamp}. */
  static long moment(Path memory) throws IOException {
    Path unfinished = memory.resolve(NAME + ".tmp");
    Files.write(unfinished, new byte[] {'\n'});
    return Files.getLastModifiedTime(unfinished).to(TimeUnit.NANOSECONDS);
  }

  /**
   * Writes the ledger, whole or not at all.
   *
   * @return its seal
   */
  String write(Path memory) throws IOException {
    Path unfinished = memory.resolve(NAME + ".tmp");
    String written = seal(bytes, end);
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      out.write(bytes, 0, end);
      out.write((written + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    Files.move(
        unfinished,
        memory.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return written;
  }

  private static String seal(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return Long.toHexString(sum.getValue()) + "-" + length + FORMAT;
  }
}
