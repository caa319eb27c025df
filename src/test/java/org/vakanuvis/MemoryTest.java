package org.vakanuvis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is kept goes with the site it was kept for, and no sooner. */
class MemoryTest {
  @TempDir Path folder;

  @Test
  void keepsAFolderApartForEachOutput() {
    assertThat(of("one")).isNotEqualTo(of("two")).isEqualTo(of("one"));
  }

  @Test
  void keepsNothingWhereNothingIsToBeKept() {
    assertThat(Memory.of(Optional.empty(), folder.resolve("one"))).isEmpty();
  }

  @Test
  void forgetsWhatWasKeptForASiteThatIsGone() throws IOException {
    Path gone = of("gone");
    Path stands = of("stands");
    Files.createDirectory(folder.resolve("stands"));
    age(gone);
    age(stands);

    of("new");

    assertThat(gone).doesNotExist();
    assertThat(stands).exists();
  }

  /** A run at the side that has not come to write its site, or to hold its folder. */
  @Test
  void leavesTheFolderThatAnotherRunHasJustNamed() throws IOException {
    Path old = of("first");
    age(old);
    Path again = of("first");

    of("second");

    assertThat(again).isEqualTo(old).exists();
  }

  private Path of(String output) {
    return Memory.of(Optional.of(folder.resolve(".vakanuvis")), folder.resolve(output))
        .orElseThrow();
  }

  private static void age(Path kept) throws IOException {
    Instant before = Instant.now().minus(Duration.ofHours(1));
    Files.setLastModifiedTime(kept.resolve("output"), FileTime.from(before));
  }
}
