package org.vakanuvis.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Standing;
import org.vakanuvis.model.Verdicts;
import org.vakanuvis.source.FrontMatterWriter;

/** The YAML file beside a release, in which its facts can be pinned as if an editor gave them. */
public final class Sidecar {
  private Sidecar() {}

  /** The facts of a release as YAML; empty where there are none. */
  public static String text(Release release) {
    return FrontMatterWriter.text(missing(release, Header.NONE));
  }

  /**
   * Pins what is known of a release and not yet written by an editor; what an editor wrote stays as
   * it stands, to the letter.
   *
   * @return the sidecar, empty where there was nothing to pin
   * @throws DiagnosedException if the header stands in the release's own file, which is never
   *     changed, or is written so that nothing can be added at its end
   */
  public static Optional<Path> pin(Found found) throws IOException {
    return add(found, missing(found.edited(), found.original().header()));
  }

  /**
   * Writes more into the sidecar of a release; what an editor wrote stays as it stands, to the
   * letter.
   *
   * @param more fields that it does not have, and verdicts
   * @return the sidecar, empty where there was nothing to write
   * @throws DiagnosedException as {@link #pin}
   */
  static Optional<Path> add(Found found, Header more) throws IOException {
    if (found.original().file().textStart() > 1) {
      throw refusal(found.file().text(), "sidecar.header-in-file");
    }
    return add(more, found.file().sidecar(), beside(found.file().text()));
  }

  /**
   * Writes the sidecar of a release that is taken in: what stood beside the raw text, to the
   * letter, and where it came from.
   *
   * @param text where the release is filed
   * @param provenance what is not known of it already
   * @return the sidecar, empty where there is nothing to say
   */
  static Optional<Path> accompany(Found raw, Path text, Provenance provenance) throws IOException {
    Provenance known = raw.original().header().provenance();
    Header header =
        new Provenance(
                unknown(provenance.url(), known.url()),
                unknown(provenance.retrieved(), known.retrieved()),
                unknown(provenance.added(), known.added()),
                unknown(provenance.rights(), known.rights()),
                unknown(provenance.language(), known.language()))
            .header();
    return add(header, raw.file().sidecar(), beside(text));
  }

  private static <T> Optional<T> unknown(Optional<T> value, Optional<T> known) {
    return known.isPresent() ? Optional.empty() : value;
  }

  /** Writes what stands in one sidecar, if there is one, and more, into another. */
  private static Optional<Path> add(Header more, Optional<Path> standing, Path sidecar)
      throws IOException {
    String before = standing.isPresent() ? read(standing.get()) : "";
    String after =
        FrontMatterWriter.added(before, more)
            .orElseThrow(() -> refusal(standing.orElse(sidecar), "sidecar.unfit"));
    if (standing.equals(Optional.of(sidecar)) ? after.equals(before) : after.isEmpty()) {
      return Optional.empty();
    }
    WholeFile.write(sidecar, after);
    return Optional.of(sidecar);
  }

  private static Path beside(Path text) {
    return text.resolveSibling(ReleaseFile.sidecar(text.getFileName().toString()));
  }

  private static String read(Path sidecar) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(sidecar);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refusal(sidecar, "sidecar.unfit");
    }
  }

  private static DiagnosedException refusal(Path file, String code) {
    return new DiagnosedException(Diagnostic.error(Position.of(file), code));
  }

  /** The facts of a release as a header, without the fields that another header has already. */
  private static Header missing(Release release, Header given) {
    return new Header(
        missing(release.headline().fact(), given.title()),
        missing(release.date(), given.date()),
        missing(release.number(), given.number()),
        missing(release.source(), given.source()),
        missing(release.kind(), given.kind()),
        missing(release.ministers(), given.ministers()),
        missing(release.officials(), given.officials()),
        missing(release.countries(), given.countries()),
        missing(release.places(), given.places()),
        missing(release.organizations(), given.organizations()),
        Verdicts.NONE,
        Verdicts.NONE,
        Provenance.NONE,
        Standing.NONE,
        Map.of());
  }

  private static <T> Optional<T> missing(Optional<Fact<T>> known, Optional<T> given) {
    return given.isPresent() ? Optional.empty() : known.map(Fact::value);
  }

  private static <T> Optional<List<T>> missing(List<Fact<T>> known, Optional<List<T>> given) {
    return given.isPresent() || known.isEmpty()
        ? Optional.empty()
        : Optional.of(known.stream().map(Fact::value).toList());
  }
}
