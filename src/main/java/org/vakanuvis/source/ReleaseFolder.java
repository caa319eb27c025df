package org.vakanuvis.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.turkish.Turkish;

/** Walks a folder for releases and their sidecars; links are never followed. */
final class ReleaseFolder {
  private static final Set<String> TEXTS = Set.of("txt", "md");

  private final Consumer<Diagnostic> report;

  private ReleaseFolder(Consumer<Diagnostic> report) {
    this.report =
        diagnostic -> {
          synchronized (this) {
            report.accept(diagnostic);
          }
        };
  }

  /**
   * All releases below a folder, or the one that is the file itself, by id; what does not belong
   * there is reported.
   */
  static List<ReleaseFile> releases(Path root, Consumer<Diagnostic> report) {
    if (Files.isDirectory(root)) {
      ReleaseFolder folder = new ReleaseFolder(report);
      return folder.withoutDoubles(
          folder
              .walk(root, "")
              .sorted(Comparator.comparing(ReleaseFile::id).thenComparing(ReleaseFile::name))
              .toList());
    }
    if (Files.isRegularFile(root)) {
      return List.of(single(root));
    }
    report.accept(Remark.FILE_MISSING.at(Original.name(root)));
    return List.of();
  }

  private static ReleaseFile single(Path file) {
    String name = file.getFileName().toString();
    Path sidecar = file.resolveSibling(stem(name) + ReleaseFile.SIDECAR);
    return new ReleaseFile(id(name), name, file, Optional.of(sidecar).filter(Files::isRegularFile));
  }

  private Stream<ReleaseFile> walk(Path folder, String prefix) {
    List<Path> folders = new ArrayList<>();
    List<Path> texts = new ArrayList<>();
    Map<String, Path> sidecars = new TreeMap<>();
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      switch (sort(entry, name)) {
        case FOLDER -> folders.add(entry);
        case TEXT -> texts.add(entry);
        case SIDECAR -> sidecars.putIfAbsent(id(name), entry);
        case LINK -> report.accept(Remark.FOLDER_LINK.at(Original.name(entry)));
        case STRAY -> report.accept(Remark.FOLDER_STRAY.at(Original.name(entry)));
        case IGNORED -> {}
      }
    }
    List<ReleaseFile> found = new ArrayList<>();
    for (Path text : texts) {
      String name = text.getFileName().toString();
      Optional<Path> sidecar = Optional.ofNullable(sidecars.get(id(name)));
      found.add(new ReleaseFile(id(prefix + name), prefix + name, text, sidecar));
    }
    texts.forEach(text -> sidecars.remove(id(text.getFileName().toString())));
    sidecars.values().forEach(lone -> report.accept(Remark.SIDECAR_ALONE.at(Original.name(lone))));
    return Stream.concat(
        found.stream(),
        folders.parallelStream().flatMap(below -> walk(below, prefix + below.getFileName() + "/")));
  }

  /** What an entry of a folder is to an archive. */
  private enum Sort {
    FOLDER,
    TEXT,
    SIDECAR,
    LINK,
    STRAY,
    IGNORED
  }

  private Sort sort(Path entry, String name) {
    if (name.startsWith(".") || name.equals("README.md")) {
      return Sort.IGNORED;
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        return Sort.LINK;
      }
      if (attributes.isDirectory()) {
        return Sort.FOLDER;
      }
      String extension = extension(name);
      if (attributes.isRegularFile() && TEXTS.contains(extension)) {
        return Sort.TEXT;
      }
      boolean sidecar = ReleaseFile.SIDECAR.equals("." + extension);
      return attributes.isRegularFile() && sidecar ? Sort.SIDECAR : Sort.STRAY;
    } catch (IOException e) {
      report.accept(Original.trouble(entry, e));
      return Sort.IGNORED;
    }
  }

  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      report.accept(Original.trouble(folder, e.getCause()));
    } catch (IOException e) {
      report.accept(Original.trouble(folder, e));
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  private List<ReleaseFile> withoutDoubles(List<ReleaseFile> found) {
    Set<String> ids = new HashSet<>();
    List<ReleaseFile> single = new ArrayList<>(found.size());
    for (ReleaseFile file : found) {
      if (ids.add(file.id())) {
        single.add(file);
      } else {
        report.accept(Remark.FOLDER_SAME_ID.at(Original.name(file.text()), file.id()));
      }
    }
    return List.copyOf(single);
  }

  /** The name without extension, in one form, because some systems part letters and accents. */
  private static String id(String name) {
    return Normalizer.normalize(stem(name), Normalizer.Form.NFC);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : Turkish.lower(name.substring(dot + 1));
  }
}
