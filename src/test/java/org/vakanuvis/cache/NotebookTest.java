package org.vakanuvis.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.cache.Notebook.Note;
import org.vakanuvis.cache.Notebook.Reading;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.SourceFile;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.Standing;

/** Holds that notes come back as they were written, and only for what they were written for. */
class NotebookTest {
  @TempDir Path folder;

  private Path memory;
  private ReleaseFile file;

  @BeforeEach
  void writesARelease() throws IOException {
    memory = folder.resolve("memory");
    Path text = folder.resolve("a.txt");
    NotedFiles.put(text, "Moskova, 14 Ekim 2020");
    file = new ReleaseFile("a", "a.txt", text, Optional.empty());
    note("key", file);
  }

  @Test
  void givesBackWhatWasNoted() throws IOException {
    try (Notebook notes = Notebook.open(memory, "key", false)) {
      assertThat(notes.find(file)).contains(sample(file));
      assertThat(notes.reading(file)).contains(reading(file));
    }
  }

  @Test
  void givesNothingForOtherBytes() throws IOException {
    NotedFiles.put(file.text(), "Moskova, 4 Kasım 2020");
    assertThat(found("key", file)).isEmpty();
  }

  @Test
  void knowsTheSameBytesUnderANewTime() throws IOException {
    Files.setLastModifiedTime(file.text(), FileTime.fromMillis(1_710_000_000_000L));
    assertThat(found("key", file)).isPresent();
  }

  @Test
  void looksAtTheBytesOfAFileThatIsTooYoungToBeKnownByItsTime() throws IOException {
    Path text = folder.resolve("b.txt");
    Files.writeString(text, "Moskova, 14 Ekim 2020");
    ReleaseFile young = new ReleaseFile("b", "b.txt", text, Optional.empty());
    note("key", young);
    FileTime time = Files.getLastModifiedTime(text);
    Files.writeString(text, "Moskova, 15 Ekim 2020");
    Files.setLastModifiedTime(text, time);
    assertThat(found("key", young)).isEmpty();
  }

  @Test
  void givesNothingOnceASidecarStandsBeside() throws IOException {
    Path sidecar = folder.resolve("a.yaml");
    NotedFiles.put(sidecar, "title: A");
    ReleaseFile beside = new ReleaseFile("a", "a.txt", file.text(), Optional.of(sidecar));
    assertThat(found("key", beside)).isEmpty();
    note("key", beside);
    assertThat(found("key", beside)).isPresent();
    assertThat(found("key", file)).isEmpty();
  }

  @Test
  void givesNothingToAnotherProgramOrOtherDictionaries() throws IOException {
    assertThat(found("other key", file)).isEmpty();
  }

  @Test
  void leavesAllAsideWhereItIsToldTo() throws IOException {
    try (Notebook notes = Notebook.open(memory, "key", true)) {
      assertThat(notes.find(file)).isEmpty();
    }
  }

  @Test
  void forgetsWhatTheLastRunDidNotAskFor() throws IOException {
    try (Notebook notes = Notebook.open(memory, "key", false)) {
      notes.save("words");
    }
    assertThat(found("key", file)).isEmpty();
  }

  @Test
  void keepsTheNotesOfEarlierRunsWhereARunIsCutOff() throws IOException {
    ReleaseFile other = new ReleaseFile("b", "b.txt", file.text(), Optional.empty());
    try (Notebook notes = Notebook.open(memory, "key", false)) {
      notes.write(other, sample(other), reading(other));
    }
    assertThat(found("key", file)).isPresent();
    assertThat(found("key", other)).isEmpty();
  }

  @Test
  void trustsNoGarbledByte() throws IOException {
    Note note = sample(file);
    Reading reading = reading(file);
    for (Path kept : List.of(memory.resolve("index"), memory.resolve("notes-0"))) {
      byte[] whole = Files.readAllBytes(kept);
      for (int at = 0; at < whole.length; at += 7) {
        byte[] garbled = whole.clone();
        garbled[at] ^= 0x55;
        Files.write(kept, garbled);
        try (Notebook notes = Notebook.open(memory, "key", false)) {
          notes.find(file).ifPresent(one -> assertThat(one).isEqualTo(note));
          notes.reading(file).ifPresent(one -> assertThat(one).isEqualTo(reading));
        }
      }
      Files.write(kept, whole);
    }
  }

  @Test
  void trustsNoHalfFile() throws IOException {
    Note note = sample(file);
    for (Path kept : List.of(memory.resolve("index"), memory.resolve("notes-0"))) {
      byte[] whole = Files.readAllBytes(kept);
      for (int length = 0; length < whole.length; length += 11) {
        try (RandomAccessFile cut = new RandomAccessFile(kept.toFile(), "rw")) {
          cut.setLength(length);
        }
        try (Notebook notes = Notebook.open(memory, "key", false)) {
          notes.find(file).ifPresent(one -> assertThat(one).isEqualTo(note));
        }
        Files.write(kept, whole);
      }
    }
  }

  @Test
  void keepsNothingWhereAnotherRunIsAtIt() throws IOException {
    try (Notebook first = Notebook.open(memory, "key", false);
        Notebook second = Notebook.open(memory, "key", false)) {
      assertThat(second.find(file)).isEmpty();
      second.write(file, sample(file), reading(file));
      assertThat(second.reading(file)).contains(reading(file));
      second.save("words");
      assertThat(first.find(file)).isPresent();
    }
  }

  @Test
  void doesWithoutAFolder() throws IOException {
    try (Notebook notes = Notebook.open(null, "key", false)) {
      notes.write(file, sample(file), reading(file));
      assertThat(notes.reading(file)).contains(reading(file));
      notes.save("words");
    }
  }

  private Optional<Note> found(String key, ReleaseFile file) throws IOException {
    try (Notebook notes = Notebook.open(memory, key, false)) {
      return notes.find(file);
    }
  }

  private void note(String key, ReleaseFile file) throws IOException {
    try (Notebook notes = Notebook.open(memory, key, false)) {
      assertThat(notes.write(file, sample(file), reading(file))).isEqualTo(sample(file));
      notes.save("words");
    }
  }

  private static Note sample(ReleaseFile file) throws IOException {
    Diagnostic doubt =
        new Diagnostic(
            new Position("a.txt", 1, 10), Diagnostic.Severity.DOUBT, "doubt", List.of("date", "İ"));
    return new Note(release(file).withoutSpans(), List.of("RU"), 7, List.of(doubt));
  }

  private static Reading reading(ReleaseFile file) throws IOException {
    return new Reading(release(file), NotedFiles.NOTHING, List.of("3moskova", "0ekim"));
  }

  private static Release release(ReleaseFile file) throws IOException {
    String sha256 = Digest.of(new ReleaseFile("", "", file.text(), Optional.empty()));
    Fact<Edtf> date =
        new Fact<>(
            Edtf.parse("2020-10-14"),
            Evidence.read(List.of(new Span(9, 21)), "dateline", 0.1 + 0.2));
    Fact<String> country =
        new Fact<>("RU", Evidence.read(List.of(new Span(0, 7)), "capital", 0.66));
    return new Release(
        file.id(),
        new SourceFile("a.txt", "a.txt", sha256, 21, "UTF-8", PressRelease.Format.TEXT, 0, 1),
        new Release.Headline(Optional.empty(), "Moskova, 14 Ekim 2020"),
        Optional.of(date),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(country),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Provenance.NONE,
        Standing.NONE);
  }
}
