package org.vakanuvis.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import org.vakanuvis.model.Sha256;

/** A SHA-256 digest of several files in the making. */
final class Digest {
  private final MessageDigest digest = Sha256.begin();

  /**
   * Takes in a file by its name, length and checksum: enough to tell the files of two builds of the
   * program apart, and many times as fast.
   */
  void addChecked(String name, byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    String file = name + '\0' + bytes.length + '\0' + checksum.getValue() + '\0';
    digest.update(file.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes in a file, its name and length too, so that no two sets of files are the same stream. */
  void add(String name, byte[] bytes) {
    digest.update((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  /** The digest of all that was taken in, 64 small hexadecimal digits. */
  String hex() {
    return Sha256.text(digest);
  }
}
