package org.vakanuvis.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.cache.Notebook.Note;
import org.vakanuvis.cache.Notebook.Reading;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.SourceFile;
import org.vakanuvis.model.Standing;

/** Holds that notes in short say the same as the others, and are asked only while they do. */
class ShorthandTest {
  private static final String LONG =
      "Görüşmede iki ülkenin dışişleri bakanları arasında ele alınan başlıca konular ve sonuçları";

  @TempDir Path folder;

  private Path memory;

  @BeforeEach
  void writesSomeReleases() throws IOException {
    memory = folder.resolve("memory");
    try (Notebook notes = Notebook.open(memory, "key", false)) {
      List<Note> all = List.of(written(notes, "a"), written(notes, "b"), written(notes, "c"));
      notes.save("words");
      notes.shorten(all);
    }
  }

  @Test
  void saysTheSameWithoutThePieces() throws IOException {
    Files.write(memory.resolve("notes-0"), new byte[0]);
    assertAllAreKnown();
  }

  @Test
  void isMissedByNobody() throws IOException {
    Files.delete(memory.resolve("shorthand"));
    assertAllAreKnown();
  }

  @Test
  void isNotTrustedGarbledOrHalf() throws IOException {
    Path kept = memory.resolve("shorthand");
    byte[] whole = Files.readAllBytes(kept);
    for (int at = 0; at < whole.length; at += 5) {
      byte[] garbled = whole.clone();
      garbled[at] ^= 0x55;
      Files.write(kept, garbled);
      assertAllAreKnown();
      Files.write(kept, Arrays.copyOf(whole, at));
      assertAllAreKnown();
    }
  }

  @Test
  void isNotAskedForWhatWasReadAgainSince() throws IOException {
    Note other;
    try (Notebook notes = Notebook.open(memory, "key", false)) {
      NotedFiles.put(file("b").text(), "Ankara");
      assertThat(notes.find(file("a"))).isPresent();
      assertThat(notes.find(file("b"))).isEmpty();
      assertThat(notes.find(file("c"))).isPresent();
      other = sample(file("b"), "XX");
      notes.write(file("b"), other, reading(other));
      notes.save("words");
    }
    try (Notebook notes = Notebook.open(memory, "key", false)) {
      assertThat(notes.find(file("b"))).contains(other);
      assertThat(notes.find(file("c"))).contains(sample(file("c"), "RU"));
    }
  }

  private void assertAllAreKnown() throws IOException {
    try (Notebook notes = Notebook.open(memory, "key", false)) {
      for (String name : List.of("a", "b", "c")) {
        assertThat(notes.find(file(name))).contains(sample(file(name), "RU"));
      }
    }
  }

  private Note written(Notebook notes, String name) throws IOException {
    NotedFiles.put(file(name).text(), "Moskova " + name);
    Note note = sample(file(name), "RU");
    return notes.write(file(name), note, reading(note));
  }

  private ReleaseFile file(String name) {
    return new ReleaseFile(name, name + ".txt", folder.resolve(name + ".txt"), Optional.empty());
  }

  private static Reading reading(Note note) {
    return new Reading(note.release(), NotedFiles.NOTHING, List.of());
  }

  /** Facts short and long, told once and told by all. */
  private static Note sample(ReleaseFile file, String country) throws IOException {
    Evidence read = Evidence.read(List.of(), "name", 0.9);
    Meeting.Participant one = new Meeting.Participant(Optional.of("A. Bek"), Optional.of(country));
    Meeting.Participant other = new Meeting.Participant(Optional.empty(), Optional.of("TR"));
    Meeting met =
        new Meeting(
            List.of(one, other),
            Optional.of(Edtf.parse("2020-10-14")),
            Optional.of("Ankara"),
            Meeting.Form.TELEPHONE,
            false);
    Release release =
        new Release(
            file.id(),
            new SourceFile(
                file.name(),
                file.name(),
                Digest.of(file),
                9,
                "UTF-8",
                PressRelease.Format.TEXT,
                0,
                1),
            new Release.Headline(Optional.of(new Fact<>(LONG + file.id(), read)), LONG + file.id()),
            Optional.of(new Fact<>(Edtf.parse("2020-10-14"), read)),
            Optional.empty(),
            Optional.of(new Fact<>("No: 7", read)),
            Optional.of(new Fact<>(LONG, read)),
            Optional.of(new Fact<>(ReleaseKind.STATEMENT, read)),
            List.of(holder("A. Bek", country, "Dışişleri Bakanı"), holder("Su Li", "CN", LONG)),
            List.of(holder(LONG, country, "Sözcü")),
            List.of(new Fact<>(country, read), new Fact<>("TR", read)),
            List.of(new Fact<>(CountryPair.of(country, "TR"), read)),
            List.of(),
            List.of(new Fact<>(LONG, read)),
            List.of(new Release.Told(new Fact<>(met, read), LONG + " " + file.id())),
            new Provenance(
                Optional.of("https://ornek.example/" + LONG),
                Optional.empty(),
                Optional.of(LocalDate.of(2021, 4, 2)),
                Optional.empty(),
                Optional.of("tr")),
            new Standing(
                List.of("eski/" + file.id()), Optional.empty(), List.of(), Optional.empty()));
    return new Note(release, List.of(country, "TR"), 7, List.of());
  }

  private static Fact<Officeholder> holder(String name, String country, String office) {
    return new Fact<>(
        new Officeholder(name, Optional.of(country), Optional.of(office)),
        Evidence.read(List.of(), "office", 0.1 + 0.2));
  }
}
