package org.vakanuvis.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Sha256;
import org.vakanuvis.model.SourceFile;

/** A zip of original files, the same entries in the same order on any machine. */
final class OriginalsZip {
  /**
   * One moment for all, so that no file's own time shows. Not the first that a zip can tell: beside
   * that one Java writes the time in the default time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private OriginalsZip() {}

  /** Streams the zip; the stream is left open. */
  static void write(List<Release> releases, Path folder, OutputStream out) throws IOException {
    List<SourceFile> files =
        releases.stream()
            .map(Release::file)
            .sorted(Comparator.comparing(SourceFile::name))
            .toList();
    ZipOutputStream zip = new ZipOutputStream(out);
    for (SourceFile file : files) {
      Path original = folder.resolve(file.name());
      MessageDigest digest = Sha256.begin();
      add(zip, file.name(), original, digest);
      if (!Sha256.text(digest).equals(file.sha256())) {
        throw new DiagnosedException(
            Diagnostic.error(Position.of(file.path()), "source.changed-meanwhile"));
      }
      String sidecar = withoutExtension(file.name()) + ".yaml";
      // A link was not read as a sidecar and could lead to what is not to be published.
      if (Files.isRegularFile(folder.resolve(sidecar), LinkOption.NOFOLLOW_LINKS)) {
        add(zip, sidecar, folder.resolve(sidecar), Sha256.begin());
      }
    }
    zip.finish();
  }

  private static void add(ZipOutputStream zip, String name, Path file, MessageDigest digest)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static String withoutExtension(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
