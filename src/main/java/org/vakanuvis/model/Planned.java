package org.vakanuvis.model;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A page or another file of the site that is made only where it does not stand yet.
 *
 * @param path of the file below the site's root
 * @param ingredients all that it is made of beside what every page rests on (site, dictionaries,
 *     templates and program), or numbers that stand for it: while they are equal, so is the file;
 *     what is null is not known
 * @param maker makes it
 * @param parts pages that stand below it and are made of nothing that is not among its ingredients;
 *     empty for a page that has none, or others below it
 */
public record Planned<T>(
    String path,
    Supplier<?> ingredients,
    Supplier<T> maker,
    Optional<Supplier<Stream<Planned<T>>>> parts) {
  /** A file without parts. */
  public Planned(String path, Supplier<?> ingredients, Supplier<T> maker) {
    this(path, ingredients, maker, Optional.empty());
  }

  /** A page that is made already. */
  public static Planned<Page> of(Page page) {
    return new Planned<>(page.address().file(), () -> page, () -> page);
  }

  /** A file that is made already; what it is made of is not known. */
  public static Planned<SiteFile> of(SiteFile file) {
    return new Planned<>(file.path(), () -> null, () -> file);
  }

  /** A page by its address. */
  public static Planned<Page> page(
      Permalink address, Supplier<?> ingredients, Supplier<Page> maker) {
    return new Planned<>(address.file(), ingredients, maker);
  }

  /** The page or file. */
  public T made() {
    return maker.get();
  }

  /** The parts, and behind them the page itself. */
  public Stream<Planned<T>> all() {
    return Stream.concat(
        parts.stream().flatMap(Supplier::get), Stream.of(new Planned<>(path, ingredients, maker)));
  }
}
