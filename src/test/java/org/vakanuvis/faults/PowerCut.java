package org.vakanuvis.faults;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The power is cut at the n-th change of the disk; a writing under way is torn in two. */
public final class PowerCut implements Weather {
  private final int last;
  private final AtomicInteger changes = new AtomicInteger();

  /**
   * A cut.
   *
   * @param last the change at which it comes, from 1
   */
  public PowerCut(int last) {
    this.last = last;
  }

  /** What a program sees of it: nothing works any more. */
  public static final class Dark extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Dark(String operation, Path path) {
      super(operation + " " + path, null, false, false);
    }
  }

  @Override
  public int change(String operation, Path path, int bytes) {
    int number = changes.incrementAndGet();
    if (number > last || (number == last && bytes < 2)) {
      throw new Dark(operation, path);
    }
    return number == last ? bytes / 2 : bytes;
  }

  /** How many changes there were until now. */
  public int changes() {
    return changes.get();
  }
}
