package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proves sites as a user does who doubts them. */
class FixityTest {
  private static final String RELEASE = "belge/2021/ornek/index.html";

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("releases/2021"));
    Files.copy(Path.of("content/site.yaml"), content.resolve("site.yaml"));
    Files.writeString(
        content.resolve("releases/2021/ornek.txt"),
        "Dışişleri Bakanı Mevlüt Çavuşoğlu 3 Mart 2021 tarihinde Tiflis'i ziyaret etti.\n");
    site = folder.resolve("site");
    String[] generate = {"generate", "--content", content.toString(), "--output", site.toString()};
    assertThat(Call.in("en", generate).code()).isZero();
  }

  private Call prove() {
    return Call.in("en", "fixity", "--output", site.toString());
  }

  @Test
  void findsNothingWrongWithWhatWasWritten() {
    Call call = prove();

    assertThat(call.code()).isZero();
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("0 altered or missing, 0 not listed");
  }

  @Test
  void tellsAnAlteredFileWithBothDigests() throws IOException {
    Files.writeString(site.resolve(RELEASE), "altered");

    Call call = prove();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .contains(RELEASE + ": error: the file is not the one that was written")
        .contains("4aa009153649a0a7c1425387f3da9c72330ad069ea9f69ce1640abe46f92a83b");
  }

  @Test
  void tellsAMissingFile() throws IOException {
    Files.delete(site.resolve(RELEASE));

    Call call = prove();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).contains(RELEASE + ": error: the file is listed in the manifest");
  }

  @Test
  void warnsOfAFileThatIsNotListed() throws IOException {
    Files.writeString(site.resolve("google1234.html"), "mine");

    Call call = prove();

    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("google1234.html: warning:");
  }

  @Test
  void readsNothingOutsideOfTheSite() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Path manifest = site.resolve("manifest-sha256.txt");
    Files.writeString(manifest, "0".repeat(64) + "  ../secret.txt\n" + Files.readString(manifest));

    Call call = prove();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).contains("secret.txt: error: the file is listed").doesNotContain("SHA");
  }

  @Test
  void holdsWhatTheSiteWasMadeOf() throws IOException {
    Path text = folder.resolve("content/releases/2021/ornek.txt");
    assertThat(Files.readString(site.resolve("sources-sha256.txt")).lines())
        .extracting(line -> line.substring(66))
        .containsExactly("releases/2021/ornek.txt", "site.yaml");
    assertThat(proveSources().code()).isZero();
    assertThat(proveSources().err()).contains("2 files that the site was made of");

    Files.writeString(text, "altered");
    assertThat(proveSources().code()).isEqualTo(1);
    assertThat(proveSources().out()).contains("ornek.txt: error: the file is not the one that");

    Files.delete(text);
    assertThat(proveSources().out()).contains("ornek.txt: error: the site was made of this file");
  }

  @Test
  void readsNoSourceOutsideOfTheContent() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    String digest = "0".repeat(64) + "  ";
    Files.writeString(
        site.resolve("sources-sha256.txt"),
        digest
            + "../secret.txt\n"
            + digest
            + folder.resolve("secret.txt")
            + "\n"
            + digest
            + "a\0\n");

    assertThat(proveSources().out())
        .contains("secret.txt: error: the site was made of this file, which is not there")
        .doesNotContain("secret.txt: error: the file is not the one that");
  }

  private Call proveSources() {
    String content = folder.resolve("content").toString();
    return Call.in("en", "fixity", "--output", site.toString(), "--content", content);
  }

  @Test
  void saysThatAFolderHasNoManifest() {
    Call call = Call.in("tr", "fixity", "--output", folder.resolve("nowhere").toString());

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).contains("bildirge yok");
  }
}
