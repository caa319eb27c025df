package org.vakanuvis.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A short text that is the same for equal values and, but for one chance in 2^100, another for
 * others; the same in every run. Takes records of values that tell themselves by their text.
 */
public final class Fingerprint {
  private static final long FIRST = 0x9e3779b97f4a7c15L;
  private static final long SECOND = 0xc2b2ae3d27d4eb4fL;
  private static final int TURN = 29;

  private static final ClassValue<Components> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
          return new Components(type);
        }
      };

  private long one = FIRST;
  private long other = SECOND;

  /** Takes a value; returns itself. */
  public Fingerprint add(Object value) {
    // Classes before interfaces, of which it takes longer to see that a value is none.
    if (value == null) {
      mix(1);
    } else if (value instanceof String words) {
      words(words);
    } else if (value instanceof Record) {
      record(value);
    } else if (value instanceof Optional<?> option) {
      mix(2);
      add(option.orElse(null));
    } else if (value instanceof Integer number) {
      mix(5 + ((long) number << 8));
    } else if (value instanceof Long number) {
      add((long) number);
    } else if (value instanceof Iterable<?> values) {
      mix(3);
      for (Object one : values) {
        add(one);
      }
      mix(4);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof CharSequence words) {
      words(words.toString());
    } else {
      mix(6);
      words(value.toString());
    }
    return this;
  }

  /** Takes a number; returns itself. */
  public Fingerprint add(long number) {
    mix(12);
    mix(number);
    return this;
  }

  private void record(Object value) {
    mix(7);
    Components components = COMPONENTS.get(value.getClass());
    for (int i = 0; i < components.count(); i++) {
      add(components.of(value, i));
    }
  }

  /** In the order of the keys, since some maps have none of their own. */
  private void map(Map<?, ?> map) {
    mix(8);
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    sorted.forEach(
        (key, value) -> {
          words(key);
          add(value);
        });
    mix(9);
  }

  private void words(String words) {
    int length = words.length();
    mix(10 + ((long) length << 8));
    int i = 0;
    for (; i + 3 < length; i += 4) {
      mix(
          words.charAt(i)
              | (long) words.charAt(i + 1) << 16
              | (long) words.charAt(i + 2) << 32
              | (long) words.charAt(i + 3) << 48);
    }
    for (; i < length; i++) {
      mix(words.charAt(i));
    }
  }

  private void mix(long value) {
    one = Long.rotateLeft((one ^ value) * FIRST, TURN);
    other = (Long.rotateLeft(other, TURN) + value) * SECOND;
    other ^= other >>> 32;
  }

  /** The text for all that was taken so far. */
  public String text() {
    return Long.toHexString(settled(one ^ settled(other)))
        + Long.toHexString(settled(other + settled(one)));
  }

  /** The half of it, for what is taken into another one again. */
  public long number() {
    return settled(one ^ settled(other));
  }

  private static long settled(long value) {
    long hash = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
