package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
    archive = new SmallArchive(folder.resolve("content"));
    putOld();
    archive.build(oldSite);
    putNew();
    archive.build(newSite);
  }

  private void putOld() throws IOException {
    Files.deleteIfExists(archive.content().resolve("releases/c.txt"));
    archive
        .put("releases/a.txt", "Rusya Dışişleri Bakanı Sergey Lavrov 3 Mart 2019'da geldi.\n")
        .put("releases/b.txt", "Eski metin, 5 Mayıs 2020, Gürcistan.\n");
  }

  private void putNew() throws IOException {
    archive
        .put("releases/b.txt", "Yeni metin, 5 Mayıs 2020, Azerbaycan.\n")
        .put("releases/c.txt", "Dışişleri Bakanı Mevlüt Çavuşoğlu 7 Mayıs 2020'de Bakü'de.\n");
    Files.delete(archive.content().resolve("releases/a.txt"));
  }

  @Test
  void aFirstBuildMayBeCutOffAnywhere() throws IOException {
    cutOffEverywhere(Map.of(), Optional.empty());
  }

  @Test
  void aBuildOverAnotherSiteMayBeCutOffAnywhere() throws IOException {
    cutOffEverywhere(SiteFolder.bytes(oldSite), Optional.empty());
  }

  @Test
  void aBuildThatRemembersMayBeCutOffAnywhere() throws IOException {
    cutOffEverywhere(SiteFolder.bytes(oldSite), Optional.of(folder.resolve("memory")));
  }

  private void cutOffEverywhere(Map<String, String> before, Optional<Path> memory)
      throws IOException {
    Map<String, String> whole = SiteFolder.bytes(newSite);
    Set<String> staying = new HashSet<>(before.keySet());
    staying.retainAll(whole.keySet());
    Optional<Path> remembered = memory.isPresent() ? Optional.of(remember()) : Optional.empty();
    boolean cut = true;
    for (int last = 1; cut; last += EVERY) {
      reset(site, before.isEmpty() ? Optional.empty() : Optional.of(oldSite));
      if (memory.isPresent()) {
        reset(memory.get(), remembered);
      }
      cut = cutOff(last, memory);
      everyFileIsWhole(before, whole, last);
      nobodyIsLedAstray(staying, last);

      SmallArchive.build(archive.content(), site, memory);

      Map<String, String> completed = SiteFolder.bytes(site);
      assertThat(completed.keySet()).as("cut at change %s", last).isEqualTo(whole.keySet());
      assertThat(whole.keySet())
          .as("files that differ after a cut at change %s", last)
          .allMatch(path -> completed.get(path).equals(whole.get(path)));
    }
  }

  /** What a build of the old site keeps in mind, once it is sure of all that it wrote. */
  private Path remember() throws IOException {
    Path memory = folder.resolve("memory");
    putOld();
    reset(site, Optional.of(oldSite));
    SmallArchive.build(archive.content(), site, Optional.of(memory));
    Path remembered = folder.resolve("remembered");
    SiteFolder.copy(memory, remembered);
    putNew();
    return remembered;
  }

  private static void reset(Path folder, Optional<Path> model) throws IOException {
    Wreckage.clear(folder);
    Files.createDirectories(folder);
    if (model.isPresent()) {
      SiteFolder.copy(model.get(), folder);
    }
  }

  private boolean cutOff(int last, Optional<Path> memory) throws IOException {
    try {
      PowerCut weather = new PowerCut(last);
      Path faulty = FaultyFileSystem.under(weather, site);
      SmallArchive.build(
          archive.content(),
          faulty,
          memory.map(path -> faulty.getFileSystem().getPath(path.toString())));
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
