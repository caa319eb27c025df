package org.vakanuvis.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A preview of the site on this machine: it is built into a folder of its own, built anew whenever
 * something changes, and every browser that shows it follows.
 */
public final class Preview implements AutoCloseable {
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(80);

  /** Looking for changes takes at most one part in so many of the time. */
  private static final int PAUSES = 8;

  private final List<Path> watched;
  private final Rebuild rebuild;
  private final News news = new News();
  private final SiteFolder site = SiteFolder.create();
  private final PreviewServer server;

  /**
   * Begins to serve; the site is built when it is {@link #run}.
   *
   * @param watched folders in which a change calls for a new build
   * @param port to serve on, if nobody else does; else a free one is taken
   */
  public Preview(List<Path> watched, int port, Rebuild rebuild) throws IOException {
    this.watched = List.copyOf(watched);
    this.rebuild = rebuild;
    this.server = new PreviewServer(site, news, port);
  }

  /** Where browsers find it. */
  public URI address() {
    return server.address();
  }

  /** Where the site is built. */
  Path folder() {
    return site.root();
  }

  /** Builds, watches and builds again until the thread is interrupted. */
  public void run() throws IOException, InterruptedException {
    Snapshot built = null;
    while (true) {
      long start = System.nanoTime();
      Snapshot now = Snapshot.of(watched);
      Duration pause = Duration.ofNanos(System.nanoTime() - start).multipliedBy(PAUSES);
      if (!now.equals(built)) {
        Snapshot changed = settled(now);
        if (built != null) {
          built.only(changed).flatMap(rebuild::atOnce).ifPresent(this::show);
        }
        built = changed;
        List<String> problems = rebuild.into(site.root(), address());
        news.tell(problems, server.showFolder());
      }
      sleep(pause);
    }
  }

  /** Lets whoever looks at the page that is being edited see it before the rest is built. */
  private void show(ServedPage page) {
    String edition = news.edition();
    server.show(page, edition);
    news.tell(page, edition);
  }

  /** Waits until whoever changes the files has done, as when many are copied at once. */
  private Snapshot settled(Snapshot changing) throws IOException, InterruptedException {
    Snapshot before = changing;
    sleep(Duration.ZERO);
    Snapshot now = Snapshot.of(watched);
    while (!now.equals(before)) {
      before = now;
      sleep(Duration.ZERO);
      now = Snapshot.of(watched);
    }
    return now;
  }

  private static void sleep(Duration pause) throws InterruptedException {
    Thread.sleep(Math.max(pause.toMillis(), SHORTEST_PAUSE.toMillis()));
  }

  /** Stops serving and takes its folder away. */
  @Override
  public void close() throws IOException {
    server.close();
    if (Files.exists(site.root())) {
      try (Stream<Path> paths = Files.walk(site.root())) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
