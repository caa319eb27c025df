package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Malice in all that editors may write beside texts: headers, dictionaries, pages, the site's
 * description and the register. What reaches a page is words there, whatever it looks like.
 */
@Timeout(120)
class HostileEditorTest {
  /** Breaks out of text, of attributes, of JSON, of comments, of templates and of formats. */
  private static final String EVIL =
      "\"'--></title></script><script>kotu()</script><img src=//kotu onerror=kotu()>"
          + "${7*7}<#include 'x'>{0}%s%n]]>";

  private static final Pattern ALIVE =
      Pattern.compile("<script>kotu|<img src=//kotu|</title></script>");

  @TempDir Path folder;
  private SmallArchive archive;
  private Path site;

  @BeforeEach
  void begin() throws IOException {
    site = folder.resolve("site");
    archive =
        new SmallArchive(folder.resolve("content"))
            .put("releases/a.txt", "Rusya Dışişleri Bakanı Sergey Lavrov 3 Mart 2019'da geldi.\n");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private void assertHarmless() throws IOException {
    for (Map.Entry<String, Path> file : SiteFolder.files(site).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String html = Files.readString(file.getValue());
        assertThat(ALIVE.matcher(html).find()).as(file.getKey()).isFalse();
        assertThat(html).as(file.getKey()).doesNotContain("49<", "49&lt;");
      }
    }
  }

  @Test
  void everyFieldOfAHeaderIsWords() throws IOException {
    String evil = quoted(EVIL);
    archive.put(
        "releases/a.yaml",
        "title: %s\nnumber: %s\nsource: %s\nplaces: [%s]\norganizations: [%s]\nrights: %s\n"
                .replace("%s", evil)
            + "ministers: [{name: %s, country: RU, office: %s}]\n".replace("%s", evil)
            + "corrections: [{date: 2020-01-01, note: %s}]\n".replace("%s", evil)
            + "withdrawn: {date: 2020-01-02, reason: %s}\n".replace("%s", evil)
            + "kind: visit\n");

    Call call = generate();

    assertThat(call.code()).as(call.err()).isZero();
    assertHarmless();
    assertThat(DeadLinks.of(site).dead()).isEmpty();
  }

  @Test
  void theSiteAndItsPagesAreWords() throws IOException {
    String evil = quoted(EVIL);
    archive.put(
        "site.yaml",
        "title: %s\ndescription: %s\npublisher: %s\nlicense: %s\ncontact: %s\n".replace("%s", evil)
            + "baseUrl: https://ornek.example/a/\n");
    archive.put(
        "pages/kotu.md",
        "# "
            + EVIL
            + "\n\n"
            + "<script>kotu()</script>\n\n"
            + "[x](javascript:kotu\\(\\)) ![y](data:text/html,kotu)\n\n"
            + "[z](<x\" onclick=kotu()>)\n");

    Call call = generate();

    assertThat(call.code()).as(call.err()).isZero();
    assertHarmless();
    assertThat(Files.readString(site.resolve("kotu/index.html")))
        .doesNotContain("href=\"javascript", "href=javascript", "src=\"data:", "src=data:");
  }

  @Test
  void dictionariesAreWords() throws IOException {
    archive.put(
        "dictionaries/countries.tsv", "code\tname\tformerly\nRU\t" + EVIL + "\t" + EVIL + "\n");
    archive.put(
        "dictionaries/people.tsv",
        "key\tcountry\tname\taliases\toffices\nsergey-lavrov\tRU\t"
            + EVIL
            + "\tSergey Lavrov\t"
            + EVIL.replace("/", "")
            + "\n");
    archive.put("dictionaries/places.tsv", "name\tkind\tcountry\n" + EVIL + "\tcity\tRU\n");

    Call call = generate();

    assertThat(call.code()).as(call.err()).isZero();
    assertHarmless();
  }

  @Test
  void dictionariesOfAnySizeAreReadInTime() throws IOException {
    StringBuilder people = new StringBuilder("key\tname\tcountry\taliases\toffices\n");
    for (int i = 0; i < 20_000; i++) {
      String row = "kisi-%d\tKişi %d\tRU\t\tDşişleri Bakanı\n";
      people.append(row.replace("%d", String.valueOf(i)));
    }
    archive.put("dictionaries/people.tsv", people.toString());
    archive.put("dictionaries/countries.tsv", "code\taliases\nRU\t" + "|".repeat(200_000) + "x\n");
    archive.put("dictionaries/places.tsv", "\t".repeat(200_000) + "\n" + "a\t".repeat(200_000));
    archive.put("dictionaries/function-words.tsv", "word\n" + "ve\n".repeat(100_000));

    Call call = generate();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).doesNotContain("Exception");
    assertThat(call.err().lines()).allMatch(line -> line.length() < 2_000);
  }

  @Test
  void aRegisterLeadsNowhereElse() throws IOException {
    archive.put(
        "register.tsv",
        """
        address\tfirst\tkind\tnow
        belge/x/\t2020-01-01\trelease\t//kotu.example/
        belge/y/\t2020-01-01\trelease\tjavascript:kotu()/
        ../../x/\t2020-01-01\tfinding
        belge/<script>/\t2020-01-01\tfinding
        \u202Ebelge/z/\t+999999999-01-01\trelease
        """);

    Call call = generate();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .contains("register.tsv:2:", "register.tsv:3:", "register.tsv:4:", "register.tsv:5:")
        .contains("register.tsv:6:")
        .doesNotContain("\u202E", "Exception");
    assertThat(site).doesNotExist();
  }

  @Test
  void templatesCannotRunNorReadWhatIsNotTheirs() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "çok gizli");
    Path templates = folder.resolve("templates");
    for (String attack :
        new String[] {
          "${'freemarker.template.utility.Execute'?new()('id')}",
          "<#include '../secret.txt'>",
          "<#include '/../secret.txt'>",
          "<#include '" + folder.resolve("secret.txt") + "'>",
          "<#import '../secret.txt' as s>",
          "<@'${r\"${page.class}\"}'?interpret />",
          "${page.getClass().getClassLoader()}",
          "${page?api.class}",
          "${.data_model?keys?first?eval.class.forName('java.lang.Runtime')}",
        }) {
      Wreckage.clear(templates);
      SiteFolder.copy(Path.of("templates"), templates);
      Files.writeString(templates.resolve("home.ftlh"), attack);

      Call call =
          Call.of(
              "generate",
              "--content",
              archive.content().toString(),
              "--templates",
              templates.toString(),
              "--output",
              site.toString());

      assertThat(call.code()).as(attack).isEqualTo(1);
      assertThat(call.err()).as(attack).contains("home.ftlh:1:").doesNotContain("gizli", "\tat ");
      assertThat(SiteFolder.files(site)).isEmpty();
    }
  }

  private Call generate() {
    return Call.of(
        "generate", "--content", archive.content().toString(), "--output", site.toString());
  }
}
