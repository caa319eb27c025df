package org.vakanuvis.link;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Site;

/** Links releases into an archive and cuts the archive into pages. */
@SuppressWarnings("DoNotCallSuggester") // a skeleton until its stage is built
public final class SiteLinker {
  public SiteLinker(Site site, Dictionaries dictionaries, Consumer<Diagnostic> report) {}

  /** The front matter of a release: the editor's word where there is one, else what was found. */
  public Release release(PressRelease release, Findings findings) {
    throw new UnsupportedOperationException();
  }

  /** All releases with what links them; collisions of addresses are reported as errors. */
  public Archive archive(List<Release> releases, List<ContentPage> pages) {
    throw new UnsupportedOperationException();
  }

  /** The page of one release, whose text and findings are read again for it. */
  public ReleasePage page(
      Archive archive, Release release, PressRelease original, Findings findings) {
    throw new UnsupportedOperationException();
  }

  /** Every other page, those that lists lead to before the lists. */
  public Stream<Page> pages(Archive archive) {
    throw new UnsupportedOperationException();
  }
}
