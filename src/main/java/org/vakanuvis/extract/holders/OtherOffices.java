package org.vakanuvis.extract.holders;

import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who comes to a post and is called by another office beside it: {@code Savunma Bakanlığına
 * Genelkurmay Başkanı X getirildi}.
 */
final class OtherOffices {
  /** So many words at most stand between a post and what its holder was before. */
  private static final int SMALL_WORDS = 3;

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;
  private final Cells cells;
  private final List<Office> offices;

  /** The first tokens of offices whose holders are sent abroad. */
  private final BitSet posted = new BitSet();

  OtherOffices(Tokens tokens, NameReader names, AppointmentVerbs verbs, List<Office> offices) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
    this.cells = new Cells(tokens);
    this.offices = offices;
  }

  /** Whether an office is only what someone was of whom {@link #sent} read that he goes abroad. */
  boolean posted(Office office) {
    return posted.get(office.from());
  }

  /** Whether the office before a name, and not the post before it, tells what someone is. */
  boolean instead(Office post, Name name) {
    return heads(post, name) || visits(post, name);
  }

  /** Whether an envoy only comes to a ministry: {@code Büyükelçi X Dışişleri Bakanlığına geldi}. */
  private boolean visits(Office post, Name name) {
    Office other = verbs.comes(tokens, post.to()) ? Office.beside(offices, post, -1) : null;
    return other != null && other.role() == Role.ENVOY && other.to() == name.from();
  }

  /**
   * Whether who gets a post heads a state, which tells more: {@code AGİT dönem başkanlığını
   * Cumhurbaşkanı X üstlendi}.
   */
  private boolean heads(Office post, Name name) {
    Office other = post.role().government() ? null : Office.beside(offices, post, 1);
    return other != null
        && other.role() == Role.STATE
        && other.former() == null
        && other.to() == name.from();
  }

  /**
   * Who gets a post and is called by what he was before: {@code Savunma Bakanlığına Genelkurmay
   * Başkanı X getirildi}, {@code Savunma Bakanlığına getirilen Vali X}.
   */
  Name promoted(Office post) {
    Office other = Office.beside(offices, post, 1);
    boolean near =
        other != null
            && other.from() - post.to() <= SMALL_WORDS
            && !other.plural()
            && other.nominative()
            && !other.role().government();
    for (int i = post.to(); near && i < other.to(); i++) {
      near = tokens.get(i).word() && names.lines().joined(i);
    }
    Name name = near && other.to() < tokens.size() ? names.after(other.to()) : null;
    boolean given = name != null && (verbs.at(tokens, post.to()) || verbs.at(tokens, name.to()));
    return given && !name.single() ? name : null;
  }

  /**
   * Who serves an international body and is called by what he was before at home: {@code NATO Genel
   * Sekreteri, Norveç'in eski Başbakanı X}.
   */
  Name world(Office office) {
    boolean official = office.role() == Role.INTERNATIONAL || office.role() == Role.OFFICIAL;
    boolean body = office.body() != null && office.body().country().isEmpty();
    boolean comma = official && body && office.nominative() && tokens.mark(office.to(), ',');
    Office other = comma ? Office.beside(offices, office, 1) : null;
    boolean once =
        other != null
            && other.from() == office.to() + 1
            && other.former() != null
            && (other.nominative() || other.last().ending() == Ending.ABLATIVE);
    Name name = once && other.to() < tokens.size() ? names.after(other.to()) : null;
    boolean subject = name != null && !name.single() && name.ending() == Ending.BARE;
    int next = subject ? name.to() : tokens.size();
    // Genel Sekreter, eski Bakan X ile görüştü.
    return next < tokens.size() && !tokens.get(next).key().equals("ile") ? name : null;
  }

  /**
   * Who is sent abroad by an item of a list, maybe called by what he was before: {@code – Luanda
   * Büyükelçiliğine, Genel Müdür Ali Kara,}, {@code Kuveyt Büyükelçiliğine ..... Ali Kara}, {@code
   * Kuveyt Büyükelçiliğine Ali Kara}.
   */
  Name sent(Office post) {
    boolean comma = tokens.mark(post.to(), ',');
    int next = comma ? post.to() + 1 : cells.behindLeader(post.to());
    next += tokens.mark(next, ':') ? 1 : 0;
    boolean item = next > post.to() || names.lines().opens(post.from());
    if (!item
        || post.last().ending() != Ending.DATIVE
        || next >= tokens.size()
        || !names.lines().joined(next)) {
      return null;
    }
    Office other = Office.beside(offices, post, 1);
    boolean called = other != null && other.from() == next && other.to() < tokens.size();
    Name name = names.after(called ? other.to() : next);
    if (name == null || name.single() || name.ending() != Ending.BARE) {
      return null;
    }
    int end = name.to();
    boolean closes = tokens.mark(end, ',') || tokens.mark(end, ';') || tokens.mark(end, '.');
    boolean sent = tokens.mark(end, '(') || (closes && names.lines().endsBefore(end + 1));
    sent |= !comma && names.lines().endsBefore(end);
    posted.set(next, sent && called);
    return sent ? name : null;
  }
}
