package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known without being read.
 *
 * @param size in bytes; -1 for a file that is not there
 * @param time of its last change, in nanoseconds since 1970
 */
record Stamp(long size, long time) {
  /** No file. */
  static final Stamp NONE = new Stamp(-1, 0);

  /** Of a file that may have changed since without another stamp; equal to that of no file. */
  static final Stamp UNSURE = new Stamp(0, Long.MIN_VALUE);

  /** Ticks of most file systems are shorter; two changes within one cannot be told apart. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** The stamp of a file as it is now. */
  static Stamp of(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return new Stamp(attributes.size(), time);
    } catch (IOException e) {
      return NONE;
    }
  }

  /**
   * Whether a later change would show in the stamp: not where the file is younger than the moment
   * at which it was looked at, by as much as the file system's clock ticks. Full seconds come from
   * clocks that know nothing finer.
   *
   * @param moment on the same clock
   */
  boolean settledBy(long moment) {
    return time < moment - (time % SECOND == 0 ? 2 * SECOND : TICK);
  }
}
