package org.vakanuvis.extract.titles;

import java.util.List;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.layout.OpenCells;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Words;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Turkish;

/**
 * Writes the title of an office as one holder has it: without the country, nominative, singular.
 */
public final class OfficeTitles {
  private final Tokens tokens;
  private final OpenCells cells;

  /** Of one text with its lines, for an office may begin in the cell above. */
  public OfficeTitles(Tokens tokens, LineFlow lines) {
    this.tokens = tokens;
    this.cells = new OpenCells(tokens, lines);
  }

  /** What the phrase makes of a person named beside it. */
  public Held held(Office office, String rule, double confidence) {
    return new Held(
        title(office),
        counterpart(office),
        office.role(),
        office.standing() == Standing.FORMER,
        List.of(span(office)),
        rule,
        confidence);
  }

  /**
   * What one part of a plural's portfolio makes of a person: {@code Dışişleri ve Savunma
   * Bakanları}.
   */
  public Held held(Office office, Part part, String rule, double confidence) {
    String title = singular(office.last(), part.from(), part.to());
    Held whole = held(office, rule, confidence);
    return new Held(title, title, whole.role(), whole.former(), whole.spans(), rule, confidence);
  }

  private Span span(Office office) {
    return tokens.stemSpan(office.first().from(), office.to());
  }

  /** The title of an office, with the word that it is held no more where the text has one. */
  public String title(Office office) {
    return title(office, true);
  }

  /**
   * The title of an office.
   *
   * @param over whether it says that the office is held no more, where the text does
   */
  public String title(Office office, boolean over) {
    StringBuilder title = new StringBuilder();
    if (over && office.former() != null && office.former().from() != office.first().from()) {
      String former = Words.of(tokens, office.former().from(), office.former().to());
      title.append(Turkish.lower(former)).append(' ');
    }
    String above = cells.words(office.first().from());
    title.append(above);
    int end = -1;
    for (OfficeUnit unit : office.units()) {
      if (end >= 0) {
        title.append(joint(end, unit));
      }
      boolean owned = !above.isEmpty() && unit.from() == office.first().from();
      title.append(title(unit, owned || seated(office, unit)));
      end = unit.to();
    }
    return title.toString();
  }

  /** Portfolios differ from state to state: of several fields only the first is the other's too. */
  private String counterpart(Office office) {
    for (OfficeUnit unit : office.units()) {
      if (unit.parts().size() > 1 && unit.head().form() == Form.OWNED) {
        String head = Words.of(tokens, unit.headFrom(), unit.to());
        return Words.of(tokens, unit.parts().get(0).from(), unit.parts().get(0).to()) + " " + head;
      }
    }
    return title(office.last(), seated(office, office.last()));
  }

  /**
   * Whether the name of a part of a state stands before a head and not what kind of one it is:
   * {@code Flaman Hükûmeti Başbakanı}, but {@code Federal Başbakan}.
   */
  private boolean seated(Office office, OfficeUnit unit) {
    int last = unit.headFrom() - 1;
    if (unit.from() > last) {
      return false;
    }
    NameMatch owner = office.owner();
    String key = tokens.get(last).key();
    int end = key.length() - 1;
    boolean ordinal = end > 1 && key.startsWith("nc", end - 2);
    boolean compound = end > 1 && Turkish.high(key.charAt(end)) && !ordinal;
    return compound || (owner != null && owner.to() == unit.headFrom());
  }

  private String joint(int end, OfficeUnit unit) {
    if (end >= unit.from()) {
      return " ";
    }
    String joint = tokens.get(end).stem();
    return joint.equals(",") ? ", " : " " + joint + " ";
  }

  private String title(OfficeUnit unit, boolean seated) {
    boolean alone = unit.from() == unit.headFrom();
    Form form = unit.head().form();
    Takes takes = unit.head().takes();
    boolean post = form == Form.POST || form == Form.UNTOLD;
    if (unit.head().personal() || unit.head().plural() || post) {
      return singular(unit, unit.from(), unit.headFrom());
    }
    String before = field(unit);
    boolean plain = takes == Takes.NONE || takes == Takes.TOLD || alone;
    if (form == Form.OWNED && plain && !seated) {
      String bare = capitalised(unit.head().bare());
      return before.isEmpty() ? bare : before + " " + bare;
    }
    String head = unit.head().slip() ? meant(unit) : Words.of(tokens, unit.headFrom(), unit.to());
    boolean small = alone && !tokens.get(unit.headFrom()).capitalised();
    return before.isEmpty() ? (small ? capitalised(head) : head) : before + " " + head;
  }

  /** The words before the head; an abbreviation of several stays one: {@code KOBİ'ler Bakanı}. */
  private String field(OfficeUnit unit) {
    String words = Words.of(tokens, unit.from(), unit.headFrom());
    boolean several = !words.isEmpty() && PortfolioReader.several(tokens.get(unit.headFrom() - 1));
    return several ? words + "'" + tokens.get(unit.headFrom() - 1).suffix() : words;
  }

  /** What a scanner misread, {@code Bakanı} for {@code Bakam}. */
  private String meant(OfficeUnit unit) {
    Token first = tokens.get(unit.headFrom());
    if (!first.capitalised()) {
      return unit.head().owning();
    }
    String owning = capitalised(unit.head().owning());
    return first.allCaps() ? Turkish.upper(owning) : owning;
  }

  /** The title of one holder of a plural office, or of our own. */
  private String singular(OfficeUnit unit, int from, int to) {
    if (from == to) {
      return capitalised(unit.head().bare());
    }
    String before = capitalised(Words.of(tokens, from, to));
    String head = capitalised(unit.head().owning());
    boolean capitals = unit.headFrom() < unit.to() && tokens.get(unit.headFrom()).allCaps();
    return before + " " + (capitals ? Turkish.upper(head) : head);
  }

  private static String capitalised(String words) {
    StringBuilder text = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(word.equals("ve") ? word : Turkish.capitalised(word));
    }
    return text.toString();
  }
}
