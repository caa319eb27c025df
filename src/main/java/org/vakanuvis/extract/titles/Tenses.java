package org.vakanuvis.extract.titles;

import java.util.List;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.WordEnds;

/** Tells what has happened from what is to come or does not, by how verbs end. */
public final class Tenses {
  private static final WordEnds PLANNED = WordEnds.of("mak", "mek", "maya", "meye");
  private static final List<String> FUTURE = List.of("eceg", "ecek", "acag", "acak");
  private static final WordEnds NEGATIVE =
      WordEnds.of(
          "madi", "medi", "miyor", "muyor", "mamis", "memis", "maz", "mez", "madan", "meden");
  private static final WordEnds PRESENT = WordEnds.of("yor", "maktadir", "mektedir");
  private static final WordEnds PLUPERFECT = WordEnds.of("misti", "mustu");

  /** How verbs end that end a clause, folded: {@code atadı}, {@code atamıştır}. */
  public static final WordEnds FINITE =
      WordEnds.of("ti", "di", "tu", "du", "tir", "dir", "mis", "mus", "yor", "lar", "ler");

  private Tenses() {}

  /** Whether a small word ends as verbs that end a clause: {@code ayrıldı}, {@code ayrılmıştı}. */
  public static boolean finite(Token verb) {
    String word = verb.folded();
    return verb.small() && (FINITE.end(word) || PLUPERFECT.end(word));
  }

  /** Whether it tells of today: {@code görev yapıyor}, {@code görev yapmaktadır}. */
  public static boolean present(Token verb) {
    return PRESENT.end(verb.folded());
  }

  /** Whether it tells of what has not happened: {@code X'i azledeceği}, {@code görevden almaya}. */
  public static boolean future(Token verb) {
    String word = verb.folded();
    return PLANNED.end(word) || FUTURE.stream().anyMatch(word::contains);
  }

  /** Whether a verb that tells of leaving says that it has not come to that. */
  public static boolean stays(Token verb) {
    return future(verb) || NEGATIVE.end(verb.folded());
  }
}
