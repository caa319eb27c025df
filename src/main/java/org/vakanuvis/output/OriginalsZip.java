package org.vakanuvis.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Sha256;

/** A zip of original files, the same entries in the same order on any machine. */
final class OriginalsZip {
  /**
   * One moment for all, so that no file's own time shows. Not the first that a zip can tell: beside
   * that one Java writes the time in the default time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** In bytes; what is larger is not held in memory. */
  private static final int LARGEST = 1 << 26;

  private OriginalsZip() {}

  /**
   * Streams the zip; the stream is left open.
   *
   * @param originals the digests of the texts by their names below the folder
   */
  static void write(SortedMap<String, String> originals, Path folder, OutputStream out)
      throws IOException {
    // The heads of entries come byte by byte.
    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
    for (Map.Entry<String, String> original : originals.entrySet()) {
      String name = original.getKey();
      Path file = folder.resolve(name);
      MessageDigest digest = Sha256.begin();
      add(zip, name, file, digest);
      if (!Sha256.text(digest).equals(original.getValue())) {
        throw new DiagnosedException(
            Diagnostic.error(Position.of(file), "source.changed-meanwhile"));
      }
      String sidecar = ReleaseFile.sidecar(name);
      // A link was not read as a sidecar and could lead to what is not to be published.
      if (Files.isRegularFile(folder.resolve(sidecar), LinkOption.NOFOLLOW_LINKS)) {
        add(zip, sidecar, folder.resolve(sidecar), Sha256.begin());
      }
    }
    zip.finish();
    zip.flush();
  }

  /**
   * Whether a zip holds these texts and their sidecars and nothing else, whatever is in them.
   *
   * @param changed the names of those that may have other sidecars than when it was written
   */
  private static boolean holds(
      Path standing, Set<String> originals, Set<String> changed, Path folder) throws IOException {
    Set<String> held;
    try (ZipFile zip = new ZipFile(standing.toFile())) {
      held = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
    }
    for (String name : changed) {
      String sidecar = ReleaseFile.sidecar(name);
      boolean stands = Files.isRegularFile(folder.resolve(sidecar), LinkOption.NOFOLLOW_LINKS);
      if (stands != held.contains(sidecar)) {
        return false;
      }
    }
    Set<String> texts =
        held.stream()
            .filter(name -> !name.endsWith(ReleaseFile.SIDECAR))
            .collect(Collectors.toSet());
    return texts.equals(originals);
  }

  /**
   * A zip as {@link #write} would write it anew.
   *
   * @param standing the zip as it was written before
   * @param changed the digests of those of its texts that are others now, or have other sidecars
   * @return empty where that cannot be told without writing all of it
   */
  static Optional<byte[]> revised(Path standing, SortedMap<String, String> changed, Path folder)
      throws IOException {
    if (Files.size(standing) > LARGEST) {
      return Optional.empty();
    }
    ByteArrayOutputStream others = new ByteArrayOutputStream();
    write(changed, folder, others);
    Optional<ZipParts> now = ZipParts.of(others.toByteArray());
    return now.isEmpty()
        ? Optional.empty()
        : ZipParts.of(Files.readAllBytes(standing)).flatMap(zip -> zip.with(now.get()));
  }

  /**
   * The same, where other texts may have come or gone.
   *
   * @param originals the digests of all texts
   * @param changed the names of those that may be others, or have other sidecars
   */
  static Optional<byte[]> revised(
      Path standing, SortedMap<String, String> originals, Set<String> changed, Path folder)
      throws IOException {
    SortedMap<String, String> some = new TreeMap<>(originals);
    some.keySet().retainAll(changed);
    return some.size() < originals.size() / 2
            && holds(standing, originals.keySet(), some.keySet(), folder)
        ? revised(standing, some, folder)
        : Optional.empty();
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
}
