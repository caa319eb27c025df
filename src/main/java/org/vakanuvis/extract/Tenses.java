package org.vakanuvis.extract;

import java.util.List;

/** Tells what has happened from what is to come or does not, by how verbs end. */
final class Tenses {
  private static final WordEnds PLANNED = WordEnds.of("mak", "mek", "maya", "meye");
  private static final List<String> FUTURE = List.of("eceg", "ecek", "acag", "acak");
  private static final WordEnds NEGATIVE =
      WordEnds.of("madi", "medi", "miyor", "muyor", "mamis", "memis", "maz", "mez");
  private static final WordEnds PRESENT = WordEnds.of("yor", "maktadir", "mektedir");
  private static final WordEnds PLUPERFECT = WordEnds.of("misti", "mustu");

  private Tenses() {}

  /** Whether a small word ends as verbs that end a clause: {@code ayrıldı}, {@code ayrılmıştı}. */
  static boolean finite(Token verb) {
    String word = verb.folded();
    return verb.small() && (AppointmentVerbs.FINITE.end(word) || PLUPERFECT.end(word));
  }

  /** Whether it tells of today: {@code görev yapıyor}, {@code görev yapmaktadır}. */
  static boolean present(Token verb) {
    return PRESENT.end(verb.folded());
  }

  /** Whether it tells of what has not happened: {@code X'i azledeceği}, {@code görevden almaya}. */
  static boolean future(Token verb) {
    String word = verb.folded();
    return PLANNED.end(word) || FUTURE.stream().anyMatch(word::contains);
  }

  /** Whether a verb that tells of leaving says that it has not come to that. */
  static boolean stays(Token verb) {
    return future(verb) || NEGATIVE.end(verb.folded());
  }
}
