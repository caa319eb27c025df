package org.vakanuvis.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder of the built site, from which no request leads out. */
record SiteFolder(Path root) {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("jsonl", "application/jsonl; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("zip", "application/zip"));

  /** A temporary folder. */
  static SiteFolder create() throws IOException {
    return new SiteFolder(Files.createTempDirectory("vakanuvis-"));
  }

  /**
   * The file for a path of a request, the index of a folder where it ends in a slash.
   *
   * @param asked decoded, from its first slash on
   */
  Optional<Path> file(String asked) {
    String path = asked.endsWith("/") ? asked + "index.html" : asked;
    // Hidden files are no part of the site, and with them goes every "..".
    if (!path.startsWith("/") || path.contains("/.") || path.contains("\\")) {
      return Optional.empty();
    }
    try {
      Path file = root.resolve(path.substring(1));
      boolean inside = file.normalize().startsWith(root);
      return inside && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether a path lacks only a slash at its end. */
  boolean isFolder(String asked) {
    return !asked.endsWith("/") && file(asked + "/").isPresent();
  }

  /** The type that a browser should take a file for. */
  static String type(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
