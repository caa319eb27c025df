package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rubbish and malice among the releases: each is published as text, or refused in words, and
 * nothing of it reaches a terminal or a page as anything but words.
 */
@Timeout(120)
class HostileContentTest {
  private static final Pattern MEDDLING =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\u202A-\u202E]");

  @TempDir Path folder;
  private SmallArchive archive;
  private Path site;

  @BeforeEach
  void begin() throws IOException {
    site = folder.resolve("site");
    archive = new SmallArchive(folder.resolve("content")).put("releases/iyi.txt", "İyi metin.\n");
  }

  @Test
  void whatIsTooLargeToBeAReleaseIsSaidToBe() throws IOException {
    Path large = archive.content().resolve("releases/film.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L << 20);
    }

    Call call = generate();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).containsPattern("film\\.txt: hata: .*51 MB.* 8 MB.*\n  → Hiçbir");
  }

  @Test
  void hundredsOfTinyFilesAreAPageEach() throws IOException {
    for (int i = 0; i < 400; i++) {
      archive.put("releases/x" + i + ".txt", "x\n");
    }

    assertThat(generate().code()).isZero();
    assertThat(DeadLinks.of(site).dead()).isEmpty();
    assertThat(SiteFolder.files(site).keySet())
        .filteredOn(path -> path.startsWith("belge/x"))
        .hasSize(400);
  }

  @Test
  void anyBytesAreTextOrRefused() throws IOException {
    Map<String, byte[]> refused =
        Map.of(
            "nul", "Bakan\0geldi".getBytes(UTF_8),
            "iki-kodlama", join("Dışişleri ".repeat(9), "D\u00fd\u00fei\u00fele\u0081ri"),
            "uc-birim", "Bakan \u001b]0;x\u0007\u001b[2J geldi".getBytes(UTF_8),
            "bos", new byte[0],
            "bosluk", " \n\t\u00A0\n".getBytes(UTF_8));
    Map<String, byte[]> read =
        Map.of(
            "yarim", "Bakan \u00ed\u00a0\u0080 geldi".getBytes(ISO_8859_1),
            "ortada-bom", "Bakan \uFEFFgeldi".getBytes(UTF_8),
            "tek-kacis", ("\u001b[2J" + "Bakan geldi. ".repeat(90)).getBytes(UTF_8),
            "ters-yon", "Bakan \u202Eidleg".getBytes(UTF_8),
            "harf-degil", "\uFFFE\uFFFF Bakan".getBytes(UTF_8),
            "uzun-satir", "Bakan geldi ve ".repeat(20_000).getBytes(UTF_8),
            "cok-satir", "Bakan\n".repeat(20_000).getBytes(UTF_8),
            "isaretler", ("a" + "\u0301".repeat(20_000)).getBytes(UTF_8));
    Path releases = archive.content().resolve("releases");
    for (Map<String, byte[]> files : List.of(refused, read)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(releases.resolve(file.getKey() + ".txt"), file.getValue());
      }
    }

    Call all = generate();
    for (String name : refused.keySet()) {
      assertThat(all.err()).contains(name + ".txt:");
      Files.delete(releases.resolve(name + ".txt"));
    }
    Call rest = generate();

    assertThat(all.code()).isEqualTo(1);
    assertThat(rest.code()).as(rest.err()).isZero();
    assertHarmless(all);
    assertHarmless(rest);
    for (String name : read.keySet()) {
      assertThat(Files.readString(site.resolve("belge/" + name + "/index.html")))
          .doesNotContain("\u001b", "\uFFFE");
    }
  }

  private static byte[] join(String utf8, String latin) {
    byte[] first = utf8.getBytes(UTF_8);
    byte[] second = latin.getBytes(ISO_8859_1);
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static Stream<String> sidecars() {
    String bomb =
        IntStream.range(1, 30)
            .mapToObj(i -> "a" + i + ": &a" + i + " [" + "*a" + (i - 1) + ",*a" + (i - 1) + "]\n")
            .reduce("a0: &a0 [x,x]\n", String::concat);
    return Stream.of(
        bomb,
        "[".repeat(100_000),
        "a:\n".repeat(1).concat(" - ".repeat(20_000)),
        "{a: ".repeat(100_000),
        IntStream.range(0, 10_000).mapToObj(i -> "k" + i + ": 1\n").reduce("", String::concat),
        "title: &x !!java.net.URL [\"http://ornek.example\"]\n",
        "? [a, b]\n: c\n",
        "title: \"\\ud800\"\n",
        "title: \"a\\0b\"\n",
        "date: " + "9".repeat(100_000) + "\n",
        "countries: [" + "XX,".repeat(50_000) + "]\n",
        "aliases: [../../x]\n",
        "url: \"javascript:alert(1)\"\n",
        "%YAML 9.9\n---\ntitle: x\n",
        "<<: {title: x}\n");
  }

  @Test
  void hostileHeadersAreRefusedAtTheirPlaces() throws IOException {
    List<String> hostile = sidecars().toList();
    for (int i = 0; i < hostile.size(); i++) {
      archive.put("releases/kotu" + i + ".txt", "Metin.\n");
      archive.put("releases/kotu" + i + ".yaml", hostile.get(i));
    }

    Call call = generate();

    assertThat(call.code()).isEqualTo(1);
    for (int i = 0; i < hostile.size(); i++) {
      assertThat(call.err()).contains("kotu" + i + ".yaml:");
    }
    assertHarmless(call);
    assertThat(call.err().lines()).allMatch(line -> line.length() < 2_000);
    assertThat(site).doesNotExist();
  }

  private static Stream<String> names() {
    return Stream.of(
            "bir\niki",
            "bir\n::error::iki",
            "bir\u001b[2Jiki",
            "bir\u202Etxt.exe",
            "bir\u200Fiki",
            "..\\..\\iki",
            "%2e%2e%2fiki",
            "<script>alert(1)<\u2215script>",
            "${7*7}<#include 'x'>",
            "\"'><svg onload=alert(1)>",
            "a".repeat(251),
            "ş".repeat(125),
            "CON",
            " ",
            "-rf",
            "\u0130I\u0131i",
            "日本")
        .map(name -> name + ".txt")
        .filter(HostileContentTest::canName);
  }

  @Test
  void anyNameLeadsToAPageOrIsRefused() throws IOException {
    for (String name : names().toList()) {
      archive.put("releases/" + name, "Rusya Dışişleri Bakanı Sergey Lavrov geldi.\n");
    }

    Call check = Call.of("check", "--content", archive.content().toString(), "--format", "json");
    Call annotated =
        Call.of("check", "--content", archive.content().toString(), "--format", "github");
    for (JsonNode problem : new ObjectMapper().readTree(check.out())) {
      if (problem.get("severity").asText().equals("error")) {
        Files.deleteIfExists(Path.of(problem.get("path").asText()));
      }
    }
    Call call = generate();

    assertThat(annotated.out().lines()).allMatch(line -> line.startsWith("::"));
    assertThat(annotated.out().lines()).noneMatch(line -> line.startsWith("::error::iki"));
    assertHarmless(check);
    assertHarmless(call);
    assertThat(call.code()).as(call.err()).isZero();
    assertThat(DeadLinks.of(site).dead()).isEmpty();
    Call fixity =
        Call.of("fixity", "--output", site.toString(), "--content", archive.content().toString());
    assertThat(fixity.code()).as(fixity.out()).isZero();
  }

  @Test
  void namesThatBecomeOneAddressAreToldOf() throws IOException {
    for (String name : List.of("Irak.txt", "irak.txt", "ılık.txt", "ilik.txt", "a.txt", "a.md")) {
      assumeTrue(canName(name));
      archive.put("releases/" + name, "Metin " + name + "\n");
    }

    Call call = generate();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("releases/irak.txt", "releases/ılık.txt", "releases/a.txt");
    assertHarmless(call);
  }

  @Test
  void linksAreNotFollowedAndToldOf() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Çok gizli.\n");
    Path releases = archive.content().resolve("releases");
    Files.createSymbolicLink(releases.resolve("disari.txt"), secret);
    Files.createSymbolicLink(releases.resolve("iyi.yaml"), secret);
    Files.createSymbolicLink(releases.resolve("dongu"), archive.content());
    Files.createSymbolicLink(releases.resolve("kendi"), releases.resolve("kendi"));
    Files.createDirectories(archive.content().resolve("pages"));
    Files.createSymbolicLink(archive.content().resolve("pages/disari.md"), secret);

    Call call = generate();

    assertThat(call.err()).contains("disari.txt", "dongu", "kendi", "iyi.yaml");
    for (Map.Entry<String, Path> file : SiteFolder.files(site).entrySet()) {
      assertThat(Files.readString(file.getValue(), ISO_8859_1))
          .as(file.getKey())
          .doesNotContain("gizli");
    }
  }

  private Call generate() {
    return Call.of(
        "generate", "--content", archive.content().toString(), "--output", site.toString());
  }

  private static void assertHarmless(Call call) {
    assertThat(call.err()).doesNotContain("Exception", "\tat ");
    assertThat(MEDDLING.matcher(call.err()).find()).as("meddling characters").isFalse();
  }

  private static boolean canName(String name) {
    try {
      String encoding = System.getProperty("sun.jnu.encoding");
      return Path.of(name) != null && Charset.forName(encoding).newEncoder().canEncode(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
