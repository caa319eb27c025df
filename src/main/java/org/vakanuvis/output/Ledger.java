package org.vakanuvis.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.Sha256;

/**
 * What an earlier run wrote, and of what: kept outside of the site, a line a file, with a checksum
 * of its own at the end.
 *
 * @param seal the checksum, which tells one ledger from another; empty where there is none
 */
record Ledger(Map<String, Line> lines, String seal) {
  private static final String NAME = "ledger";
  private static final int PARTS = 5;

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
  }

  /** The ledger in a folder; an empty one where it is missing or damaged. */
  static Ledger read(Optional<Path> memory) throws IOException {
    Ledger none = new Ledger(Map.of(), "");
    if (memory.isEmpty() || !Files.isRegularFile(memory.get().resolve(NAME))) {
      return none;
    }
    byte[] bytes = Files.readAllBytes(memory.get().resolve(NAME));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf('\n', text.length() - 2) + 1;
    String seal = text.substring(end).strip();
    if (!seal.equals(seal(bytes, end))) {
      return none;
    }
    Map<String, Line> lines = new HashMap<>();
    for (int at = 0; at < end; ) {
      int next = text.indexOf('\n', at);
      line(text.substring(at, next), lines);
      at = next + 1;
    }
    return new Ledger(lines, seal);
  }

  /** By which the ledger of a folder is known without being read. */
  static FileStamp stamp(Path memory) {
    return FileStamp.of(memory.resolve(NAME));
  }

  private static void line(String line, Map<String, Line> lines) {
    List<String> parts = List.of(line.split(" ", PARTS));
    FileStamp stamp = new FileStamp(Long.parseLong(parts.get(1)), Long.parseLong(parts.get(2)));
    lines.put(parts.get(4), new Line(parts.get(0), stamp, parts.get(3)));
  }

  /**
   * Writes a ledger, whole or not at all; stamps of files that are too young are left unsure.
   *
   * @return its seal
   */
  static String write(Path memory, Map<String, Line> lines) throws IOException {
    Path unfinished = memory.resolve(NAME + ".tmp");
    Files.write(unfinished, new byte[] {'\n'});
    long moment = Files.getLastModifiedTime(unfinished).to(TimeUnit.NANOSECONDS);
    StringBuilder text = new StringBuilder();
    new TreeMap<>(lines)
        .forEach(
            (path, line) -> {
              FileStamp stamp = line.stamp().settled(moment);
              text.append(line.key()).append(' ').append(stamp.size()).append(' ');
              text.append(stamp.time()).append(' ').append(line.sha256()).append(' ');
              text.append(path).append('\n');
            });
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    String seal = seal(bytes, bytes.length);
    text.append(seal).append('\n');
    Files.write(unfinished, text.toString().getBytes(StandardCharsets.ISO_8859_1));
    Files.move(
        unfinished,
        memory.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return seal;
  }

  private static String seal(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return Long.toHexString(sum.getValue()) + "-" + length;
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
}
