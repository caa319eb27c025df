package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    Set<String> first = SiteFolder.files(site).keySet();
    archive(1);
    Path expected = folder.resolve("expected");
    long start = System.nanoTime();
    assertThat(generate(archive, expected).waitFor()).isZero();
    long longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    Random random = new Random(7);
    for (int i = 0; i < TIMES; i++) {
      archive(i % 2);
      Process process = generate(archive, site);
      boolean ended = process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(!ended || process.exitValue() == 0).isTrue();
      assertThat(DeadLinks.onTheWay(site, kept(first, SiteFolder.files(expected).keySet())))
          .as("after kill %s", i)
          .isEmpty();
    }
    archive(1);
    assertThat(generate(archive, site).waitFor()).isZero();
    Map<String, String> completed = SiteFolder.bytes(site);
    assertThat(completed.keySet()).isEqualTo(SiteFolder.files(expected).keySet());
    assertThat(completed.equals(SiteFolder.bytes(expected))).isTrue();
  }

  private static List<String> kept(Set<String> before, Set<String> after) {
    return before.stream().filter(after::contains).toList();
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
    // Under Surefire the class path itself is a jar that only names another.
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Main.class.getName(),
                "generate",
                "--content",
                archive.content().toString(),
                "--cache",
                folder.resolve("cache").toString(),
                "--output",
                site.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }
}
