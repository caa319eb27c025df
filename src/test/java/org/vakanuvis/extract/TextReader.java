package org.vakanuvis.extract;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.SourceFile;

/** Reads short texts with the built-in dictionaries, for tests. */
public final class TextReader {
  private static final Dictionaries DICTIONARIES = BuiltInDictionaries.read();
  private static final Extractor EXTRACTOR = new Extractor(DICTIONARIES);

  public Collection<Country> countries() {
    return DICTIONARIES.countries().values();
  }

  /** All that is found in a text without layout. */
  public Findings find(String text) {
    SourceFile file =
        new SourceFile(
            "test.txt", "test.txt", "0".repeat(64), 0, "UTF-8", PressRelease.Format.TEXT, 0, 1);
    return EXTRACTOR.find(new PressRelease("test", file, text, List.of(), Header.NONE));
  }

  /** The codes of the countries in a text, parted by commas; unsure ones with a question mark. */
  public String countries(String text) {
    return values(find(text).countries());
  }

  /** The values of facts, parted by commas; unsure ones with a question mark. */
  public static String values(List<Fact<String>> facts) {
    return facts.stream()
        .map(
            fact ->
                fact.evidence().confidence() < Evidence.DOUBTFUL_BELOW
                    ? fact.value() + "?"
                    : fact.value())
        .collect(Collectors.joining(","));
  }
}
