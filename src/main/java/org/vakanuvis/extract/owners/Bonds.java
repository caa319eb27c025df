package org.vakanuvis.extract.owners;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Mentions.Mention;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.holders.Sides;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.offices.OwnerReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.words.Companions;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose an office is from what its holder has to do with another: serves, sends or goes along
 * with someone.
 */
final class Bonds {
  /** So many words at most tell what someone is charged with. */
  private static final int CHARGE = 7;

  private final Reading reading;
  private final Tokens tokens;
  private final Sides frames;
  private final Companions companions;
  private final Mentions mentions;
  private final Map<Person, Claim> claims;

  /**
   * @param claims what is known so far, and more with time
   */
  Bonds(
      Reading reading,
      Sides frames,
      Companions companions,
      Mentions mentions,
      Map<Person, Claim> claims) {
    this.reading = reading;
    this.tokens = reading.tokens();
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
      Role role = appearance.held().role();
      boolean serves = role == Role.OFFICIAL || role == Role.INTERNATIONAL;
      boolean own = serves && appearance.office().body() == null;
      int at = own ? appearance.office().from() : -1;
      Mention owner = at < 1 ? null : mentions.last(tokens.sentenceStart(at - 1), at);
      boolean theirs =
          owner != null
              && (owner.name().to() == at || charged(owner.name().to(), at))
              && owner.name().ending() == Ending.GENITIVE;
      theirs |= owner != null && own(owner.name(), appearance.office());
      Person holder = theirs ? owner.person() : at < 0 ? null : inside(appearance.office());
      theirs = holder != null && holder != person;
      Claim claim = theirs ? claims.get(holder) : null;
      if (theirs && claim != null) {
        return new Claim(claim.country(), claim.spans(), "office under another", 0.88);
      }
    }
    return null;
  }

  /** Whether an office is of who serves the one before a comma: {@code X, yardımcısı Y}. */
  private boolean own(Name name, Office office) {
    OfficeUnit unit = office.first();
    return unit.head().form() != Form.BARE
        && office.from() == unit.headFrom()
        && tokens.get(unit.headFrom()).small()
        && tokens.mark(name.to(), ',')
        && name.to() + 1 == office.from();
  }

  /** Whether what someone is charged with parts two tokens: {@code APEC'ten sorumlu}. */
  private boolean charged(int from, int to) {
    return to - from > 1 && to - from <= CHARGE && tokens.charged(to - 1);
  }

  /** Whose surname in the genitive begins an office: {@code Selame'nin yardımcısı}; or null. */
  private Person inside(Office office) {
    OfficeUnit unit = office.first();
    Token first = tokens.get(unit.from());
    boolean name =
        unit.from() < unit.headFrom()
            && first.capitalised()
            && first.suffixed()
            && first.ending() == Ending.GENITIVE;
    return name ? mentions.called(first.key(), unit.from()) : null;
  }

  /**
   * By whom someone represents: {@code ABD'yi Kazakistan Büyükelçisi X temsil etti}, {@code Kıbrıs,
   * Başsavcı X tarafından temsil edildi}, {@code ABD, Büyükelçi X aracılığıyla katıldı}.
   */
  Claim represented(Person person) {
    for (Appearance appearance : person.appearances()) {
      NameMatch sender = through(appearance);
      if (sender != null) {
        return Claim.told(reading, sender, "represents the country", 0.9);
      }
      int at = appearance.office().from();
      int from = appearance.name().to();
      boolean envoy = appearance.held().role() == Role.ENVOY;
      boolean by = from < tokens.size() && tokens.by(from) && tokens.mark(at - 1, ',');
      int end = by ? at - 1 : at;
      NameMatch state = envoy || by ? reading.countryAt(end - 1) : null;
      Ending stands = by ? Ending.BARE : Ending.ACCUSATIVE;
      boolean object = state != null && state.to() == end && state.ending() == stands;
      for (int i = from; object && i < tokens.sentenceEnd(from - 1); i++) {
        if (companions.represents(tokens, i)) {
          return Claim.told(reading, state, "represents the country", 0.9);
        }
      }
    }
    return null;
  }

  /** The state of which a sentence says that it does something through its envoy; null for none. */
  private NameMatch through(Appearance appearance) {
    Name name = appearance.name();
    boolean means = name.ending() == Ending.BARE && companions.through(tokens, name.to());
    boolean envoy = means && appearance.held().role() == Role.ENVOY;
    int start = tokens.sentenceStart(name.from());
    NameMatch state = envoy ? reading.countryAt(start) : null;
    boolean subject = state != null && state.from() == start && tokens.mark(state.to(), ',');
    return subject && state.ending() == Ending.BARE ? state : null;
  }

  /** By where the envoy serves who meets the person: {@code Tiran Büyükelçisi X, Y'yi gördü}. */
  Claim visited(Person person) {
    for (Appearance appearance : person.appearances()) {
      Name name = appearance.name();
      boolean met =
          name.ending() == Ending.ACCUSATIVE
              || name.ending() == Ending.DATIVE
              || (name.to() < tokens.size() && tokens.get(name.to()).key().equals("ile"));
      Mention envoy = met ? visitor(tokens.sentenceStart(name.from()), name.from()) : null;
      NameMatch post = envoy == null ? null : post(envoy);
      boolean subject = post != null && tokens.mark(envoy.name().to(), ',');
      if (subject && appearance.held().role() != Role.ENVOY) {
        return new Claim(post.country(), List.of(post.span(tokens)), "host of an envoy", 0.75);
      }
    }
    return null;
  }

  /**
   * Who is named last between two tokens, but for one whose message is brought: {@code Büyükelçi X,
   * Bakan Y'nin mektubunu Bakan Z'ye sundu}.
   */
  private Mention visitor(int from, int to) {
    Mention last = mentions.last(from, to);
    boolean message =
        last != null && last.name().ending() == Ending.GENITIVE && frames.sends(last.name().to());
    return message ? mentions.last(from, last.name().from()) : last;
  }

  /** Where someone serves as an envoy; null for none. */
  private NameMatch post(Mention mention) {
    return mention.person().appearances().stream()
        .filter(one -> one.name() == mention.name() && one.held().role() == Role.ENVOY)
        .map(one -> post(one.office()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The same of an office: {@code İsveç'in Arnavutluk Büyükelçisi}. */
  private NameMatch post(Office office) {
    OfficeUnit unit = office.first();
    NameMatch place = OwnerReader.served(office);
    boolean state = place == null && unit.from() < unit.headFrom() && !office.owners().isEmpty();
    return state ? reading.countryAt(unit.from()) : place;
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

  /**
   * By whose relative or deputy the person is: {@code Kral X ile eşi Kraliçe Y}, {@code Prens X,
   * yerine Bakan Y'yi gönderdi}.
   */
  Claim related(Person person) {
    for (Appearance appearance : person.appearances()) {
      int comma = appearance.office().from() - 1;
      // Bakan X'i değil, Bakan Yardımcısı Y'yi gönderdi
      int word = tokens.mark(comma, ',') ? comma - 1 : comma;
      boolean kin = word > 0 && word == comma && companions.kin(tokens, word);
      boolean instead = word > 0 && companions.instead(tokens, word);
      Mention other = kin || instead ? mentions.last(tokens.sentenceStart(word), word) : null;
      boolean next = other != null && word - other.name().to() <= 1;
      next |= other != null && instead && absent(other.name(), word);
      boolean own = next && (kin || !rivals(other.person(), person));
      Claim claim = own ? by(other, person) : null;
      if (claim != null) {
        String rule = kin ? "relative of another" : "in place of another";
        return new Claim(claim.country(), claim.spans(), rule, kin ? 0.9 : 0.8);
      }
    }
    return null;
  }

  /**
   * Whether a clause tells why its subject has another in his or her place: {@code X Londra'ya
   * döndüğünden yerine Y}.
   */
  private boolean absent(Name subject, int word) {
    Token verb = tokens.get(tokens.mark(word - 1, ',') ? word - 2 : word - 1);
    return subject.ending() == Ending.BARE && verb.small() && companions.why(verb);
  }

  /** Whether two have the same office, so that they are hardly of one state. */
  private static boolean rivals(Person one, Person other) {
    String field = one.held().field();
    boolean borrowed = one.first().office().role().borrowed();
    return !borrowed && !field.isEmpty() && field.equals(other.held().field());
  }

  /**
   * By the subject who puts the person into or out of an office: {@code X, Bakanlığa Y'yi atadı},
   * {@code X, Bakan Y'yi görevden aldı}, {@code X'in atadığı Bakan Y}.
   */
  Claim appointed(Person person) {
    for (Appearance appearance : person.appearances()) {
      Name name = appearance.name();
      int at = Math.min(appearance.office().from(), name.from());
      boolean out = appearance.held().former() && appearance.office().former() == null;
      boolean in = appearance.held().appointed();
      boolean object = (out || in) && name.ending() == Ending.ACCUSATIVE;
      Mention subject = object ? first(tokens.sentenceStart(name.from()), at) : null;
      boolean bare = subject != null && subject.name().ending() == Ending.BARE;
      bare &= out || (subject != null && heads(subject.person()));
      boolean puts = bare && tokens.mark(subject.name().to(), ',');
      // Mnangagwa'nın ilk işi, Bakanlığa X'i getirmek oldu.
      Mention last = puts ? null : mentions.last(tokens.sentenceStart(name.from()), at);
      boolean his = last != null && last.name().ending() == Ending.GENITIVE;
      puts |= his && object && heads(last.person());
      int chosen = his ? companions.whom(tokens, last.name().to()) : at;
      puts |= his && chosen == at && chosen > last.name().to();
      Claim claim = puts ? by(last == null ? subject : last, person) : null;
      if (claim != null) {
        return new Claim(claim.country(), claim.spans(), "put there by another", 0.85);
      }
    }
    return null;
  }

  private static boolean heads(Person person) {
    Role role = person.held().role();
    return role == Role.STATE || role.government();
  }

  /** By who is there too: {@code Dışişleri Bakanı X'in yanı sıra Ticaret Bakanı Y}. */
  Claim besides(Person person) {
    for (Appearance appearance : person.appearances()) {
      int at = appearance.office().from();
      Mention other = mentions.last(tokens.sentenceStart(appearance.name().from()), at);
      Ending ending = other == null ? Ending.BARE : other.name().ending();
      boolean cased = ending == Ending.GENITIVE || ending == Ending.ABLATIVE;
      boolean next = cased && companions.besides(tokens, other.name().to()) == at;
      Claim claim = next && !rivals(other.person(), person) ? by(other, person) : null;
      if (claim != null) {
        return new Claim(claim.country(), claim.spans(), "besides another", 0.85);
      }
    }
    return null;
  }

  /** By who sends something through the person: {@code X'in, Y aracılığıyla ilettiği}. */
  Claim sender(Person person) {
    for (Appearance appearance : person.appearances()) {
      Name name = appearance.name();
      boolean through = name.ending() == Ending.BARE && companions.through(tokens, name.to());
      int start = tokens.sentenceStart(name.from());
      Mention other = through ? mentions.last(start, appearance.office().from()) : null;
      boolean sends = other != null && other.name().ending() == Ending.GENITIVE;
      Claim claim = sends ? by(other, person) : null;
      if (claim != null) {
        return new Claim(claim.country(), claim.spans(), "sent by another", 0.85);
      }
    }
    return null;
  }

  /** What is known of the country of another; null for nothing. */
  private Claim by(Mention other, Person person) {
    Claim claim = other.person() == person ? null : claims.get(other.person());
    return claim == null || claim.country().isEmpty() ? null : claim;
  }

  /**
   * By the subject of the sentence with whom a list of people does something: {@code X, konukları
   * Bakan Y ve Komutan Z ile birlikte kabul etti}.
   */
  Claim together(Person person) {
    for (Appearance appearance : person.appearances()) {
      int at = Math.min(appearance.office().from(), appearance.name().from());
      int start = tokens.sentenceStart(at);
      int end = tokens.sentenceEnd(at);
      int last = appearance.name().to();
      for (Mention next : mentions.between(last, end)) {
        boolean listed = last < end && tokens.joint(last) && next.name().ending() == Ending.BARE;
        last = listed && !companions.together(tokens, last) ? next.name().to() : last;
      }
      Mention subject = companions.together(tokens, last) ? first(start, at) : null;
      boolean own = subject != null && !alike(subject.person(), person);
      Claim claim = own && tokens.mark(subject.name().to(), ',') ? by(subject, person) : null;
      if (claim != null) {
        return new Claim(claim.country(), claim.spans(), "together with another", 0.75);
      }
    }
    return null;
  }

  private Mention first(int from, int to) {
    return mentions.between(from, to).stream().findFirst().orElse(null);
  }

  private static boolean alike(Person one, Person other) {
    return rivals(one, other) || one.held().role() == other.held().role();
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
