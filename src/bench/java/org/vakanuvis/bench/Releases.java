package org.vakanuvis.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.source.ContentReader;

/** Releases put together from those that accuracy is measured with, the same in every run. */
final class Releases {
  private static final List<String> FOLDERS = List.of("/gold", "/gold-fresh");

  private final ContentReader reader;
  private final List<String> texts = new ArrayList<>();
  private final Random random = new Random(1923);

  Releases(ContentReader reader) throws IOException {
    this.reader = reader;
    for (String folder : FOLDERS) {
      for (ReleaseFile file : reader.releases(folder(folder))) {
        reader.release(file).ifPresent(release -> texts.add(release.text().strip()));
      }
    }
  }

  private static Path folder(String name) throws IOException {
    try {
      return Path.of(Releases.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /**
   * One text behind the other, up to a length.
   *
   * @param length in UTF-16 units
   */
  String text(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(texts.get(random.nextInt(texts.size()))).append("\n\n");
    }
    return text.substring(0, length);
  }

  /** A release with that text, read and laid out as the program does it. */
  PressRelease release(String text) throws IOException {
    Path file = Files.createTempFile("bench", ".txt");
    try {
      Files.writeString(file, text);
      ReleaseFile found = reader.releases(file).get(0);
      return reader.release(found).orElseThrow();
    } finally {
      Files.delete(file);
    }
  }
}
