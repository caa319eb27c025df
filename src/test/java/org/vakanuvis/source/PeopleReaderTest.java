package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Authority.Term;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;

/** Editors lay their own people over the built-in ones, a line for each. */
class PeopleReaderTest {
  @TempDir private Path content;
  private final List<Diagnostic> said = new ArrayList<>();

  @Test
  void addsASpellingToAPersonThatIsThere() throws IOException {
    editors("key\tcountry\taliases", "sergey-lavrov\tRU\tSergej Lawrow");
    Authority lavrov = person("RU", "sergey-lavrov");
    assertThat(lavrov.name()).isEqualTo("Sergey Lavrov");
    assertThat(lavrov.aliases()).contains("Sergey Viktoroviç Lavrov", "Sergej Lawrow");
    assertThat(lavrov.wikidata()).contains("Q58217");
  }

  @Test
  void endsATermThatIsThere() throws IOException {
    editors(
        "key\tcountry\toffices",
        "sergey-lavrov\tRU\tDışişleri Bakanı 2004-03-09/2030-01|Kurul Başkanı 2030-02/");
    assertThat(person("RU", "sergey-lavrov").terms())
        .containsExactly(
            new Term(
                "Dışişleri Bakanı",
                Optional.of(Edtf.parse("2004-03-09")),
                Optional.of(Edtf.parse("2030-01"))),
            new Term("Kurul Başkanı", Optional.of(Edtf.parse("2030-02")), Optional.empty()));
  }

  @Test
  void addsAPerson() throws IOException {
    editors(
        "key\tname\tcountry\taliases\toffices",
        "ayse-ornek\tAyşe Örnek\tTR\t\tBaşbakan 2030/2031-05|Ticaret Bakanı /2029|Danışman");
    assertThat(person("TR", "ayse-ornek"))
        .isEqualTo(
            new Authority(
                "ayse-ornek",
                "Ayşe Örnek",
                List.of(),
                "TR",
                List.of(
                    new Term("Ticaret Bakanı", Optional.empty(), Optional.of(Edtf.parse("2029"))),
                    new Term("Danışman", Optional.empty(), Optional.empty()),
                    new Term(
                        "Başbakan",
                        Optional.of(Edtf.parse("2030")),
                        Optional.of(Edtf.parse("2031-05")))),
                Optional.empty()));
  }

  @Test
  void leavesTheCountryOfAnInternationalBodyEmpty() throws IOException {
    editors("key\tname\toffices", "ayse-ornek\tAyşe Örnek\tBM Genel Sekreteri 2030/");
    assertThat(person("", "ayse-ornek").terms())
        .containsExactly(
            new Term("BM Genel Sekreteri", Optional.of(Edtf.parse("2030")), Optional.empty()));
  }

  private void editors(String... lines) throws IOException {
    Files.createDirectories(content.resolve("dictionaries"));
    Files.write(content.resolve("dictionaries/people.tsv"), List.of(lines));
  }

  private Authority person(String country, String key) {
    List<Authority> people = new ContentReader(content, said::add).dictionaries().people();
    assertThat(said).isEmpty();
    return people.stream()
        .filter(person -> person.country().equals(country) && person.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
