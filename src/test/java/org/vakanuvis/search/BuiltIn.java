package org.vakanuvis.search;

import java.nio.file.Path;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.source.ContentReader;

/** What the program brings along, for tests of search. */
final class BuiltIn {
  private static final Dictionaries DICTIONARIES =
      new ContentReader(Path.of("src/test/resources/golden/ornek/content"), problem -> {})
          .dictionaries();

  private BuiltIn() {}

  static Dictionaries dictionaries() {
    return DICTIONARIES;
  }

  static Analyser analyser() {
    return new Analyser(DICTIONARIES);
  }
}
