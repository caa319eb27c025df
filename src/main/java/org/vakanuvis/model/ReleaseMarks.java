package org.vakanuvis.model;

import java.util.List;

/** Stands by one number each for all that lists and feeds show: while it is equal, so are they. */
public interface ReleaseMarks {
  /** Of a person and of the releases that name it. */
  long mark(Person person);

  /** Of some releases. */
  long mark(List<Release> releases);
}
