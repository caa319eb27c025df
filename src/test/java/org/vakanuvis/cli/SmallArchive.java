package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;

/** A content folder of a few short releases, built without the command line. */
final class SmallArchive {
  private final Path content;

  /** An archive without releases. */
  SmallArchive(Path content) throws IOException {
    this.content = content;
    Files.createDirectories(content.resolve("releases"));
    Files.writeString(
        content.resolve("site.yaml"),
        """
        title: Küçük arşiv
        description: Deneme
        baseUrl: https://ornek.example/a/
        publisher: Deneme
        """);
  }

  /** Puts a release, a sidecar or a page into it. */
  SmallArchive put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Path content() {
    return content;
  }

  /** Builds the site, which must have no errors. */
  void build(Path output) throws IOException {
    build(content, output);
  }

  /** The same, on whatever file systems the paths are. */
  static void build(Path content, Path output) throws IOException {
    build(content, output, Optional.empty());
  }

  /** The same with what is kept of earlier builds. */
  static void build(Path content, Path output, Optional<Path> memory) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SiteBuild.Outcome outcome = build(content, output, memory, 1, diagnostics);
    assertThat(outcome.written()).as("%s", diagnostics.sorted()).isTrue();
  }

  /** Builds with that many threads, whatever comes of it. */
  static SiteBuild.Outcome build(Path content, Path output, int jobs, Diagnostics diagnostics)
      throws IOException {
    return build(content, output, Optional.empty(), jobs, diagnostics);
  }

  private static SiteBuild.Outcome build(
      Path content, Path output, Optional<Path> memory, int jobs, Diagnostics diagnostics)
      throws IOException {
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            content, Path.of("templates"), Optional.empty(), jobs, memory, false);
    return new SiteBuild(settings, InstantSource.system(), diagnostics, Progress.NONE)
        .generate(output);
  }
}
