package org.vakanuvis;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.output.SiteWriter;
import org.vakanuvis.render.SiteRenderer;

/**
 * Renders pages into the site, except those that stand there already, made of the same; safe to use
 * from several threads.
 */
final class Press {
  private final SiteRenderer renderer;
  private final Bed bed;
  private final Stats stats;
  private final String ground;

  /**
   * A press for one site.
   *
   * @param bed takes the pages
   * @param ground all that every page is made of
   */
  Press(SiteRenderer renderer, Bed bed, String ground, Stats stats) {
    this.renderer = renderer;
    this.bed = bed;
    this.stats = stats;
    this.ground = new Fingerprint().add(ground).add(renderer.ingredients()).text();
  }

  /** What pages are laid upon. */
  interface Bed {
    /** Whether the file stands there already, made of the same. */
    boolean keeps(String path, String key) throws IOException;

    /**
     * The same for a file and all pages below it that have keys; returns how many pages that are,
     * none where one of them may not stand.
     */
    int keepsWhole(String path, String key);

    /** Takes a page and what was made of it. */
    void take(Page page, SiteFile file, String key) throws IOException;

    /** The site's folder. */
    static Bed of(SiteWriter writer) {
      return new Bed() {
        @Override
        public boolean keeps(String path, String key) {
          return writer.keeps(path, key);
        }

        @Override
        public int keepsWhole(String path, String key) {
          return writer.keepsWhole(path, key);
        }

        @Override
        public void take(Page page, SiteFile file, String key) throws IOException {
          writer.write(file, key);
        }
      };
    }

    /** No folder: pages are only tried, and what they link to is looked at. */
    static Bed trying(LinkCheck links) {
      return new Bed() {
        @Override
        public boolean keeps(String path, String key) {
          return false;
        }

        @Override
        public int keepsWhole(String path, String key) {
          return 0;
        }

        @Override
        public void take(Page page, SiteFile file, String key) {
          links.stands(file);
          if (page instanceof ReleasePage release) {
            links.read(release);
          }
        }
      };
    }
  }

  /** Makes a page when it is needed. */
  interface Maker {
    Page page() throws IOException;
  }

  /** Sees to it that a page and its parts stand in the site; returns how many pages that are. */
  int print(Planned<Page> page) throws IOException {
    Object ingredients = page.ingredients().get();
    String key = ingredients == null ? "" : key(ingredients);
    if (page.parts().isPresent()) {
      int kept = bed.keepsWhole(page.path(), key);
      if (kept > 0) {
        return kept;
      }
    }
    int count = 1;
    for (Planned<Page> part : page.parts().stream().flatMap(Supplier::get).toList()) {
      count += print(part);
    }
    print(page.path(), key, page::made);
    return count;
  }

  /**
   * The same for a page that takes some work to make.
   *
   * @param key of all that it is made of, see {@link #key}; empty where that is not known
   */
  void print(String path, String key, Maker maker) throws IOException {
    if (!key.isEmpty() && bed.keeps(path, key)) {
      return;
    }
    long start = System.nanoTime();
    Page page = maker.page();
    Optional<SiteFile> file = renderer.render(page);
    stats.page(page, System.nanoTime() - start);
    if (file.isPresent()) {
      bed.take(page, file.get(), key);
    }
  }

  /** Of all that something is made of, and of the ground. */
  String key(Object ingredients) {
    return new Fingerprint().add(ground).add(ingredients).text();
  }
}
