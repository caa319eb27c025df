package org.vakanuvis.extract.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Suffixes.Profile;

/** The suffixes of each kind of word. */
public final class SuffixTable {
  /** For each kind by the number of the profile. */
  private final Map<Kind, AtomicReferenceArray<Endings>> endings = new EnumMap<>(Kind.class);

  private final Set<String> front;

  /**
   * @param front the keys of words that take front vowels against their last vowel
   */
  SuffixTable(Set<String> front) {
    this.front = Set.copyOf(front);
    for (Kind kind : Kind.values()) {
      endings.put(kind, new AtomicReferenceArray<>(Profile.COUNT));
    }
  }

  /** The suffixes of a phrase that ends in this word. */
  public Endings endings(String word, Kind kind) {
    return endings(Profile.of(word, kind, front.contains(word)));
  }

  /** The suffixes of a person's name that ends in this word. */
  public Endings ofPerson(String word) {
    return endings(Profile.of(word, Kind.NAME, false));
  }

  /** The suffixes of a name that is possessed itself, {@code Davutoğlu}: Davutoğluna. */
  public Endings ofOwned(String word) {
    return endings(Profile.of(word, Kind.POSSESSIVE, false));
  }

  private Endings endings(Profile profile) {
    AtomicReferenceArray<Endings> ofKind = endings.get(profile.kind());
    Endings known = ofKind.get(profile.number());
    if (known == null) {
      // Two threads may make one at once, and make the same.
      known = new Endings(profile);
      ofKind.set(profile.number(), known);
    }
    return known;
  }
}
