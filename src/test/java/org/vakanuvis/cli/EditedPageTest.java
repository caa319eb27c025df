package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.EditedPage;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;
import org.vakanuvis.model.SiteFile;

/** The page that the preview shows before the site is built is the one that the build makes. */
class EditedPageTest {
  @TempDir Path folder;
  private SmallArchive archive;
  private Path text;
  private EditedPage edited;

  @BeforeEach
  void build() throws IOException {
    archive =
        new SmallArchive(folder.resolve("content"))
            .put("releases/a.txt", "Rusya Dışişleri Bakanı Sergey Lavrov 3 Mart 2019'da geldi.\n")
            .put("releases/b.txt", "Gürcistan ile görüşüldü, 5 Mayıs 2020.\n")
            .put("releases/c.txt", "Dışişleri Bakanı Mevlüt Çavuşoğlu 7 Mayıs 2020'de Bakü'de.\n")
            .put("releases/c.yaml", "countries: [AZ]\n");
    text = archive.content().resolve("releases/b.txt");
    SiteBuild build =
        new SiteBuild(
            new SiteBuild.Settings(archive.content(), Path.of("templates"), Optional.empty(), 1),
            InstantSource.system(),
            new Diagnostics(),
            Progress.NONE);
    build.generate(folder.resolve("first"));
    edited = build.edited().orElseThrow();
  }

  @Test
  void isTheOneThatTheNextBuildMakes() throws IOException {
    archive.put(
        "releases/b.txt", "İran Dışişleri Bakanı Cevad Zarif ile Sergey Lavrov görüştü, 2018.\n");
    assertIsWhatTheNextBuildMakes(text, "belge/b/index.html");
  }

  @Test
  void followsTheSidecarToo() throws IOException {
    archive.put("releases/c.yaml", "countries: [GE]\ndate: 2018-01-01\n");
    assertIsWhatTheNextBuildMakes(
        archive.content().resolve("releases/c.yaml"), "belge/c/index.html");
  }

  @Test
  void followsASidecarThatComesOrGoes() throws IOException {
    Path sidecar = archive.content().resolve("releases/b.yaml");
    archive.put("releases/b.yaml", "date: 2018-01-01\n");
    assertIsWhatTheNextBuildMakes(sidecar, "belge/b/index.html");
    Files.delete(sidecar);
    assertIsWhatTheNextBuildMakes(sidecar, "belge/b/index.html");
    sidecar = archive.content().resolve("releases/c.yaml");
    Files.delete(sidecar);
    assertIsWhatTheNextBuildMakes(sidecar, "belge/c/index.html");
  }

  private void assertIsWhatTheNextBuildMakes(Path changed, String path) throws IOException {
    SiteFile page = edited.of(changed).orElseThrow();
    archive.build(folder.resolve("next"));

    assertThat(page.path()).isEqualTo(path);
    assertThat(folder.resolve("next").resolve(path)).hasBinaryContent(page.bytes());
  }

  @Test
  void isNotMadeOfMistakesNorOfOtherFiles() throws IOException {
    archive.put("releases/c.yaml", "countries: [XX]\n");

    assertThat(edited.of(archive.content().resolve("releases/c.yaml"))).isEmpty();
    assertThat(edited.of(archive.content().resolve("site.yaml"))).isEmpty();
    assertThat(edited.of(archive.content().resolve("releases/d.txt"))).isEmpty();
  }
}
