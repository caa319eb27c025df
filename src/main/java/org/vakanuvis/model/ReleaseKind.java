package org.vakanuvis.model;

import java.util.Arrays;
import java.util.Optional;

/** What sort of event a release reports. */
public enum ReleaseKind {
  MEETING("meeting"),
  VISIT("visit"),
  CALL("call"),
  CONFERENCE("conference"),
  STATEMENT("statement"),
  CONDOLENCE("condolence"),
  AGREEMENT("agreement"),
  APPOINTMENT("appointment"),
  OTHER("other");

  private final String key;

  ReleaseKind(String key) {
    this.key = key;
  }

  /** The word for it in front matter, data files and dictionaries. */
  public String key() {
    return key;
  }

  /** The kind of that key; empty where there is none. */
  public static Optional<ReleaseKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
