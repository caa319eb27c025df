package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Standing;
import org.vakanuvis.model.Verdicts;

/** Whatever header is written reads back as the same header. */
class FrontMatterWriterTest {
  @TempDir Path folder;

  @Test
  void writesTheFieldsAsEditorsAreShownThem() {
    Header header =
        header(
            "Türkmen-Rus görüşmesi",
            "2020-06-19",
            List.of(
                new Officeholder(
                    "Raşid Meredov", Optional.of("TM"), Optional.of("Dışişleri Bakanı"))),
            List.of("NO", "TM"));

    assertThat(FrontMatterWriter.text(header))
        .isEqualTo(
            """
            title: Türkmen-Rus görüşmesi
            date: 2020-06-19
            ministers:
            - {name: Raşid Meredov, country: TM, office: Dışişleri Bakanı}
            countries: [NO, TM]
            """);
  }

  @Test
  void writesNothingOfAHeaderThatSaysNothing() {
    assertThat(FrontMatterWriter.text(Header.NONE)).isEmpty();
  }

  @Test
  void readsBackEveryField() throws IOException {
    Header full =
        new Header(
            Optional.of("Başlık: \"tırnaklı\" # ve işaretli"),
            Optional.of(Edtf.parse("2020-10-14/2021-03")),
            Optional.of("125"),
            Optional.of("Rusya Dışişleri Bakanlığı"),
            Optional.of(ReleaseKind.VISIT),
            Optional.of(List.of(new Officeholder("Ö. O'Neil", Optional.empty(), Optional.empty()))),
            Optional.of(List.of()),
            Optional.of(List.of("NO")),
            Optional.of(List.of("Aşkabat")),
            Optional.of(List.of("BM")),
            new Verdicts(Set.of("date"), Map.of("countries", List.of("TR"))),
            new Verdicts(Set.of(), Map.of("ministers", List.of("R. Kazakbayev"))),
            new Provenance(
                Optional.of("https://mid.example/haber?id=1"),
                Optional.of(LocalDate.of(2021, 4, 2)),
                Optional.of(LocalDate.of(2026, 11, 21)),
                Optional.of("yes"),
                Optional.of("tr")),
            new Standing(
                List.of("belge/eski/"),
                Optional.of("2020/06/eski"),
                List.of(new Standing.Correction(LocalDate.of(2026, 1, 1), "- not: bir")),
                Optional.of(new Standing.Withdrawal(LocalDate.of(2027, 1, 5), "~"))),
            Map.of());

    assertThat(readBack(List.of(full))).containsExactly(full);
  }

  @Test
  void readsBackAnyTitle() throws IOException {
    List<String> titles =
        List.of(
            "null",
            "~",
            "true",
            "True",
            "yes",
            "NO",
            "12",
            "1e3",
            "0x1f",
            "2020-01-01",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "'a'",
            "\"a",
            "{a}",
            "[a]",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "?",
            "a\\b",
            "=",
            ".inf",
            "uzun başlık ".repeat(30) + "son",
            "I ı İ i ğ ş",
            "emoji 😀");
    List<Header> headers =
        titles.stream().map(title -> header(title, "2020", List.of(), List.of("TR"))).toList();

    assertThat(readBack(headers)).extracting(header -> header.title().get()).isEqualTo(titles);
  }

  private List<Header> readBack(List<Header> headers) throws IOException {
    Path releases = Files.createDirectories(folder.resolve("releases"));
    for (int i = 0; i < headers.size(); i++) {
      String name = String.valueOf((char) ('a' + i / 26)) + (char) ('a' + i % 26);
      Files.writeString(releases.resolve(name + ".txt"), "Metin.\n");
      Files.writeString(releases.resolve(name + ".yaml"), FrontMatterWriter.text(headers.get(i)));
    }
    List<Diagnostic> problems = new ArrayList<>();
    ContentReader reader = new ContentReader(folder, problems::add);
    List<Header> read = new ArrayList<>();
    for (ReleaseFile file : reader.releases()) {
      reader.release(file).map(release -> withoutPositions(release.header())).ifPresent(read::add);
    }
    assertThat(problems).isEmpty();
    return read;
  }

  private static Header withoutPositions(Header read) {
    return new Header(
        read.title(),
        read.date(),
        read.number(),
        read.source(),
        read.kind(),
        read.ministers(),
        read.officials(),
        read.countries(),
        read.places(),
        read.organizations(),
        read.reject(),
        read.confirm(),
        read.provenance(),
        read.standing(),
        Map.of());
  }

  private static Header header(
      String title, String date, List<Officeholder> ministers, List<String> countries) {
    return new Header(
        Optional.of(title),
        Optional.of(Edtf.parse(date)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(ministers).filter(given -> !given.isEmpty()),
        Optional.empty(),
        Optional.of(countries),
        Optional.empty(),
        Optional.empty(),
        Verdicts.NONE,
        Verdicts.NONE,
        Provenance.NONE,
        Standing.NONE,
        Map.of());
  }
}
