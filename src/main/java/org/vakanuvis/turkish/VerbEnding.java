package org.vakanuvis.turkish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands behind the stem of a verb and what it says of the deed.
 *
 * @param passive whether it is done by no one named: {@code görüşüldü}
 * @param ending the case of a deed that stands as a noun, {@code görüşmesinde}; else bare
 */
public record VerbEnding(Form form, boolean passive, Ending ending) {
  /**
   * Endings with their vowels and hard consonants made one: A for a and e, I for ı i u ü, D for d
   * and t, K for k g ğ. None of them denies, and none only wishes or supposes.
   */
  private static final Map<Form, List<String>> WHOLE =
      Map.of(
          Form.TOLD,
          List.of(
              "DI",
              "DIlAr",
              "mIs",
              "mIsDIr",
              "mIslAr",
              "mIslArDIr",
              "mIsDI",
              "mIslArDI",
              "mIsDIlAr",
              "Iyor",
              "IyorlAr",
              "IyorDI",
              "mAKDA",
              "mAKDADIr",
              "mAKDAlAr",
              "mAKDADIrlAr",
              "mAKDAyDI",
              "mAKDAyDIlAr",
              "Ir",
              "Ar",
              "IrlAr",
              "ArlAr"),
          Form.OWN,
          List.of("DIm", "DIK", "mIsDIm", "mIsDIK", "IyorIm", "IyorIz"),
          Form.OWN_PLANNED,
          List.of("AcAKIm", "AcAKIz"),
          Form.PLANNED,
          List.of("AcAK", "AcAKDIr", "AcAKlAr", "AcAKlArDIr"),
          Form.GOING_ON,
          List.of("ArAK", "Ip", "DIKDAn", "IrKAn", "ArKAn"),
          Form.DOER,
          List.of("An", "AnlAr"));

  /** The form of each of them. */
  private static final Map<String, Form> FORMS = forms();

  /** The beginnings of deeds that stand as nouns, before a case. */
  private static final Map<String, Form> NOUNS =
      Map.of(
          "DIKI", Form.DONE,
          "DIKlArI", Form.DONE,
          "AcAKI", Form.TO_BE_DONE,
          "AcAKlArI", Form.TO_BE_DONE,
          "mAsI", Form.DEED,
          "mAlArI", Form.DEED);

  private static final Map<String, Ending> CASES =
      Map.of(
          "", Ending.BARE,
          "nI", Ending.ACCUSATIVE,
          "nIn", Ending.GENITIVE,
          "nA", Ending.DATIVE,
          "nDA", Ending.LOCATIVE,
          "nDAn", Ending.ABLATIVE,
          "ylA", Ending.INSTRUMENTAL);

  private static final String HARD = "fstkchp";

  private static final List<String> PASSIVES = List.of("Il", "In", "l", "n");

  /** How a verb stands. */
  public enum Form {
    /** It happened or happens: {@code görüştü, görüşmüştür, görüşüyor}. */
    TOLD,
    /** Whoever says so did it: {@code görüştüm, görüştük}. */
    OWN,
    /** Whoever says so will do it: {@code görüşeceğim, görüşeceğiz}. */
    OWN_PLANNED,
    /** It will happen: {@code görüşecek}. */
    PLANNED,
    /** It happened, and the sentence goes on: {@code görüşerek, görüşüp, görüştükten}. */
    GOING_ON,
    /** Who did it: {@code görüşen}. */
    DOER,
    /** That it was done: {@code görüştüğü}. */
    DONE,
    /** That it will be: {@code görüşeceği}. */
    TO_BE_DONE,
    /** The deed as such, which may never have happened: {@code görüşmesi}. */
    DEED
  }

  /**
   * Reads an ending; null for one that denies, wishes or supposes, and for what ends no verb.
   *
   * @param stem of the verb, as {@link Turkish#fold} leaves it
   * @param letters what stands behind it, likewise
   */
  public static VerbEnding of(String stem, String letters) {
    boolean hard = HARD.indexOf(stem.charAt(stem.length() - 1)) >= 0;
    if (letters.isEmpty() || letters.charAt(0) == (hard ? 'd' : 't')) {
      return null; // toplantı is no toplandı.
    }
    String pattern = pattern(letters);
    VerbEnding active = read(pattern, false);
    if (active != null) {
      return active;
    }
    for (String passive : PASSIVES) {
      VerbEnding read =
          pattern.startsWith(passive) ? read(pattern.substring(passive.length()), true) : null;
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new HashMap<>();
    WHOLE.forEach((form, endings) -> endings.forEach(ending -> forms.put(ending, form)));
    return Map.copyOf(forms);
  }

  private static VerbEnding read(String pattern, boolean passive) {
    Form form = FORMS.get(pattern);
    if (form != null) {
      return new VerbEnding(form, passive, Ending.BARE);
    }
    for (Map.Entry<String, Form> noun : NOUNS.entrySet()) {
      Ending ending =
          pattern.startsWith(noun.getKey())
              ? CASES.get(pattern.substring(noun.getKey().length()))
              : null;
      if (ending != null) {
        return new VerbEnding(noun.getValue(), passive, ending);
      }
    }
    boolean buffer = pattern.startsWith("y") && pattern.length() > 2;
    return buffer ? read(pattern.substring(1), passive) : null;
  }

  private static String pattern(String letters) {
    StringBuilder pattern = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      pattern.append(
          switch (c) {
            case 'a', 'e' -> 'A';
            case 'i', 'u' -> 'I';
            case 'd', 't' -> 'D';
            case 'k', 'g' -> 'K';
            default -> c;
          });
    }
    return pattern.toString();
  }
}
