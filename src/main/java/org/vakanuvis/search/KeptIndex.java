package org.vakanuvis.search;

import java.util.List;
import org.vakanuvis.search.Lexicon.Entry;

/**
 * What the files of words are made of, to be kept for a run in which hardly a word changes.
 *
 * @param releases how many there are
 * @param numbers one more than the highest number of a release can be
 * @param block how many numbers a file of addresses is for
 * @param years the newest first
 * @param slots the numbers of the releases
 * @param whole the folded words that are never a form of another
 * @param entries in the order of the index
 */
public record KeptIndex(
    int releases,
    int numbers,
    int block,
    List<Year> years,
    List<Slot> slots,
    List<String> whole,
    List<Entry> entries) {
  public KeptIndex {
    years = List.copyOf(years);
    slots = List.copyOf(slots);
    whole = List.copyOf(whole);
    entries = List.copyOf(entries);
  }

  /** A year, or the undated, and how many releases it has. */
  public record Year(String name, int releases) {}

  /** A release and its number. */
  public record Slot(String id, int number) {}

  /** The same with other words. */
  KeptIndex of(List<Entry> others) {
    return new KeptIndex(releases, numbers, block, years, slots, whole, others);
  }
}
