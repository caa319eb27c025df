package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.vakanuvis.model.FileStamp;

/** The folder in which notes are kept, held for one run; a passing one where there is none. */
final class Desk implements AutoCloseable {
  private static final String VOLUME = "notes-";

  private final Path folder;
  private final FileChannel lock;
  private final long opened;

  private Desk(Path folder, FileChannel lock, long opened) {
    this.folder = folder;
    this.lock = lock;
    this.opened = opened;
  }

  /** Takes the folder, or a passing one where it is null, cannot be had or is held by another. */
  static Desk open(Path folder) throws IOException {
    if (folder != null) {
      try {
        Files.createDirectories(folder);
        Desk desk = held(folder);
        if (desk != null) {
          return desk;
        }
      } catch (IOException e) {
        // A folder that cannot be written is no reason to build no site; it only takes longer.
      }
    }
    return new Desk(Files.createTempDirectory("vakanuvis"), null, Long.MIN_VALUE);
  }

  /** Whether another holds the folder. */
  static boolean isHeld(Path folder) throws IOException {
    try (Desk desk = held(folder)) {
      return desk == null;
    }
  }

  /** Null where another holds it. */
  private static Desk held(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      FileLock lock = channel.tryLock();
      held = lock != null;
      if (held) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
        long opened = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
        return new Desk(folder, channel, opened);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process.
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return null;
  }

  /** Whether nothing in it outlasts this run. */
  boolean passing() {
    return lock == null;
  }

  /** A stamp, or {@link FileStamp#UNSURE} where a change since would not show in it. */
  FileStamp settled(FileStamp stamp) {
    return stamp.settled(opened);
  }

  Path index() {
    return folder.resolve("index");
  }

  /** The file that repeats the notes in short. */
  Path shorthand() {
    return folder.resolve("shorthand");
  }

  /** The file that holds the pieces, of which there are two only while one is written anew. */
  Path volume(int number) {
    return folder.resolve(VOLUME + number);
  }

  @Override
  public void close() throws IOException {
    if (!passing()) {
      lock.close();
      return;
    }
    List<Path> files;
    try (Stream<Path> some = Files.list(folder)) {
      files = some.toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }
}
