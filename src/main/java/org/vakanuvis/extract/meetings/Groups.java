package org.vakanuvis.extract.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Link;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.turkish.VerbEnding.Form;

/** Reads subjects that stand for people named before: {@code iki bakan}, {@code taraflar}. */
final class Groups {
  /** So many sentences back those are named of whom only the number is told. */
  private static final int REACH = 8;

  /** So many sentences on those are named whom a text tells of before it names them. */
  private static final int AHEAD = 4;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Cast cast;
  private final Subject subject;

  Groups(MeetingWords words, Tokens tokens, Cast cast, Subject subject) {
    this.words = words;
    this.tokens = tokens;
    this.cast = cast;
    this.subject = subject;
  }

  /**
   * Those for whom a word stands.
   *
   * @param who empty where it is unknown
   * @param many how many the word tells; 0 for any number
   */
  record Group(List<Party> who, int many) {
    Group {
      who = List.copyOf(who);
    }

    /** Those who met others: of a delegation that is received, who comes from another country. */
    List<Party> without(List<Party> others) {
      List<Party> guests =
          who.stream()
              .filter(
                  one ->
                      others.stream()
                          .noneMatch(two -> one.who().country().equals(two.who().country())))
              .toList();
      return many > 0 || guests.isEmpty() ? who : guests;
    }
  }

  /** The group that is the subject of a clause; null where none is. */
  Group in(Use use, Arguments arguments, int from) {
    boolean others = use.form() == Form.DEED || use.form() == Form.TO_BE_DONE;
    if (others) {
      return null; // Taraflar, uzmanların toplanmasını istedi: the deed is not theirs.
    }
    int end = arguments.all().isEmpty() ? use.from() : arguments.all().get(0).from();
    for (int i = from; i < use.from(); i++) {
      if (i >= end && !described(i)) {
        continue;
      }
      int length = length(use, i);
      if (length > 0 && (i + length == use.from() || stands(i + length))) {
        int many = words.counted(tokens, i);
        boolean one = many == 0 && words.is(Role.SELF, tokens, i + length - 1);
        if (one && !subject.inParagraph().isEmpty()) {
          return new Group(subject.inParagraph(), 0); // Heyet: whoever leads it.
        }
        return new Group(many > 1 ? counted(many, i) : subject.row(0), many);
      }
      if (length > 0) {
        i += length - 1;
      }
    }
    return null;
  }

  /** So many as take part in a session: {@code iki bakan görüşmelere başkanlık etti}. */
  List<Party> several(Use use, Arguments arguments, int from) {
    Group group = in(use, arguments, from);
    return group == null || group.many() == 0 ? List.of() : group.who();
  }

  /** Whether a participle stands before: {@code X'in önünde imzalayan bakanlar}. */
  private boolean described(int at) {
    if (at == tokens.sentenceStart(at)) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.small() && (before.key().endsWith("an") || before.key().endsWith("en"));
  }

  /** How many words of a group begin with a token; one of a project only gathers. */
  private int length(Use use, int at) {
    int length = words.length(Role.GROUP, tokens, at);
    boolean gathers = use.frame() == MeetingVerbs.Frame.WITH && !use.ending().passive();
    return length > 0 || !gathers ? length : words.length(Role.GROUP_OWNED, tokens, at);
  }

  /**
   * Those spoken of shortly before whom someone now meets: {@code heyetleri kabul etti}, {@code
   * kendisiyle görüştü}; empty for none.
   */
  List<Party> those(Use use, Arguments arguments, int from) {
    boolean object = use.frame() == MeetingVerbs.Frame.OBJECT;
    boolean doer = use.form() == Form.DOER;
    if (doer && words.has(Role.REFLEXIVE, tokens, from, use.from())) {
      return own(arguments);
    }
    boolean one =
        !doer
            && !use.ending().passive()
            && words.has(object ? Role.THAT : Role.THAT_WITH, tokens, from, use.from());
    int those = object ? words.find(Role.THOSE, tokens, from, use.from()) : -1;
    boolean all =
        those >= 0 && (!ministers(those) || subject.row(0).stream().allMatch(this::rules));
    List<Party> row =
        all
            ? subject.row(0)
            : !one ? List.of() : object ? subject.guest() : that(arguments, from, use.from());
    boolean near = row.stream().allMatch(party -> use.from() - party.to() < Clauses.LONGEST);
    return near ? row : List.of();
  }

  /** Who acts in the sentence, whom another meets: {@code X, kendisini kabul eden Y'ye}. */
  private List<Party> own(Arguments arguments) {
    List<Party> own = subject.resolved(arguments.subjects());
    own = own.isEmpty() ? subject.inSentence() : own;
    return own.isEmpty() ? subject.inParagraph() : own;
  }

  /** Whether a word for several calls them ministers: {@code konuk bakanları}. */
  private boolean ministers(int at) {
    int end = at + words.length(Role.THOSE, tokens, at);
    return words.has(Role.MINISTER, tokens, at, end);
  }

  /** Whether someone is a minister, and so may be one of {@code konuk bakanlar}. */
  private boolean rules(Party party) {
    return cast.holds(party.who(), new Party.Pronoun(OfficeHead.Role.MINISTER, "", "", false));
  }

  /** The guest, or the one other person whom the sentence names before if the guest acts. */
  private List<Party> that(Arguments arguments, int from, int verb) {
    List<Party> own = arguments.subjects();
    List<Party> guest = subject.guest();
    boolean other = !guest.isEmpty() && guest.stream().noneMatch(one -> acts(one.who(), own));
    if (own.isEmpty() || other) {
      return guest;
    }
    List<Party> others =
        named(from, verb, member -> !acts(member.who(), own)).values().stream().toList();
    return others.size() == 1 ? others : List.of();
  }

  private static boolean acts(Participant who, List<Party> own) {
    return own.stream().anyMatch(party -> who.equals(party.who()));
  }

  /**
   * Those between whom talks were: {@code iki bakan arasındaki görüşmede}, {@code iki bakanın
   * görüşmesinde}; empty for none.
   */
  List<Party> between(int from, int noun) {
    for (int i = from; i < noun; i++) {
      int length = words.length(Role.GROUP, tokens, i);
      int many = length > 0 ? words.counted(tokens, i) : 0;
      boolean between = length > 0 && words.is(Role.BETWEEN, tokens, i + length);
      if (between && noun - i - length <= 2) {
        return many > 1 ? counted(many, i) : subject.row(0);
      }
      int owner = words.length(Role.GROUP_OF, tokens, i);
      if (owner > 0 && noun - i - owner <= 1 && words.counted(tokens, i) > 1) {
        return counted(words.counted(tokens, i), i);
      }
    }
    return List.of();
  }

  /**
   * So many leaders of as many countries: those whom one sentence before names, or all whom the
   * sentences before name together; empty where there are more or fewer.
   */
  private List<Party> counted(int many, int before) {
    // Of a premier and a minister iki bakan means the minister.
    boolean named = words.is(Role.MINISTER, tokens, before + 1);
    List<Party> own = named ? counted(many, before, Groups::minister) : List.of();
    List<Party> ministers = own.isEmpty() ? counted(many, before, Cast.Member::minister) : own;
    List<Party> leaders =
        ministers.isEmpty() ? counted(many, before, Cast.Member::leads) : ministers;
    boolean known = leaders.isEmpty() && subject.row(many).stream().allMatch(Groups::named);
    List<Party> told = known ? subject.row(many) : leaders;
    return told.isEmpty() ? named(many, before) : told;
  }

  /**
   * So many leaders whom the next sentence that names any names, where none was named before:
   * {@code Üç bakan bir araya geldi. Toplantıda …}; empty for none.
   */
  private List<Party> named(int many, int group) {
    if (cast.mentions(0, group).stream().anyMatch(mention -> mention.member().leads())) {
      return List.of();
    }
    int from = group;
    for (int i = 0; i < AHEAD && from < tokens.size(); i++) {
      int end = tokens.sentenceEnd(from);
      Map<Participant, Party> here = named(from, end, Cast.Member::leads);
      if (!here.isEmpty()) {
        return apart(here, many) ? List.copyOf(here.values()) : List.of();
      }
      from = end;
    }
    return List.of();
  }

  private static boolean minister(Cast.Member member) {
    return member.minister() && member.roles().contains(OfficeHead.Role.MINISTER);
  }

  private static boolean named(Party party) {
    return party.who().name().isPresent();
  }

  private List<Party> counted(int many, int before, Predicate<Cast.Member> which) {
    Map<Participant, Party> all = new LinkedHashMap<>();
    int end = tokens.sentenceStart(before);
    Map<Participant, Party> own = named(end, before, which);
    if (apart(own, many)) {
      return List.copyOf(own.values()); // X, Y'yi karşıladı; iki bakan görüştü.
    }
    for (int i = 0; i < REACH && end > 0; i++) {
      int start = tokens.sentenceStart(end - 1);
      Map<Participant, Party> here = named(start, end, which);
      if (i == 0) {
        here.putAll(own);
      }
      all.putAll(here);
      if (apart(here, many)) {
        return List.copyOf(here.values());
      }
      if (all.size() > many) {
        return List.of();
      }
      end = start;
    }
    return apart(all, many) ? List.copyOf(all.values()) : List.of();
  }

  private static boolean apart(Map<Participant, Party> those, int many) {
    return those.size() == many
        && those.keySet().stream().map(Participant::country).distinct().count() == many;
  }

  private Map<Participant, Party> named(int from, int to, Predicate<Cast.Member> which) {
    Map<Participant, Party> leaders = new LinkedHashMap<>();
    for (Cast.Mention mention : cast.mentions(from, to)) {
      Name name = mention.name();
      Participant who = mention.member().who();
      if (which.test(mention.member()) && cast.sure(who)) {
        Party party = new Party(name.from(), name.to(), Part.SUBJECT, who, null, Link.AND);
        leaders.putIfAbsent(who, party);
      }
    }
    return leaders;
  }

  /** Whether a noun that ends here is no part of a longer one: {@code bakanlar toplantısı}. */
  private boolean stands(int at) {
    Token next = at < tokens.size() ? tokens.get(at) : null;
    boolean town =
        next != null
            && next.suffixed()
            && NounCases.locative(next)
            && !words.is(Role.CONFERENCE, tokens, at);
    boolean own =
        next != null && NounCases.possessed(next.key()) && !words.is(Role.MUTUAL, tokens, at);
    boolean noun = next != null && next.word() && !town && (own || next.capitalised());
    boolean between = words.is(Role.BETWEEN, tokens, at);
    return next != null && (next.mark(',') || between || (next.word() && !noun));
  }
}
