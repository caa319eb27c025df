package org.vakanuvis.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vakanuvis.FactFinding;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.desk.ReleaseReview.Taken;
import org.vakanuvis.desk.ReviewSheet.Finding;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Wording;
import org.vakanuvis.source.ContentReader;

/** Takes an editor's verdicts from a table back into the sidecars of the releases. */
public final class Review {
  private static final String VERDICT_WORDS = "verdict-words";

  private final FactFinding finding;
  private final Consumer<Diagnostic> report;

  /**
   * A review of one archive.
   *
   * @param report takes what could not be taken over, at its row
   */
  public Review(FactFinding finding, Consumer<Diagnostic> report) {
    this.finding = finding;
    this.report = report;
  }

  /**
   * What came of a table.
   *
   * @param taken verdicts that were written
   * @param known verdicts that stood already
   * @param sidecars that were written
   */
  public record Outcome(int taken, int known, List<Path> sidecars) {
    public Outcome {
      sidecars = List.copyOf(sidecars);
    }
  }

  /**
   * Takes over the verdicts of a table, however often; what was written once stays as it is.
   *
   * @param releases the folder in which the table was made
   */
  public Outcome apply(Path sheet, Path releases) throws IOException {
    String path = Position.of(sheet).path();
    List<Finding> findings =
        ReviewSheet.findings(
            path, text(sheet), finding.dictionaries().table(VERDICT_WORDS), report);
    Map<String, List<Finding>> byRelease = new TreeMap<>();
    findings.forEach(
        found -> byRelease.computeIfAbsent(found.release(), r -> new ArrayList<>()).add(found));
    Map<String, ReleaseFile> files = new HashMap<>();
    finding.files(releases).forEach(file -> files.put(file.id(), file));
    int taken = 0;
    int known = 0;
    List<Path> sidecars = new ArrayList<>();
    for (Map.Entry<String, List<Finding>> release : byRelease.entrySet()) {
      ReleaseFile file = files.get(release.getKey());
      Optional<Found> found = file == null ? Optional.empty() : finding.find(file);
      if (found.isEmpty()) {
        release.getValue().forEach(row -> refuse(row, "review.no-release", row.release()));
      } else {
        ReleaseReview review = new ReleaseReview(found.get(), finding.dictionaries());
        int fresh = take(release.getValue(), review);
        known += review.known();
        Optional<Path> written = fresh == 0 ? Optional.empty() : write(found.get(), review);
        taken += written.isPresent() ? fresh : 0;
        written.ifPresent(sidecars::add);
      }
    }
    return new Outcome(taken, known, sidecars);
  }

  /** As spreadsheets write it: UTF-8, UTF-16 or the old encoding of Turkish Windows. */
  private static String text(Path sheet) throws IOException {
    if (!Files.exists(sheet)) {
      throw new NoSuchFileException(sheet.toString());
    }
    ReleaseFile file = new ReleaseFile("", sheet.toString(), sheet, Optional.empty());
    return ContentReader.wording(file).map(Wording::text).orElse("");
  }

  /** Takes over what is new; returns how much that is. */
  private int take(List<Finding> rows, ReleaseReview review) {
    int fresh = 0;
    for (Finding row : rows) {
      Taken taken = review.take(row);
      switch (taken) {
        case FRESH -> fresh++;
        case KNOWN -> {}
        case STALE ->
            report.accept(
                Diagnostic.warning(row.position(), "review.stale", row.field(), row.fact()));
        case CONTRADICTED -> refuse(row, "review.contradicted", row.field(), row.fact());
        case UNREADABLE -> refuse(row, "review.bad-correction", row.field(), row.correction());
      }
    }
    return fresh;
  }

  private Optional<Path> write(Found found, ReleaseReview review) throws IOException {
    try {
      return Sidecar.add(found, review.header());
    } catch (DiagnosedException refused) {
      report.accept(refused.diagnostic());
      return Optional.empty();
    }
  }

  private void refuse(Finding row, String code, String... arguments) {
    report.accept(Diagnostic.error(row.position(), code, arguments));
  }
}
