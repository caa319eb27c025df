package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What editors and designers do to an archive, at random; the same for the same seed. */
final class ArchiveEdits {
  private static final List<String> SENTENCES =
      List.of(
          "Rusya Dışişleri Bakanı Sergey Lavrov, Moskova'da Türkmenistan Dışişleri Bakanı Raşid"
              + " Meredov ile görüştü.",
          "Almanya Dışişleri Bakanı Heiko Maas 14 Ekim 2020'de Berlin'de açıklama yaptı.",
          "Mısır ve Ürdün heyetleri Kahire'de bir araya geldi.",
          "Görüşmede Birleşmiş Milletler kararları ele alındı.",
          "Bakan Macaristan'a teşekkür etti.",
          "Kırgızistan Dışişleri Bakanı Ruslan Kazakbayev 5 Mart 2021 tarihinde Ankara'ya geldi.",
          // One person under three spellings, of which one may be another's.
          "Türkmenistan Tarım Bakanı Maral Amanova, Özbekistan Tarım Bakanı Sardor Yusupov ile"
              + " 3 Mayıs 2019'da Taşkent'te görüştü.",
          "Türkmenistan Tarım Bakanı M. Amanova 3 Mayıs 2019'da Sergey Lavrov ile görüştü.",
          "Türkmenistan Tarım Bakanı Maral Amânova 3 Mayıs 2019'da açıklama yaptı.",
          "Türkmenistan Tarım Bakanı Meryem Amanova 2012'de Ankara'ya geldi.");

  private static final List<String> WORDS =
      List.of(
          "Konuya verilen destek bir kez daha teyit edildi.",
          "Heyetler konuyu bir kez daha inceledi.",
          "Kamuoyuna saygiyla duyurulur.",
          "Zebra ve sardunya.");

  private static final List<String> SIDECARS =
      List.of(
          "title: Editörün başlığı\n",
          "date: 2018-05-04\n",
          "countries: [TM, RU]\n",
          "source: Basın Bürosu\nnumber: \"12\"\n",
          "aliases: [eski/adres/]\n",
          "added: 2021-05-06\nministers: [{name: Maral Amanova, country: TM}]\n",
          "corrections: [{date: 2021-06-07, note: Düzeltildi}]\n",
          "reject: {countries: [RU]}\n");

  private final Path content;
  private final Path templates;
  private final Random random;
  private int made;

  ArchiveEdits(Path content, Path templates, Random random) {
    this.content = content;
    this.templates = templates;
    this.random = random;
  }

  /** Does something; tells what. */
  String next() throws IOException {
    int what = random.nextInt(14);
    return switch (what) {
      case 0, 1, 2 -> add();
      case 3 -> edit();
      case 4 -> rename();
      case 5 -> delete();
      case 6 -> sidecar();
      case 7 -> page();
      case 8 -> template();
      case 9 -> dictionary();
      case 10 -> site();
      case 11, 12 -> reword();
      default -> touch();
    };
  }

  /** Changes what some releases say, and now and then which there are. */
  String facts() throws IOException {
    StringBuilder done = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int what = random.nextInt(10);
      done.append(
          switch (what) {
            case 0 -> add();
            case 1 -> delete();
            case 2, 3 -> sidecar();
            case 4 -> reword();
            case 5, 6 -> rename();
            default -> edit();
          });
      done.append("; ");
    }
    return done.toString();
  }

  private String add() throws IOException {
    Path file = content.resolve("releases/" + (2000 + random.nextInt(20)) + "/y" + ++made + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Belge " + made + "\n\n" + sentence() + " " + sentence() + "\n");
    return "add " + file;
  }

  private String edit() throws IOException {
    Path file = release();
    Files.writeString(file, sentence() + "\n\n" + sentence() + "\n");
    return "edit " + file;
  }

  /** Changes words that tell no fact. */
  String reword() throws IOException {
    Path file = release();
    String words = WORDS.get(random.nextInt(WORDS.size()));
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, text + "\n" + words + " " + ++made, StandardCharsets.ISO_8859_1);
    return "reword " + file;
  }

  private String rename() throws IOException {
    Path file = release();
    Path renamed = file.resolveSibling("ad" + ++made + extension(file));
    Files.move(file, renamed);
    Path sidecar = sidecar(file);
    if (Files.exists(sidecar)) {
      Files.move(sidecar, sidecar(renamed));
    }
    return "rename " + file + " to " + renamed;
  }

  private String delete() throws IOException {
    Path file = release();
    if (releases().size() > 2) {
      Files.delete(file);
      Files.deleteIfExists(sidecar(file));
    }
    return "delete " + file;
  }

  /** Takes one away where there is one, else lays one beside a release without. */
  private String sidecar() throws IOException {
    Path sidecar = sidecar(release());
    if (!Files.deleteIfExists(sidecar)) {
      // No two releases may have the same old address.
      String words = SIDECARS.get(random.nextInt(SIDECARS.size()));
      Files.writeString(sidecar, words.replace("adres/", "adres-" + ++made + "/"));
    }
    return "sidecar " + sidecar;
  }

  private String page() throws IOException {
    Path page = content.resolve("pages/sayfa" + random.nextInt(2) + ".md");
    if (!Files.deleteIfExists(page)) {
      Files.writeString(page, "# Sayfa " + ++made + "\n\nMetin.\n");
    }
    return "page " + page;
  }

  private String template() throws IOException {
    List<String> names = List.of("release.ftlh", "parts.ftlh", "list.ftlh", "assets/style.css");
    Path template = templates.resolve(names.get(random.nextInt(names.size())));
    String text = Files.readString(template);
    String more = template.toString().endsWith(".css") ? "/* " : "<#-- ";
    String end = template.toString().endsWith(".css") ? " */\n" : " -->\n";
    Files.writeString(template, text.replace("kanıt", "delil") + more + ++made + end);
    return "template " + template;
  }

  private String dictionary() throws IOException {
    Path people = content.resolve("dictionaries/people.tsv");
    Files.createDirectories(people.getParent());
    if (!Files.exists(people)) {
      Files.writeString(people, "key\tname\tcountry\taliases\toffices\n");
    }
    String row = "deneme-kisi-" + ++made + "\tDeneme Kişi\tTM\t\tDışişleri Bakanı 2001/2002\n";
    Files.writeString(people, row, StandardOpenOption.APPEND);
    return "dictionary";
  }

  private String site() throws IOException {
    Path site = content.resolve("site.yaml");
    String text = Files.readString(site).replaceFirst("title:.*", "title: Arşiv " + ++made);
    Files.writeString(site, text);
    return "site.yaml";
  }

  private String touch() throws IOException {
    Path file = release();
    Files.write(file, Files.readAllBytes(file));
    return "touch " + file;
  }

  private String sentence() {
    return SENTENCES.get(random.nextInt(SENTENCES.size()));
  }

  private Path release() throws IOException {
    List<Path> releases = releases();
    return releases.get(random.nextInt(releases.size()));
  }

  /** Those to which nothing else refers. */
  private List<Path> releases() throws IOException {
    try (Stream<Path> files = Files.walk(content.resolve("releases"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !file.getFileName().toString().startsWith("telefon"))
          .sorted()
          .toList();
    }
  }

  private static Path sidecar(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".yaml");
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.'));
  }
}
