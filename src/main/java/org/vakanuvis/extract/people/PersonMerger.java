package org.vakanuvis.extract.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.persons.PersonWords;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** Brings together what names one person: appearances first, then bare mentions. */
final class PersonMerger {
  /** A shorter word is a part of too many names. */
  private static final int SHORTEST = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final PersonWords words;
  private final BitSet taken = new BitSet();
  private final PersonIndex index = new PersonIndex();

  PersonMerger(Reading reading, NameReader names, PersonWords words) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.words = words;
  }

  /** The people of all appearances, in the order in which the text first names them. */
  List<Person> people(List<Appearance> appearances) {
    List<Appearance> longestFirst = new ArrayList<>(appearances);
    longestFirst.sort(
        Comparator.comparingInt((Appearance appearance) -> appearance.name().words().size())
            .reversed());
    longestFirst.forEach(this::place);
    mention();
    return index.people();
  }

  private void place(Appearance appearance) {
    taken.set(appearance.name().from(), appearance.name().to());
    Collection<Person> candidates = index.like(appearance.name());
    Person best = null;
    for (Person person : candidates) {
      if (same(person, appearance) && (best == null || better(person, best, appearance))) {
        best = person;
      }
    }
    if (best == null) {
      best = nearly(appearance, candidates);
    }
    if (best == null) {
      best = new Person(appearance);
    } else {
      best.add(appearance);
    }
    index.add(best, appearance.name());
  }

  /** The only person whose name a single word may be a part or another spelling of. */
  private static Person nearly(Appearance appearance, Collection<Person> people) {
    Name name = appearance.name();
    if (!name.single() || name.text().length() < SHORTEST) {
      return null;
    }
    Person found = null;
    String word = name.words().get(0);
    for (Person person : people) {
      boolean inner = person.fullest().words().indexOf(word) > 0;
      boolean spelt =
          !person.parts().bare()
              && name.parts().surnameSkeleton().length() > 2
              && name.parts().surnameSkeleton().equals(person.parts().surnameSkeleton());
      if ((inner || spelt) && !person.rules(appearance.claim())) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  private static boolean better(Person person, Person other, Appearance appearance) {
    return agrees(person, appearance) && !agrees(other, appearance);
  }

  private static boolean agrees(Person person, Appearance appearance) {
    Claim told = person.told();
    Claim claim = appearance.claim();
    return told != null && claim != null && told.country().equals(claim.country());
  }

  private boolean same(Person person, Appearance appearance) {
    Name name = appearance.name();
    if (name.parts().key().equals(person.parts().key())) {
      return !name.single() || !person.rules(appearance.claim());
    }
    return !person.rules(appearance.claim()) && !beside(person, appearance) && same(person, name);
  }

  /**
   * Whether a sentence names both, each with a seat of its own: {@code A Bakanı X ile B Bakanı Y}.
   */
  private boolean beside(Person person, Appearance appearance) {
    Held held = appearance.held();
    int sentence = tokens.sentenceStart(appearance.name().from());
    for (Appearance other : person.appearances()) {
      boolean seats =
          held.minister() && other.held().minister() && held.role() == other.held().role();
      boolean others = seats && !held.title().equals(other.held().title());
      if (others && tokens.sentenceStart(other.name().from()) == sentence) {
        return !appearance.name().single();
      }
    }
    return false;
  }

  /** Whether a name can be another form of a person's. */
  private boolean same(Person person, Name name) {
    if (name.single()) {
      return word(person, name);
    }
    if (person.parts().bare()) {
      return name.parts().surname().equals(person.parts().surname());
    }
    if (within(name, person) || ends(name, person.fullest())) {
      return true;
    }
    boolean surname =
        name.parts().surname().equals(person.parts().surname())
            || name.parts().surnameSkeleton().equals(person.parts().surnameSkeleton());
    return surname && name.parts().like(person.parts());
  }

  /**
   * Whether the words of a shorter name stand side by side in a longer one, {@code De Croo}, and
   * are not its given names alone.
   */
  private boolean within(Name name, Person person) {
    List<String> shorter = name.words();
    List<String> longer = person.fullest().words();
    int room = longer.size() - shorter.size();
    // Sabah El-Halid El-Hamed: a father's name behind an article tells whose son it is.
    int first = words.articled(name) ? 0 : Math.max(0, room - 1);
    for (int at = first; room > 0 && at <= room; at++) {
      if (longer.subList(at, at + shorter.size()).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name goes before one with an article, {@code Halid} before {@code el-Enani}. */
  private boolean ends(Name name, Name articled) {
    int room = name.words().size() - articled.words().size();
    return room > 0
        && words.articled(articled)
        && name.words().subList(room, name.words().size()).equals(articled.words());
  }

  /** Whether a word is the person's surname, or a name that comes before others in the east. */
  private static boolean word(Person person, Name name) {
    List<String> parts = person.fullest().words();
    List<String> words = name.words();
    int behind = parts.size() - words.size();
    boolean last = behind >= 0 && parts.subList(behind, parts.size()).equals(words);
    String word = words.get(0);
    boolean first = words.size() == 1 && parts.size() > 1 && word.equals(parts.get(0));
    return last || (first && word.length() > 2);
  }

  /** Adds every place where a person is named without an office. */
  private void mention() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.word() || !token.capitalised() || taken.get(i) || token.initial()) {
        continue;
      }
      Person person = named(i);
      if (person == null) {
        continue;
      }
      Name name = fullForm(person, i);
      if (name != null) {
        taken.set(name.from(), name.to());
        person.add(name);
        index.add(person, name);
      }
    }
  }

  private Person named(int token) {
    String key = tokens.get(token).folded();
    if (!index.begins(key)) {
      return null;
    }
    return index.last(
        key, person -> key.startsWith(person.parts().surname()) && mentions(person, token, key));
  }

  private boolean mentions(Person person, int token, String key) {
    String surname = person.parts().surname();
    if (surname.length() < 2) {
      return false;
    }
    if (key.equals(surname)) {
      return true;
    }
    String full = tokens.get(token).key();
    int cut = key.length() - surname.length();
    return full.length() == key.length()
        && words.ending(full.substring(0, full.length() - cut), full.substring(full.length() - cut))
            != null;
  }

  /** The name of a person around a token that is the surname; null if it is another's. */
  private Name fullForm(Person person, int token) {
    Name whole = names.before(token + 1);
    if (whole != null && whole.from() < token) {
      if (same(person, whole)) {
        int from = opened(whole) ? whole.from() + 1 : begins(person, whole);
        return from > whole.from() ? names.read(from, token + 1) : whole;
      }
      return null;
    }
    NameMatch match = reading.at(token);
    if (match != null && match.kind() == NameMatch.Kind.COUNTRY && token + 1 < tokens.size()) {
      return names.read(token, token + 1);
    }
    return names.read(token, token + 1);
  }

  /**
   * Where the words of a telex before a surname begin to be a name, {@code SUALE NURI ES SAIT}: at
   * a known given name or what the person is called elsewhere, else at the surname.
   */
  private int begins(Person person, Name name) {
    int from = name.from();
    List<String> fullest = person.fullest().words();
    boolean longer = names.evidence().telex() && name.words().size() > fullest.size();
    while (longer && from < name.to() - 1 && !words.common().given(tokens.get(from))) {
      from++;
      longer = !tokens.get(from).key().equals(fullest.get(0));
    }
    return from;
  }

  private boolean opened(Name name) {
    return tokens.get(name.from()).is(Flag.SENTENCE_START) && words.opener(tokens, name.from());
  }
}
