package org.vakanuvis.model;

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
public record FileStamp(long size, long time) {
  /** No file. */
  public static final FileStamp NONE = new FileStamp(-1, 0);

  /** Of a file that may have changed since without another stamp; equal to that of no file. */
  public static final FileStamp UNSURE = new FileStamp(0, Long.MIN_VALUE);

  /** Ticks of most file systems are shorter; two changes within one cannot be told apart. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** The stamp of a file as it is now. */
  public static FileStamp of(Path file) {
    try {
      return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return NONE;
    }
  }

  /** The stamp of a file of which this is known; of what is no plain file, an unsure one. */
  public static FileStamp of(BasicFileAttributes attributes) {
    return attributes.isRegularFile()
        ? new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
        : UNSURE;
  }

  /**
   * The same, or {@link #UNSURE} where a change since would not show in it.
   *
   * @param moment at which the file was looked at, on the clock of its file system, in nanoseconds
   */
  public FileStamp settled(long moment) {
    return equals(NONE) || settledBy(moment) ? this : UNSURE;
  }

  /**
   * Whether a later change would show in the stamp: not where the file is younger than the moment
   * at which it was looked at, by as much as the file system's clock ticks. Full seconds come from
   * clocks that know nothing finer.
   *
   * @param moment on the same clock
   */
  private boolean settledBy(long moment) {
    return time < moment - (time % SECOND == 0 ? 2 * SECOND : TICK);
  }
}
