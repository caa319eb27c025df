package org.vakanuvis.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.vakanuvis.Progress;

/** One line that tells a watcher what is done, how much and how fast; silent where nobody looks. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private Phase phase;
  private Instant began;
  private Instant shown = Instant.EPOCH;
  private boolean visible;

  ProgressLine(Console console) {
    this.console = console;
  }

  @Override
  public void done(Phase now, int done, int total) {
    if (console.watched()) {
      show(now, done, total);
    }
  }

  private synchronized void show(Phase now, int done, int total) {
    Instant time = console.clock().instant();
    if (now != phase) {
      phase = now;
      began = time;
    }
    if (Duration.between(shown, time).compareTo(PAUSE) < 0) {
      return;
    }
    shown = time;
    visible = true;
    double seconds = Math.max(0.001, Duration.between(began, time).toNanos() / 1e9);
    String count = console.number(done) + (total > 0 ? "/" + console.number(total) : "");
    String name = console.phrases().say("progress." + now.name().toLowerCase(Locale.ROOT));
    console.err().print(CLEAR + name + " " + count);
    if (done > 1) {
      console.err().print(" · " + console.number(Math.round(done / seconds)) + "/s");
    }
    console.err().flush();
  }

  /** Wipes the line, so that what is said next stands alone. */
  @Override
  public synchronized void close() {
    if (visible) {
      console.err().print(CLEAR);
    }
  }
}
