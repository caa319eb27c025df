package org.vakanuvis.extract.words;

import java.util.Set;
import org.vakanuvis.turkish.Ending;

/**
 * The head of an office phrase as the dictionary has it, {@code Bakanı} or {@code Genel Sekreter
 * Yardımcısı}.
 *
 * @param bare the form without a possessive, in small letters
 * @param owning the form with it
 * @param role what its holder is
 * @param takes what stands before it
 * @param form which of its forms this is
 * @param of the code of the one state that has such an office; empty for all
 * @param slip whether a scanner misread it, {@code Bakam}
 */
public record OfficeHead(
    String bare, String owning, Role role, Takes takes, Form form, String of, boolean slip) {

  /** What the holder of an office is. */
  public enum Role {
    MINISTER,
    /** The head of a government. */
    PREMIER,
    VICE_PREMIER,
    /** The head of a state. */
    STATE,
    VICE_STATE,
    /** Below a minister, {@code Bakan Yardımcısı}. */
    DEPUTY,
    /** Serves abroad, {@code Büyükelçi}. */
    ENVOY,
    OFFICIAL,
    /** Most often of an international body, {@code Genel Sekreter}. */
    INTERNATIONAL,
    /** Has the office of another person, in another country: {@code mevkidaşı}. */
    COUNTERPART,
    /** Had the office of another person: {@code selefi}. */
    PREDECESSOR,
    /** Gets the office of another person: {@code halefi}. */
    SUCCESSOR;

    /** Whether the holder sits in a government. */
    public boolean government() {
      return this == MINISTER || this == PREMIER || this == VICE_PREMIER;
    }

    /** Whether the holder is the head of a state, or stands next to the head. */
    public boolean state() {
      return this == STATE || this == VICE_STATE;
    }

    /** Whether it borrows the office of another person. */
    public boolean borrowed() {
      return this == COUNTERPART || this == PREDECESSOR || this == SUCCESSOR;
    }
  }

  /** What stands before a head. */
  public enum Takes {
    PORTFOLIO,
    /** A portfolio of before 1945. */
    OLD,
    BODY,
    /** The name of a body in the genitive. */
    OWNED_BODY,
    /** The name of a body, or the state with which a part of a ministry deals. */
    DEPARTMENT,
    /** Where an envoy serves. */
    PLACE,
    /** Nothing, but a verb of appointing has to follow: {@code yerine}. */
    VERB,
    /** The same behind who had the place: {@code X'in koltuğuna}. */
    SEAT,
    /** A country, without which it is a common word or a name. */
    TOLD,
    NONE
  }

  /** How a head is inflected. */
  public enum Form {
    /** {@code Bakan} */
    BARE,
    /** {@code Bakanı} */
    OWNED,
    /** Both alike: {@code Bakan Yardımcısı}. */
    EITHER,
    /** {@code Bakanları} */
    PLURAL,
    /** Of several whom a number tells: {@code üç dışişleri bakanı}. */
    COUNTED,
    /** {@code Bakanımız} */
    OURS,
    /** {@code Bakanınız} */
    YOURS,
    /** {@code Bakanlığı}, to which people are appointed. */
    POST,
    /** {@code Bakanlıkları}, to which several are appointed. */
    POSTS,
    /** Left out: a list of a cabinet tells the portfolio only, {@code Dışişleri: X}. */
    UNTOLD
  }

  /** The possessive behind an apostrophe, which no case begins as. */
  private static final Set<String> POSSESSIVE = Set.of("sı", "si", "su", "sü");

  /** The head with its possessive where an apostrophe parts the two: {@code CEO'su}. */
  public static TokenTrie.Match<OfficeHead> owned(TokenTrie.Match<OfficeHead> head) {
    boolean owned =
        head != null && head.value().form() == Form.BARE && POSSESSIVE.contains(head.suffix());
    return owned
        ? new TokenTrie.Match<>(
            head.value().in(Form.OWNED), head.from(), head.to(), "", Ending.BARE)
        : head;
  }

  /** The same in another of its forms. */
  public OfficeHead in(Form other) {
    return new OfficeHead(bare, owning, role, takes, other, of, slip);
  }

  /** The same with the possessive, as a scanner misread it. */
  public OfficeHead misread() {
    return new OfficeHead(bare, owning, role, takes, Form.OWNED, of, true);
  }

  /** The same with another role. */
  public OfficeHead as(Role other) {
    return new OfficeHead(bare, owning, other, takes, form, of, slip);
  }

  /** Whether it is of several: {@code Bakanları}, {@code Bakanlıkları}. */
  public boolean plural() {
    return form == Form.PLURAL || form == Form.POSTS || form == Form.COUNTED;
  }

  /** Whether it says whose it is by who speaks to whom. */
  public boolean personal() {
    return form == Form.OURS || form == Form.YOURS;
  }

  /** Whether something has to own it, such as a portfolio or a country. */
  public boolean owned() {
    return form == Form.OWNED;
  }
}
