package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole archives and the whole sites that must come of them; {@code -Dgolden.update=true} writes
 * the sites anew, and the difference is for a person to read.
 */
class GoldenSiteTest {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final Path ASSETS = Path.of("templates/assets");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSiteIsAsExpected(Path golden) throws IOException {
    String content = golden.resolve("content").toString();
    Path expected = golden.resolve("expected");

    Call call = Call.of("generate", "--content", content, "--output", folder.toString());

    assertThat(call.code()).as(call.err()).isZero();
    Map<String, String> site = texts(folder);
    if (Boolean.getBoolean("golden.update")) {
      replace(expected, site);
    }
    Map<String, String> standing = texts(expected);
    assertThat(site.keySet()).as(HOW_TO_UPDATE).isEqualTo(standing.keySet());
    site.forEach(
        (path, text) ->
            assertThat(text).as("%s: %s", path, HOW_TO_UPDATE).isEqualTo(standing.get(path)));
    for (Map.Entry<String, Path> asset : SiteFolder.files(ASSETS).entrySet()) {
      assertThat(folder.resolve("assets").resolve(asset.getKey()))
          .hasSameBinaryContentAs(asset.getValue());
    }
  }

  private static final String HOW_TO_UPDATE =
      "if the change is meant, run GoldenSiteTest with -Dgolden.update=true and read the diff";

  /**
   * The files of a site as texts. A zip stands as the list of what is in it, and its digest is left
   * out of the manifest: how its bytes are packed is the business of each Java. The search index,
   * which nobody reads as text, has tests of its own; assets are held against the templates' own.
   */
  private static Map<String, String> texts(Path site) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Path> file : SiteFolder.files(site).entrySet()) {
      String path = file.getKey();
      if (elsewhere(path)) {
        continue;
      }
      if (path.endsWith(".zip")) {
        texts.put(path + ".txt", entries(file.getValue()));
      } else if (path.equals("manifest-sha256.txt")) {
        texts.put(
            path,
            Files.readAllLines(file.getValue()).stream()
                .filter(line -> !line.endsWith(".zip") && !elsewhere(line.replaceFirst(".* ", "")))
                .collect(Collectors.joining("\n", "", "\n")));
      } else {
        texts.put(path, Files.readString(file.getValue()));
      }
    }
    return texts;
  }

  private static boolean elsewhere(String path) {
    return path.startsWith("assets/") || (path.startsWith("ara/") && path.endsWith(".js"));
  }

  private static String entries(Path zip) throws IOException {
    StringBuilder entries = new StringBuilder();
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream unzipped = new ZipInputStream(in)) {
      for (ZipEntry entry = unzipped.getNextEntry();
          entry != null;
          entry = unzipped.getNextEntry()) {
        int size = unzipped.readAllBytes().length;
        entries.append(entry.getName()).append(' ').append(size).append('\n');
      }
    }
    return entries.toString();
  }

  private static void replace(Path expected, Map<String, String> site) throws IOException {
    if (Files.exists(expected)) {
      try (Stream<Path> old = Files.walk(expected)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> file : site.entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue().getBytes(UTF_8));
    }
  }
}
