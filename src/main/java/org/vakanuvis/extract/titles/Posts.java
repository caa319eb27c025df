package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/** Tells the posts that people are given, {@code Bakanlığına}, from ministries and embassies. */
public final class Posts {
  /** So many words at most has a second post of someone. */
  private static final int LONGEST = 8;

  /** The word for a government stands within so many words behind its head. */
  private static final int CABINET = 5;

  private static final WordEnds GENITIVE = WordEnds.of("nın", "nin", "nun", "nün");

  private final OfficeWords words;
  private final AppointmentVerbs verbs;
  private final Tokens tokens;
  private final LeftPosts leftPosts;

  /** Of one text, with the words of offices and the verbs of appointing. */
  public Posts(OfficeWords words, AppointmentVerbs verbs, Tokens tokens) {
    this.words = words;
    this.verbs = verbs;
    this.tokens = tokens;
    this.leftPosts = new LeftPosts(tokens, verbs);
  }

  /** Whether a post is one that someone comes to: {@code Bakanlığına}, {@code Bakanlığı görevi}. */
  public boolean given(TokenTrie.Match<OfficeHead> post) {
    if (tokens.get(post.from()).key().equals(AppointmentVerbs.HELM)) {
      return helm(post);
    }
    if (post.value().plural()) {
      return several(post);
    }
    return told(post)
        || heads(tokens, post)
        || (post.bare() && (cell(post) || joins(post.to()) || falls(post)));
  }

  /** Whether several come to posts by a verb: {@code bakan yardımcılıklarına X ve Y getirildi}. */
  private boolean several(TokenTrie.Match<OfficeHead> posts) {
    boolean cased = posts.ending() == Ending.DATIVE || posts.ending() == Ending.ACCUSATIVE;
    return cased
        ? verbs.behind(tokens, posts.to(), false) != null
        : posts.bare() && verbs.falls(tokens, posts.to());
  }

  /** Whether a post in a government goes to someone: {@code Maliye Bakanlığı X'e verildi}. */
  private boolean falls(TokenTrie.Match<OfficeHead> post) {
    int next = tokens.contrasts(post.to()) ? post.to() + 1 : post.to();
    if (!post.value().role().government() || next >= tokens.size()) {
      return false;
    }
    // X'e Enerji Bakanlığı verildi
    if (verbs.fallsAt(tokens, next)) {
      return true;
    }
    int end = next;
    while (end < tokens.size() && end - next < LONGEST && named(end) && !cased(end - 1)) {
      end++;
    }
    boolean given = end > next && end < tokens.size() && tokens.get(end - 1).suffixed();
    return given && tokens.get(end - 1).ending() == Ending.DATIVE && verbs.falls(tokens, end);
  }

  private boolean named(int token) {
    Token word = tokens.get(token);
    return word.word() && (word.capitalised() || words.particle(word.key()));
  }

  private boolean cased(int token) {
    return tokens.get(token).suffixed();
  }

  /** Whether someone comes to lead a body: {@code Merkez Bankasının başına Ali Kaya getirildi}. */
  private boolean helm(TokenTrie.Match<OfficeHead> post) {
    Token body = post.from() > 0 ? tokens.get(post.from() - 1) : null;
    boolean owns =
        body != null
            && body.capitalised()
            && (body.suffixed() ? body.ending() == Ending.GENITIVE : GENITIVE.end(body.key(), 2));
    // Dışişleri Bakanlığının başına: the post is told already.
    TokenTrie.Match<OfficeHead> ministry = owns ? words.head(tokens, post.from() - 1) : null;
    owns &= ministry == null || !ministry.value().role().government();
    AppointmentKind verb = owns ? verbs.behind(tokens, post.to(), false) : null;
    return verb == AppointmentKind.GIVEN || verb == AppointmentKind.TAKES;
  }

  /** Whether a participle tells whose the office becomes: {@code başbakan seçtiği X}. */
  public boolean chosen(TokenTrie.Match<OfficeHead> office) {
    int next = office.to();
    next += next < tokens.size() && tokens.get(next).key().equals("olarak") ? 1 : 0;
    boolean told = office.bare() && next + 1 < tokens.size() && verbs.elected(tokens.get(next));
    return told && office.value().role().government() && tokens.get(next + 1).capitalised();
  }

  /** Whether a government is what someone heads, {@code X başbakanlığında kurulan hükümet}. */
  private boolean heads(Tokens tokens, TokenTrie.Match<OfficeHead> post) {
    boolean heads = post.value().role() == Role.PREMIER && under(post.ending());
    int end = heads ? Math.min(tokens.size(), post.to() + CABINET) : 0;
    for (int i = post.to(); i < end && tokens.sentenceStart(i) <= post.from(); i++) {
      if (verbs.cabinet(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the case of a post says under whom something is: {@code başbakanlığındaki}. */
  public static boolean under(Ending ending) {
    return ending == Ending.LOCATIVE || ending == Ending.RELATIVE;
  }

  /** Whether the word itself or the next one says so. */
  private boolean told(TokenTrie.Match<OfficeHead> post) {
    String next = post.to() < tokens.size() ? tokens.get(post.to()).key() : "";
    boolean held = verbs.seat(tokens, post.to()) || verbs.held(tokens, post.to());
    // Bakanlığa is a house too, but not before getirilen.
    boolean come = house(post.to() - 1) && verbs.at(tokens, post.to());
    boolean task = post.bare() && (held || come);
    boolean helm = post.ending() == Ending.GENITIVE && next.equals(AppointmentVerbs.HELM);
    boolean left =
        post.ending() == Ending.ABLATIVE
            && (leftPosts.parted(post.to()) >= 0
                || leftPosts.quits(post.to(), Ending.ABLATIVE) >= 0);
    boolean owned = post.ending() == Ending.GENITIVE && verbs.owner(tokens, post.to()) > post.to();
    return task
        || owned
        || (post.ending() == Ending.LOCATIVE && kept(post.to()))
        || helm
        || left
        || post.ending() == Ending.DATIVE
        || post.ending() == Ending.ACCUSATIVE;
  }

  /** Whether someone stays there: {@code Dışişleri Bakanlığında X yerini korudu}. */
  private boolean kept(int post) {
    int from = post < tokens.size() && tokens.contrasts(post) ? post + 1 : post;
    int end = tokens.behindCapitals(from, tokens.sentenceEnd(post - 1));
    return end > from
        && end + 1 < tokens.size()
        && verbs.posts().left(tokens.get(end))
        && verbs.takes(tokens, end + 1);
  }

  /** Whether a word has a dative and no possessive: {@code Bakanlığa}. */
  private boolean house(int token) {
    String key = tokens.get(token).key();
    return !key.endsWith("na") && !key.endsWith("ne") && (key.endsWith("a") || key.endsWith("e"));
  }

  /** Whether {@code ve} joins a post to another: {@code Başbakan Yardımcılığı ve … Bakanlığı}. */
  private boolean joins(int and) {
    int end = Math.min(tokens.size(), and + LONGEST);
    boolean joins = and < end && tokens.get(and).key().equals("ve");
    for (int i = and + 1; joins && i < end && tokens.get(i).capitalised(); i++) {
      TokenTrie.Match<OfficeHead> next = words.head(tokens, i);
      if (next != null && next.value().form() == Form.POST) {
        return told(next);
      }
    }
    return false;
  }

  /**
   * Whether a post fills the first cell of a line, {@code Bogota Büyükelçiliği Ebru Çelik}, or an
   * envoy's is parted from a name, {@code Bogota Büyükelçiliği: Ebru Çelik}.
   */
  private boolean cell(TokenTrie.Match<OfficeHead> post) {
    int next = post.to();
    if (next + 1 < tokens.size() && parts(tokens, next)) {
      return post.value().role() == Role.ENVOY && words.given(tokens.get(next + 1));
    }
    return next < tokens.size()
        && tokens.get(next).is(Flag.COLUMN)
        && tokens.get(next).capitalised();
  }

  /** Whether a mark parts a post from whoever has it: {@code :}, {@code –}. */
  public static boolean parts(Tokens tokens, int mark) {
    return tokens.mark(mark, ':') || (tokens.dash(mark) && tokens.get(mark).is(Flag.SPACED));
  }
}
