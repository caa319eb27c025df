package org.vakanuvis.extract.titles;

/** Who gets the office of a verb of appointing. */
public enum AppointmentKind {
  /** The object: {@code atadı}. */
  GIVEN,
  /** The object, of a verb that tells it of envoys only: {@code gönderdi}. */
  SENDS,
  /** The subject of such a verb: {@code gönderildi}. */
  SENT,
  /** The object, of a verb that tells it only right behind {@code olarak}: {@code onayladı}. */
  CONFIRMS,
  /** The subject: {@code üstlendi}. */
  TAKES,
  /** The subject, but no envoy, who only visits the ministry: {@code Bakanlığına geldi}. */
  COMES,
  /** The subject, of a verb that tells it only right behind the office: {@code oldu}. */
  BECOMES,
  /** Someone in the dative, to whom the subject leaves it: {@code devretti}. */
  HANDS,
  /** The same, of a verb that tells it only of a post: {@code görevi X'e teslim etti}. */
  CEDES,
  /** Someone in the dative, of a verb whose subject is the post: {@code verildi}. */
  FALLS,
  /** The subject, of a verb that tells it only behind {@code yerini}. */
  REPLACES,
  /** Nobody: its object loses the office, {@code görevden aldı}. */
  LEAVES,
  /** Nobody: its subject loses the office, {@code görevden alındı}. */
  GOES,
  /** Nobody: the subject had the office before, {@code görev yaptı}. */
  SERVED,
  /** Who stands behind the verb had the office once: {@code Bakanlığı yapan}. */
  HELD,
  /** The subject, of a verb that tells it of the one who had it before: {@code devraldı}. */
  INHERITS,
  /** Who stands behind the verb comes to the office again: {@code dönen}. */
  RETURNS,
  /** Who stands behind the verb left the office before it: {@code Bakanlığından istifa eden}. */
  PARTED,
  /** The subject leaves the post right before it: {@code Bakanlığından ayrıldı}. */
  QUITS,
  /** The object does: {@code X'i Bakanlığından çıkardı}. */
  OUSTS,
  /** No verb of an office: what is told before it is only asked for, {@code istifasını istedi}. */
  ASKS,
  /** No verb of an office: its subject says what is told before it, {@code açıkladı}. */
  TELLS,
  /** Who stands behind the words has the post before them: {@code Bakanlığının yeni sahibi}. */
  OWNER,
  /** Who stands before the verb left the office behind it: {@code X'in boşalttığı}. */
  VACATES,
  /** Who stands behind the verb has the office: {@code Bakanı olan}. */
  BEING,
  /** No verb: what a post is behind its name, {@code görevi}. */
  SEAT,
  /** No verb: a government, which someone heads. */
  CABINET,
  /** No verb: a word of years long past before a post. */
  PAST,
  /** No verb: a word of time between a name and an office. */
  WHEN;

  /** Whether the subject of a verb of the kind comes to the office; false for null. */
  static boolean takes(AppointmentKind kind) {
    return kind == TAKES || kind == COMES || kind == INHERITS;
  }

  /** Whether someone comes to an office by a verb of the kind; false for null. */
  public static boolean gives(AppointmentKind kind) {
    return kind != null
        && switch (kind) {
          case SENDS,
              SENT,
              CEDES,
              CONFIRMS,
              LEAVES,
              GOES,
              SERVED,
              WHEN,
              SEAT,
              CABINET,
              PAST,
              BEING,
              RETURNS,
              FALLS,
              VACATES,
              PARTED,
              QUITS,
              OUSTS,
              OWNER,
              ASKS,
              TELLS ->
              false;
          default -> true;
        };
  }
}
