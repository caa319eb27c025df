package org.vakanuvis.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.PressRelease.Format;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Sha256;
import org.vakanuvis.model.SourceFile;
import org.vakanuvis.model.Wording;
import org.vakanuvis.turkish.Turkish;

/** Reads one release: its bytes, its text, its layout and the header that an editor gave it. */
final class ReleaseReader {
  private final ReleaseFile file;
  private final Dictionaries dictionaries;
  private final Consumer<Diagnostic> report;

  private ReleaseReader(ReleaseFile file, Dictionaries dictionaries, Consumer<Diagnostic> report) {
    this.file = file;
    this.dictionaries = dictionaries;
    this.report = report;
  }

  /** The release that a file holds; empty if it has errors, which are reported. */
  static Optional<PressRelease> read(
      ReleaseFile file, Dictionaries dictionaries, Consumer<Diagnostic> report) {
    Watch watch = new Watch(report);
    return watch.whole(new ReleaseReader(file, dictionaries, watch).read());
  }

  /** The bare text of a file; empty where none can be read. */
  static Optional<Wording> wording(ReleaseFile file) {
    return Original.read(file.text(), problem -> {})
        .flatMap(
            original ->
                Decoder.release(original, problem -> {})
                    .map(decoded -> wording(file.id(), original, decoded.text())));
  }

  private static Wording wording(String id, Original original, String text) {
    int start = FrontMatter.of(text).map(FrontMatter::end).orElse(0);
    return new Wording(id, original.path(), Sha256.of(original.bytes()), text.substring(start));
  }

  private Optional<PressRelease> read() {
    Optional<Header> beside = file.sidecar().map(this::sidecar);
    return Original.read(file.text(), report)
        .flatMap(
            original ->
                Decoder.release(original, report)
                    .flatMap(decoded -> release(original, decoded, beside)));
  }

  private Header sidecar(Path sidecar) {
    return Original.read(sidecar, report)
        .flatMap(original -> Decoder.decode(original, report))
        .map(decoded -> header(Original.name(sidecar), decoded.text(), 0))
        .orElse(Header.NONE);
  }

  private Header header(String path, String yaml, int linesBefore) {
    return new YamlReader(path, linesBefore, report)
        .read(yaml)
        .map(value -> HeaderReader.read(value, dictionaries, report))
        .orElse(Header.NONE);
  }

  private Optional<PressRelease> release(
      Original original, Decoder.Decoded decoded, Optional<Header> beside) {
    Optional<FrontMatter> above = FrontMatter.of(decoded.text());
    Header header = beside.orElse(Header.NONE);
    if (above.isPresent()) {
      checkFrontMatter(original, decoded, above.get());
      if (!above.get().closed()) {
        return Optional.empty();
      }
      header = header(original.path(), above.get().yaml(), 1);
    }
    int start = above.map(FrontMatter::end).orElse(0);
    String text = decoded.text().substring(start);
    if (nothingToSee(text)) {
      report.accept(Remark.FILE_EMPTY.at(original.path()));
      return Optional.empty();
    }
    SourceFile source =
        new SourceFile(
            original.path(),
            file.name(),
            Sha256.of(original.bytes()),
            original.bytes().length,
            decoded.charset(),
            Turkish.lower(file.name()).endsWith(".md") ? Format.MARKDOWN : Format.TEXT,
            decoded.mark() + start,
            above.map(FrontMatter::lines).orElse(0) + 1);
    List<Block> blocks = TextLayout.blocks(text);
    return Optional.of(new PressRelease(file.id(), source, text, blocks, header));
  }

  /** Not only of blanks: of those that do not break and those without width, too. */
  private static boolean nothingToSee(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  private void checkFrontMatter(Original original, Decoder.Decoded decoded, FrontMatter above) {
    Position top = new Position(original.path(), 1, 1);
    if (!above.closed()) {
      report.accept(Remark.HEADER_UNCLOSED.at(top));
    }
    if (!decoded.utf8()) {
      report.accept(Remark.HEADER_ENCODING.at(top, decoded.charset()));
    }
    file.sidecar()
        .ifPresent(
            sidecar ->
                report.accept(Remark.HEADER_TWICE.at(top, sidecar.getFileName().toString())));
  }
}
