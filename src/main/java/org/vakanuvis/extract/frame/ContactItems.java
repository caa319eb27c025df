package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Verbs;

/**
 * Reads how a body is reached, as letterheads and feet have it: addresses of web pages, mail and
 * streets, telephone numbers, names of accounts.
 */
public final class ContactItems {
  /** The name of a country's domain has so many letters. */
  private static final int DOMAIN = 2;

  /** A telephone number with its area has at least so many digits. */
  private static final int TELEPHONE = 10;

  /** An address fills a line of no more tokens than this. */
  private static final int LONGEST = 24;

  private final TokenTrie<String> streets;
  private final TokenTrie<String> domains;

  /** With the words for streets, {@code Caddesi}, and the ends of domains, {@code gov}. */
  public ContactItems(Lexicon lexicon) {
    this.streets = Cues.trie(lexicon, "letterheads", "street");
    this.domains = Cues.trie(lexicon, "letterheads", "domain");
  }

  /** What begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    int site = domain(line, index);
    if (site > index) {
      return HeadItem.labelled(HeadItem.Kind.ASIDE, "site", index, index, site);
    }
    boolean whole = index == line.first() && street(line);
    int end = whole || credit(line, index) ? line.end() : page(line, index);
    end = end == index ? mail(line, index) : end;
    end = end == index ? telephone(line, index) : end;
    return end == index ? null : HeadItem.of(HeadItem.Kind.ASIDE, index, end);
  }

  /** Whether a line is the address of a house: {@code Dikmen Caddesi No: 12 06450 Ankara}. */
  private boolean street(LineView line) {
    boolean street = false;
    boolean number = false;
    if (line.end() - line.first() > LONGEST || Verbs.finite(line.token(line.end() - 1))) {
      return false;
    }
    for (int i = line.first(); i < line.end(); i++) {
      Token token = line.token(i);
      number |= token.number() || line.mark(i, "/");
      boolean word = i > line.first() && token.word() && street(line, i);
      street |= word;
      boolean small = token.small() && !word;
      if (small || token.suffixed()) {
        return false; // A headline, or running text.
      }
    }
    return street && number;
  }

  /** Whether a line says who took a picture: {@code © Sputnik / Selin Özkök}. */
  private static boolean credit(LineView line, int index) {
    boolean stroke = false;
    for (int i = index; i < line.end() && line.mark(line.first(), "©"); i++) {
      stroke |= line.mark(i, "/") && line.name(i + 1);
    }
    return stroke && index == line.first() + 1;
  }

  private boolean street(LineView line, int index) {
    TokenTrie.Match<String> match = streets.longest(line.tokens(), index);
    return match != null && match.bare();
  }

  /** Behind the address of a web page, to the next blank; the token itself for none. */
  private int page(LineView line, int index) {
    String key = line.token(index).key();
    boolean web = key.equals("http") || key.equals("https") || key.equals("www");
    return web && line.mark(index + 1, ":.") ? glued(line, index) : index;
  }

  /** Behind a site's name at a line's beginning, {@code KABAR.KG}; the token itself for none. */
  private int domain(LineView line, int index) {
    int end = glued(line, index);
    Token last = line.token(end - 1);
    boolean site =
        index == line.first()
            && end > index + 2
            && line.token(index).stem().length() > DOMAIN
            && line.mark(index + 1, ".")
            && line.mark(end - 2, ".")
            && last.word();
    boolean country = site && last.stem().length() == DOMAIN;
    return country || (site && Cues.behind(domains, line.tokens(), end - 1) == end) ? end : index;
  }

  /** Behind {@code basin@ornek.gov.tr} or {@code @ornek}; the token itself for neither. */
  private static int mail(LineView line, int index) {
    int end = glued(line, index);
    for (int i = index; i < end; i++) {
      if (line.mark(i, "@")) {
        return end;
      }
    }
    return index;
  }

  private static int glued(LineView line, int index) {
    int end = index + 1;
    while (end < line.end() && !line.token(end).is(Flag.SPACED)) {
      end++;
    }
    return end;
  }

  /** Behind {@code +90 312 555 00 00}; the token itself for none. */
  private static int telephone(LineView line, int index) {
    int digits = 0;
    int end = index;
    while (end < line.end() && (line.token(end).number() || line.mark(end, "+()-"))) {
      digits += line.token(end).number() ? line.token(end).stem().length() : 0;
      end++;
    }
    boolean opened = line.mark(index, "+") || line.token(index).stem().startsWith("0");
    return opened && digits >= TELEPHONE && line.parted(end) ? end : index;
  }
}
