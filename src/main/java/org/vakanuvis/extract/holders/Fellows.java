package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.holders.CountryPairs.Pair;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads those of a list who are told by their people's name and have the office of one of them:
 * {@code Norveçli X, Finlandiyalı Y ve İzlandalı mevkidaşı Z}.
 */
final class Fellows {
  /** So many small words may stand before the people's name of a counterpart. */
  private static final int SMALL_WORDS = 4;

  /** Behind an office as whose holder someone does something. */
  private static final Set<String> AS = Set.of("sıfatıyla", "olarak");

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;

  Fellows(Reading reading, NameReader names) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
  }

  /** Those beside a counterpart, or behind a minister whose country is told the same way. */
  List<Pair> beside(Appearance one) {
    Office office = one.office();
    NameMatch owner = office.owner();
    boolean country = owner != null && owner.kind() == NameMatch.Kind.COUNTRY;
    boolean people = country && owner.form() == Form.DEMONYM;
    boolean behind = one.name().from() >= office.to();
    boolean counterpart = office.role() == Role.COUNTERPART;
    if (!behind || !country || !(counterpart || one.held().minister())) {
      return List.of();
    }
    List<Pair> found = new ArrayList<>();
    if (counterpart && people) {
      before(office.from(), found);
    }
    after(one.name(), people, found);
    return found;
  }

  /**
   * Those of a list that begins with a token: {@code mevkidaşları Norveçli X ve Finlandiyalı Y}.
   */
  List<Pair> from(int token) {
    NameMatch people = people(token);
    boolean begins = people != null && people.from() == token && people.to() < tokens.size();
    Name name = begins ? names.after(people.to()) : null;
    if (name == null || name.single()) {
      return List.of();
    }
    List<Pair> found = new ArrayList<>(List.of(new Pair(name, people)));
    after(name, true, found);
    return found;
  }

  /** The one behind some words before which a people's name stands: {@code Slovak konuğu X}. */
  List<Pair> called(int words, int token) {
    NameMatch people = words == 0 ? null : people(words - 1);
    boolean ends = people != null && people.to() == words && names.behindOffice(token) == token;
    Name name = ends ? Name.full(names.after(token)) : null;
    return name == null ? List.of() : List.of(new Pair(name, people));
  }

  /**
   * Those of a list that ends before a token, two at least: {@code Fransız X ve Alman Y dışişleri
   * bakanı sıfatıyla}; one if it is told from where he comes, {@code Peru'dan X, bakan olarak}.
   */
  private List<Pair> ending(int token) {
    int end = tokens.mark(token - 1, ',') ? token - 1 : token;
    Name last = end > 0 ? Name.full(names.before(end)) : null;
    NameMatch whose = last == null || last.from() == 0 ? null : whose(last.from() - 1);
    if (whose == null || whose.to() != last.from() || last.ending() != Ending.BARE) {
      return List.of();
    }
    List<Pair> found = new ArrayList<>(List.of(new Pair(last, whose)));
    before(whose.from(), found);
    return found.size() > 1 || whose.ending() == Ending.ABLATIVE ? found : List.of();
  }

  /** The same of an office that says as what each of them acts. */
  List<Pair> acting(Office office) {
    int next = office.to();
    boolean as = office.nominative() && next < tokens.size() && AS.contains(tokens.get(next).key());
    return as ? ending(office.from()) : List.of();
  }

  private void before(int office, List<Pair> found) {
    int i = office;
    int floor = tokens.sentenceStart(Math.max(0, office - 1));
    while (i > floor && office - i < SMALL_WORDS && small(i - 1)) {
      i--;
    }
    while (i - 1 > floor && joint(i - 1)) {
      Name name = names.before(i - 1);
      NameMatch whose = name == null || name.single() ? null : whose(name.from() - 1);
      if (whose == null || whose.to() != name.from() || name.ending() != Ending.BARE) {
        return;
      }
      found.add(new Pair(name, whose));
      i = whose.from();
    }
  }

  /**
   * The next of a list.
   *
   * @param peoples whether the list tells whose they are by peoples' names too, and not only by
   *     {@code Sierra Leone'den}
   */
  private void after(Name first, boolean peoples, List<Pair> found) {
    Name name = first;
    while (name != null && name.ending() == Ending.BARE && joint(name.to())) {
      NameMatch whence = reading.countryAt(name.to() + 1);
      boolean from = whence != null && whence.ending() == Ending.ABLATIVE;
      NameMatch people = from ? whence : peoples ? people(name.to() + 1) : null;
      boolean next = people != null && people.from() == name.to() + 1;
      name = next && people.to() < tokens.size() ? names.after(people.to()) : null;
      if (name != null && !name.single()) {
        found.add(new Pair(name, people));
      }
    }
  }

  /** The name before another that says whose or from where someone is; null for none. */
  private NameMatch whose(int token) {
    NameMatch from = reading.countryAt(token);
    return from != null && from.ending() == Ending.ABLATIVE ? from : people(token);
  }

  /** The people's name that covers a token and says whose someone is; null for none. */
  private NameMatch people(int token) {
    NameMatch name = reading.countryAt(token);
    boolean people = name != null && name.form() == Form.DEMONYM && name.ending() == Ending.BARE;
    return people ? name : null;
  }

  private boolean small(int token) {
    Token word = tokens.get(token);
    return word.small() && !joint(token);
  }

  private boolean joint(int token) {
    return tokens.joint(token) && names.lines().joined(token);
  }
}
