package org.vakanuvis.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/** The files of the dictionaries: the built-in ones on the class path, the editors' in a folder. */
final class DictionaryFiles {
  private static final String BUILT_IN = "/dictionaries/";

  private final Path folder;
  private final Consumer<Diagnostic> report;
  private final Digest digest = new Digest();

  DictionaryFiles(Path folder, Consumer<Diagnostic> report) {
    this.folder = folder;
    this.report = report;
  }

  /**
   * A file of a dictionary.
   *
   * @param path as messages name it
   */
  record Content(String path, String text) {}

  /**
   * The names of the built-in files, from a list, because a jar cannot be asked for its entries.
   */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (String line : builtIn("index.txt").text().split("\n", -1)) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith("#")) {
        names.add(name);
      }
    }
    return names;
  }

  /** The built-in file of that name, then the editors' where there is one. */
  List<Content> layers(String name) {
    Path own = folder.resolve(name);
    List<Content> layers = new ArrayList<>();
    layers.add(builtIn(name));
    if (Files.isRegularFile(own)) {
      editors(own, name).ifPresent(layers::add);
    }
    return layers;
  }

  /** Reports what lies in the editors' folder and lays itself over nothing. */
  void reportUnknown(List<String> names) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".") && !name.equals("README.md") && !names.contains(name)) {
          report.accept(
              Suggestion.remark(
                  Remark.DICTIONARY_UNKNOWN,
                  Remark.DICTIONARY_MISTYPED,
                  Position.of(file),
                  name,
                  names));
        }
      }
    } catch (IOException e) {
      report.accept(Original.trouble(folder, e));
    }
  }

  /** The digest of every file that was read so far. */
  String digest() {
    return digest.hex();
  }

  private Content builtIn(String name) {
    try (InputStream in = DictionaryFiles.class.getResourceAsStream(BUILT_IN + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + BUILT_IN + name);
      }
      byte[] bytes = in.readAllBytes();
      digest.addChecked(name, bytes);
      return new Content(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Optional<Content> editors(Path file, String name) {
    return Original.read(file, report)
        .flatMap(
            original -> {
              digest.add("editors/" + name, original.bytes());
              return Decoder.decode(original, report)
                  .map(decoded -> new Content(original.path(), composed(decoded.text())));
            });
  }
}
