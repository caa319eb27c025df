package org.vakanuvis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vakanuvis.cache.Notebook.Note;
import org.vakanuvis.cache.Notebook.Reading;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.search.WordReader;

/** Reads from one release all that a site needs of it; safe to use from several threads. */
final class Study {
  private final Extractor extractor;
  private final SiteLinker linker;
  private final WordReader words;

  Study(Extractor extractor, SiteLinker linker, WordReader words) {
    this.extractor = extractor;
    this.linker = linker;
    this.words = words;
  }

  /** What its page is made of beside its text. */
  Reading read(PressRelease original, Consumer<Diagnostic> told) {
    Findings findings = extractor.find(original);
    Release release = linker.release(original, findings, told);
    return new Reading(release, findings, words.words(original.text(), release.headline()));
  }

  /**
   * What the rest of the archive has to know of it.
   *
   * @param told what was told already while it was read
   */
  static Note note(PressRelease original, Reading reading, List<Diagnostic> told) {
    List<Diagnostic> all = new ArrayList<>(told);
    Doubts.of(original, reading.release()).forEach(all::add);
    Release whole = reading.release();
    return new Note(whole.withoutSpans(), SiteLinker.mostNamed(whole), SiteLinker.mark(whole), all);
  }
}
