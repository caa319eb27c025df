package org.vakanuvis.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vakanuvis.FactFinding;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.FactFinding.Taker;
import org.vakanuvis.desk.Likeness.Near;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease.Format;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Wording;
import org.vakanuvis.source.ContentReader;
import org.vakanuvis.turkish.Turkish;

/**
 * Takes raw texts into an archive, their bytes untouched, each with a sidecar that tells where it
 * came from; nothing that is there is written over.
 */
public final class Intake {
  /** What a file of plain text may be called; one without an extension is taken for one too. */
  private static final Set<String> TEXTS = Set.of("", "txt", "text", "md");

  private final Path releases;
  private final FactFinding finding;
  private final Provenance provenance;
  private final Consumer<Diagnostic> report;
  private final int jobs;

  /**
   * An intake for one archive.
   *
   * @param provenance what is known of all that is taken in
   * @param report takes what is refused, and what is nearly there already
   * @param jobs how many threads read the releases that are there
   */
  public Intake(
      Path content,
      FactFinding finding,
      Provenance provenance,
      Consumer<Diagnostic> report,
      int jobs) {
    this.releases = content.resolve("releases");
    this.finding = finding;
    this.provenance = provenance;
    this.report = report;
    this.jobs = jobs;
  }

  /**
   * Files every text that is not there yet and hands out what is found in it, under its new name.
   *
   * @return how many were filed
   */
  public int take(List<ReleaseFile> raw, Taker taker) throws IOException {
    List<ReleaseFile> files = raw.stream().filter(this::readable).toList();
    List<Wording> wordings = new ArrayList<>();
    Likeness likeness = new Likeness();
    for (ReleaseFile file : files) {
      Wording wording = ContentReader.wording(file).orElseThrow();
      wordings.add(wording);
      likeness.take(wording);
    }
    List<ReleaseFile> there = Files.isDirectory(releases) ? finding.files(releases) : List.of();
    FactFinding.texts(there, jobs, likeness::compare);
    FileNames names = new FileNames(releases, there.stream().map(ReleaseFile::id).toList());
    Filed filed = new Filed();
    for (int i = 0; i < files.size(); i++) {
      Wording wording = wordings.get(i);
      Optional<String> same = likeness.same(i).or(() -> filed.same(wording));
      if (same.isPresent()) {
        refuse(Position.of(wording.path()), "add.duplicate", same.get());
        continue;
      }
      Optional<Found> found = finding.find(files.get(i));
      if (found.isPresent()) {
        ReleaseFile kept = file(found.get(), names.id(found.get().edited()));
        likeness.nearest(i).or(() -> filed.near(wording)).ifPresent(near -> tell(kept, near));
        filed.add(wording, kept);
        hand(kept, taker);
      }
    }
    return filed.texts.size();
  }

  /** Whether a text can be read from the file; if not, that is reported. */
  private boolean readable(ReleaseFile file) {
    String name = file.text().getFileName().toString();
    int dot = name.lastIndexOf('.');
    String extension = dot <= 0 ? "" : Turkish.lower(name.substring(dot + 1));
    if (!TEXTS.contains(extension)) {
      refuse(Position.of(file.text()), "add.no-text", extension);
      return false;
    }
    // What keeps it from being read is told only by the one who reads it wholly.
    return ContentReader.wording(file).isPresent() || finding.find(file).isPresent();
  }

  /** Puts a release into its place, its text first: a sidecar alone would be a mistake. */
  private ReleaseFile file(Found found, String id) throws IOException {
    boolean markdown = found.original().file().format() == Format.MARKDOWN;
    String name = id + (markdown ? ".md" : ".txt");
    Path text = releases.resolve(name);
    Files.createDirectories(text.getParent());
    WholeFile.copy(found.file().text(), text);
    if (found.original().file().textStart() > 1) {
      report.accept(Diagnostic.warning(Position.of(text), "add.header-in-file"));
      return new ReleaseFile(id, name, text, Optional.empty());
    }
    return new ReleaseFile(id, name, text, Sidecar.accompany(found, text, provenance));
  }

  private void hand(ReleaseFile kept, Taker taker) throws IOException {
    Optional<Found> found = finding.find(kept);
    if (found.isPresent()) {
      taker.take(found.get());
    }
  }

  private void refuse(Position position, String code, String argument) {
    report.accept(Diagnostic.error(position, code, argument));
  }

  private void tell(ReleaseFile kept, Near near) {
    report.accept(
        Diagnostic.warning(
            Position.of(kept.text()),
            "add.near-duplicate",
            near.wording().path(),
            String.valueOf((int) (near.resemblance() * 100)),
            near.wording().id()));
  }

  /** What was filed by this intake, for those that come after it. */
  private static final class Filed {
    private final Map<String, String> byDigest = new HashMap<>();
    private final Map<Wording, Shingles> texts = new LinkedHashMap<>();

    void add(Wording wording, ReleaseFile kept) {
      String path = Position.of(kept.text()).path();
      byDigest.put(wording.sha256(), path);
      texts.put(new Wording(kept.id(), path, wording.sha256(), ""), Shingles.of(wording.text()));
    }

    Optional<String> same(Wording wording) {
      return Optional.ofNullable(byDigest.get(wording.sha256()));
    }

    Optional<Near> near(Wording wording) {
      Shingles shingles = Shingles.of(wording.text());
      return texts.entrySet().stream()
          .map(text -> new Near(text.getKey(), text.getValue().resemblance(shingles)))
          .filter(near -> near.resemblance() >= Shingles.NEAR)
          .max(Comparator.comparingDouble(Near::resemblance));
    }
  }
}
