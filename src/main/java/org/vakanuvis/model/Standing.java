package org.vakanuvis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A release's standing among others and over time, all of it an editor's word.
 *
 * @param aliases old addresses that lead to it, below the site's root
 * @param replaces the id of the version that it replaces
 * @param corrections what was put right on its page, and when
 * @param withdrawn why it was withdrawn; its page stays and says so
 */
public record Standing(
    List<String> aliases,
    Optional<String> replaces,
    List<Correction> corrections,
    Optional<Withdrawal> withdrawn) {
  /** A release with no history. */
  public static final Standing NONE =
      new Standing(List.of(), Optional.empty(), List.of(), Optional.empty());

  public Standing {
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
  }

  /** What was put right on a day. */
  public record Correction(LocalDate date, String note) {}

  /** Why a release was withdrawn on a day. */
  public record Withdrawal(LocalDate date, String reason) {}
}
