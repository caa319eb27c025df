package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;

/** Tells the names of offices' holders from offices: {@code Emrullah İşler}, {@code Yusuf Vali}. */
public final class HolderNames {
  private final OfficeWords words;
  private final Tokens tokens;
  private final LineFlow lines;

  /** Of one text with its lines. */
  public HolderNames(OfficeWords words, Tokens tokens, LineFlow lines) {
    this.words = words;
    this.tokens = tokens;
    this.lines = lines;
  }

  /**
   * Behind the joint that ends the name of an office's holder, whose surname may be a word of
   * offices: {@code Emrullah İşler, Sağlık Bakanı}, {@code Deniz Ak ve Sanayi Bakanı}; the end of
   * the office where none does.
   */
  public int joint(Office office, int end) {
    int name = office.nominative() && !office.plural() ? words.untitled(tokens, end) : end;
    int surname = name;
    while (surname < tokens.size() && lines.joined(surname) && words.given(tokens.get(surname))) {
      surname++;
    }
    // Başbakan İrsen Küçük ile Dışişleri Bakanı: Küçük İşletmeler are a portfolio.
    boolean unknown = surname == name && capital(name) && words.portfolio(tokens, name) == null;
    surname += unknown ? 1 : 0;
    int joint = surname + 1;
    boolean full =
        surname > name
            && joint < tokens.size()
            && lines.joined(surname)
            && lines.joined(joint)
            && capital(surname);
    boolean with = full && tokens.get(joint).key().equals("ile");
    boolean joins = full && (tokens.mark(joint, ',') || tokens.joint(joint));
    joins &= !unknown || with;
    return joins ? joint + 1 : end;
  }

  /**
   * Behind the holder of a seat in a government whose surname is the head of another office, {@code
   * Tarım Bakanı Yusuf Vali,}; the end of the office for others.
   */
  public int surname(Office office, int end) {
    boolean seat = office.role().government() && office.nominative() && !office.plural();
    int given = seat ? words.untitled(tokens, end) : tokens.size();
    int surname = given + 1;
    int next = surname + 1;
    if (next >= tokens.size() || !capital(given) || !words.given(tokens.get(given))) {
      return end;
    }
    TokenTrie.Match<OfficeHead> head = capital(surname) ? words.head(tokens, surname) : null;
    boolean alone =
        head != null
            && head.bare()
            && head.to() == next
            && head.value().form() == Form.BARE
            && !head.value().role().government()
            && lines.joined(given)
            && lines.joined(surname);
    return alone && ends(next) ? next : end;
  }

  /** Whether a name and no office ends before a token. */
  private boolean ends(int token) {
    Token next = tokens.get(token);
    if (!next.is(Flag.MARK)) {
      // Bakan Fidan Vali ile görüştü, Bakan Fidan Vali Ali Kara'yı
      return next.small() && !tokens.joint(token) && !next.key().equals("ile");
    }
    // Özal Elçi, Müsteşar ve Kâtiplerle konuştu.
    int item = token + 1;
    boolean word = next.mark(',') && item < tokens.size() && tokens.get(item).word();
    return !word || words.head(tokens, item) == null;
  }

  private boolean capital(int token) {
    return token < tokens.size()
        && tokens.get(token).capitalised()
        && !tokens.get(token).suffixed();
  }
}
