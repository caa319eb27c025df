package org.vakanuvis.extract.words;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The types of the tokens met so far: texts repeat their words, so what a word alone tells is found
 * out once and not at each of them.
 *
 * <p>Only so many are kept, and what is not kept is made anew: nothing that is found depends on it.
 * Several threads may use it at once without waiting, for a type is whole when it is made.
 */
public final class Vocabulary {
  private static final int SIZE = 1 << 15;

  /** In so many places a type may be kept. */
  private static final int WAYS = 4;

  /** Longer words are hardly met again. */
  private static final int LONGEST = 40;

  private final WordType[] types = new WordType[SIZE + WAYS];

  /** The hash of each type, so that only those are looked at that are most likely meant. */
  private final int[] hashes = new int[SIZE + WAYS];

  private final AtomicInteger questions = new AtomicInteger();
  private final PlainWords plain;

  Vocabulary(PlainWords plain) {
    this.plain = plain;
  }

  /** A question to all types. */
  public <A> Question<A> question(Function<WordType, A> finder) {
    return new Question<>(questions.getAndIncrement(), finder);
  }

  /** The question whether the key of a type is one of some words: true or nothing. */
  public Question<Boolean> among(Set<String> keys) {
    return question(type -> keys.contains(type.key()) ? Boolean.TRUE : null);
  }

  /**
   * A type as it stands in a text.
   *
   * @param end behind its stem
   * @param suffix where its suffix begins; {@code suffixEnd} for none
   * @param kind see {@link WordType}
   */
  WordType type(char[] text, int start, int end, int suffix, int suffixEnd, int kind) {
    int hash = kind;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    for (int i = suffix; i < suffixEnd; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    int free = slot;
    for (int i = slot; i < slot + WAYS; i++) {
      if (hashes[i] == 0) {
        free = i;
        break;
      }
      WordType type = hashes[i] == hash ? types[i] : null;
      if (type != null && type.spelt(text, start, end, suffix, suffixEnd, kind)) {
        return type;
      }
    }
    String behind = suffix == suffixEnd ? "" : new String(text, suffix, suffixEnd - suffix);
    String stem = new String(text, start, end - start);
    String key = Token.Flag.WORD.in(kind) == kind ? plain.key(stem) : stem;
    WordType type = new WordType(stem, behind, key, kind);
    if (suffixEnd - start <= LONGEST) {
      types[free] = type;
      hashes[free] = hash;
    }
    return type;
  }
}
