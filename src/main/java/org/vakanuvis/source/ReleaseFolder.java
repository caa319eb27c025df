package org.vakanuvis.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.turkish.Turkish;

/** Walks a folder for releases and their sidecars; links are never followed. */
final class ReleaseFolder {
  private static final Set<String> TEXTS = Set.of("txt", "md");
  private static final String SIDECAR = "yaml";

  private final Consumer<Diagnostic> report;
  private final List<ReleaseFile> found = new ArrayList<>();

  private ReleaseFolder(Consumer<Diagnostic> report) {
    this.report = report;
  }

  /**
   * All releases below a folder, or the one that is the file itself, by id; what does not belong
   * there is reported.
   */
  static List<ReleaseFile> releases(Path root, Consumer<Diagnostic> report) {
    if (Files.isDirectory(root)) {
      ReleaseFolder folder = new ReleaseFolder(report);
      folder.walk(root, "");
      folder.found.sort(Comparator.comparing(ReleaseFile::id).thenComparing(ReleaseFile::name));
      return folder.withoutDoubles();
    }
    if (Files.isRegularFile(root)) {
      return List.of(single(root));
    }
    report.accept(Remark.FILE_MISSING.at(Original.name(root)));
    return List.of();
  }

  private static ReleaseFile single(Path file) {
    String name = name(file);
    Path sidecar = file.resolveSibling(stem(file.getFileName().toString()) + "." + SIDECAR);
    return new ReleaseFile(
        stem(name), name, file, Optional.of(sidecar).filter(Files::isRegularFile));
  }

  private void walk(Path folder, String prefix) {
    Map<String, Path> texts = new TreeMap<>();
    Map<String, Path> sidecars = new TreeMap<>();
    for (Path entry : entries(folder)) {
      String name = name(entry);
      if (name.startsWith(".") || name.equals("README.md")) {
        continue;
      }
      String extension = extension(name);
      if (Files.isSymbolicLink(entry)) {
        report.accept(Remark.FOLDER_LINK.at(Original.name(entry)));
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        walk(entry, prefix + name + "/");
      } else if (TEXTS.contains(extension)) {
        texts.put(name, entry);
      } else if (extension.equals(SIDECAR)) {
        sidecars.put(stem(name), entry);
      } else {
        report.accept(Remark.FOLDER_STRAY.at(Original.name(entry)));
      }
    }
    texts.forEach(
        (name, text) ->
            found.add(
                new ReleaseFile(
                    prefix + stem(name),
                    prefix + name,
                    text,
                    Optional.ofNullable(sidecars.get(stem(name))))));
    texts.keySet().forEach(name -> sidecars.remove(stem(name)));
    sidecars.values().forEach(lone -> report.accept(Remark.SIDECAR_ALONE.at(Original.name(lone))));
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
    entries.sort(Comparator.comparing(ReleaseFolder::name));
    return entries;
  }

  private List<ReleaseFile> withoutDoubles() {
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

  /** The name in one form, because some systems take accents off their letters. */
  private static String name(Path file) {
    return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
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
