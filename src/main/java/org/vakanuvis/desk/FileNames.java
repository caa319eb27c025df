package org.vakanuvis.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.turkish.Turkish;

/**
 * Proposes the names of new releases: ASCII, of date and headline, none that another release has or
 * once had.
 */
final class FileNames {
  /** Long enough to tell releases apart, short enough to be read aloud. */
  private static final int LONGEST = 60;

  private static final String NAMELESS = "belge";

  private final Path releases;
  private final Set<String> taken = new HashSet<>();

  /**
   * Names for a folder of releases.
   *
   * @param ids of the releases that are there
   */
  FileNames(Path releases, Collection<String> ids) {
    this.releases = releases;
    ids.forEach(id -> taken.add(folded(id)));
  }

  /** The id of a new release, which is taken from now on. */
  String id(Release release) {
    Optional<Edtf> date = release.date().map(Fact::value).filter(Edtf::yearKnown);
    String folder = date.map(known -> year(known) + "/").orElse("");
    String day = date.map(known -> beginning(known) + "-").orElse("");
    String proposal = folder + day + words(release.headline().shown());
    String id = proposal;
    for (int number = 2; !free(id); number++) {
      id = proposal + "-" + number;
    }
    taken.add(folded(id));
    return id;
  }

  private boolean free(String id) {
    return !taken.contains(folded(id))
        && Files.notExists(releases.resolve(id + ".txt"))
        && Files.notExists(releases.resolve(id + ".md"))
        && Files.notExists(releases.resolve(id + ReleaseFile.SIDECAR));
  }

  private static String year(Edtf date) {
    return String.format(Locale.ROOT, "%04d", date.year().orElseThrow());
  }

  /** Where the date begins, as precisely as it is known. */
  private static String beginning(Edtf date) {
    String text = date.text();
    int slash = text.indexOf('/');
    return Turkish.slug(slash < 0 ? text : text.substring(0, slash));
  }

  /** Whole words of a headline. */
  private static String words(String headline) {
    String slug = Turkish.slug(headline);
    if (slug.length() > LONGEST) {
      int end = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, end > 0 ? end : LONGEST);
    }
    return slug.isEmpty() ? NAMELESS : slug;
  }

  /** What its address is made of. */
  private static String folded(String id) {
    return Arrays.stream(id.split("/", -1)).map(Turkish::slug).collect(Collectors.joining("/"));
  }
}
