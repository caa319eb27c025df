package org.vakanuvis.model;

import java.util.function.Supplier;

/**
 * A page or another file of the site that is made only where it does not stand yet.
 *
 * @param path of the file below the site's root
 * @param ingredients all that it is made of beside what every page rests on (site, dictionaries,
 *     templates and program), or numbers that stand for it: while they are equal, so is the file;
 *     null where that is not known
 * @param maker makes it
 */
public record Planned<T>(String path, Object ingredients, Supplier<T> maker) {
  /** A page that is made already. */
  public static Planned<Page> of(Page page) {
    return new Planned<>(page.address().file(), page, () -> page);
  }

  /** A file that is made already; what it is made of is not known. */
  public static Planned<SiteFile> of(SiteFile file) {
    return new Planned<>(file.path(), null, () -> file);
  }

  /** A page by its address. */
  public static Planned<Page> page(Permalink address, Object ingredients, Supplier<Page> maker) {
    return new Planned<>(address.file(), ingredients, maker);
  }

  /** The page or file. */
  public T made() {
    return maker.get();
  }
}
