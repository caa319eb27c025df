package org.vakanuvis.render;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Release;

/**
 * Tells what a release is cited by, as bibliographies write it: what was made or is in doubt stands
 * in brackets, and no date is more exact than it is known.
 */
final class Citations {
  /** The language of texts where nothing says otherwise. */
  private static final String TURKISH = "tr";

  private Citations() {}

  /**
   * What a release is cited by.
   *
   * @param title in brackets where the release has no headline of its own
   * @param author the institution; null where it is not known
   * @param date EDTF, each end with a question mark where it is doubtful; null where it is not
   *     known
   * @param published the day, month or year that the whole date lies in; null where it is doubtful
   *     or there is none
   * @param language of the text, a BCP 47 tag
   * @param records the file that describes the release for programs
   */
  public record Citation(
      String title,
      String author,
      String date,
      String published,
      String language,
      Permalink records) {}

  /** What a release is cited by. */
  static Citation of(Release release) {
    String title = release.headline().shown();
    return new Citation(
        release.headline().made() ? "[" + title + "]" : title,
        release.source().map(Citations::author).orElse(null),
        release.date().map(Citations::date).orElse(null),
        release
            .date()
            .filter(date -> !date.doubtful())
            .flatMap(date -> published(date.value()))
            .orElse(null),
        release.provenance().language().orElse(TURKISH),
        DataFiles.jsonLines(DataFiles.period(release)));
  }

  private static String author(Fact<String> source) {
    return source.doubtful() ? "[" + source.value() + "?]" : source.value();
  }

  private static String date(Fact<Edtf> date) {
    return date.doubtful()
        ? Stream.of(date.value().text().split("/"))
            .map(end -> end + "?")
            .collect(Collectors.joining("/"))
        : date.value().text();
  }

  /** What both ends of a date have in common: its day, its month or its year. */
  private static Optional<String> published(Edtf date) {
    if (!date.yearKnown()) {
      return Optional.empty();
    }
    String text = date.text();
    int slash = text.indexOf('/');
    String from = slash < 0 ? text : text.substring(0, slash);
    String until = text.substring(slash + 1);
    for (int length = Math.min(from.length(), until.length()); length >= 4; length -= 3) {
      if (from.startsWith(until.substring(0, length))) {
        return Optional.of(from.substring(0, length));
      }
    }
    return Optional.empty();
  }
}
