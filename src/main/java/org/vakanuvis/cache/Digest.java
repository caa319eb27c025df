package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vakanuvis.model.ReleaseFile;

/** SHA-256 of what a release is made of. */
final class Digest {
  private Digest() {}

  /** Of both files; empty text where one cannot be read. */
  static String of(ReleaseFile file) {
    try {
      return of(of(Files.readAllBytes(file.text())), file);
    } catch (IOException e) {
      return "";
    }
  }

  /** The same, when that of the text is known. */
  static String of(String text, ReleaseFile file) throws IOException {
    if (file.sidecar().isEmpty()) {
      return text;
    }
    Path sidecar = file.sidecar().get();
    return of((text + " " + of(Files.readAllBytes(sidecar))).getBytes(StandardCharsets.US_ASCII));
  }

  private static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
