package org.vakanuvis.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;
import org.vakanuvis.SiteBuild.Outcome;
import org.vakanuvis.SiteBuild.Settings;
import org.vakanuvis.Stats;

/** Holds that a site built upon an earlier one is the same, byte for byte, as one built anew. */
class IncrementalSiteTest {
  private static final int STEPS = 8;
  private static final InstantSource CLOCK = InstantSource.system();

  @TempDir Path folder;

  private Path content;
  private Path templates;
  private Path site;
  private Path memory;

  @BeforeEach
  void beginsAnArchive() throws IOException {
    content = folder.resolve("content");
    templates = folder.resolve("templates");
    site = folder.resolve("site");
    memory = folder.resolve("memory");
    copy(Path.of("src/test/resources/golden/ornek/content"), content);
    copy(Path.of("templates"), templates);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void equalsAFullBuildWhateverWasEdited(long seed) throws IOException {
    ArchiveEdits edits = new ArchiveEdits(content, templates, new Random(seed));
    List<String> done = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      buildsAsAFullOne(step, done);
      done.add(edits.next());
    }
  }

  private void buildsAsAFullOne(int step, List<String> done) throws IOException {
    Diagnostics told = new Diagnostics();
    Outcome outcome = build(site, Optional.of(memory), told, Progress.NONE);
    assertThat(outcome.written()).as("%s: %s", done, told.sorted()).isTrue();
    assertEqualsFullBuild(folder.resolve("fresh-" + step), outcome, told, done);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void equalsAFullBuildWhereSeveralReleasesSayOtherFacts(long seed) throws IOException {
    ArchiveEdits edits = new ArchiveEdits(content, templates, new Random(seed));
    letAge(content);
    letAge(templates);
    build();
    List<String> done = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      done.add(edits.facts());
      buildsAsAFullOne(step, done);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void looksAtNoOtherReleaseWhereOneSaysTheSameFactsInOtherWords(long seed) throws IOException {
    ArchiveEdits edits = new ArchiveEdits(content, templates, new Random(seed));
    letAge(content);
    letAge(templates);
    build();
    List<String> done = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      done.add(edits.reword());
      Diagnostics told = new Diagnostics();
      SiteBuild build = new SiteBuild(settings(Optional.of(memory)), CLOCK, told, Progress.NONE);
      Outcome outcome = build.generate(site);
      assertThat(build.stats().phases()).as("%s", done).doesNotContainKey(Stats.Phase.PAGES);
      assertEqualsFullBuild(folder.resolve("fresh-" + step), outcome, told, done);
    }
  }

  private void assertEqualsFullBuild(
      Path fresh, Outcome outcome, Diagnostics told, List<String> done) throws IOException {
    Diagnostics toldAnew = new Diagnostics();
    Outcome anew = build(fresh, Optional.empty(), toldAnew, Progress.NONE);
    assertSame(site, fresh, done);
    assertThat(told.sorted()).as("%s", done).isEqualTo(toldAnew.sorted());
    assertThat(outcome.pages()).isEqualTo(anew.pages());
    assertThat(outcome.bytes()).isEqualTo(anew.bytes());
  }

  @Test
  void writesNothingWhereNothingChanged() throws IOException {
    build();
    Map<String, Object> before = times(site);
    // Twice, because what is younger than a tick of the clock is looked at more closely.
    build();
    assertThat(times(site)).isEqualTo(before);
    build();
    assertThat(times(site)).isEqualTo(before);
  }

  @Test
  void putsRightWhatWasAlteredBehindItsBack() throws IOException {
    build();
    Map<String, byte[]> right = bytes(site);
    Path page = site.resolve("index.html");
    byte[] altered = Files.readAllBytes(page);
    altered[altered.length / 2] ^= 1;
    Files.write(page, altered);
    Files.delete(site.resolve("tarih/index.html"));
    Files.writeString(site.resolve("ara/dizin.js"), "");
    build();
    assertEqual(bytes(site), right, "after the repair");
  }

  @Test
  void doesWithoutWhatWasKeptWhereThatIsSpoilt() throws IOException {
    build();
    Map<String, byte[]> right = bytes(site);
    List<Path> kept;
    try (Stream<Path> files = Files.walk(memory)) {
      kept = files.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(kept).isNotEmpty();
    for (Path file : kept) {
      byte[] whole = Files.readAllBytes(file);
      byte[] garbled = whole.clone();
      for (int i = 0; i < garbled.length; i += 13) {
        garbled[i] ^= 0x2a;
      }
      Files.write(file, garbled);
      build();
      assertEqual(bytes(site), right, file + " garbled");
      whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      build();
      assertEqual(bytes(site), right, file + " cut off");
      Files.deleteIfExists(file);
      build();
      assertEqual(bytes(site), right, file + " gone");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 8, 20})
  void completesARunThatWasCutOff(int after) throws IOException {
    build();
    Files.writeString(
        content.resolve("releases/2021/eski-kodlama.txt"),
        "Rusya Dışişleri Bakanı Sergey Lavrov 4 Mart 2021'de Ankara'da görüştü.");
    int[] left = {after};
    Progress cutOff =
        (phase, done, total) -> {
          if (--left[0] == 0) {
            throw new IllegalStateException("cut off");
          }
        };
    assertThatThrownBy(() -> build(site, Optional.of(memory), new Diagnostics(), cutOff))
        .hasMessageContaining("cut off");
    build();
    Path fresh = folder.resolve("fresh");
    build(fresh, Optional.empty(), new Diagnostics(), Progress.NONE);
    assertSame(site, fresh, List.of("cut off after " + after));
  }

  /** Notes and site are kept one after the other; a crash may come between them. */
  @Test
  void trustsNoNotesOfAnotherSite() throws IOException {
    Path release = content.resolve("releases/2021/eski-kodlama.txt");
    byte[] text = Files.readAllBytes(release);
    letAge(content);
    build();
    Path notes = folder.resolve("notes");
    copy(memory, notes);
    Files.writeString(release, "Rusya Dışişleri Bakanı Sergey Lavrov 4 Mart 2021'de görüştü.");
    build();
    for (Map.Entry<String, Path> file : SiteFolder.files(notes).entrySet()) {
      if (!file.getKey().endsWith("ledger")) {
        Files.copy(file.getValue(), memory.resolve(file.getKey()), REPLACE_EXISTING);
      }
    }
    Files.write(release, text);
    letAge(content);
    build();
    Path fresh = folder.resolve("fresh");
    build(fresh, Optional.empty(), new Diagnostics(), Progress.NONE);
    assertSame(site, fresh, List.of("taken back after a crash"));
  }

  @Test
  void keepsThePartsOfLongListsThatNoEditTouches() throws IOException {
    Path many = Files.createDirectories(content.resolve("releases/uzun"));
    for (int i = 0; i < 130; i++) {
      Files.writeString(many.resolve("b" + i + ".txt"), visit("Filistin", 1990 + i % 25, "Darvaz"));
    }
    Path other = many.resolve("c.txt");
    Files.writeString(other, visit("Kenya", 1995, "Darvaz"));
    letAge(content);
    letAge(templates);
    build();
    Path part = site.resolve("kisi/filistin/salim-darvaz/2/index.html");
    assertThat(part).exists();
    List<String> done = new ArrayList<>();
    done.add("another person is named elsewhere");
    Files.writeString(other, visit("Kenya", 1995, "Kudva"));
    buildsAsAFullOne(1, done);
    done.add("another person is named in the list");
    Files.writeString(many.resolve("b0.txt"), visit("Filistin", 1990, "Kudva"));
    buildsAsAFullOne(2, done);
    done.add("a part is gone");
    Files.delete(part);
    buildsAsAFullOne(3, done);
    done.add("the list is short");
    for (int i = 40; i < 130; i++) {
      Files.delete(many.resolve("b" + i + ".txt"));
    }
    buildsAsAFullOne(4, done);
    assertThat(part).doesNotExist();
  }

  @Test
  void keepsUpWithWhatGetsAPageOfItsOwnAndLosesIt() throws IOException {
    build();
    Path some = Files.createDirectories(content.resolve("releases/birkac"));
    Path pair = site.resolve("iliski/kenya-norvec/index.html");
    Path place = site.resolve("yer/semerkant/index.html");
    List<String> done = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      done.add("told by " + i);
      Files.writeString(
          some.resolve("r" + i + ".txt"),
          "Kenya Dışişleri Bakanı Salim Darvaz ile Norveç Dışişleri Bakanı Karl Brunsvik "
              + i
              + " Mart 1995 tarihinde Semerkant'ta görüştü.");
      buildsAsAFullOne(i, done);
      assertThat(Files.exists(pair)).as("%s", done).isEqualTo(i == 5);
      assertThat(Files.exists(place)).as("%s", done).isEqualTo(i > 1);
    }
    for (int i = 5; i > 1; i -= 2) {
      done.add("two told by no more");
      Files.delete(some.resolve("r" + i + ".txt"));
      Files.delete(some.resolve("r" + (i - 1) + ".txt"));
      buildsAsAFullOne(10 + i, done);
      assertThat(pair).doesNotExist();
      assertThat(Files.exists(place)).as("%s", done).isEqualTo(i == 5);
    }
  }

  private static String visit(String country, int year, String surname) {
    String minister = country + " Dışişleri Bakanı Salim " + surname;
    return minister + " 4 Mart " + year + "'de Ankara'ya geldi.";
  }

  private void build() throws IOException {
    Diagnostics told = new Diagnostics();
    assertThat(build(site, Optional.of(memory), told, Progress.NONE).written())
        .as("%s", told.sorted())
        .isTrue();
  }

  private Outcome build(Path output, Optional<Path> memory, Diagnostics told, Progress progress)
      throws IOException {
    return new SiteBuild(settings(memory), CLOCK, told, progress).generate(output);
  }

  private Settings settings(Optional<Path> memory) {
    return new Settings(content, templates, Optional.empty(), 1, memory, false);
  }

  /** As if they had been written long ago, not within the last tick of the clock. */
  private static void letAge(Path folder) throws IOException {
    for (Path file : SiteFolder.files(folder).values()) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_123L));
    }
  }

  private static void assertSame(Path site, Path fresh, List<String> done) throws IOException {
    assertEqual(bytes(site), bytes(fresh), String.valueOf(done));
  }

  private static void assertEqual(
      Map<String, byte[]> site, Map<String, byte[]> fresh, String done) {
    assertThat(site.keySet()).as(done).isEqualTo(fresh.keySet());
    site.forEach(
        (path, bytes) -> assertThat(bytes).as(done + ": " + path).isEqualTo(fresh.get(path)));
  }

  private static Map<String, byte[]> bytes(Path root) throws IOException {
    Map<String, byte[]> bytes = new HashMap<>();
    for (Map.Entry<String, Path> file : SiteFolder.files(root).entrySet()) {
      bytes.put(file.getKey(), Files.readAllBytes(file.getValue()));
    }
    return bytes;
  }

  private static Map<String, Object> times(Path root) throws IOException {
    Map<String, Object> times = new HashMap<>();
    for (Map.Entry<String, Path> file : SiteFolder.files(root).entrySet()) {
      times.put(file.getKey(), Files.getLastModifiedTime(file.getValue()));
    }
    return times;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
