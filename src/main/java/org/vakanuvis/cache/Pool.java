package org.vakanuvis.cache;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Standing;

/**
 * Gives one object for equal words and facts, which come again in many notes; safe to use from
 * several threads.
 */
final class Pool {
  /** Longer words hardly come again. */
  private static final int SHORT = 48;

  private static final Set<Class<?>> AGAIN =
      Set.of(
          Fact.class,
          Evidence.class,
          Officeholder.class,
          CountryPair.class,
          Meeting.Participant.class,
          Provenance.class,
          Standing.class);

  private final ConcurrentMap<Object, Object> known = new ConcurrentHashMap<>();

  /** Forgets all. */
  void clear() {
    known.clear();
  }

  /** One object for equal words. */
  String words(String words) {
    return again(words) ? (String) once(words) : words;
  }

  /** Whether words are so short that they may come again. */
  static boolean again(String words) {
    return words.length() <= SHORT;
  }

  /** Whether a record may come again whose first part this is. */
  static boolean recurs(Object first) {
    if (first instanceof Optional<?> option) {
      return option.isEmpty() || recurs(option.get());
    }
    return !(first instanceof Meeting)
        && !(first instanceof String words && !again(words))
        && !(first instanceof List<?> list && !list.isEmpty());
  }

  private Object once(Object thing) {
    Object earlier = known.putIfAbsent(thing, thing);
    return earlier == null ? thing : earlier;
  }

  /** Whether records of a type come again. */
  static boolean again(Class<?> type) {
    return AGAIN.contains(type);
  }

  /**
   * A record of parts, made only where there is none of the same yet.
   *
   * @param parts which are not to be changed after
   */
  Object record(Class<?> type, Object[] parts, Function<Object[], Object> maker) {
    if (!recurs(parts[0])) {
      return maker.apply(parts);
    }
    Parts key = new Parts(type, parts);
    Object earlier = known.get(key);
    if (earlier != null) {
      return earlier;
    }
    Object made = maker.apply(parts);
    Object other = known.putIfAbsent(key, made);
    return other == null ? made : other;
  }

  /** By what a record is known before it is made. */
  private static final class Parts {
    private final Class<?> type;
    private final Object[] parts;
    private final int hash;

    Parts(Class<?> type, Object[] parts) {
      this.type = type;
      this.parts = parts;
      int sum = type.hashCode();
      for (Object part : parts) {
        // Records come from here themselves; to ask them takes longer than all else.
        sum = 31 * sum + (part instanceof Record ? System.identityHashCode(part) : part.hashCode());
      }
      this.hash = sum;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Parts that
          && type == that.type
          && hash == that.hash
          && Arrays.equals(parts, that.parts);
    }
  }
}
