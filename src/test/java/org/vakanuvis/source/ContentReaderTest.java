package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.PressRelease.Format;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Site;

/** Content folders as editors leave them. */
class ContentReaderTest {
  @TempDir Path folder;
  private ContentFolder content;

  @BeforeEach
  void begin() {
    content = new ContentFolder(folder);
  }

  @Test
  void readsReleasesById() {
    content
        .put("releases/2021/b.txt", "İkinci.")
        .put("releases/2021/a.txt", "Birinci.\r\n")
        .put("releases/z.md", "# Son\n")
        .put("releases/README.md", "Kılavuz")
        .put("releases/.DS_Store", "x");

    List<PressRelease> releases = content.releases();

    assertThat(releases).extracting(PressRelease::id).containsExactly("2021/a", "2021/b", "z");
    assertThat(content.said()).isEmpty();
  }

  @Test
  void keepsBytesLineEndsAndMarksAsWritten() {
    String text = Normalizer.normalize("Dışişleri\r\nBakanı\rgörüştü.", Normalizer.Form.NFD);
    content.put("releases/a.txt", "\uFEFF" + text);

    PressRelease release = content.release();

    assertThat(release.text()).isEqualTo(text);
    assertThat(release.file().textStart()).isEqualTo(1);
    assertThat(release.file().textLine()).isEqualTo(1);
    assertThat(release.file().charset()).isEqualTo("UTF-8");
    assertThat(release.file().size()).isEqualTo(content.path("releases/a.txt").toFile().length());
  }

  @Test
  void digestsTheBytesAsTheyAre() {
    content.put("releases/a.txt", "abc");

    assertThat(content.release().file().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void namesFilesAsTheUserWould() {
    assumeTrue(turkishNames());
    content.put("releases/2021/Çin.MD", "# Çin\n");

    PressRelease release = content.release();

    assertThat(release.id()).isEqualTo("2021/Çin");
    assertThat(release.file().name()).isEqualTo("2021/Çin.MD");
    assertThat(release.file().path()).isEqualTo(folder + "/releases/2021/Çin.MD");
    assertThat(release.file().format()).isEqualTo(Format.MARKDOWN);
  }

  @Test
  void aNameIsTheSameHoweverItsAccentsAreWritten() {
    assumeTrue(turkishNames());
    content.put("releases/" + Normalizer.normalize("Güneş", Normalizer.Form.NFD) + ".txt", "x");

    assertThat(content.release().id()).isEqualTo("Güneş");
  }

  @Test
  void twoFilesThatDifferInAccentsOnlyAreOneTooMany() {
    assumeTrue(turkishNames());
    content
        .put("releases/" + Normalizer.normalize("Güneş", Normalizer.Form.NFD) + ".txt", "x")
        .put("releases/Güneş.txt", "y");

    assertThat(content.releases()).hasSize(1);
    assertThat(content.codes()).containsExactly("folder.same-id");
  }

  @Test
  void readsFoldersAndFilesOutsideTheContent() {
    content
        .put("baska/x/a.txt", "Metin")
        .put("baska/b.txt", "Metin")
        .put("baska/b.yaml", "date: 2021");
    ContentReader reader = content.reader();

    assertThat(reader.releases(content.path("baska")))
        .extracting(ReleaseFile::id)
        .containsExactly("b", "x/a");
    ReleaseFile single = reader.releases(content.path("baska/b.txt")).get(0);
    assertThat(single.id()).isEqualTo("b");
    assertThat(reader.release(single).orElseThrow().header().date()).isPresent();
    assertThat(reader.releases(content.path("yok"))).isEmpty();
    assertThat(content.codes()).containsExactly("io.missing");
  }

  @Test
  void followsNoLinks() throws IOException {
    content.put("disarida/gizli.txt", "Gizli").put("releases/a.txt", "Açık");
    Files.createSymbolicLink(content.path("releases/b.txt"), content.path("disarida/gizli.txt"));
    Files.createSymbolicLink(content.path("releases/dongu"), content.path("releases"));

    assertThat(content.releases()).extracting(PressRelease::id).containsExactly("a");
    assertThat(content.codes()).containsExactly("folder.link", "folder.link");
  }

  @Test
  void tellsOfAFileThatIsGoneBeforeItIsRead() throws IOException {
    content.put("releases/a.txt", "Metin");
    ContentReader reader = content.reader();
    ReleaseFile file = reader.releases().get(0);
    Files.delete(file.text());

    assertThat(reader.release(file)).isEmpty();
    assertThat(content.codes()).containsExactly("io.missing");
  }

  @Test
  void anEmptyArchiveHasNoReleases() {
    assertThat(content.reader().releases()).isEmpty();
    assertThat(content.codes()).containsExactly("io.missing");
  }

  @Test
  void readsWhatTheSiteSaysOfItself() {
    content.put(
        "site.yaml",
        """
        title: Vakanüvis
        description: Açıklamalar
        baseUrl: https://example.org/arsiv
        publisher: Bakanlık
        language: en
        license: CC0-1.0
        contact: arsiv@example.org
        """);

    assertThat(content.reader().site())
        .contains(
            new Site(
                "Vakanüvis",
                "Açıklamalar",
                "https://example.org/arsiv/",
                "en",
                "CC0-1.0",
                "Bakanlık",
                "arsiv@example.org"));
    assertThat(content.said()).isEmpty();
  }

  @Test
  void aSiteWithoutItsFileIsNone() {
    assertThat(content.reader().site()).isEmpty();
    assertThat(content.codes()).containsExactly("io.missing");
  }

  @Test
  void readsPagesByPath() {
    content
        .put("pages/yontem.md", "Giriş\n\n# Yöntem *ve* kaynaklar #\n")
        .put("pages/Hakkinda.md", "# Hakkında\nMetin\n");

    List<ContentPage> pages = content.reader().pages();

    assertThat(pages).extracting(ContentPage::slug).containsExactly("hakkinda", "yontem");
    assertThat(pages)
        .extracting(ContentPage::title)
        .containsExactly("Hakkında", "Yöntem *ve* kaynaklar");
    assertThat(pages.get(0).markdown()).isEqualTo("# Hakkında\nMetin\n");
  }

  /** Not so where the system's encoding is ASCII. */
  private static boolean turkishNames() {
    String encoding = System.getProperty("sun.jnu.encoding");
    return Charset.forName(encoding).newEncoder().canEncode("ğış");
  }
}
