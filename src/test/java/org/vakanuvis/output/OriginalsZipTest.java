package org.vakanuvis.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Sha256;
import org.vakanuvis.model.SourceFile;
import org.vakanuvis.model.Standing;

/** Zips of originals, written from files on disk. */
class OriginalsZipTest {
  @TempDir Path folder;

  @Test
  void holdsTheBytesAsTheyAreWithTheSidecarsBeside() throws IOException {
    byte[] legacy = "D\u00fd\u00feiþleri\r\n".getBytes(ISO_8859_1);
    Release second = release("2021/Çin.txt", legacy);
    Release first = release("2020/a.txt", new byte[] {0x41});
    Files.writeString(folder.resolve("2021/Çin.yaml"), "date: 2021-03\n");

    List<String> names = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    try (ZipInputStream zip = zip(List.of(second, first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        contents.add(zip.readAllBytes());
      }
    }

    assertThat(names).containsExactly("2020/a.txt", "2021/Çin.txt", "2021/Çin.yaml");
    assertThat(contents.get(1)).isEqualTo(legacy);
  }

  @Test
  void leavesOutWhatASidecarThatIsALinkLeadsTo(@TempDir Path elsewhere) throws IOException {
    Release release = release("a.txt", new byte[] {0x41});
    Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "secret");
    Files.createSymbolicLink(folder.resolve("a.yaml"), secret);

    try (ZipInputStream zip = zip(List.of(release))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("a.txt");
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  @Test
  void isTheSameInAnyTimeZone() throws IOException {
    List<Release> releases = List.of(release("a.txt", new byte[] {1, 2, 3}));
    TimeZone before = TimeZone.getDefault();
    try {
      byte[] here = bytes(releases);
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(bytes(releases)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void noticesAFileThatChangedAfterItWasRead() throws IOException {
    Release release = release("a.txt", new byte[] {1});
    Files.write(folder.resolve("a.txt"), new byte[] {2});

    assertThatExceptionOfType(DiagnosedException.class)
        .isThrownBy(() -> bytes(List.of(release)))
        .satisfies(e -> assertThat(e.diagnostic().code()).isEqualTo("source.changed-meanwhile"));
  }

  private ZipInputStream zip(List<Release> releases) throws IOException {
    return new ZipInputStream(new ByteArrayInputStream(bytes(releases)));
  }

  private byte[] bytes(List<Release> releases) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedMap<String, String> originals = new TreeMap<>();
    releases.forEach(one -> originals.put(one.file().name(), one.file().sha256()));
    OriginalsZip.write(originals, folder, out);
    return out.toByteArray();
  }

  /** A release of which nothing is known but its file, which is written. */
  private Release release(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    SourceFile source =
        new SourceFile(
            name, name, Sha256.of(bytes), bytes.length, "UTF-8", PressRelease.Format.TEXT, 0, 1);
    return new Release(
        name,
        source,
        new Release.Headline(Optional.empty(), name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Provenance.NONE,
        Standing.NONE);
  }
}
