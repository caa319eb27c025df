package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs of {@code generate} over a small archive. */
class GenerateTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/golden/ornek/content");

  @TempDir Path folder;
  private Path content;
  private Path site;

  @BeforeEach
  void copyTheExample() throws IOException {
    content = folder.resolve("content");
    site = folder.resolve("site");
    SiteFolder.copy(EXAMPLE, content);
  }

  @Test
  void sumsUpWhatItDid() {
    Call call = generate();

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).containsPattern("5 belge, \\d+ sayfa, gözden geçirilecek \\d+ olgu");
  }

  @Test
  void showsProgressOnlyToSomebodyWhoWatches() {
    String[] arguments = {"generate", "--content", content.toString(), "--output", site.toString()};

    assertThat(Call.watched(true, "tr", arguments).err())
        .startsWith("\r\u001b[KOkunuyor 1/5\r\u001b[K");
    assertThat(Call.watched(false, "tr", arguments).err()).doesNotContain("\r", "Okunuyor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/test/resources/golden/ornek/content", "content"})
  void everyLinkLeadsSomewhereAndEveryPageIsReached(Path archive) throws IOException {
    assertThat(generate(archive).code()).isZero();

    DeadLinks.Report links = DeadLinks.of(site);

    assertThat(links.dead()).isEmpty();
    assertThat(links.followed()).isGreaterThan(200);
    Set<String> pages = new HashSet<>();
    for (Map.Entry<String, Path> file : SiteFolder.files(site).entrySet()) {
      // Redirects are for those who come from outside.
      if (file.getKey().endsWith(".html")
          && !file.getKey().equals("404.html")
          && !Files.readString(file.getValue()).contains("http-equiv=refresh")) {
        pages.add(file.getKey());
      }
    }
    assertThat(links.reached()).containsAll(pages);
  }

  @Test
  void aSecondRunTouchesNothing() throws IOException {
    generate();
    Map<String, String> bytes = SiteFolder.bytes(site);
    Map<String, String> times = SiteFolder.times(site);

    assertThat(generate().code()).isZero();

    assertThat(SiteFolder.bytes(site)).isEqualTo(bytes);
    assertThat(SiteFolder.times(site)).isEqualTo(times);
  }

  @Test
  void givesTheSameBytesInAnyLocaleTimeZoneAndNumberOfThreads() throws IOException {
    generate();
    Map<String, String> bytes = SiteFolder.bytes(site);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : new String[] {"tr", "en", "ar"}) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        for (String jobs : new String[] {"1", "2", "8"}) {
          Path other = folder.resolve(language + jobs);
          generate(content, other, "--jobs", jobs);
          assertThat(SiteFolder.bytes(other)).isEqualTo(bytes);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void takesAwayThePagesOfAReleaseThatIsGone() throws IOException {
    generate();
    assertThat(site.resolve("belge/tarihsiz/index.html")).exists();
    Files.writeString(site.resolve("CNAME"), "arsiv.example");
    Files.delete(content.resolve("releases/tarihsiz.txt"));

    assertThat(generate().code()).isZero();

    assertThat(site.resolve("belge/tarihsiz")).doesNotExist();
    assertThat(site.resolve("CNAME")).exists();
    Path fresh = folder.resolve("fresh");
    generate(content, fresh);
    Files.delete(site.resolve("CNAME"));
    assertThat(SiteFolder.bytes(site)).isEqualTo(SiteFolder.bytes(fresh));
  }

  @Test
  void publishesWhereItIsTold() throws IOException {
    generate(content, site, "--base-url", "https://baska.example/a");

    String sitemap = Files.readString(site.resolve("sitemap.xml"));
    assertThat(sitemap).contains("https://baska.example/a/belge/").doesNotContain("ornek.example");
  }

  @Test
  void leavesTheSiteAsItWasWhenTheContentHasErrors() throws IOException {
    generate();
    Map<String, String> times = SiteFolder.times(site);
    Files.writeString(content.resolve("releases/tarihsiz.yaml"), "date: 2021-02-30\nulke: TR\n");
    Files.write(content.resolve("releases/2021/ikili.txt"), new byte[] {0, 1, 2, 3});

    Call call = generate();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .contains("releases/tarihsiz.yaml:1:7: hata: ")
        .contains("releases/tarihsiz.yaml:2:1: hata: ")
        .contains("releases/2021/ikili.txt: hata: ")
        .doesNotContain("Exception");
    assertThat(SiteFolder.times(site)).isEqualTo(times);
  }

  @Test
  void leavesTheSiteAsItWasWhenATemplateIsBroken() throws IOException {
    Path templates = folder.resolve("templates");
    SiteFolder.copy(Path.of("templates"), templates);
    generate();
    Map<String, String> times = SiteFolder.times(site);
    Path person = templates.resolve("person.ftlh");
    Files.writeString(person, Files.readString(person) + "\n${page.noSuchThing}\n");
    Files.writeString(content.resolve("releases/yeni.txt"), "Yeni metin.\n");

    Call call = generate(content, site, "--templates", templates.toString());

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("person.ftlh").doesNotContain("\tat ");
    assertThat(SiteFolder.times(site)).isEqualTo(times);
  }

  @Test
  void reportsTwoReleasesWithOneAddress() throws IOException {
    Files.writeString(content.resolve("releases/Cin.txt"), "Bir metin.\n");
    Files.writeString(content.resolve("releases/Çin.txt"), "Bir metin daha.\n");

    Call call = generate();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("Cin.txt").contains("Çin.txt");
    assertThat(site).doesNotExist();
  }

  @Test
  void saysWhenItCannotWrite() throws IOException {
    Files.writeString(folder.resolve("dosya"), "");

    Call call = generate(content, folder.resolve("dosya/site"));

    assertThat(call.code()).isEqualTo(3);
    assertThat(call.err()).contains("hata: ").doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void saysThatThereIsNoContent() {
    Call call = generate(folder.resolve("yok"));

    assertThat(call.code()).isEqualTo(3);
    assertThat(call.err()).contains("yok: hata: ").doesNotContain("Exception");
    assertThat(site).doesNotExist();
  }

  private Call generate() {
    return generate(content);
  }

  private Call generate(Path from) {
    return generate(from, site);
  }

  private Call generate(Path from, Path to, String... more) {
    String[] arguments = {"generate", "--content", from.toString(), "--output", to.toString()};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Call.of(all);
  }
}
