package org.vakanuvis.extract.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the offices before a plural that have its head too: {@code Norveç Dışişleri, İsveç Savunma
 * ve Finlandiya Adalet Bakanları}.
 */
public final class EllipticOffices {
  /** So many words a portfolio has at most. */
  private static final int LONGEST = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final BitSet offices;

  /**
   * @param offices the tokens of all office phrases
   */
  public EllipticOffices(Reading reading, BitSet offices) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.offices = offices;
  }

  /** A country and the portfolio that it has in a list. */
  public record Share(NameMatch country, Part part) {}

  /** All that share the head, in the order of the text; none where the plural is of one kind. */
  public List<Share> of(Office office) {
    List<Part> own = office.last().parts();
    NameMatch owner = office.owner();
    if (owner == null || own.isEmpty() || owner.from() != office.from()) {
      return List.of();
    }
    List<Share> shares = new ArrayList<>();
    shares.add(new Share(owner, new Part(own.get(0).from(), own.get(own.size() - 1).to())));
    int floor = tokens.sentenceStart(office.from());
    int from = office.from();
    while (from - 2 >= floor && tokens.joint(from - 1)) {
      Share share = before(from - 1, floor);
      if (share == null) {
        break;
      }
      shares.add(0, share);
      from = share.country().from();
    }
    return shares.size() > 1 ? shares : List.of();
  }

  /** The country and portfolio that end before a joint; null for none. */
  private Share before(int joint, int floor) {
    for (int i = joint - 1; i >= floor && joint - i <= LONGEST && part(i); i--) {
      NameMatch country = reading.countryAt(i - 1);
      boolean owns = country != null && country.to() == i && country.from() >= floor;
      boolean cased = owns && country.ending() != Ending.BARE;
      if (owns && (!cased || country.ending() == Ending.GENITIVE)) {
        return new Share(country, new Part(i, joint));
      }
    }
    return null;
  }

  private boolean part(int token) {
    Token word = tokens.get(token);
    boolean capital = word.word() && word.capitalised() && !word.suffixed();
    boolean free = !offices.get(token) && reading.countryAt(token) == null;
    return free && (capital || word.key().equals("ve"));
  }
}
