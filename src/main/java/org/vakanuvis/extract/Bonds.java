package org.vakanuvis.extract;

import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.Mentions.Mention;
import org.vakanuvis.extract.OfficeHead.Role;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose an office is from what its holder has to do with another: serves, sends or goes along
 * with someone.
 */
final class Bonds {
  private final Tokens tokens;
  private final Sides frames;
  private final Companions companions;
  private final Mentions mentions;
  private final Map<Person, Claim> claims;

  /**
   * @param claims what is known so far, and more with time
   */
  Bonds(
      Tokens tokens,
      Sides frames,
      Companions companions,
      Mentions mentions,
      Map<Person, Claim> claims) {
    this.tokens = tokens;
    this.frames = frames;
    this.companions = companions;
    this.mentions = mentions;
    this.claims = claims;
  }

  /** By whose office or government it is told to be: {@code X'in özel temsilcisi Y}. */
  Claim owned(Person person) {
    for (Appearance appearance : person.appearances()) {
      Claim cabinet = cabinet(appearance);
      if (cabinet != null) {
        return cabinet;
      }
      // Hoffmann'ın Vali Ayaz tarafından kabulü: only whom one sends or has as adviser is one's
      // own.
      boolean own = appearance.held().role() == Role.OFFICIAL && appearance.office().body() == null;
      int at = own ? appearance.office().from() : 0;
      Mention owner = at == 0 ? null : mentions.last(tokens.sentenceStart(at - 1), at);
      Claim claim = owner == null ? null : claims.get(owner.person());
      boolean theirs =
          owner != null && owner.name().to() == at && owner.name().ending() == Ending.GENITIVE;
      if (theirs && claim != null) {
        return new Claim(claim.country(), claim.spans(), "office under another", 0.88);
      }
    }
    return null;
  }

  /** By whose government it is a seat in: {@code Rabuka hükümetinin Maliye Bakanı}. */
  private Claim cabinet(Appearance appearance) {
    int at = appearance.office().from();
    boolean seat = appearance.held().role().government() && at > 0;
    boolean word = seat && companions.cabinet(tokens.get(at));
    Mention head = word ? mentions.last(tokens.sentenceStart(at), at) : null;
    Claim claim = head == null || head.name().to() != at ? null : claims.get(head.person());
    return claim == null
        ? null
        : new Claim(claim.country(), claim.spans(), "office under another", 0.85);
  }

  /** By who brings the person's message, {@code X, Devlet Başkanı Y'nin mesajını sundu}. */
  Claim sent(Person person) {
    for (Appearance appearance : person.appearances()) {
      Name name = appearance.name();
      boolean sends = name.ending() == Ending.GENITIVE && frames.sends(name.to());
      int start = tokens.sentenceStart(name.from());
      for (Mention bringer : sends ? mentions.between(start, name.from()) : List.<Mention>of()) {
        Claim claim = claims.get(bringer.person());
        boolean brings = bringer.name().ending() == Ending.BARE && bringer.person() != person;
        if (brings && claim != null && !claim.country().isEmpty()) {
          return new Claim(claim.country(), claim.spans(), "message brought by another", 0.85);
        }
      }
    }
    return null;
  }

  /** By whom the person goes along with: {@code Attaf'a Büyükelçi Belani eşlik etti}. */
  Claim accompanied(Person person) {
    for (Appearance appearance : person.appearances()) {
      int at = appearance.office().from();
      boolean ours = appearance.office().last().head().personal();
      boolean along = !ours && companions.tell(tokens, at, appearance.name().to());
      int start = tokens.sentenceStart(at);
      Mention other = along ? mentions.last(start, at) : null;
      Claim claim = other == null ? null : claims.get(other.person());
      if (claim != null) {
        return new Claim(claim.country(), claim.spans(), "companion of another", 0.8);
      }
    }
    return null;
  }
}
