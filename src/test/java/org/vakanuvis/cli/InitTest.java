package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.WorkflowSteps;

/** That a fresh archive works as it stands, its workflows too. */
class InitTest {
  @TempDir Path folder;
  private Path archive;

  @BeforeEach
  void begin() {
    archive = folder.resolve("arşiv");
  }

  @Test
  void aFreshArchiveIsCheckedAndBuiltWithoutAWord() throws IOException {
    assertThat(Call.of("init", archive.toString()).code()).isZero();

    String content = archive.resolve("content").toString();
    Call check = Call.of("check", "--content", content);
    assertThat(check.out()).isEmpty();
    assertThat(check.code()).isZero();
    Path site = folder.resolve("site");
    assertThat(Call.of("generate", "--content", content, "--output", site.toString()).code())
        .isZero();
    assertThat(site.resolve("kisi/rusya/sergey-lavrov/index.html")).exists();
    assertThat(archive.resolve("content/README.md"))
        .hasSameBinaryContentAs(Path.of("content/README.md"));
  }

  @Test
  void touchesNoFolderThatHoldsAnything() throws IOException {
    Files.createDirectories(archive);
    Files.writeString(archive.resolve(".gizli"), "");

    Call call = Call.of("init", archive.toString());

    assertThat(call.code()).isEqualTo(3);
    assertThat(call.err()).contains("hata: klasör boş değil");
    assertThat(SiteFolder.files(archive)).containsOnlyKeys(".gizli");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theStepsOfItsWorkflowsRunAsTheyStand() throws IOException, InterruptedException {
    Call.of("init", archive.toString());
    program(archive.resolve("vakanuvis.jar"));
    Path bare = folder.resolve("uzak.git");
    sh(folder, "git init -q --bare -b main uzak.git");
    sh(
        archive,
        "git init -q -b main && git add -A && git -c user.name=a -c user.email=a@example.org commit"
            + " -q -m Ilk");
    sh(archive, "git remote add origin '" + bare + "' && git push -q -u origin main");
    sh(archive, "git clone -q '" + bare + "' .base");
    Files.writeString(
        archive.resolve("yeni.txt"),
        """
        Kongo Dışişleri Bakanı Ankara’ya Geldi

        Fransa ve Kongo ile ticaret 14 Mart 2023 tarihinde ele alındı.
        """);
    sh(archive, "./vakanuvis add yeni.txt");

    for (String step : WorkflowSteps.of(archive.resolve(".github/workflows/check.yml"))) {
      sh(archive, step);
    }
    assertThat(archive.resolve("summary.md"))
        .content()
        .contains(
            "## Bu değişiklik arşive ne yapıyor",
            "### Yeni belgeler: 1",
            "❓ Ülkeler: CG",
            "`/ulke/fransa/`");
    assertThat(archive.resolve("site-output/index.html")).exists();

    for (String step : WorkflowSteps.of(archive.resolve(".github/workflows/pages.yml"))) {
      sh(archive, step);
    }
    sh(archive.resolve(".base"), "git pull -q");
    assertThat(archive.resolve(".base/content/register.tsv"))
        .content()
        .contains("belge/2020/2020-06-19-ornek-ticaret-gorusmesi/", "\tauthority\n");
    sh(archive, ".ci/commit-register");
    anAddressThatWasPublishedLivesOn();
  }

  private void anAddressThatWasPublishedLivesOn() throws IOException, InterruptedException {
    String old = "2020-06-19-ornek-ticaret-gorusmesi";
    Path releases = archive.resolve("content/releases/2020");
    Files.move(releases.resolve(old + ".txt"), releases.resolve("ornek.txt"));
    Files.move(releases.resolve(old + ".yaml"), releases.resolve("ornek.yaml"));
    sh(archive, "! ./vakanuvis check --lang tr > check.txt");
    assertThat(archive.resolve("check.txt"))
        .content()
        .contains("content/register.tsv:", "hata: ", "belge/2020/" + old + "/\n");

    Files.writeString(
        releases.resolve("ornek.yaml"),
        "\naliases: [belge/2020/" + old + "/]\nwithdrawn: {date: 2026-11-21, reason: Yanlış.}\n",
        StandardOpenOption.APPEND);
    sh(archive, "./vakanuvis generate --register");
    assertThat(archive.resolve("site-output/belge/2020/" + old + "/index.html"))
        .content()
        .contains("url=../ornek/index.html");
    assertThat(archive.resolve("site-output/belge/2020/ornek/index.html"))
        .content()
        .contains("Yanlış.");
    assertThat(archive.resolve("content/register.tsv"))
        .content()
        .contains("belge/2020/" + old + "/\t", "belge/2020/ornek/\t");
  }

  /** A jar that runs what is being tested. */
  private static void program(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "org.vakanuvis.cli.Main");
    Stream<String> system =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString());
    Stream<String> loaded =
        InitTest.class.getClassLoader() instanceof URLClassLoader loader
            ? Arrays.stream(loader.getURLs()).map(URL::toString)
            : Stream.empty();
    attributes.put(
        Attributes.Name.CLASS_PATH, Stream.concat(system, loaded).collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
  }

  private static void sh(Path folder, String command) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder(List.of("sh", "-c", command));
    shell.directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = shell.environment();
    environment.put("GITHUB_STEP_SUMMARY", "summary.md");
    environment.put("BASE_URL", "https://example.org/a/");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", command, said).isZero();
  }
}
