package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;
import org.vakanuvis.faults.FaultyFileSystem;
import org.vakanuvis.faults.FullDisk;
import org.vakanuvis.faults.Weather;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.output.SiteWriter;

/** Whole runs while disk, clock or others misbehave: the site that was there stays whole. */
class BadDaysTest {
  @TempDir Path folder;
  private SmallArchive archive;
  private Path site;

  @BeforeEach
  void build() throws IOException {
    site = folder.resolve("site");
    archive =
        new SmallArchive(folder.resolve("content"))
            .put("releases/a.txt", "Rusya Dışişleri Bakanı Sergey Lavrov 3 Mart 2019'da geldi.\n")
            .put("releases/2020/b.txt", "Eski metin, 5 Mayıs 2020, Gürcistan.\n");
    archive.build(site);
  }

  @Test
  void aFullDiskLeavesTheOldSite() throws IOException {
    Map<String, String> before = SiteFolder.bytes(site);
    archive.put("releases/c.txt", "Yeni metin, Bakü, 7 Mayıs 2020.\n");

    for (int room = 100; room < 60_000; room = room * 3) {
      Path full = FaultyFileSystem.under(new FullDisk(room), site);
      DiagnosedException trouble =
          catchThrowableOfType(
              DiagnosedException.class, () -> SmallArchive.build(archive.content(), full));
      assertThat(trouble.diagnostic().code()).isEqualTo("output.full");
      assertThat(SiteFolder.bytes(site).keySet()).isEqualTo(before.keySet());
      assertThat(SiteFolder.bytes(site).equals(before)).isTrue();
    }
  }

  @Test
  void aFolderThatMustNotBeWrittenIsSaidToBeOne() {
    Weather locked =
        new Weather() {
          @Override
          public int change(String operation, Path path, int bytes) throws IOException {
            throw new AccessDeniedException(path.toString());
          }
        };

    IOException trouble =
        catchThrowableOfType(
            IOException.class,
            () -> SmallArchive.build(archive.content(), FaultyFileSystem.under(locked, site)));

    assertThat(IoTrouble.of(trouble).code()).isEqualTo("io.denied");
  }

  @Test
  void ofTwoRunsAtOnceTheSecondSaysSo() throws IOException {
    Map<String, String> before = SiteFolder.bytes(site);
    try (SiteWriter first = SiteWriter.open(site)) {
      assertThat(first.written()).isZero();
      Call second =
          Call.of(
              "generate", "--content", archive.content().toString(), "--output", site.toString());

      assertThat(second.code()).isEqualTo(3);
      assertThat(second.err()).contains("bu klasörde başka bir çalışma sürüyor");
    }
    assertThat(SiteFolder.bytes(site).equals(before)).isTrue();
  }

  @Test
  void aTextThatChangesWhileItIsReadIsToldOfOrPublishedWhole() throws IOException {
    Map<String, String> before = SiteFolder.bytes(site);
    int refused = 0;
    boolean whole = false;
    while (!whole && refused < 10) {
      archive.put("releases/a.txt", "İlk hâli.\n");
      Weather weather = new ChangesAt("a.txt", refused + 1);
      try {
        SmallArchive.build(FaultyFileSystem.under(weather, archive.content()), site);
        whole = true;
      } catch (DiagnosedException e) {
        assertThat(e.diagnostic().code()).isEqualTo("source.changed-meanwhile");
        assertThat(SiteFolder.bytes(site).equals(before)).isTrue();
        refused++;
      }
    }
    Path fresh = folder.resolve("fresh");
    archive.build(fresh);
    assertThat(refused).isBetween(1, 9);
    assertThat(SiteFolder.bytes(site).equals(SiteFolder.bytes(fresh))).isTrue();
  }

  /** Somebody saves a file between its n-th reading and the next. */
  private static final class ChangesAt implements Weather {
    private final String name;
    private final int reading;
    private final AtomicInteger readings = new AtomicInteger();

    ChangesAt(String name, int reading) {
      this.name = name;
      this.reading = reading;
    }

    @Override
    public void read(Path path) throws IOException {
      if (path.endsWith(path.getFileSystem().getPath(name))
          && readings.incrementAndGet() == reading + 1) {
        Files.writeString(Path.of(path.toString()), "Sonraki hâli.\n");
      }
    }
  }

  @Test
  void aClockThatGoesBackDoesNoHarm() throws IOException {
    AtomicLong hours = new AtomicLong(1000);
    InstantSource clock = () -> Instant.EPOCH.plusSeconds(3600 * hours.decrementAndGet());
    SiteBuild.Settings settings =
        new SiteBuild.Settings(archive.content(), Path.of("templates"), Optional.empty(), 1);

    SiteBuild.Outcome outcome =
        new SiteBuild(settings, clock, new Diagnostics(), Progress.NONE).generate(site);

    assertThat(outcome.written()).isTrue();
    assertThat(outcome.time()).isZero();
  }

  @Test
  void aTextIsReadAnewThoughItSeemsOlderThanTheSite() throws IOException {
    Path text = archive.content().resolve("releases/a.txt");
    long size = Files.size(text);
    archive.put("releases/a.txt", "Rusya Dışişleri Bakanı Sergey Lavrov 4 Mart 2019'da geldi.\n");
    Files.setLastModifiedTime(text, FileTime.from(Instant.parse("1999-01-01T00:00:00Z")));
    assertThat(Files.size(text)).isEqualTo(size);

    archive.build(site);

    assertThat(Files.readString(site.resolve("belge/a/index.html"))).contains("4 Mart 2019");
  }

  @Test
  void theOrderInWhichFoldersListTheirFilesDoesNotShow() throws IOException {
    archive.put("releases/2020/c.txt", "Üçüncü.\n").put("releases/2021/d.txt", "Dördüncü.\n");
    archive.put("pages/x.md", "# X\n").put("pages/y.md", "# Y\n").put("pages/z.md", "# Z\n");
    archive.build(site);
    Map<String, String> expected = SiteFolder.bytes(site);

    for (long seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      Weather shuffling =
          new Weather() {
            @Override
            public List<Path> listed(List<Path> entries) {
              List<Path> shuffled = new ArrayList<>(entries);
              Collections.shuffle(shuffled, random);
              return shuffled;
            }
          };
      Path other = folder.resolve("site" + seed);
      SmallArchive.build(FaultyFileSystem.under(shuffling, archive.content()), other);
      assertThat(SiteFolder.bytes(other).equals(expected)).isTrue();
    }
  }
}
