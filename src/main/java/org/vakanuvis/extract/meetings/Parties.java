package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Link;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.people.Party.Pronoun;
import org.vakanuvis.extract.people.Titled;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;

/** Everyone who can meet in a text, with the part each has in its clause. */
final class Parties {
  /** A parenthesis behind a name is no longer than this. */
  private static final int ASIDE = 10;

  /** So many words may stand before the noun of those who come with one. */
  private static final int RETINUE = 3;

  private final MeetingWords words;
  private final DelegationReader delegations;
  private final Reading reading;
  private final Tokens tokens;
  private final PartyParts parts;
  private final Cast cast;
  private final ByTheWay later;
  private final Titled titled;
  private final BitSet covered = new BitSet();
  private final BitSet named = new BitSet();
  private final BitSet titles = new BitSet();

  /** The offices with a name, and what joins their owners. */
  private final BitSet whole = new BitSet();

  private final List<Party> parties = new ArrayList<>();

  /**
   * @param dates all of the text
   */
  Parties(
      MeetingWords words,
      DelegationReader delegations,
      Reading reading,
      Cast cast,
      List<DateMention> dates) {
    this.words = words;
    this.delegations = delegations;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.parts = new PartyParts(words, tokens);
    this.cast = cast;
    this.later = new ByTheWay(tokens, cast);
    this.titled = new Titled(tokens, cast);
    read(dates);
  }

  /** Whether a token belongs to a name, an office or a delegation. */
  boolean covers(int token) {
    return covered.get(token);
  }

  /** Whether a token belongs to a name or an office. */
  boolean titles(int token) {
    return titles.get(token);
  }

  /** Whether a token tells from which country the next one is: {@code İsveç'ten X}. */
  boolean origin(int token) {
    NameMatch name = reading.sure(token);
    return name != null && name.kind() == Kind.COUNTRY && name.ending() == Ending.ABLATIVE;
  }

  /** In the order of the text. */
  List<Party> all() {
    return parties;
  }

  /** Those who are named wholly between two tokens. */
  List<Party> between(int from, int to) {
    List<Party> between = new ArrayList<>();
    for (int i = first(from); i < parties.size() && parties.get(i).to() <= to; i++) {
      between.add(parties.get(i));
    }
    return between;
  }

  /** Those who are first named between two tokens. */
  List<Party> beginning(int from, int to) {
    return parties.subList(first(from), Math.max(first(from), first(to)));
  }

  /** Whether a name or office begins before a token and goes on there. */
  boolean spans(int token) {
    int before = first(token) - 1;
    return before >= 0 && parties.get(before).to() > token;
  }

  /** The number of the first that begins at a token or behind it, found by halving. */
  private int first(int token) {
    return Halving.first(parties.size(), i -> parties.get(i).from() < token);
  }

  private void read(List<DateMention> dates) {
    for (Cast.Mention mention : cast.mentions()) {
      Name name = mention.name();
      named.set(name.from(), name.to());
      parties.add(party(name.from(), name.to(), name.ending(), mention.member().who(), null));
    }
    cast.offices().forEach(this::cover);
    cast.offices().stream().filter(cast::named).forEach(o -> whole.set(o.from(), o.to()));
    covered.or(named);
    titles.or(covered);
    for (Office office : cast.offices()) {
      boolean apart = !cast.named(office) || visits(office);
      if (apart && !named.get(office.last().to() - 1)) {
        unnamed(office);
      }
    }
    delegations();
    ministers();
    for (KnownNames.Known one : new KnownNames(words, tokens, cast).found(this)) {
      parties.add(party(one.at(), one.at() + 1, one.ending(), one.member().who(), null));
      covered.set(one.at());
    }
    parties.sort(Comparator.comparingInt(Party::from));
    // The same name once more, as it is spelt elsewhere.
    parties.removeIf(party -> named.get(party.from()) && tokens.mark(party.from() - 1, '('));
    BitSet days = new BitSet();
    dates.forEach(date -> days.set(date.first(), date.end()));
    new PartyLinks(words, reading, covered, whole, days).join(parties);
  }

  /** Marks an office, but not what joins its owners. */
  private void cover(Office office) {
    int from = office.from();
    for (NameMatch owner : office.owners()) {
      covered.set(owner.from(), owner.to());
      from = owner.to();
    }
    covered.set(from, office.to());
  }

  /** Offices that stand without a name: {@code Bakanımız}, {@code Togolu Bakan}. */
  private void unnamed(Office office) {
    Form form = office.last().head().form();
    Ending ending = office.last().ending();
    if (form == Form.POST || office.standing() == Standing.FORMER || unread(office)) {
      return;
    }
    if (office.plural() && office.role() == OfficeHead.Role.OFFICIAL) {
      return; // Milletvekilleri are no delegation.
    }
    if (office.plural()) {
      Part part = parts.of(ending, behindAside(office.to()));
      for (int i = 0; i < office.owners().size(); i++) {
        NameMatch owner = office.owners().get(i);
        boolean last = i == office.owners().size() - 1;
        int to = last ? office.to() : owner.to();
        boolean row = part != Part.OTHER && !last;
        holder(office, owner)
            .map(who -> party(owner.from(), to, last ? ending : Ending.BARE, who, null))
            .map(party -> row ? party.with(part) : party)
            .ifPresent(parties::add);
      }
      return;
    }
    if (ending == Ending.BARE && leadsOn(office)) {
      return;
    }
    NameMatch owner = office.owner();
    if (form == Form.OURS) {
      String home = Lexicon.HOME;
      Participant nobody = new Participant(Optional.empty(), Optional.of(home));
      Optional<Participant> ours = cast.holder(office.role(), home);
      holder(office, ours.map(who -> later.names(who, office) ? nobody : who), home);
    } else if (owner != null && owner.kind() == Kind.COUNTRY) {
      holder(office, holder(office, owner), owner.value());
    } else if (office.role().borrowed() && visitor(office)) {
      // Konuk mevkidaşıyla görüştü: the minister who is a guest.
      Pronoun meant = new Pronoun(OfficeHead.Role.MINISTER, "", "", true);
      parties.add(party(office.from(), office.to(), office.last().ending(), null, meant));
    } else if (office.body() == null && !office.role().borrowed() && !office.last().portfolio()) {
      holder(office, Optional.empty(), "");
    } else if (ending != Ending.BARE) {
      titled.holder(office).ifPresent(who -> holder(office, Optional.of(who), ""));
    }
  }

  /** Adds whoever holds an office; where the text names several, the one spoken of before. */
  private void holder(Office office, Optional<Participant> who, String country) {
    int from = office.from();
    boolean guest = visitor(office);
    String head = office.last().head().bare();
    Pronoun meant = who.isPresent() ? null : new Pronoun(office.role(), head, country, guest);
    Ending ending = received(office) ? Ending.ACCUSATIVE : office.last().ending();
    parties.add(party(from, office.to(), ending, who.orElse(null), meant));
  }

  /** Whether a word calls whoever has an office a guest: {@code konuk bakan}. */
  private boolean visitor(Office office) {
    int from = office.from();
    return words.is(Role.VISITOR, tokens, from)
        || (from > 0 && words.is(Role.VISITOR, tokens, from - 1));
  }

  /** Whether an office is that of a guest, not of who is named beside: {@code X konuk bakanla}. */
  private boolean visits(Office office) {
    return visitor(office) && (office.last().ending() != Ending.BARE || received(office));
  }

  /** Whether a guest's office stands in the accusative: {@code Konuk Bakanı kabul etti}. */
  private boolean received(Office office) {
    int last = office.to() - 1;
    boolean alone = office.from() == last || words.is(Role.VISITOR, tokens, last - 1);
    return alone && visitor(office) && declined(last) == Ending.ACCUSATIVE;
  }

  /** Whether a name that could not be read seems to stand behind an office. */
  private boolean unread(Office office) {
    int next = office.to();
    boolean within = office.nominative() && next < tokens.size() && !covered.get(next);
    Token name = within ? tokens.get(next) : null;
    return name != null
        && name.word()
        && name.capitalised()
        && !name.is(Flag.SENTENCE_START)
        && !name.is(Flag.PARAGRAPH_START)
        && reading.at(next) == null;
  }

  /** Whether one person has this office and the next: {@code X Bakanı ve Dönem Başkanı Y}. */
  private boolean leadsOn(Office office) {
    int next = office.to() + 1;
    return words.is(Role.AND, tokens, office.to())
        && !words.is(Role.WITH, tokens, office.to())
        && cast.offices().stream().anyMatch(other -> other.from() == next && cast.named(other));
  }

  private Optional<Participant> holder(Office office, NameMatch owner) {
    OfficeHead.Role role = office.role().borrowed() ? OfficeHead.Role.MINISTER : office.role();
    return cast.holder(role, owner.value());
  }

  /** Ministers whom nothing but a people's name or a guest's word marks: {@code konuk bakan}. */
  private void ministers() {
    for (int i = 1; i < tokens.size(); i++) {
      Ending ending = covered.get(i) ? null : minister(i);
      NameMatch people = ending == null ? null : reading.countryAt(i - 1);
      boolean owned = people != null && people.to() == i && people.form() == NameMatch.Form.DEMONYM;
      boolean guest = ending != null && words.is(Role.VISITOR, tokens, i - 1);
      if (owned || guest) {
        String country = owned ? people.value() : "";
        OfficeHead.Role role = OfficeHead.Role.MINISTER;
        Participant who = owned ? cast.holder(role, country).orElse(null) : null;
        Pronoun meant = who == null ? new Pronoun(role, "", country, guest) : null;
        int from = owned ? people.from() : i - 1;
        parties.add(party(from, i + 1, ending, who, meant));
        covered.set(from, i + 1);
      }
    }
  }

  /** The case of {@code bakan} in small letters; null for another word, and for several. */
  private Ending minister(int at) {
    return tokens.get(at).capitalised() ? null : declined(at);
  }

  /** The case of {@code bakan}; null for another word, and for several. */
  private Ending declined(int at) {
    String noun = words.named(Role.MINISTER, tokens, at);
    String ending = noun.isEmpty() ? "" : tokens.get(at).key().substring(noun.length());
    return noun.isEmpty() ? null : ending.isEmpty() ? Ending.BARE : Suffixes.ending(ending);
  }

  /** {@code Mısır heyeti}, {@code Pakistan ve Tacikistan heyetleri}. */
  private void delegations() {
    BitSet known = new BitSet();
    parties.forEach(party -> known.set(party.from(), party.to()));
    for (DelegationReader.Delegation delegation : delegations.in(reading)) {
      List<NameMatch> countries = delegation.countries();
      for (int i = 0; i < countries.size(); i++) {
        NameMatch country = countries.get(i);
        boolean last = i == countries.size() - 1;
        int to = last ? delegation.to() : country.to();
        if (!named.get(country.from()) && !known.get(country.from())) {
          Participant who = new Participant(Optional.empty(), Optional.of(country.value()));
          parties.add(
              party(country.from(), to, last ? delegation.ending() : Ending.BARE, who, null));
          covered.set(country.from(), to);
        }
      }
    }
  }

  private Party party(int from, int to, Ending ending, Participant who, Pronoun meant) {
    int next = behindAside(to);
    boolean formed = ending == Ending.ABLATIVE; // Y ve Z'den oluşan heyet.
    if (formed || ending == Ending.BARE || ending == Ending.GENITIVE) {
      int led = next + words.length(formed ? Role.FORMED : Role.LED, tokens, next);
      NameMatch people = led > next ? reading.countryAt(led) : null;
      int behind = people == null ? led : people.to(); // Y başkanlığındaki Mısır heyeti.
      TokenTrie.Match<String> heyet = led > next ? delegation(behind) : null;
      heyet = people == null ? heyet : delegations.owned(tokens, behind);
      if (heyet != null) {
        // Y başkanlığındaki heyet: what is said of the delegation is said of its head.
        return new Party(
            from, heyet.to(), parts.of(heyet.ending(), heyet.to()), who, meant, Link.NONE);
      }
      int host = Math.max(led, next + words.length(Role.CHAIRED, tokens, next));
      if (host > next && !formed) {
        return new Party(from, host, Part.HOST, who, meant, Link.NONE);
      }
    }
    TokenTrie.Match<String> retinue = ending == Ending.BARE ? retinue(next) : null;
    if (retinue != null) {
      Part part = parts.of(retinue.ending(), retinue.to());
      int tail = retinue.bare() && part != Part.SUBJECT ? 1 : 0;
      return new Party(from, retinue.to() + tail, part, who, meant, Link.NONE);
    }
    int invited = ending == Ending.GENITIVE ? words.length(Role.INVITED, tokens, next) : 0;
    if (invited > 0) {
      return new Party(from, next + invited, Part.INVITER, who, meant, Link.NONE);
    }
    if (ending == Ending.GENITIVE && words.is(Role.ALONG, tokens, next)) {
      int along = next + words.length(Role.ALONG, tokens, next);
      return new Party(from, along, Part.WITH, who, meant, Link.NONE);
    }
    Part part = parts.of(ending, next);
    boolean told = ending == Ending.BARE && part != Part.SUBJECT;
    return new Party(from, told ? next + 1 : to, part, who, meant, Link.NONE);
  }

  /**
   * Those who come with one: {@code X ve beraberindeki heyeti}, {@code X ile heyetini}; null for
   * none.
   */
  private TokenTrie.Match<String> retinue(int at) {
    if (!words.is(Role.AND, tokens, at)) {
      return null;
    }
    int behind = at + 1 + words.length(Role.RETINUE, tokens, at + 1);
    for (int i = behind; i < Math.min(tokens.size(), behind + RETINUE); i++) {
      TokenTrie.Match<String> own = delegations.owned(tokens, i);
      TokenTrie.Match<String> heyet = behind > at + 1 ? delegation(i) : null;
      if (own != null || heyet != null) {
        boolean cased = own != null && !own.bare();
        return cased || heyet == null ? own : heyet;
      }
      if (behind == at + 1 || !tokens.get(i).word() || tokens.get(i).capitalised()) {
        return null;
      }
    }
    return null;
  }

  /** A delegation that stands right here or behind a small word: {@code bir heyet}. */
  private TokenTrie.Match<String> delegation(int at) {
    TokenTrie.Match<String> heyet = delegations.head(tokens, at);
    boolean small = at < tokens.size() && tokens.get(at).small();
    return heyet == null && small ? delegations.head(tokens, at + 1) : heyet;
  }

  /** Behind a parenthesis. */
  private int behindAside(int to) {
    if (tokens.mark(to, '(')) {
      for (int i = to + 1; i < Math.min(tokens.size(), to + ASIDE); i++) {
        if (tokens.mark(i, ')')) {
          return i + 1;
        }
      }
    }
    return to;
  }
}
