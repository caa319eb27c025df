package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.names.OfficeHolders;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.NumberLabels;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie.Match;

/** Reads names on a line of a head: sorts of text, bodies, agencies, places. */
public final class NameItems {
  /** A venue has no more words than this. */
  private static final int VENUE = 5;

  private final DateReader dates;
  private final NumberLabels numbers;
  private final HeadNames names;
  private final CouncilNames councils;
  private final TelegramLine telegrams;
  private final ContactItems contacts;
  private final PaperNames papers;
  private final OfficeHolders holders;
  private final WireCodes wires;
  private final PageCounts counts;
  private final AgencyItems agencies;
  private final OwnNames own;
  private final CopiedNames copies;

  /** With those that know names of each sort, and the numbers and dates beside them. */
  public NameItems(
      CouncilNames councils,
      TelegramLine telegrams,
      ContactItems contacts,
      PaperNames papers,
      OfficeHolders holders,
      WireCodes wires,
      PageCounts counts,
      CopiedNames copies,
      DateReader dates,
      NumberLabels numbers,
      HeadNames names) {
    this.agencies = new AgencyItems(names, dates);
    this.own = new OwnNames(names);
    this.dates = dates;
    this.numbers = numbers;
    this.names = names;
    this.councils = councils;
    this.telegrams = telegrams;
    this.contacts = contacts;
    this.papers = papers;
    this.holders = holders;
    this.wires = wires;
    this.counts = counts;
    this.copies = copies;
  }

  /** The name that begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    HeadItem name = contacts.at(line, index);
    name = name == null ? counts.at(line, index) : name;
    name = name == null ? wires.at(line, index) : name;
    name = name == null ? papers.at(line, index) : name;
    name = name == null ? beside(line, index) : name;
    name = name == null ? own.at(line, index) : name;
    name = name == null ? copies.at(line, index, names) : name;
    name = name == null ? phrase(line, index) : name;
    name = name == null ? telegrams.at(line, index) : name;
    name = name == null ? body(line, index) : name;
    name = name == null ? agencies.at(line, index) : name;
    name = name == null ? counted(line, index) : name;
    name = name == null ? series(line, index) : name;
    return name == null ? place(line, index) : name;
  }

  /**
   * The number that an agency gives a text, right behind its name, {@code AA-012}, or that ends a
   * rubric, {@code DIŞ HABERLER - 4}.
   */
  private static HeadItem counted(LineView line, int index) {
    if (index == line.first() || !line.token(index).number() || !line.mark(index - 1, "-")) {
      return null;
    }
    boolean glued = !line.token(index - 1).is(Flag.SPACED) && !line.token(index).is(Flag.SPACED);
    boolean agency = glued && line.follows(Kind.AGENCY);
    boolean sort = line.follows(Kind.ASIDE) || line.follows(Kind.SORT);
    boolean rubric = index + 1 == line.end() && sort;
    return agency || rubric ? HeadItem.of(Kind.ASIDE, index, index + 1) : null;
  }

  /** What a body issues, between its name and the number: {@code KIZILAY – Lojistik Notu No: 7}. */
  private HeadItem series(LineView line, int index) {
    boolean behind = line.follows(Kind.BODY) || line.follows(Kind.AGENCY);
    int end = behind && line.mark(index - 1, "-") ? innerEnd(line, index) : index;
    boolean told = end > index && end < line.end() && names.series(line.tokens(), index, end);
    return told ? HeadItem.of(Kind.SORT, index, end) : null;
  }

  /** What brackets hold behind a source: {@code (mfa.gov.tr)}. */
  private static HeadItem beside(LineView line, int index) {
    if (!line.follows(Kind.SOURCE) || index == line.first() || !line.mark(index - 1, "(<")) {
      return null;
    }
    int end = index;
    while (end < line.end() && !line.mark(end, ")>")) {
      end++;
    }
    return HeadItem.of(Kind.ASIDE, index, Math.min(end + 1, line.end()));
  }

  private HeadItem phrase(LineView line, int index) {
    Match<String> match = names.phrase(line.tokens(), index);
    boolean first = line.items().stream().allMatch(item -> item.role().equals("mark"));
    if (match != null && match.value().equals("telex") && first) {
      int end = index == line.first() ? line.end() : line.partEnd(index);
      return HeadItem.labelled(Kind.ASIDE, "telex", index, index, end);
    }
    int joined = match == null ? index : joined(line, match);
    if (joined > index) {
      return HeadItem.labelled(Kind.ASIDE, "mark", index, index, joined);
    }
    if (match != null && paged(line, match)) {
      return HeadItem.labelled(Kind.ASIDE, "edition", index, index, line.end());
    }
    if (match == null || !(closed(line, match.to()) || chrome(line, match))) {
      return null;
    }
    // Dışişleri, Ticaret ve Din İşleri Bakanlığı
    if (line.mark(match.to(), ",") && names.body(line.tokens(), index, line.end()) > match.to()) {
      return null;
    }
    // BASIN - YAYIN GENEL MÜDÜRLÜĞÜ, Türkiye - Körfez İşbirliği Konseyi Toplantısı
    if (names.bureau(line.tokens(), index) > match.to() || pair(line, index, match.to())) {
      return null;
    }
    boolean agency = match.value().equals("wire") || match.value().equals("taken");
    if (agency && line.items().isEmpty()) {
      return null;
    }
    Kind kind =
        switch (match.value()) {
          case "sort", "release" -> Kind.SORT;
          case "press" -> Kind.PRESS;
          default -> Kind.ASIDE;
        };
    return HeadItem.labelled(kind, match.value(), index, index, match.to());
  }

  /**
   * Behind a mark of handling and the {@code ve} that joins another to it: {@code Müstacel ve
   * mahrem}; the first token for none.
   */
  private int joined(LineView line, Match<String> match) {
    boolean and = match.to() + 1 < line.end() && line.token(match.to()).key().equals("ve");
    Match<String> next = and ? names.phrase(line.tokens(), match.to() + 1) : null;
    boolean marks = next != null && match.value().equals("mark") && next.value().equals("mark");
    return marks && next.to() == line.end() ? match.to() + 1 : match.from();
  }

  /** Whether a rubric ends a dated line with the number of its page: {@code DIŞ HABERLER 17}. */
  private static boolean paged(LineView line, Match<String> match) {
    boolean rubric = match.value().equals("chrome") && match.to() + 1 == line.end();
    return rubric && line.token(match.to()).number() && line.has(Kind.DATE);
  }

  /** Whether one word of a web page follows another: {@code A+ A-}. */
  private boolean chrome(LineView line, Match<String> match) {
    Match<String> next = match.to() < line.end() ? names.phrase(line.tokens(), match.to()) : null;
    return next != null && match.value().equals("chrome") && next.value().equals("chrome");
  }

  /** Whether the line ends here, or what follows is plainly something else. */
  private boolean closed(LineView line, int index) {
    boolean glued = line.mark(index, "-") && !line.token(index).is(Flag.SPACED);
    boolean dot = line.mark(index, ".") && index + 1 < line.end() && !line.mark(index + 1, ".");
    if (line.path(index)) {
      return true;
    }
    boolean apart = (line.parted(index) || line.mark(index, "!")) && !glued && !dot;
    return apart
        || numbers.at(line.tokens(), index) != null
        || dates.at(line.tokens(), index) != null;
  }

  private HeadItem body(LineView line, int index) {
    // TAK - Türk Ajansı Kıbrıs: the agency's name stands behind its abbreviation.
    int agency = names.agency(line.tokens(), index);
    if (agency > index && line.mark(agency, "-") && line.token(agency).is(Flag.SPACED)) {
      return null;
    }
    if (councils.headline(line, index)) {
      return null;
    }
    boolean desk = agency > index && names.desk(line.tokens(), agency, line.end());
    // YENİ GÜN – DIŞ HABERLER SERVİSİ
    int writer = desk ? agency : index == line.first() ? room(line, index) : index;
    if (writer > index) {
      return HeadItem.of(Kind.AGENCY, index, writer);
    }
    if (town(line, index)) {
      return null;
    }
    int end = names.body(line.tokens(), index, line.end());
    int inner = end == index ? innerEnd(line, index) : end;
    int told = names.bodyBefore(line.reading(), index, inner);
    end = told < 0 ? end : told;
    boolean before = end == index && inner < line.end() && !line.parted(inner);
    end = before && names.isBody(line.tokens(), index, inner) ? inner : end;
    end = end == index ? seated(line, index, inner) : end;
    end = end == index ? councils.at(line, index) : end;
    end = end == index ? owner(line, index) : end;
    end = own.plainEnd(line, index, end);
    if (end == index || agency > end || holders.named(line.tokens(), index, end)) {
      return null;
    }
    String role = names.paper(line.tokens(), index, end) ? "paper" : "";
    boolean brackets = index > line.first() && line.mark(index - 1, "([") && line.mark(end, ")]");
    if (brackets && names.media(line.tokens(), index, end)) {
      return HeadItem.of(Kind.AGENCY, index, end);
    }
    return HeadItem.labelled(Kind.BODY, role, index, index, end);
  }

  /** Whether the town of the body behind it is told: {@code Brüksel, NATO Basın Servisi}. */
  private boolean town(LineView line, int index) {
    int town = HeadNames.place(line.reading(), index);
    // MADRID - EUROPA PRESS
    boolean behind = !line.items().isEmpty() && line.reading().countryAt(index) == null;
    boolean dash = behind && line.mark(town, "-") && line.token(town).is(Flag.SPACED);
    return town > index && (dash || line.mark(town, ",")) && told(line, town + 1);
  }

  /**
   * Behind the name of a paper before a dash and the room in which it was written; the token itself
   * for none.
   */
  private int room(LineView line, int index) {
    int end = index;
    while (end < line.end() && line.name(end)) {
      end++;
    }
    boolean dash = line.mark(end, "-/|") && line.token(end).is(Flag.SPACED);
    return dash && names.desk(line.tokens(), end + 1, line.end()) ? end : index;
  }

  /** Whether the name of a body begins with this token, be it before that of its press office. */
  private boolean told(LineView line, int index) {
    return index < line.end()
        && (names.body(line.tokens(), index, line.end()) > index
            || names.bodyBefore(line.reading(), index, line.partEnd(index)) > index);
  }

  /**
   * Where the part of a line ends that a token is in, be it before the number of the text, {@code …
   * Bakanlığı Basın Açıklaması No: 127}, or where the path of a page goes on.
   */
  private int innerEnd(LineView line, int index) {
    int end = line.partEnd(index);
    for (int i = index + 2; i < end; i++) {
      NumberLabels.Label label = numbers.at(line.tokens(), i);
      boolean own = label != null && label.end() < end && !label.role().equals("other");
      boolean counts = own && line.token(label.end()).number();
      // AFAD Basın Bilgilendirme – 3; X Bakanlığı bülteni, 3 Mart 2025
      boolean last = line.mark(i, "-") && i + 2 == line.end() && line.token(i + 1).number();
      if (last || (line.mark(i, ",") && dates.full(line.tokens(), i + 1, line.end()))) {
        return i;
      }
      // "No: 3'te" is where something happened.
      if (line.mark(i, ">") || (counts && !line.token(label.end()).suffixed())) {
        return behindWords(line, index, i);
      }
    }
    return end;
  }

  /** Behind the last word before a token, be there marks between. */
  private static int behindWords(LineView line, int first, int index) {
    int end = index;
    while (end > first && line.token(end - 1).is(Flag.MARK)) {
      end--;
    }
    return end;
  }

  /**
   * Behind the body that owns a page, {@code © T.C. Ekonomi Bakanlığı.}; the token itself for none.
   */
  private int owner(LineView line, int index) {
    boolean told = index == line.first() + 1 && line.mark(line.first(), "©");
    for (int i = index + 2; told && i < line.end(); i++) {
      if (line.mark(i, ".") && names.isBody(line.tokens(), index, i)) {
        return i;
      }
    }
    return index;
  }

  /** Behind a body with its town, {@code … Büyükelçiliği Ankara}; the token itself for none. */
  private int seated(LineView line, int index, int end) {
    for (int i = index + 2; i < end; i++) {
      if (line.name(i)
          && HeadNames.place(line.reading(), i) == end
          && names.isBody(line.tokens(), index, i)) {
        return end;
      }
    }
    return index;
  }

  private HeadItem place(LineView line, int index) {
    int end = HeadNames.place(line.reading(), index);
    // Budapeşte/İstanbul, 11 Kasım 2024
    while (end > index
        && line.mark(end, "/")
        && HeadNames.place(line.reading(), end + 1) > end + 1) {
      end = HeadNames.place(line.reading(), end + 1);
    }
    if (end == index && line.name(index)) {
      end = line.has(Kind.DATE) ? venue(line, index) : dateline(line, index);
    }
    boolean apart =
        line.parted(end)
            || dates.at(line.tokens(), end) != null
            || DateItems.numbered(line, end, dates)
            || DateItems.dayOnly(line, end, names);
    boolean place = end > index && apart && !pair(line, index, end);
    return place ? HeadItem.of(Kind.PLACE, index, end) : null;
  }

  /**
   * Whether a dash joins a country to another or to a body, {@code Türkiye - KİK Toplantısı}, or a
   * stroke two of which something is told: {@code Türkiye / Çad: Anlaşma imzalandı}.
   */
  private static boolean pair(LineView line, int index, int end) {
    Reading reading = line.reading();
    NameMatch other = end + 1 < line.end() ? reading.from(end + 1) : null;
    boolean dash = line.mark(end, "-") && other != null && other.kind() != NameMatch.Kind.PLACE;
    boolean stroke = line.mark(end, "/") && other != null && line.mark(other.to(), ":");
    return reading.countryAt(index) != null
        && (dash || (stroke && other.kind() == NameMatch.Kind.COUNTRY));
  }

  /**
   * Behind a name of one or two words that a date or an agency follows; the token itself if not.
   */
  private int dateline(LineView line, int index) {
    // Port-Louis, 5 Mart 2018
    boolean hyphen = line.mark(index + 1, "-") && !line.token(index + 1).is(Flag.SPACED);
    int second = hyphen ? index + 2 : index + 1;
    int end = line.name(second) ? second + 1 : index + 1;
    int land = line.mark(end, "(") ? HeadNames.place(line.reading(), end + 1) : end;
    end = pairEnd(line, end);
    int next = line.skip(line.mark(land, ")") ? land : end);
    // SABAH BRİFİNGİ — 23 Haziran 2025
    boolean owned = end > index + 1 && NounCases.possessed(line.token(end - 1).key());
    if (owned && line.mark(end, "-") && !hyphen) {
      return index;
    }
    // … ile Telefon ⏎ Görüşmesi, 11 Şubat 2025
    if (next == end || next >= line.end() || names.event(line.tokens(), index, end)) {
      return index;
    }
    DateMention date = dates.at(line.tokens(), next);
    boolean dated =
        date != null
            && (date.hasDay() || date.end() == line.end())
            && !line.token(date.end() - 1).suffixed();
    return dated || names.agency(line.tokens(), next) > next ? end : index;
  }

  /** Behind a second town of a dateline, {@code Psarades / Oteşevo, 17 Haziran 2018}; else same. */
  private int pairEnd(LineView line, int index) {
    boolean parted = line.mark(index, "/-") && line.name(index + 1);
    int end = parted ? index + 2 : index;
    end = parted && line.name(end) ? end + 1 : end;
    DateMention date = line.mark(end, ",") ? dates.at(line.tokens(), end + 1) : null;
    return parted && date != null && date.full() ? end : index;
  }

  /** Behind names that fill the line behind a date, {@code 31 Temmuz 2015, Harbiye Oteli}. */
  private static int venue(LineView line, int index) {
    int end = index;
    // MAYIS 2013 – ÜST DÜZEY ZİYARETLER; SC-8, 9 Mayıs 2013, Sözcünün ⏎ Bir Soruya Cevabı
    if (line.mark(index - 1, "-") || line.has(Kind.NUMBER)) {
      return index;
    }
    while (line.name(end) && end - index < VENUE) {
      end++;
    }
    return end >= line.end() || line.mark(end, ",") ? end : index;
  }
}
