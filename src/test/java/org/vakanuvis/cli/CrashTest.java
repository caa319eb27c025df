package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.faults.EachChange;
import org.vakanuvis.faults.FaultyFileSystem;

/**
 * {@code generate} cut off at each change that it makes on disk. What every single cut leaves is
 * looked at; with {@code -Dcrash.every=1} each is completed by another run too, else one in so
 * many.
 */
class CrashTest {
  private static final int EVERY = Integer.getInteger("crash.every", 29);

  @TempDir Path folder;
  private Path oldSite;
  private Path site;
  private Path memory;
  private SmallArchive archive;
  private final IdentityHashMap<byte[], DeadLinks.Page> pages = new IdentityHashMap<>();

  /**
   * A run that was cut off.
   *
   * @param next the change that it did not come to
   * @param left what it left on disk
   */
  private record Cut(int number, String next, DiskState left) {
    @Override
    public String toString() {
      return "cut " + number + ", before: " + next;
    }
  }

  @BeforeEach
  void buildTheOldSite() throws IOException {
    oldSite = folder.resolve("old");
    site = folder.resolve("site");
    memory = folder.resolve("memory");
    archive = new SmallArchive(folder.resolve("content"));
    putOld();
    archive.build(oldSite);
  }

  private void putOld() throws IOException {
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
    putNew();

    cutOffEverywhere(Optional.empty());
  }

  @Test
  void aBuildOverAnotherSiteMayBeCutOffAnywhere() throws IOException {
    SiteFolder.copy(oldSite, site);
    putNew();

    cutOffEverywhere(Optional.empty());
  }

  @Test
  void aBuildThatRemembersMayBeCutOffAnywhere() throws IOException {
    // Of files that are older than this build it may be sure that they stand as they were.
    SiteFolder.copy(oldSite, site);
    SmallArchive.build(archive.content(), site, Optional.of(memory));
    putNew();

    cutOffEverywhere(Optional.of(memory));
  }

  private void cutOffEverywhere(Optional<Path> memory) throws IOException {
    DiskState before = DiskState.none(List.of(site, this.memory)).look(null);
    List<Cut> cuts = cuts(before, memory);
    DiskState standing = cuts.get(cuts.size() - 1).left();
    Map<String, byte[]> whole = standing.below(site);
    isWhatAnUndisturbedRunMakes(whole);
    everyCutLeavesWholeFilesAndNoDeadLinks(cuts, before.below(site), whole);
    for (int i = 0; i < cuts.size(); i += EVERY) {
      cuts.get(i).left().restore(standing);
      SmallArchive.build(archive.content(), site, memory);
      standing = standing.look(null);
      assertSame(standing.below(site), whole, cuts.get(i).toString());
    }
  }

  /** One run, and what is found on disk before each of its changes and after the last. */
  private List<Cut> cuts(DiskState before, Optional<Path> memory) throws IOException {
    List<Cut> cuts = new ArrayList<>(List.of(new Cut(0, "all", before)));
    Path faulty =
        FaultyFileSystem.under(
            new EachChange((operation, path) -> look(cuts, operation + " " + path, path)), site);
    SmallArchive.build(
        archive.content(),
        faulty,
        memory.map(path -> faulty.getFileSystem().getPath(path.toString())));
    look(cuts, "nothing", site);
    return cuts;
  }

  private static void look(List<Cut> cuts, String next, Path path) {
    Cut last = cuts.get(cuts.size() - 1);
    try {
      cuts.add(new Cut(cuts.size(), next, last.left().look(Path.of(path.toString()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void isWhatAnUndisturbedRunMakes(Map<String, byte[]> whole) throws IOException {
    Path undisturbed = folder.resolve("undisturbed");
    archive.build(undisturbed);
    DiskState built = DiskState.none(List.of(undisturbed)).look(null);
    assertSame(whole, built.below(undisturbed), "the run that was looked at");
  }

  private static void assertSame(
      Map<String, byte[]> files, Map<String, byte[]> expected, String what) {
    assertThat(files.keySet()).as(what).isEqualTo(expected.keySet());
    assertThat(expected.keySet())
        .as("files that differ: %s", what)
        .allMatch(path -> Arrays.equals(files.get(path), expected.get(path)));
  }

  /**
   * Whoever begins at the home page or at a page that stands before and after meets no dead link.
   * Of those that go, which lead to each other in circles, some one must be the first.
   */
  private void everyCutLeavesWholeFilesAndNoDeadLinks(
      List<Cut> cuts, Map<String, byte[]> before, Map<String, byte[]> after) throws IOException {
    Set<String> staying = new HashSet<>(before.keySet());
    staying.retainAll(after.keySet());
    Map<String, byte[]> seen = Map.of();
    for (Cut cut : cuts) {
      Map<String, byte[]> files = cut.left().below(site);
      files.keySet().removeIf(path -> Path.of(path).getFileName().toString().startsWith("."));
      if (!files.equals(seen)) {
        assertThat(files.keySet())
            .as("whole files after %s", cut)
            .allMatch(
                path ->
                    Arrays.equals(files.get(path), before.get(path))
                        || Arrays.equals(files.get(path), after.get(path)));
        DeadLinks links = new DeadLinks(files.keySet(), path -> page(files.get(path)));
        assertThat(links.onTheWay(staying)).as("after %s", cut).isEmpty();
        seen = files;
      }
    }
  }

  private DeadLinks.Page page(byte[] html) {
    return pages.computeIfAbsent(html, bytes -> DeadLinks.Page.of(new String(bytes, UTF_8)));
  }
}
