package org.vakanuvis.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run wrote, or what it read, as BagIt lists it: one line a file, its SHA-256, two blanks
 * and its path, sorted by path.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8493.html#section-2.1.3">RFC 8493, 2.1.3</a>
 */
final class Manifest {
  /** Its own name in the output folder. */
  static final String NAME = "manifest-sha256.txt";

  /** Between digest and path. */
  static final byte[] GAP = {' ', ' '};

  private static final int DIGEST_LENGTH = 64;

  private Manifest() {}

  /** The digest of each path that an earlier run listed; none where there was no run. */
  static SortedMap<String, String> read(Path manifest) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    if (Files.exists(manifest)) {
      // Takes any bytes, as reading by lines does not: what a stranger spoilt is no path of ours.
      String text = new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> line.length() > DIGEST_LENGTH + 2)
          .filter(line -> line.startsWith("  ", DIGEST_LENGTH))
          .forEach(
              line ->
                  digests.put(
                      path(line.substring(DIGEST_LENGTH + 2)), line.substring(0, DIGEST_LENGTH)));
    }
    return digests;
  }

  /** The manifest's bytes for these files. */
  static byte[] bytes(Map<String, String> digestsByPath) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(digestsByPath)
        .forEach(
            (path, digest) -> lines.append(digest).append("  ").append(line(path)).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A path as BagIt wants it, so that none begins a line of its own. */
  static String line(String path) {
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  /** The path that stands so in a line. */
  static String path(String line) {
    return line.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
