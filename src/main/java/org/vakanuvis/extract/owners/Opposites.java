package org.vakanuvis.extract.owners;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Mentions.Mention;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Tells whom a sentence sets against whom, for who meets another is mostly of another state: {@code
 * Jaishankar, Başbakan Deuba'yla görüştü}.
 */
final class Opposites {
  private static final double HOST = 0.75;

  /** The minister stands so many tokens from whom he or she meets at most. */
  private static final int NEAR = 40;

  /** The place is looked for so many tokens back. */
  private static final int FAR = 200;

  /** So many small words at most stand between a place and who comes there. */
  private static final int SMALL_WORDS = 3;

  /** A minister of no field, who is one named before. */
  private static final String MINISTER = "bakan";

  private final Reading reading;
  private final Tokens tokens;
  private final TokenTrie<String> cues;
  private final Mentions mentions;

  /**
   * @param cues the words that set a name before them against the sentence's subject, or that take
   *     that back
   */
  Opposites(Reading reading, TokenTrie<String> cues, Mentions mentions) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = cues;
    this.mentions = mentions;
  }

  /** The countries of those whom the sentence sets a person against. */
  Set<String> of(Appearance appearance, Map<Person, Claim> claims) {
    Name name = appearance.name();
    int start = tokens.sentenceStart(name.from());
    int end = tokens.sentenceEnd(name.from());
    Set<String> countries = new HashSet<>();
    NameMatch visited = visited(name);
    if (visited != null) {
      countries.add(visited.country());
    }
    boolean object = object(name, end);
    // X, önce Bakan Y, sonra Bakan Z ile görüştü: the first of them is the subject.
    boolean subject =
        !object
            && subject(name)
            && mentions.between(start, name.from()).stream().noneMatch(one -> subject(one.name()));
    for (Mention other : mentions.between(start, end)) {
      Claim claim = claims.get(other.person());
      boolean before = other.name().from() < name.from();
      boolean against =
          before
              ? object && subject(other.name())
              : subject && name.to() < other.name().from() && object(other.name(), end);
      against |= before ? sign(other.name(), name) : sign(name, other.name());
      if (against && claim != null && !claim.country().isEmpty()) {
        countries.add(claim.country());
      }
    }
    return countries;
  }

  /** The place abroad that someone visits, {@code X'in Belgrad ziyareti}; null for none. */
  private NameMatch visited(Name name) {
    NameMatch place = name.ending() == Ending.GENITIVE ? reading.from(name.to()) : null;
    boolean abroad =
        place != null
            && place.kind() != NameMatch.Kind.ORGANIZATION
            && !place.country().isEmpty()
            && !place.country().equals(Lexicon.HOME);
    return abroad && cue(place.to(), "visit") ? place : null;
  }

  /** Whether a sentence ends with whom those of a country met. */
  boolean meets(Appearance appearance, Map<Person, Claim> claims, String country) {
    int behind = appearance.name().to();
    boolean last = mentions.between(behind, tokens.sentenceEnd(behind - 1)).isEmpty();
    return last && of(appearance, claims).contains(country);
  }

  /**
   * By where someone is whom a minister meets that a sentence does not name: {@code Bakan Riga'ya
   * geldi. Konuk Bakan yarın Başbakan X ile görüşecek}.
   *
   * @param sides the words for who goes where
   */
  Claim host(Person person, Delegations sides) {
    Appearance one = person.first();
    Name name = one.name();
    int end = tokens.sentenceEnd(name.from());
    boolean met = one.office().owners().isEmpty();
    met = met && (object(name, end) || tokens.by(name.to()));
    int start = Math.max(tokens.sentenceStart(name.from()), name.from() - NEAR);
    if (!met || !nameless(start, Math.min(end, name.to() + NEAR))) {
      return null;
    }
    int floor = Math.max(tokens.paragraphStart(name.from()), name.from() - FAR);
    for (int i = one.office().from() - 1; i >= floor; i--) {
      NameMatch place = reading.sure(i);
      boolean there = place != null && place.kind() != NameMatch.Kind.ORGANIZATION;
      if (there && !place.country().isEmpty() && there(place, sides)) {
        return Claim.told(reading, place, "where it happens", HOST);
      }
    }
    return null;
  }

  /** Whether something happens at a place, or someone comes there. */
  private boolean there(NameMatch place, Delegations sides) {
    boolean goes = false;
    int end = Math.min(tokens.size(), place.to() + SMALL_WORDS);
    for (int i = place.to(); !goes && i < end && tokens.get(i).small(); i++) {
      goes = sides.arrives(tokens.get(i));
    }
    return place.ending() == Ending.LOCATIVE || (place.ending() == Ending.DATIVE && goes);
  }

  /** Whether a minister without a name is what a sentence tells of. */
  private boolean nameless(int from, int end) {
    for (int i = from; i < end; i++) {
      Token next = i + 1 < end ? tokens.get(i + 1) : null;
      boolean named = next != null && next.word() && next.capitalised();
      if (tokens.get(i).key().equals(MINISTER) && !named) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence says before two, and nowhere else, on whose behalf they sign: {@code Gana
   * adına Bakan X ile Bakan Y}.
   */
  boolean together(Name other) {
    int start = tokens.sentenceStart(other.from());
    int side = -1;
    for (int i = start; i < tokens.sentenceEnd(other.from()); i++) {
      if (cue(i, "behalf")) {
        if (side >= 0) {
          return false;
        }
        side = i;
      }
    }
    return side >= 0 && side < other.from() && mentions.between(start, side).isEmpty();
  }

  /** Whether two put their names to one paper: {@code X ile Bakan Y anlaşmaya imza attı}. */
  boolean sign(Name one, Name other) {
    int end = tokens.sentenceEnd(one.from());
    boolean instrumental = one.ending() == Ending.INSTRUMENTAL;
    boolean with = instrumental || cue(one.to(), "against");
    boolean next = with && one.to() < other.from() && other.to() <= end;
    boolean both =
        next && other.ending() == Ending.BARE && mentions.between(one.to(), end).size() == 1;
    boolean paper = false;
    boolean signed = false;
    for (int i = tokens.sentenceStart(one.from()); both && i < end; i++) {
      paper |= cue(i, "paper");
      signed |= i >= other.to() && cue(i, "sign");
    }
    return paper && signed;
  }

  private boolean cue(int token, String role) {
    return Cues.behind(cues, tokens, token, role) > token;
  }

  /** Behind the names that go on a list: {@code Başkan X ve Başbakan Y tarafından}. */
  private int behindList(int name, int end) {
    int next = name;
    for (Mention other : mentions.between(name, end)) {
      boolean joined = next < end && tokens.get(next).key().equals("ve");
      if (!joined || other.name().ending() != Ending.BARE) {
        return next;
      }
      next = other.name().to();
    }
    return next;
  }

  /** Whether a comma stands behind a bare name: the subject, as a rule. */
  private boolean subject(Name name) {
    return name.ending() == Ending.BARE && tokens.mark(name.to(), ',');
  }

  private boolean object(Name name, int end) {
    int next = behindList(name.to(), end);
    boolean instrumental = name.ending() == Ending.INSTRUMENTAL;
    if (next >= end) {
      return instrumental;
    }
    TokenTrie.Match<String> cue = cues.longest(tokens, next);
    boolean against = cue != null && cue.value().equals("against");
    int behind = against ? cue.to() : next;
    TokenTrie.Match<String> more = behind < end ? cues.longest(tokens, behind) : null;
    boolean along = more != null && more.value().equals("along");
    boolean met = name.ending() == Ending.ACCUSATIVE && cue != null && cue.value().equals("object");
    return (instrumental || met || (against && name.ending() == Ending.BARE)) && !along;
  }
}
