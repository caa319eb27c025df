package org.vakanuvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;

/** Builds sites for tests to look at. */
public final class BuiltSite {
  /** The archive that the golden test holds: small, with a page of nearly every kind. */
  public static final Path EXAMPLE = Path.of("src/test/resources/golden/ornek/content");

  private BuiltSite() {}

  /** Builds an archive with the templates of the project; fails if its content has errors. */
  public static void build(Path content, Path site) {
    Diagnostics diagnostics = new Diagnostics();
    SiteBuild.Settings settings =
        new SiteBuild.Settings(content, Path.of("templates"), Optional.empty(), 2);
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    try {
      boolean written =
          new SiteBuild(settings, clock, diagnostics, Progress.NONE).generate(site).written();
      assertThat(written).as("%s", diagnostics.sorted()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Copies the example to a folder, as an archive whose interface speaks that language, with so
   * many releases more that two countries, a place and an organisation have pages of their own.
   */
  public static Path speaking(String language, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.sorted().toList()) {
        Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path more = Files.createDirectories(folder.resolve("releases/komisyon"));
    for (int i = 1; i <= 5; i++) {
      Files.writeString(
          more.resolve(i + ".txt"),
          "Türkmen-Rus ekonomik komisyonu Birleşmiş Milletler'in çağrısıyla Aşkabat'ta toplandı.\n");
    }
    Path settings = folder.resolve("site.yaml");
    String yaml = Files.readString(settings);
    Files.writeString(settings, yaml.replaceFirst("language: tr", "language: " + language));
    return folder;
  }
}
