package org.vakanuvis.extract;

/** Tells verbs that end a clause by their endings. */
final class Verbs {
  private static final WordEnds FINITE =
      WordEnds.of(
          "dı",
          "di",
          "du",
          "dü",
          "tı",
          "ti",
          "tu",
          "tü",
          "dılar",
          "diler",
          "dular",
          "düler",
          "tılar",
          "tiler",
          "tular",
          "tüler",
          "yor",
          "yorlar",
          "mıştır",
          "miştir",
          "muştur",
          "müştür",
          "mışlardır",
          "mişlerdir",
          "muşlardır",
          "müşlerdir",
          "makta",
          "mekte",
          "maktadır",
          "mektedir");
  private static final WordEnds FUTURE =
      WordEnds.of(
          "acak",
          "ecek",
          "acaktır",
          "ecektir",
          "acaklar",
          "ecekler",
          "acaklardır",
          "eceklerdir",
          "acağız",
          "eceğiz",
          "acağım",
          "eceğim");

  private Verbs() {}

  /** Whether it tells what is or was, as {@code geldi} and {@code görüşmüştür} do. */
  static boolean finite(Token token) {
    return small(token) && (ends(token, FINITE) || future(token));
  }

  /** Whether it tells what will be, as {@code gelecek} does. */
  static boolean future(Token token) {
    return token.word() && ends(token, FUTURE);
  }

  private static boolean small(Token token) {
    return token.word() && (!token.capitalised() || token.allCaps());
  }

  /** Whether it has such an end behind two letters or more. */
  private static boolean ends(Token token, WordEnds endings) {
    return endings.end(token.key(), 2);
  }
}
