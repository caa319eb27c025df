package org.vakanuvis.extract.owners;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.persons.NameCultures;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.StateOffices;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** The dictionaries that speak where no word of the text tells whose an office is. */
public final class WeakEvidence {
  /** How surnames of the home country end, folded. */
  private final WordEnds surnames;

  /** How surnames end that nobody of the home country has, folded. */
  private final WordEnds abroad;

  private final Set<String> givenNames;
  private final Set<String> shared;

  /** Given names of Türkiye as one writes them who has no Turkish letters. */
  private final Set<String> plain = new HashSet<>();

  /** Given names that Turkish texts know of people of other countries. */
  private final Set<String> foreign;

  private final Set<String> particles;

  /** Heads of offices, as they are said without a possessive, that are of the home country. */
  private final Set<String> homely;

  private final NameCultures cultures;

  private final StateOffices kinds;

  private final FormerStates unions;

  /** With given names, endings of surnames and the words of states of one kind. */
  public WeakEvidence(Lexicon lexicon) {
    List<String> ends = new ArrayList<>();
    List<String> foreigners = new ArrayList<>();
    WordTable table = lexicon.dictionaries().table("surname-endings");
    for (List<String> row : table.rows()) {
      String ending = Turkish.fold(row.get(table.column("ending")));
      if (!row.get(table.column("foreign")).isEmpty()) {
        foreigners.add(ending);
      }
      if (!row.get(table.column("home")).isEmpty()) {
        ends.add(ending);
      }
    }
    this.kinds = new StateOffices(lexicon);
    this.unions = new FormerStates(lexicon);
    this.abroad = WordEnds.of(foreigners.toArray(String[]::new));
    this.surnames = WordEnds.of(ends.toArray(String[]::new));
    this.particles = Set.copyOf(new HashSet<>(lexicon.words("name-particles", "particle")));
    this.shared = lexicon.keys("shared-given-names", "name");
    this.foreign = lexicon.keys("given-names", "name");
    this.givenNames = lexicon.keys("turkish-given-names", "name");
    givenNames.stream()
        .map(Turkish::fold)
        .filter(name -> !foreign.contains(name))
        .forEach(plain::add);
    this.homely = Cues.words(lexicon, "old-language", "home");
    this.cultures = new NameCultures(lexicon);
  }

  /** The cultures whose names look like a person's. */
  NameCultures cultures() {
    return cultures;
  }

  /** Whether people of the country bear the names of the home country's. */
  boolean akin(String country) {
    return cultures.shared(Lexicon.HOME, country);
  }

  /** Whether a text calls so mostly those of the home country: {@code Vekil}. */
  boolean homely(OfficeHead head) {
    return homely.contains(head.bare());
  }

  /**
   * Whether the first name is one of Türkiye's, or the surname ends as only there, and no article
   * follows, as in Arab names, and no foreign spelling, nor behind a name of many countries one
   * that is unknown there, {@code Ali Lamine Zeine}.
   */
  boolean turkish(String name) {
    String[] words = name.split(" ", -1);
    String first = Turkish.key(words[0]);
    boolean known = givenNames.contains(first) && !articled(name.substring(words[0].length()));
    if (!Turkish.spells(words[words.length - 1])) {
      return false;
    }
    // Şahin Mustafayev, Aydın Aliyev
    if (words.length > 1 && abroad.end(Turkish.fold(name), 1)) {
      return false;
    }
    boolean surname = words.length > 1 && surnames.end(Turkish.fold(name), 1);
    if (!known && surname && !foreign.contains(first)) {
      return true;
    }
    if (!known || words.length < 3 || !shared.contains(first)) {
      return known;
    }
    String second = Turkish.key(words[1]);
    return words[1].length() < 3 || givenNames.contains(second) || shared.contains(second);
  }

  /** Whether the first name is one of Türkiye that is written without its letters. */
  boolean plainly(String name) {
    String[] words = name.split(" ", -1);
    String last = Turkish.key(words[words.length - 1]);
    boolean alien = foreign.contains(last) && !givenNames.contains(last);
    alien |= abroad.end(Turkish.fold(name), 1);
    boolean known = plain.contains(Turkish.fold(words[0]));
    return known && words.length > 1 && !alien && Turkish.spells(last) && !articled(name);
  }

  /**
   * Whether a name has two given names of Türkiye before its surname: {@code Hafize Gaye Erkan}.
   */
  boolean twice(String name) {
    String[] words = name.split(" ", -1);
    if (words.length < 3 || !turkish(name)) {
      return false;
    }
    String second = Turkish.key(words[1]);
    // Mümtaz Zehra Baloç
    boolean own = !shared.contains(second) || !shared.contains(Turkish.key(words[0]));
    return own && givenNames.contains(second);
  }

  /** Whether the first name is one that Turkish texts know, but of people of other countries. */
  boolean foreign(String name) {
    String first = Turkish.key(name.split(" ", 2)[0]);
    return foreign.contains(first) && !givenNames.contains(first);
  }

  /** Whether the first name tells nothing of where its bearer is from. */
  boolean shared(String name) {
    int end = name.indexOf(' ');
    return end > 0
        && shared.contains(Turkish.key(name.substring(0, end)))
        && !articled(name.substring(end));
  }

  private boolean articled(String words) {
    for (String word : words.split("[ -]", -1)) {
      if (particles.contains(Turkish.key(word))) {
        return true;
      }
    }
    return false;
  }

  FormerStates unions() {
    return unions;
  }

  /** Whether a country may have such an office. */
  boolean fit(Tokens tokens, Office office, String country) {
    return kinds.fit(tokens, office, country);
  }
}
