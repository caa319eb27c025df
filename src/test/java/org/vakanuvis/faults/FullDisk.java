package org.vakanuvis.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A disk with room for so many bytes. */
public final class FullDisk implements Weather {
  private final AtomicLong room;

  /** A disk that takes no more than that. */
  public FullDisk(long room) {
    this.room = new AtomicLong(room);
  }

  @Override
  public int change(String operation, Path path, int bytes) throws IOException {
    if (bytes > 0 && room.addAndGet(-bytes) < 0) {
      throw new IOException("No space left on device");
    }
    return bytes;
  }

  @Override
  public long room() {
    return Math.max(0, room.get());
  }
}
