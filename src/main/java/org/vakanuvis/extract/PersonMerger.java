package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.turkish.Turkish;

/** Brings together what names one person: appearances first, then bare mentions. */
final class PersonMerger {
  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final PersonWords words;
  private final PeopleByName index = new PeopleByName();
  private final BitSet taken = new BitSet();

  PersonMerger(Reading reading, NameReader names, PersonWords words) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.words = words;
  }

  /** The people of all appearances, in the order in which the text first names them. */
  List<Person> people(List<Appearance> appearances) {
    List<Person> people = new ArrayList<>();
    for (Appearance appearance : appearances) {
      if (!appearance.name().single()) {
        place(appearance, people);
      }
    }
    for (Appearance appearance : appearances) {
      if (appearance.name().single()) {
        place(appearance, people);
      }
    }
    mention();
    return people;
  }

  private void place(Appearance appearance, List<Person> people) {
    taken.set(appearance.name().from(), appearance.name().to());
    Person best = null;
    for (Person person : index.like(appearance.name())) {
      if (same(person, appearance) && (best == null || better(person, best, appearance))) {
        best = person;
      }
    }
    if (best == null) {
      best = new Person(appearance);
      people.add(best);
    } else {
      best.add(appearance);
    }
    index.note(best);
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
    return !person.rules(appearance.claim()) && same(person, name);
  }

  /** Whether a name can be another form of a person's. */
  static boolean same(Person person, Name name) {
    if (name.single()) {
      return word(person, Turkish.fold(name.text()));
    }
    if (person.parts().bare()) {
      return name.parts().surname().equals(person.parts().surname());
    }
    boolean surname =
        name.parts().surname().equals(person.parts().surname())
            || name.parts().surnameSkeleton().equals(person.parts().surnameSkeleton());
    return surname && name.parts().like(person.parts());
  }

  /** Whether a word is the person's surname, or a name that comes before others in the east. */
  private static boolean word(Person person, String word) {
    String name = person.folded();
    String[] parts = name.split(" ", -1);
    String last = parts[parts.length - 1];
    return word.equals(last)
        || word.replace('-', ' ').equals(last)
        || name.endsWith(" " + word.replace('-', ' '))
        || (parts.length > 1 && word.length() > 2 && word.equals(parts[0]));
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
        index.note(person);
      }
    }
  }

  private Person named(int token) {
    String key = Turkish.fold(tokens.get(token).stem());
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
        return opened(whole) ? names.read(whole.from() + 1, token + 1) : whole;
      }
      return null;
    }
    NameMatch match = reading.at(token);
    if (match != null && match.kind() == NameMatch.Kind.COUNTRY && token + 1 < tokens.size()) {
      return names.read(token, token + 1);
    }
    return names.read(token, token + 1);
  }

  private boolean opened(Name name) {
    return tokens.get(name.from()).is(Flag.SENTENCE_START) && words.opener(tokens, name.from());
  }
}
