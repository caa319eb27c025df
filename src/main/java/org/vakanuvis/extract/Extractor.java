package org.vakanuvis.extract;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PressRelease;

/** Finds the facts of a release in its text; safe to use from several threads. */
public final class Extractor {
  public Extractor(Dictionaries dictionaries) {}

  /** What the text says; the editor's header is not asked. */
  public Findings find(PressRelease release) {
    return new Findings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
