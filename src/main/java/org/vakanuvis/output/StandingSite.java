package org.vakanuvis.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.SiteFile;

/** A site of which every file stands as the last run left it. */
public final class StandingSite {
  private final Path root;
  private final Ledger ledger;
  private final FileStamp ledgerStamp;

  private StandingSite(Path root, Ledger ledger, FileStamp ledgerStamp) {
    this.root = root;
    this.ledger = ledger;
    this.ledgerStamp = ledgerStamp;
  }

  /**
   * The site in a folder, by what is known of its files without reading more than the youngest;
   * nothing is changed.
   *
   * @param memory the folder in which the last run kept what it wrote
   * @return empty if a file may have changed or a run was interrupted
   */
  public static Optional<StandingSite> of(Path root, Optional<Path> memory) throws IOException {
    FileStamp stamp = memory.map(Ledger::stamp).orElse(FileStamp.NONE);
    Ledger ledger = Ledger.read(memory);
    boolean standing =
        !ledger.seal().isEmpty()
            && !Files.exists(root.resolve(Journal.NAME), LinkOption.NOFOLLOW_LINKS)
            && ledger.stands(root);
    return standing ? Optional.of(new StandingSite(root, ledger, stamp)) : Optional.empty();
  }

  Path root() {
    return root;
  }

  Ledger ledger() {
    return ledger;
  }

  /** Whether no other run has written since this one looked. */
  boolean isLast(Path memory) {
    return Ledger.stamp(memory).equals(ledgerStamp);
  }

  /** What tells it from any other. */
  public String seal() {
    return ledger.seal();
  }

  /** How many files it has. */
  public int files() {
    return ledger.size();
  }

  /** Of all that a file was made of; empty where that is not known or there is no such file. */
  public String key(String path) {
    return ledger.line(path).map(Ledger.Line::key).orElse("");
  }

  /** The bytes of a file. */
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(root.resolve(path));
  }

  /** The files of content that it was made of; empty where they are not listed as they should. */
  public Optional<SourceList> sources() throws IOException {
    return SourceList.read(root.resolve(Sources.NAME));
  }

  /** The texts that a zip of originals holds, by name, with the digest of each. */
  public SortedMap<String, String> originals(String zip, SourceList sources) throws IOException {
    SortedMap<String, String> originals = new TreeMap<>();
    try (ZipFile file = new ZipFile(root.resolve(zip).toFile())) {
      file.stream()
          .map(ZipEntry::getName)
          .filter(name -> !name.endsWith(ReleaseFile.SIDECAR))
          .forEach(name -> originals.put(name, sources.digest(Sources.RELEASES + name).orElse("")));
    }
    return originals;
  }

  /**
   * A zip of originals as it is to be now.
   *
   * @param changed the digests of those of its texts that are others now, or have other sidecars
   * @param releases the folder of releases
   * @return empty where all of it has to be written
   */
  public Optional<SiteFile> originals(String zip, SortedMap<String, String> changed, Path releases)
      throws IOException {
    return OriginalsZip.revised(root.resolve(zip), changed, releases)
        .map(bytes -> new SiteFile(zip, bytes));
  }
}
