package org.vakanuvis.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/**
 * The file that a run holds locked while it works and in which it notes each file before it touches
 * it, so that the next run can tidy up after one that was interrupted.
 */
final class Journal implements AutoCloseable {
  /** Its name in the output folder, hidden so that it is not published. */
  static final String NAME = ".vakanuvis-journal";

  /** Far behind the text: on Windows a locked stretch cannot be read. */
  private static final long LOCKED_AT = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;
  private final Set<String> interrupted;
  private boolean noted;

  private Journal(Path file, FileChannel channel, Set<String> interrupted) {
    this.file = file;
    this.channel = channel;
    this.interrupted = Set.copyOf(interrupted);
    this.noted = !interrupted.isEmpty();
  }

  /**
   * Takes the folder for this run.
   *
   * @throws DiagnosedException if another run is at work in it
   */
  static Journal open(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!locked(channel) || !same(channel, file)) {
        throw new DiagnosedException(Diagnostic.error(Position.of(folder), "output.busy"));
      }
      Set<String> paths = paths(Files.readString(file, StandardCharsets.ISO_8859_1));
      channel.position(channel.size());
      return new Journal(file, channel, paths);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_AT, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Whether the file of that name is the one locked: a run that ended between our opening and our
   * locking has taken its file away, and another may have begun with a new one.
   */
  private static boolean same(FileChannel channel, Path file) throws IOException {
    String mark = "#" + ProcessHandle.current().pid() + " " + System.nanoTime() + "\n";
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)), channel.size());
    return Files.exists(file) && Files.readString(file, StandardCharsets.ISO_8859_1).endsWith(mark);
  }

  private static Set<String> paths(String text) {
    Set<String> paths = new TreeSet<>();
    // What stands behind the last line end was cut off by the interruption and may be half a path.
    text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> !line.contains("#"))
        .forEach(paths::add);
    return paths;
  }

  /** The files that an interrupted run had noted; empty where none was interrupted. */
  Set<String> interrupted() {
    return interrupted;
  }

  /** Notes a file that is about to be made or changed. */
  synchronized void note(String path) throws IOException {
    channel.write(ByteBuffer.wrap((path + "\n").getBytes(StandardCharsets.US_ASCII)));
    noted = true;
  }

  /** Ends the run well: nothing is left to tidy up. */
  synchronized void settle() {
    noted = false;
  }

  /** Ends the run as if it had not begun: what an earlier one left to tidy up is left still. */
  synchronized void revert() {
    noted = !interrupted.isEmpty();
  }

  /** Gives the folder free, and takes the journal away unless there is something to tidy up. */
  @Override
  public synchronized void close() throws IOException {
    try (channel) {
      if (!noted) {
        Files.deleteIfExists(file);
      }
    }
  }
}
