package org.vakanuvis;

import java.nio.file.Path;
import java.util.Optional;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.render.SiteRenderer;

/**
 * Makes the page of a release that was edited since the site was built, long before the site is
 * built again: only its own files are read, and the archive is linked anew around it.
 */
public final class EditedPage {
  private final Draft draft;
  private final SiteRenderer renderer;

  EditedPage(Draft draft, SiteRenderer renderer) {
    this.draft = draft;
    this.renderer = renderer;
  }

  /**
   * The page as the next build will make it.
   *
   * @param changed the one file that changed since the site was built
   * @return empty where it is no file of a release, or has errors, or was not there then
   */
  public Optional<SiteFile> of(Path changed) {
    Optional<ReleasePage> page = draft.edited(changed);
    return page.flatMap(renderer::render);
  }
}
