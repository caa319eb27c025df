package org.vakanuvis.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseChanges;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Sha256;

/**
 * The files of content that a site was made of, as BagIt lists them, so that whoever has a text can
 * prove that it is the one that was published.
 */
final class Sources {
  /** The list's name in the output folder. */
  static final String NAME = "sources-sha256.txt";

  /** Before the names of releases. */
  static final String RELEASES = "releases/";

  private final Path content;
  private final SortedMap<String, String> digests = new TreeMap<>();

  private Sources(Path content) {
    this.content = content;
  }

  /** The list of a content folder's files, the releases by the digests that they were read with. */
  static byte[] list(List<Release> releases, Path content) throws IOException {
    Sources sources = new Sources(content);
    for (Release release : releases) {
      String name = RELEASES + release.file().name();
      sources.digests.put(name, release.file().sha256());
      sources.add(ReleaseFile.sidecar(name));
    }
    sources.addOthers();
    return Manifest.bytes(sources.digests);
  }

  /**
   * The same, where it is known in which releases it is another than a list that was written.
   *
   * @param releases all of them
   */
  static SourceList list(
      SourceList before, ReleaseChanges changes, List<Release> releases, Path content)
      throws IOException {
    Sources sources = new Sources(content);
    Map<String, String> others = new HashMap<>();
    before.outside(RELEASES).forEach(line -> others.put(Manifest.path(line), null));
    for (String name : changes.gone()) {
      others.put(RELEASES + name, null);
      others.put(ReleaseFile.sidecar(RELEASES + name), null);
    }
    for (Release release : releases) {
      if (changes.others().contains(release.file().name())) {
        String name = RELEASES + release.file().name();
        others.put(ReleaseFile.sidecar(name), null);
        sources.digests.put(name, release.file().sha256());
        sources.add(ReleaseFile.sidecar(name));
      }
    }
    sources.addOthers();
    others.putAll(sources.digests);
    return before.with(others);
  }

  private void addOthers() throws IOException {
    add("site.yaml");
    addAll("pages");
    addAll("dictionaries");
  }

  /**
   * The file of that name in a content folder; empty if it is not there or would be outside of it.
   */
  static Optional<Path> below(Path content, String name) {
    try {
      Path file = content.resolve(name);
      boolean inside = file.normalize().startsWith(content.normalize());
      return inside && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void addAll(String folder) throws IOException {
    if (Files.isDirectory(content.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(content.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          add(folder + "/" + file.getFileName());
        }
      }
    }
  }

  /** Adds a file if it is there; what links lead to was not read. */
  private void add(String name) throws IOException {
    Path file = content.resolve(name);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isHidden(file)) {
      digests.put(name, Sha256.of(file));
    }
  }
}
