package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.faults.FaultyFileSystem;
import org.vakanuvis.faults.PowerCut;

/**
 * {@code generate} cut off at each change that it makes on disk. With {@code -Dcrash.every=1} after
 * every single one, else after one in so many.
 */
class CrashTest {
  private static final int EVERY = Integer.getInteger("crash.every", 41);

  @TempDir Path folder;
  private Path oldSite;
  private Path newSite;
  private Path site;
  private SmallArchive archive;

  @BeforeEach
  void buildBoth() throws IOException {
    oldSite = folder.resolve("old");
    newSite = folder.resolve("new");
    site = folder.resolve("site");
    archive =
        new SmallArchive(folder.resolve("content"))
            .put("releases/a.txt", "Rusya Dışişleri Bakanı Sergey Lavrov 3 Mart 2019'da geldi.\n")
            .put("releases/b.txt", "Eski metin, 5 Mayıs 2020, Gürcistan.\n");
    archive.build(oldSite);
    archive.put("releases/b.txt", "Yeni metin, 5 Mayıs 2020, Azerbaycan.\n");
    archive.put("releases/c.txt", "Dışişleri Bakanı Mevlüt Çavuşoğlu 7 Mayıs 2020'de Bakü'de.\n");
    Files.delete(archive.content().resolve("releases/a.txt"));
    archive.build(newSite);
  }

  @Test
  void aFirstBuildMayBeCutOffAnywhere() throws IOException {
    cutOffEverywhere(Map.of());
  }

  @Test
  void aBuildOverAnotherSiteMayBeCutOffAnywhere() throws IOException {
    cutOffEverywhere(SiteFolder.bytes(oldSite));
  }

  private void cutOffEverywhere(Map<String, String> before) throws IOException {
    Map<String, String> whole = SiteFolder.bytes(newSite);
    boolean cut = true;
    for (int last = 1; cut; last += EVERY) {
      Wreckage.clear(site);
      Files.createDirectories(site);
      if (!before.isEmpty()) {
        SiteFolder.copy(oldSite, site);
      }
      cut = cutOff(last);
      everyFileIsWhole(before, whole, last);
      Set<String> kept = new HashSet<>(before.keySet());
      kept.retainAll(whole.keySet());
      nobodyIsLedAstray(kept, last);

      archive.build(site);

      Map<String, String> completed = SiteFolder.bytes(site);
      assertThat(completed.keySet()).as("cut at change %s", last).isEqualTo(whole.keySet());
      assertThat(whole.keySet())
          .as("files that differ after a cut at change %s", last)
          .allMatch(path -> completed.get(path).equals(whole.get(path)));
    }
  }

  private boolean cutOff(int last) throws IOException {
    try {
      PowerCut weather = new PowerCut(last);
      SmallArchive.build(archive.content(), FaultyFileSystem.under(weather, site));
      return false;
    } catch (PowerCut.Dark e) {
      return true;
    }
  }

  private void everyFileIsWhole(Map<String, String> before, Map<String, String> after, int last)
      throws IOException {
    Map<String, String> now = new TreeMap<>(SiteFolder.bytes(site));
    now.keySet().removeIf(path -> Path.of(path).getFileName().toString().startsWith("."));
    for (Map.Entry<String, String> file : now.entrySet()) {
      String path = file.getKey();
      assertThat(
              file.getValue().equals(before.get(path)) || file.getValue().equals(after.get(path)))
          .as("%s is whole after a cut at change %s", path, last)
          .isTrue();
    }
  }

  /**
   * Whoever begins at the home page or at a page that stands before and after meets no dead link.
   * Of those that go, which lead to each other in circles, some one must be the first.
   */
  private void nobodyIsLedAstray(Set<String> entries, int last) throws IOException {
    assertThat(DeadLinks.onTheWay(site, entries)).as("after a cut at change %s", last).isEmpty();
  }
}
