package org.vakanuvis.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vakanuvis.model.Wording;

/**
 * Holds a few texts ready so that any number of others can be compared with all of them at the cost
 * of their own length.
 */
final class Likeness {
  private final Map<Long, List<Integer>> byRun = new HashMap<>();
  private final List<Shingles> texts = new ArrayList<>();
  private final List<Near> nearest = new ArrayList<>();
  private final List<String> same = new ArrayList<>();
  private final Map<String, List<Integer>> byDigest = new HashMap<>();

  /**
   * A text that is like another.
   *
   * @param resemblance from 0 to 1
   */
  record Near(Wording wording, double resemblance) {}

  /** Takes a text to compare others with; it goes by the number of those taken before it. */
  synchronized void take(Wording wording) {
    int number = texts.size();
    Shingles shingles = Shingles.of(wording.text());
    texts.add(shingles);
    nearest.add(null);
    same.add(null);
    byDigest.computeIfAbsent(wording.sha256(), digest -> new ArrayList<>(1)).add(number);
    for (int i = 0; i < shingles.size(); i++) {
      byRun.computeIfAbsent(shingles.run(i), run -> new ArrayList<>(1)).add(number);
    }
  }

  /** Compares another text with all taken. Safe to call from several threads. */
  void compare(Wording other) {
    Shingles shingles = Shingles.of(other.text());
    int[] shared = new int[texts.size()];
    for (int i = 0; i < shingles.size(); i++) {
      for (int number : byRun.getOrDefault(shingles.run(i), List.of())) {
        shared[number]++;
      }
    }
    for (int number = 0; number < shared.length; number++) {
      int size = texts.get(number).size();
      double resemblance = Shingles.resemblance(shared[number], size, shingles.size());
      if (resemblance >= Shingles.NEAR) {
        note(number, new Near(withoutText(other), resemblance));
      }
    }
    byDigest.getOrDefault(other.sha256(), List.of()).forEach(number -> noteSame(number, other));
  }

  private static Wording withoutText(Wording wording) {
    return new Wording(wording.id(), wording.path(), wording.sha256(), "");
  }

  /** Of those equally near the first by path is kept, whichever thread came first. */
  private synchronized void note(int number, Near found) {
    Near known = nearest.get(number);
    if (known == null
        || found.resemblance > known.resemblance
        || (found.resemblance == known.resemblance
            && found.wording.path().compareTo(known.wording.path()) < 0)) {
      nearest.set(number, found);
    }
  }

  private synchronized void noteSame(int number, Wording other) {
    String known = same.get(number);
    if (known == null || other.path().compareTo(known) < 0) {
      same.set(number, other.path());
    }
  }

  /** The nearest of those compared with a text, if any was near. */
  synchronized Optional<Near> nearest(int number) {
    return Optional.ofNullable(nearest.get(number));
  }

  /** The path of the one that is a text byte for byte, if any was. */
  synchronized Optional<String> same(int number) {
    return Optional.ofNullable(same.get(number));
  }
}
