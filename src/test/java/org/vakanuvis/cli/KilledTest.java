package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, killed at any moment. {@code -Dkill.times=50 -Dkill.releases=2000} for more
 * than {@code verify} has time for.
 */
class KilledTest {
  private static final int TIMES = Integer.getInteger("kill.times", 1);
  private static final int RELEASES = Integer.getInteger("kill.releases", 10);

  @TempDir Path folder;

  @Test
  void completesWhatItWasKilledIn() throws Exception {
    SmallArchive archive = archive(0);
    Path site = folder.resolve("site");
    assertThat(generate(archive, site).waitFor()).isZero();
    Map<String, String> first = SiteFolder.digests(site);
    archive(1);
    Path expected = folder.resolve("expected");
    long start = System.nanoTime();
    assertThat(generate(archive, expected).waitFor()).isZero();
    long longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Map<String, String> second = SiteFolder.digests(expected);
    Set<String> staying = new HashSet<>(first.keySet());
    staying.retainAll(second.keySet());

    Random random = new Random(7);
    for (int i = 0; i < TIMES; i++) {
      archive(i % 2);
      Process process = generate(archive, site);
      boolean ended = process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(!ended || process.exitValue() == 0).isTrue();
      everyFileIsWhole(site, first, second, i);
      assertThat(DeadLinks.onTheWay(site, staying)).as("after kill %s", i).isEmpty();
    }
    archive(1);
    assertThat(generate(archive, site).waitFor()).isZero();
    assertThat(SiteFolder.digests(site)).isEqualTo(second);
  }

  private static void everyFileIsWhole(
      Path site, Map<String, String> first, Map<String, String> second, int kill)
      throws IOException {
    Map<String, String> standing = SiteFolder.digests(site);
    standing.keySet().removeIf(path -> Path.of(path).getFileName().toString().startsWith("."));
    assertThat(standing.entrySet())
        .as("files after kill %s", kill)
        .allMatch(
            file ->
                file.getValue().equals(first.get(file.getKey()))
                    || file.getValue().equals(second.get(file.getKey())));
  }

  /**
   * An archive of that many releases, some of which come, go and change from edition to edition.
   */
  private SmallArchive archive(int edition) throws IOException {
    SmallArchive archive = new SmallArchive(folder.resolve("content"));
    String[] people = {"Rusya Dışişleri Bakanı Sergey Lavrov", "İran Dışişleri Bakanı Cevad Zarif"};
    for (int i = 0; i < RELEASES; i++) {
      String name = "releases/" + (2000 + i % 20) + "/belge-" + i + ".txt";
      boolean touched = i % 5 == edition;
      if (touched && i % 2 == 0) {
        Files.deleteIfExists(archive.content().resolve(name));
      } else {
        String edited = touched ? " Düzeltilmiş metin." : "";
        archive.put(
            name,
            people[i % 2]
                + " "
                + (1 + i % 28)
                + " Mart "
                + (2000 + i % 20)
                + "'de geldi."
                + edited);
      }
    }
    return archive;
  }

  private Process generate(SmallArchive archive, Path site) throws IOException {
    return new OwnProcess(folder.resolve("said.txt"))
        .start(
            "generate",
            "--content",
            archive.content().toString(),
            "--cache",
            folder.resolve("cache").toString(),
            "--output",
            site.toString());
  }
}
