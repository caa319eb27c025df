package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That no address dies once it is published. */
class RegisterTest {
  @TempDir Path folder;
  private Path content;
  private Path site;
  private Path register;

  @BeforeEach
  void publishAnArchive() throws IOException {
    content = folder.resolve("content");
    site = folder.resolve("site");
    register = content.resolve("register.tsv");
    Files.createDirectories(content.resolve("releases/2020"));
    Files.copy(Path.of("content/site.yaml"), content.resolve("site.yaml"));
    write("releases/2020/a.txt", "Bir metin.\n");
    write(
        "releases/2020/b.txt",
        "Rusya Dışişleri Bakanı Sergey Lavrov ile Türkmenistan Ticaret Bakanı Aman Örnekow 14 Mart"
            + " 2020 tarihinde görüştü.\n");
    for (String name : List.of("d", "e", "f", "g")) {
      write("releases/2020/" + name + ".txt", "Türkmen-Rus ekonomik komisyonu toplandı.\n");
    }
    assertThat(generate("--register").code()).isZero();
  }

  @Test
  void listsEveryAddressWithTheDayItWasPublishedAndWhatItRestsOn() {
    assertThat(register)
        .content()
        .contains("\naddress\tfirst\tkind\tnow\n")
        .contains("\nbelge/2020/a/\t2026-11-21\trelease\n")
        .contains("\ntur/gorusme/\t2026-11-21\tfinding\n")
        .contains("\nkisi/rusya/sergey-lavrov/\t2026-11-21\tauthority\n")
        .contains("\nkisi/turkmenistan/aman-ornekow/\t2026-11-21\tfinding\n")
        .contains("\nulke/rusya/\t2026-11-21\tauthority\n")
        .contains("\niliski/rusya-turkmenistan/\t2026-11-21\tfinding\n");
  }

  @Test
  void leadsFromThePageOfAPairToTheOneReleaseThatStillTellsOfIt() throws IOException {
    remove("d", "e", "f", "g");

    assertThat(generate().code()).isZero();

    assertThat(site.resolve("iliski/rusya-turkmenistan/index.html"))
        .content()
        .contains("url=../../belge/2020/b/index.html");
  }

  @Test
  void leadsFromThePageOfAPairToThePlaceWhereTheFewReleasesStandThatStillTellOfIt()
      throws IOException {
    remove("e");

    assertThat(generate().code()).isZero();

    assertThat(site.resolve("iliski/rusya-turkmenistan/index.html"))
        .content()
        .contains("url=../../ulke/rusya/index.html#iliski-turkmenistan");
    assertThat(DeadLinks.of(site).dead()).isEmpty();
  }

  private void remove(String... names) throws IOException {
    for (String name : names) {
      Files.delete(content.resolve("releases/2020/" + name + ".txt"));
      String row = "belge/2020/" + name + "/.*\n";
      Files.writeString(register, Files.readString(register).replaceAll(row, ""));
    }
  }

  @Test
  void addsOnlyWhatIsNewAndKeepsWhatAnEditorWrote() throws IOException {
    String before = Files.readString(register) + "# elle";
    Files.writeString(register, before);
    write("releases/2020/c.txt", "Bir başka metin.\n");

    assertThat(generate("--register").err()).contains("Adres defterine eklenen: 1\n");

    assertThat(register).hasContent(before + "\nbelge/2020/c/\t2026-11-21\trelease\n");
  }

  @Test
  void aReleaseThatVanishesIsAnErrorUntilAnotherTakesItsAddress() throws IOException {
    Files.delete(content.resolve("releases/2020/a.txt"));

    Call gone = generate();
    assertThat(gone.code()).isEqualTo(1);
    assertThat(gone.err())
        .containsPattern("register\\.tsv:4:1: hata: .*belge/2020/a/\n  → .*aliases");
    assertThat(site.resolve("belge/2020/a/index.html")).content().contains("Bir metin.");

    write("releases/2020/b.yaml", "aliases: [belge/2020/a/]\n");
    assertThat(generate().code()).isZero();
    assertThat(site.resolve("belge/2020/a/index.html")).content().contains("url=");
  }

  @Test
  void aWithdrawnReleaseKeepsItsAddress() throws IOException {
    write("releases/2020/a.yaml", "withdrawn: {date: 2026-11-20, reason: Yanlışlıkla.}\n");

    assertThat(generate().code()).isZero();
    assertThat(site.resolve("belge/2020/a/index.html")).content().contains("Yanlışlıkla.");
  }

  @Test
  void aPageOfAMergedSpellingLeadsToThePerson() throws IOException {
    write(
        "dictionaries/people.tsv",
        """
        key\tname\tcountry\taliases
        aman-ornekov\tAman Örnekov\tTM\tAman Örnekow
        """);

    Call call = generate();

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.err())
        .contains("kisi/turkmenistan/aman-ornekow/", "/kisi/turkmenistan/aman-ornekov/");
    assertThat(site.resolve("kisi/turkmenistan/aman-ornekow/index.html"))
        .content()
        .contains("aman-ornekov/index.html");
  }

  @Test
  void aPageOfAFindingThatGoesLeadsToTheNearestPage() throws IOException {
    write(
        "releases/2020/b.yaml",
        """
        ministers: [{name: Sergey Lavrov, country: RU, office: Dışişleri Bakanı}]
        countries: [RU]
        kind: visit
        """);

    assertThat(generate().code()).isZero();

    assertThat(site.resolve("kisi/turkmenistan/aman-ornekow/index.html"))
        .content()
        .contains("url=");
    assertThat(site.resolve("ulke/turkmenistan/index.html"))
        .content()
        .contains("ulkeler/index.html");
    assertThat(site.resolve("tur/gorusme/index.html")).content().contains("turler/index.html");
    assertThat(DeadLinks.of(site).dead()).isEmpty();
  }

  @Test
  void anEditorMaySayWhereAnAddressLeads() throws IOException {
    String rows = Files.readString(register);
    Files.writeString(register, rows + "kisi/rusya/eski-anahtar/\t2020-01-01\tauthority\n");
    assertThat(check().out()).containsPattern("register\\.tsv:\\d+:1: hata: .*eski-anahtar");

    Files.writeString(
        register,
        rows + "kisi/rusya/eski-anahtar/\t2020-01-01\tauthority\tkisi/rusya/sergey-lavrov/\n");
    assertThat(generate().code()).isZero();
    assertThat(site.resolve("kisi/rusya/eski-anahtar/index.html"))
        .content()
        .contains("sergey-lavrov/index.html");

    Files.writeString(
        register, rows + "kisi/rusya/eski-anahtar/\t2020-01-01\tauthority\tkisi/yok/yok/\n");
    assertThat(check().out()).containsPattern("register\\.tsv:\\d+:1: hata: .*kisi/yok/yok/");
  }

  @Test
  void whatThePublishedManifestListsIsMissedWithoutARegisterToo() throws IOException {
    Path manifest = site.resolve("manifest-sha256.txt");
    Files.delete(register);
    String[] published = {
      "check", "--content", content.toString(), "--published", manifest.toString()
    };
    assertThat(Call.of(published).out()).doesNotContain("manifest");
    Files.delete(content.resolve("releases/2020/a.txt"));
    write("releases/2020/b.yaml", "ministers: []\ncountries: [RU]\n");

    Call call = Call.of(published);

    assertThat(call.code()).isEqualTo(1);
    int line =
        Files.readAllLines(manifest).indexOf(line(manifest, "  belge/2020/a/index.html")) + 1;
    assertThat(call.out())
        .contains(manifest + ":" + line + ":67: hata: ", "belge/2020/a/\n  → Dosyasını")
        .containsPattern("manifest-sha256.txt:\\d+:67: uyarı: .*: kisi/rusya/sergey-lavrov/\n  → ")
        .containsPattern("uyarı: .*: iliski/rusya-turkmenistan/\n")
        .doesNotContain(": tarih/", ": ulke/rusya/\n");
    write("releases/2020/b.yaml", "aliases: [belge/2020/a/]\n");
    assertThat(Call.of(published).out()).doesNotContain("belge/2020/a/");
  }

  private static String line(Path file, String end) throws IOException {
    return Files.readAllLines(file).stream().filter(one -> one.endsWith(end)).findFirst().get();
  }

  @Test
  void tellsRowsThatCannotBeUnderstood() throws IOException {
    Files.writeString(
        register,
        Files.readString(register)
            + "../dis/\t2020-01-01\trelease\n"
            + "belge/x/\tdün\trelease\n"
            + "belge/y/\t2020-01-01\tbelge\n");

    assertThat(check().out())
        .containsPattern("register\\.tsv:\\d+:1: hata: .*\\.\\./dis/")
        .containsPattern("register\\.tsv:\\d+:10: hata: .*dün")
        .containsPattern("register\\.tsv:\\d+:21: hata: .*belge\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Call check() {
    return Call.of("check", "--content", content.toString());
  }

  private Call generate(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("generate", "--content", content.toString(), "--output", site.toString()));
    all.addAll(List.of(more));
    return Call.of(all.toArray(String[]::new));
  }
}
