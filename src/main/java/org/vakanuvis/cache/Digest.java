package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Sha256;

/** SHA-256 of what a release is made of. */
final class Digest {
  private Digest() {}

  /** Of both files; empty text where one cannot be read. */
  static String of(ReleaseFile file) {
    try {
      return of(Sha256.of(file.text()), file);
    } catch (IOException e) {
      return "";
    }
  }

  /** The same, when that of the text is known. */
  static String of(String text, ReleaseFile file) throws IOException {
    if (file.sidecar().isEmpty()) {
      return text;
    }
    String both = text + " " + Sha256.of(file.sidecar().get());
    return Sha256.of(both.getBytes(StandardCharsets.US_ASCII));
  }
}
