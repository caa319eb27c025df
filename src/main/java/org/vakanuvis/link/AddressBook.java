package org.vakanuvis.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;

/** Holds every address that a file asks for, and reports those that two of them want. */
final class AddressBook {
  private static final String ALLOWED = "abcdefghijklmnopqrstuvwxyz0123456789-._~";

  private static final String HTML = ".html";
  private static final String INDEX = "index.html";

  /** By address in small letters, because some file systems do not tell capitals apart. */
  private final Map<String, String> owners = new HashMap<>();

  private final Consumer<Diagnostic> report;

  AddressBook(Consumer<Diagnostic> report) {
    this.report = report;
    Addresses.fixed().forEach(address -> owners.put(address.path(), "/" + address.path()));
  }

  /**
   * Enters the pages of releases and editors, then the old addresses that lead to releases.
   *
   * @param entries of the releases, by id
   */
  void enter(List<Release> releases, Map<String, Archive.Entry> entries, List<ContentPage> pages) {
    for (Release release : releases) {
      enter(entries.get(release.id()).address(), release.file().path());
    }
    for (ContentPage page : pages) {
      Permalink address = new Permalink(page.slug() + "/");
      if (reserved(address) || address.path().startsWith(Addresses.RELEASES + "/")) {
        error(page.path(), "link.reserved-address", address.path());
      } else {
        enter(address, page.path());
      }
    }
    for (Release release : releases) {
      for (String alias : release.standing().aliases()) {
        Permalink address = alias(alias);
        if (!written(address.path())) {
          error(release.file().path(), "link.bad-alias", alias);
        } else if (reserved(address)) {
          error(release.file().path(), "link.reserved-address", alias);
        } else {
          enter(address, release.file().path());
        }
      }
    }
  }

  /** The old address that an editor wrote, with or without a slash at its head or end. */
  static Permalink alias(String written) {
    String path = written.startsWith("/") ? written.substring(1) : written;
    if (path.equals(INDEX) || path.endsWith("/" + INDEX)) {
      path = path.substring(0, path.length() - INDEX.length());
    }
    return new Permalink(path.endsWith("/") || path.endsWith(HTML) ? path : path + "/");
  }

  private void enter(Permalink address, String owner) {
    String other = owners.putIfAbsent(small(address.path()), owner);
    if (other != null) {
      error(owner, "link.same-address", address.path(), other);
    }
  }

  /** Whether it lies where the program makes pages as the archive needs them. */
  private static boolean reserved(Permalink address) {
    String path = small(address.path());
    int slash = path.indexOf('/');
    return Addresses.RESERVED.contains(slash < 0 ? path : path.substring(0, slash));
  }

  private static boolean written(String path) {
    String[] segments = path.split("/", 0);
    for (String segment : segments) {
      boolean file = segment.endsWith(HTML) && !path.endsWith(segment);
      if (segment.startsWith(".") || segment.isEmpty() || file) {
        return false;
      }
    }
    return segments.length > 0
        && small(path).chars().allMatch(c -> c == '/' || ALLOWED.indexOf(c) >= 0);
  }

  /** ASCII in small letters. */
  private static String small(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private void error(String path, String code, String... arguments) {
    report.accept(Diagnostic.error(Position.of(path), code, arguments));
  }
}
