package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;

/** What sort of event a release reports. */
public enum ReleaseKind {
  MEETING("meeting", "gorusme"),
  VISIT("visit", "ziyaret"),
  CALL("call", "telefon"),
  CONFERENCE("conference", "toplanti"),
  STATEMENT("statement", "aciklama"),
  CONDOLENCE("condolence", "taziye"),
  AGREEMENT("agreement", "anlasma"),
  APPOINTMENT("appointment", "atama"),
  OTHER("other", "diger");

  private static final List<ReleaseKind> KINDS = List.of(values());

  private final String key;
  private final String slug;

  ReleaseKind(String key, String slug) {
    this.key = key;
    this.slug = slug;
  }

  /** The word for it in front matter, data files and dictionaries. */
  public String key() {
    return key;
  }

  /** Where the page of its releases stands, the same in every language of the interface. */
  public Permalink address() {
    return new Permalink("tur/" + slug + "/");
  }

  /** The kind of that key; empty where there is none. */
  public static Optional<ReleaseKind> of(String key) {
    for (ReleaseKind kind : KINDS) {
      if (kind.key.equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
