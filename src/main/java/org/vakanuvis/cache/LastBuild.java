package org.vakanuvis.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.Link;

/**
 * What a build was made of and what it came to, so that one of the very same need not be made at
 * all.
 */
public final class LastBuild {
  private static final Form FORM = new Forms().of(Account.class);

  private final Path file;
  private final String key;
  private final List<Seen> seen;
  private final long moment;

  private LastBuild(Path file, String key, List<Seen> seen, long moment) {
    this.file = file;
    this.key = key;
    this.seen = List.copyOf(seen);
    this.moment = moment;
  }

  /**
   * What a build came to.
   *
   * @param pages HTML pages of the site
   * @param bytes of the whole site
   * @param navigation the entries that head every page
   * @param told what editors have to know
   */
  public record Result(
      int releases, int pages, long bytes, List<Link> navigation, List<Diagnostic> told) {
    public Result {
      navigation = List.copyOf(navigation);
      told = List.copyOf(told);
    }
  }

  /**
   * A build and what became of its files since.
   *
   * @param changed files that are, or may be, others now; by their real paths
   */
  public record Past(Result result, List<Path> changed) {
    public Past {
      changed = List.copyOf(changed);
    }
  }

  /** A file that a build was made of. */
  public record Seen(String path, FileStamp stamp) {}

  /**
   * All that is kept.
   *
   * @param key of what the build was made of beside files
   * @param seal of the site that it made
   */
  public record Account(String key, String seal, List<Seen> seen, Result result) {
    public Account {
      seen = List.copyOf(seen);
    }
  }

  /**
   * Looks at all files that a build is going to be made of, before it reads any.
   *
   * @param memory the folder in which the last build is kept
   * @param key of what it is made of beside them
   */
  public static LastBuild look(Path memory, String key, List<Path> roots) throws IOException {
    Path clock = memory.resolve("clock");
    Files.write(clock, new byte[] {'\n'});
    long moment = Files.getLastModifiedTime(clock).to(TimeUnit.NANOSECONDS);
    List<Seen> seen = new ArrayList<>();
    for (Path root : roots) {
      if (Files.exists(root)) {
        seen.addAll(seen(root.toRealPath()).toList());
      }
    }
    seen.sort(Comparator.comparing(Seen::path));
    return new LastBuild(memory.resolve("last"), key, seen, moment);
  }

  /** All files at a place, folders side by side; links are never followed. */
  private static Stream<Seen> seen(Path place) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isDirectory()) {
        return Stream.of(new Seen(place.toString(), FileStamp.of(attributes)));
      }
      try (Stream<Path> entries = Files.list(place)) {
        return entries.toList().parallelStream().flatMap(LastBuild::seen);
      }
    } catch (IOException | UncheckedIOException e) {
      return Stream.of(new Seen(place.toString(), FileStamp.UNSURE));
    }
  }

  /**
   * The last build, if this one is made of the very same files, however they changed.
   *
   * @param seal of the site that stands
   */
  public Optional<Past> past(String seal) throws IOException {
    Optional<byte[]> bytes = SealedFile.read(file);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Trace trace = new Trace(bytes.get());
    if (!key.equals(trace.words()) || !seal.equals(trace.words())) {
      return Optional.empty();
    }
    Account account = (Account) FORM.read(new Trace(bytes.get()));
    if (account.seen().size() != seen.size()) {
      return Optional.empty();
    }
    List<Path> changed = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      Seen then = account.seen().get(i);
      if (!then.path().equals(seen.get(i).path())) {
        return Optional.empty();
      }
      if (!then.equals(seen.get(i)) || then.stamp().equals(FileStamp.UNSURE)) {
        changed.add(Path.of(then.path()));
      }
    }
    return Optional.of(new Past(account.result(), changed));
  }

  /** Whether the last build that was kept made a site, of whatever files. */
  public boolean made(String seal) throws IOException {
    Optional<byte[]> bytes = SealedFile.read(file);
    if (bytes.isEmpty()) {
      return false;
    }
    Trace trace = new Trace(bytes.get());
    return key.equals(trace.words()) && seal.equals(trace.words());
  }

  /** Keeps what this build came to. */
  public void keep(String seal, Result result) throws IOException {
    List<Seen> settled = new ArrayList<>(seen.size());
    for (Seen one : seen) {
      settled.add(new Seen(one.path(), one.stamp().settled(moment)));
    }
    Ink ink = new Ink();
    FORM.write(new Account(key, seal, settled, result), ink);
    ink.seal(file);
  }
}
