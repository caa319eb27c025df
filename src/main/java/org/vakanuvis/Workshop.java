package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.vakanuvis.Workers.Begun;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Site;
import org.vakanuvis.search.WordReader;
import org.vakanuvis.source.ContentReader;

/**
 * What reads and links the releases of one folder of content, made once for all who ask: it takes
 * as long as a small archive does.
 */
final class Workshop {
  private final SiteBuild.Settings settings;
  private final Diagnostics diagnostics;
  private final ContentReader reader;
  private final Optional<Site> site;
  private SiteLinker linker;
  private WordReader words;
  private Study study;

  /**
   * A workshop that knows the dictionaries and what the site says of itself.
   *
   * @throws NoSuchFileException if there is no content
   */
  Workshop(SiteBuild.Settings settings, Diagnostics diagnostics) throws NoSuchFileException {
    if (!Files.isDirectory(settings.content())) {
      throw new NoSuchFileException(settings.content().toString());
    }
    this.settings = settings;
    this.diagnostics = diagnostics;
    this.reader = new ContentReader(settings.content(), diagnostics);
    this.site = reader.site();
  }

  ContentReader reader() {
    return reader;
  }

  /** The site as it is published; empty where its description has errors. */
  Optional<Site> site() {
    return site.map(read -> settings.baseUrl().map(read::at).orElse(read));
  }

  /** All that findings rest on beside the releases; the path stands in what is told of them. */
  String key() {
    return String.join(
        "\n", Program.VERSION, reader.dictionaries().digest(), settings.content().toString());
  }

  /** Makes the rest ready; to be called first, and once {@link #site} is known. */
  void open(Workers workers) throws IOException {
    if (study == null) {
      // All three only look into the dictionaries.
      Begun<Extractor> extractor = workers.begin(() -> new Extractor(reader.dictionaries()));
      linker = new SiteLinker(site().orElseThrow(), reader.dictionaries(), diagnostics);
      words = new WordReader(reader.dictionaries());
      study = new Study(extractor.result(), linker, words);
    }
  }

  SiteLinker linker() {
    return linker;
  }

  WordReader words() {
    return words;
  }

  Study study() {
    return study;
  }
}
