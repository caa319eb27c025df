package org.vakanuvis.extract.layout;

import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * The entries of a chronicle or bulletin, each of which speaks of the country that it begins with:
 * {@code 19 Ocak Bulgaristan'da … Başbakan Filip Dimitrov …}.
 */
public final class Entries {
  /** Entries of so many countries make a chronicle. */
  private static final int FEWEST = 3;

  /** The country stands among so many tokens at the head of an entry. */
  private static final int HEAD = 5;

  private static final String BULLETS = "-*•·>";

  private final Reading reading;
  private final Tokens tokens;

  /** The countries of the entries by where they begin; a placeless one where none is named. */
  private final NavigableMap<Integer, String> countries = new TreeMap<>();

  private final boolean several;

  /** Of one text, all of which is looked through at once. */
  public Entries(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    Set<String> different = new HashSet<>();
    for (int line = 0; line < tokens.size(); line = tokens.lineEnd(line)) {
      boolean gap = tokens.get(line).is(Flag.PARAGRAPH_START);
      boolean entry = begins(line);
      if (entry || gap) {
        String country = entry ? country(line) : "";
        countries.put(line, country);
        different.add(country);
      }
    }
    different.remove("");
    this.several = different.size() >= FEWEST;
  }

  /** Whether a line begins with a date, a number or the mark of an item. */
  private boolean begins(int line) {
    Token first = tokens.get(line);
    boolean bullet = first.is(Flag.MARK) && BULLETS.contains(first.stem());
    return bullet || (first.number() && !first.suffixed());
  }

  private String country(int line) {
    int end = Math.min(tokens.lineEnd(line), line + HEAD);
    for (int i = line; i < end; i++) {
      NameMatch name = reading.sure(i);
      if (name != null && !name.country().isEmpty() && name.kind() != Kind.ORGANIZATION) {
        int next = name.to();
        boolean joint = tokens.joint(next) && !tokens.mark(next, ',');
        // PEKİN – Çin'in yeni Dışişleri Bakanı, but Çin – Türkiye ilişkileri
        boolean dash = tokens.mark(next, '-');
        boolean town = dash && name.kind() == Kind.PLACE && tokens.get(next).is(Flag.SPACED);
        boolean pair = joint || (dash && !town);
        return subject(name.ending()) && !pair ? name.country() : "";
      }
    }
    return "";
  }

  /** Whether who is spoken of may be a country's own. */
  private static boolean subject(Ending ending) {
    return ending == Ending.BARE || ending == Ending.GENITIVE || ending == Ending.LOCATIVE;
  }

  /** The country that the entry of a token is about; empty for none. */
  public String about(int token) {
    return several ? countries.floorEntry(token).getValue() : "";
  }
}
