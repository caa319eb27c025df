package org.vakanuvis.extract;

import java.nio.file.Path;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.source.ContentReader;

/** The dictionaries that the program brings, without any editor's. */
public final class BuiltInDictionaries {
  private static final Dictionaries ALL = load();

  private BuiltInDictionaries() {}

  /** All of them. */
  public static Dictionaries read() {
    return ALL;
  }

  private static Dictionaries load() {
    ContentReader reader =
        new ContentReader(
            Path.of("no-such-folder"),
            problem -> {
              throw new AssertionError(problem);
            });
    return reader.dictionaries();
  }
}
