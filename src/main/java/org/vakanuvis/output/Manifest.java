package org.vakanuvis.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run wrote, as BagIt lists it: one line a file, its SHA-256, two blanks and its path,
 * sorted by path.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8493.html#section-2.1.3">RFC 8493, 2.1.3</a>
 */
final class Manifest {
  /** Its own name in the output folder. */
  static final String NAME = "manifest-sha256.txt";

  private static final int DIGEST_LENGTH = 64;

  private Manifest() {}

  /** The digest of each path that an earlier run listed; none where there was no run. */
  static SortedMap<String, String> read(Path manifest) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    if (Files.exists(manifest)) {
      // Read as Latin-1, which takes any bytes: a line that a stranger spoilt is no path of ours.
      for (String line : Files.readAllLines(manifest, StandardCharsets.ISO_8859_1)) {
        if (line.length() > DIGEST_LENGTH + 2 && line.startsWith("  ", DIGEST_LENGTH)) {
          digests.put(line.substring(DIGEST_LENGTH + 2), line.substring(0, DIGEST_LENGTH));
        }
      }
    }
    return digests;
  }

  /** The manifest's bytes for these files. */
  static byte[] bytes(Map<String, String> digestsByPath) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(digestsByPath)
        .forEach((path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
