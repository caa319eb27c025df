package org.vakanuvis.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.faults.FaultyFileSystem;
import org.vakanuvis.faults.FullDisk;
import org.vakanuvis.faults.Weather;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Sha256;
import org.vakanuvis.model.SiteFile;

/** Each run of the writer against a real folder. */
class SiteWriterTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path site;

  @Test
  void writesFilesAndAManifestOfThem() throws IOException {
    run("ulke/rusya/index.html", "Rusya", "akis.xml", "");

    assertThat(files())
        .containsEntry("ulke/rusya/index.html", "Rusya")
        .containsEntry(
            Manifest.NAME,
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  akis.xml
            97e610c640c8baa2c470edf542006b438e8ce2cf2181535ead1b8c0dc632cd20  ulke/rusya/index.html
            """)
        .hasSize(3);
  }

  @Test
  void leavesAFileWithTheSameBytesAlone() throws IOException {
    run("index.html", "bir");
    for (Path file : list()) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }

    run("index.html", "bir");

    for (Path file : list()) {
      assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }
  }

  @Test
  void deletesWhatItWroteAndTheFoldersThatBecameEmpty() throws IOException {
    run("index.html", "", "belge/eski/index.html", "");

    run("index.html", "");

    assertThat(site.resolve("belge")).doesNotExist();
    assertThat(files()).containsOnlyKeys("index.html", Manifest.NAME);
  }

  @Test
  void keepsFilesItDoesNotKnow() throws IOException {
    run("belge/eski/index.html", "");
    Files.writeString(site.resolve("belge/eski/not.txt"), "benim");
    Files.writeString(site.resolve("CNAME"), "arsiv.example");

    run("index.html", "");

    assertThat(files())
        .containsEntry("belge/eski/not.txt", "benim")
        .containsEntry("CNAME", "arsiv.example")
        .doesNotContainKey("belge/eski/index.html");
  }

  @Test
  void doesNotDeleteWhatASpoiltManifestNamesOutsideTheFolder() throws IOException {
    Path stranger = Files.writeString(site.resolveSibling("stranger.txt"), "");
    String digest = Sha256.of(new byte[0]);
    Files.writeString(
        site.resolve(Manifest.NAME), digest + "  ../" + stranger.getFileName() + "\nnonsense\n");

    run("index.html", "");

    assertThat(stranger).exists();
  }

  @Test
  void refusesToOverwriteAFileThatItDidNotWrite() throws IOException {
    Files.writeString(site.resolve("index.html"), "benim");

    assertThatExceptionOfType(DiagnosedException.class)
        .isThrownBy(() -> run("index.html", "senin"))
        .satisfies(e -> assertThat(e.diagnostic().code()).isEqualTo("output.foreign"));
    assertThat(files()).containsEntry("index.html", "benim");
  }

  @Test
  void refusesToOverwriteAFileThatCameIntoAFolderItMade() throws IOException {
    Path folder = site.resolve("belge");
    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.write(file("belge/bir/index.html", ""));
      Files.writeString(folder.resolve("iki.html"), "benim");

      assertThatExceptionOfType(DiagnosedException.class)
          .isThrownBy(() -> writer.write(file("belge/iki.html", "senin")))
          .satisfies(e -> assertThat(e.diagnostic().code()).isEqualTo("output.foreign"));
    }
    assertThat(folder.resolve("iki.html")).hasContent("benim");
  }

  @Test
  void showsChangedPagesOnlyWhenAllNewOnesStand() throws IOException {
    run("index.html", "eski");

    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.write(file("index.html", "yeni, öbürüne gider"));
      assertThat(files()).containsEntry("index.html", "eski");
      writer.write(file("belge/yeni/index.html", ""));
      assertThat(files()).containsKey("belge/yeni/index.html");
      writer.finish();
    }

    assertThat(files()).containsEntry("index.html", "yeni, öbürüne gider");
  }

  @Test
  void tidiesUpAfterARunThatWasInterrupted() throws IOException {
    run("index.html", "eski");
    interrupt("belge/bir/index.html", "bir", "index.html", "yeni");
    assertThat(files()).containsKeys(".index.html.vakanuvis-tmp", Journal.NAME);

    run("index.html", "son");

    assertThat(files()).containsOnlyKeys("index.html", Manifest.NAME);
    assertThat(files()).containsEntry("index.html", "son");
    assertThat(site.resolve("belge")).doesNotExist();
  }

  @Test
  void knowsWhatAnInterruptedRunWroteThoughOneFailedBetween() throws IOException {
    interrupt("belge/bir/index.html", "bir");
    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.write(file("belge/bir/index.html", "bir"));
      writer.write(file("belge/iki/index.html", "iki"));
    }

    run("belge/bir/index.html", "yeni", "index.html", "");

    assertThat(files()).containsOnlyKeys("belge/bir/index.html", "index.html", Manifest.NAME);
  }

  @Test
  void ignoresTheHalfLineOfAnInterruptedJournal() throws IOException {
    Files.writeString(site.resolve(Journal.NAME), "#1 2\nbelge/a/index.html\nCNA");
    Files.createDirectories(site.resolve("belge/a"));
    Files.writeString(site.resolve("belge/a/index.html"), "");
    Files.writeString(site.resolve("CNA"), "");

    run("index.html", "");

    assertThat(files()).containsOnlyKeys("index.html", "CNA", Manifest.NAME);
  }

  @Test
  void leavesTheFolderAsItWasWhenNotFinished() throws IOException {
    run("index.html", "eski", "gidecek/index.html", "");
    Map<String, String> before = files();

    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.write(file("index.html", "yeni"));
      writer.write(file("belge/yeni/index.html", ""));
    }

    assertThat(files()).isEqualTo(before);
    assertThat(site.resolve("belge")).doesNotExist();
  }

  @Test
  void showsANewHomePageOnlyWhenAllElseStands() throws IOException {
    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.write(file("index.html", "yeni"));
      assertThat(files()).doesNotContainKey("index.html");
      writer.finish();
    }
    assertThat(files()).containsEntry("index.html", "yeni");
  }

  @Test
  void leavesTheFolderAsItWasWhenTheDiskIsFull() throws IOException {
    run("index.html", "eski");
    Map<String, String> before = files();

    try (SiteWriter writer = SiteWriter.open(FaultyFileSystem.under(new FullDisk(100), site))) {
      writer.write(file("belge/bir/index.html", "bir"));
      assertThatExceptionOfType(DiagnosedException.class)
          .isThrownBy(() -> writer.write(file("belge/iki/index.html", "iki".repeat(100))))
          .satisfies(e -> assertThat(e.diagnostic().code()).isEqualTo("output.full"));
    }

    assertThat(files()).isEqualTo(before);
    assertThat(site.resolve("belge")).doesNotExist();
  }

  @Test
  void refusesTwoRunsAtOnce() throws IOException {
    try (SiteWriter first = SiteWriter.open(site)) {
      assertThatExceptionOfType(DiagnosedException.class)
          .isThrownBy(() -> SiteWriter.open(site))
          .satisfies(e -> assertThat(e.diagnostic().code()).isEqualTo("output.busy"));
      first.finish();
    }
    run("index.html", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "/x", "a//b", "a/./b", "a/../b", "", "a/", "C:x", "a\\b", "ç", "a\nb"})
  void refusesAPathThatIsNotPlain(String path) throws IOException {
    try (SiteWriter writer = SiteWriter.open(site)) {
      assertThatThrownBy(() -> writer.write(file(path, "")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void doesNotFollowALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(site.resolve("belge"), elsewhere);

    assertThatThrownBy(() -> run("belge/a/index.html", ""))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void refusesToWriteAPathTwice() throws IOException {
    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.write(file("index.html", "bir"));
      assertThatThrownBy(() -> writer.write(file("index.html", "iki")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void countsTheBytesOfTheWholeSiteAndTheFilesThatChanged() throws IOException {
    run("index.html", "bir", "a/index.html", "iki");

    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.write(file("index.html", "bir"));
      writer.write(file("a/index.html", "üç"));
      writer.finish();
      assertThat(writer.written()).isEqualTo(2);
      assertThat(writer.bytes()).isEqualTo(3 + 4 + Files.size(site.resolve(Manifest.NAME)));
    }
  }

  /** One whole run that writes these paths and texts. */
  private void run(String... pathsAndTexts) throws IOException {
    try (SiteWriter writer = SiteWriter.open(site)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        writer.write(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
      }
      writer.finish();
    }
  }

  /** A run that writes these and then is killed. */
  private void interrupt(String... pathsAndTexts) throws IOException {
    boolean[] dark = {false};
    Weather weather =
        new Weather() {
          @Override
          public int change(String operation, Path path, int bytes) throws IOException {
            if (dark[0]) {
              throw new IOException("dead");
            }
            return bytes;
          }
        };
    assertThatThrownBy(
            () -> {
              try (SiteWriter writer = SiteWriter.open(FaultyFileSystem.under(weather, site))) {
                for (int i = 0; i < pathsAndTexts.length; i += 2) {
                  writer.write(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
                }
                dark[0] = true;
              }
            })
        .hasMessage("dead");
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(UTF_8));
  }

  private Path[] list() throws IOException {
    try (Stream<Path> paths = Files.walk(site)) {
      return paths.filter(Files::isRegularFile).toArray(Path[]::new);
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : list()) {
      texts.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return texts;
  }
}
