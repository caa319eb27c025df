package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;

/** Content folders as editors leave them. */
class ContentReaderTest {
  @TempDir Path content;
  private final List<Diagnostic> said = new ArrayList<>();

  @Test
  void readsReleasesById() throws IOException {
    put("releases/2021/b.txt", "İkinci.");
    put("releases/2021/a.txt", "Birinci.\r\n");
    put("releases/README.md", "Kılavuz");

    List<PressRelease> releases = read();

    assertThat(releases).extracting(PressRelease::id).containsExactly("2021/a", "2021/b");
    assertThat(releases.get(0).text()).isEqualTo("Birinci.\r\n");
    assertThat(releases.get(0).file().name()).isEqualTo("2021/a.txt");
    assertThat(said).isEmpty();
  }

  private List<PressRelease> read() {
    ContentReader reader = new ContentReader(content, said::add);
    List<PressRelease> releases = new ArrayList<>();
    for (ReleaseFile file : reader.releases()) {
      reader.release(file).ifPresent(releases::add);
    }
    return releases;
  }

  private void put(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
