package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.SiteBuild;

/**
 * The same site, byte for byte, wherever it is made. {@code BadDaysTest} shuffles the folders too.
 */
class SameBytesTest {
  private static final Path CONTENT = Path.of("content");

  @TempDir Path folder;
  private Map<String, String> expected;

  @BeforeEach
  void build() throws IOException {
    expected = built(1);
  }

  private Map<String, String> built(int threads) throws IOException {
    Path site = folder.resolve("site-" + threads);
    SiteBuild.Outcome outcome = SmallArchive.build(CONTENT, site, threads, new Diagnostics());
    assertThat(outcome.written()).isTrue();
    return SiteFolder.digests(site);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void onAnyNumberOfThreads(int threads) throws IOException {
    assertThat(built(threads)).isEqualTo(expected);
  }

  /** The one that runs the tests, and those of other versions that the machine has. */
  static Stream<Path> javas() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    Map<Integer, Path> byVersion = new TreeMap<>();
    Stream<Path> named =
        System.getenv().entrySet().stream()
            .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
            .map(variable -> Path.of(variable.getValue()));
    for (Path java : Stream.concat(named, besides(own).stream()).toList()) {
      version(java).filter(v -> v >= 17).ifPresent(v -> byVersion.putIfAbsent(v, java));
    }
    byVersion.put(Runtime.version().feature(), own);
    return byVersion.values().stream();
  }

  private static List<Path> besides(Path own) throws IOException {
    try (Stream<Path> folders = Files.list(own.getParent())) {
      return folders.sorted().toList();
    }
  }

  private static Optional<Integer> version(Path java) throws IOException {
    Path release = java.resolve("release");
    if (!Files.isExecutable(java.resolve("bin/java")) || !Files.isRegularFile(release)) {
      return Optional.empty();
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceFirst("[^0-9]*([0-9]+).*", "$1"))
        .map(Integer::valueOf)
        .findFirst();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void underAnyJavaWithoutALocaleAmongArabicDigitsAndOddHours(Path java) throws Exception {
    Path site = folder.resolve("site");
    Path said = folder.resolve("said.txt");
    OwnProcess strange =
        new OwnProcess(
            java,
            List.of("-Duser.language=ar", "-Duser.country=EG"),
            Map.of("LC_ALL", "C", "LANG", "C", "TZ", "Asia/Kathmandu"),
            said);

    Process process =
        strange.start(
            "generate",
            "--content",
            CONTENT.toString(),
            "--cache",
            folder.resolve("cache").toString(),
            "--output",
            site.toString());

    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    assertThat(SiteFolder.digests(site)).isEqualTo(expected);
  }
}
