package org.vakanuvis.extract.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Meeting.Participant;

/**
 * Tells whom an office without a name and a country means, where the text names one person with
 * just that office: {@code Dışişleri Bakanı X geldi. Dışişleri Bakanı'nın …}.
 */
public final class Titled {
  private final Tokens tokens;

  /** By the words of their offices. */
  private final Map<String, Set<Participant>> holders = new HashMap<>();

  /** Where each office is named first. */
  private final Map<String, Integer> first = new HashMap<>();

  /** Of one text and those whom it names with an office. */
  public Titled(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    Set<Participant> known = new HashSet<>();
    for (Cast.Mention mention : cast.mentions()) {
      Participant who = mention.member().who();
      for (Office office : known.add(who) ? cast.held(who) : List.<Office>of()) {
        if (bare(office) && office.standing() != Standing.FORMER) {
          String words = words(office.last());
          holders.computeIfAbsent(words, key -> new HashSet<>()).add(who);
          first.merge(words, office.from(), Math::min);
        }
      }
    }
  }

  /** The one who holds an office that stands apart from any name; empty for none or several. */
  public Optional<Participant> holder(Office office) {
    String words = words(office.last());
    Set<Participant> all = holders.getOrDefault(words, Set.of());
    boolean sure = bare(office) && office.standing() == Standing.NEUTRAL && all.size() == 1;
    boolean before = sure && first.get(words) < office.from() && opens(office.from());
    return before ? all.stream().findFirst() : Optional.empty();
  }

  private static boolean bare(Office office) {
    return office.owners().isEmpty() && office.body() == null && office.units().size() == 1;
  }

  /** Whether nothing that describes an office stands before it: {@code yeni Dışişleri Bakanı}. */
  private boolean opens(int at) {
    if (tokens.sentenceStart(at) == at) {
      return true;
    }
    Token before = tokens.get(at - 1);
    return !before.word() || NounCases.inflected(before);
  }

  private String words(OfficeUnit office) {
    StringBuilder words = new StringBuilder();
    for (int i = office.from(); i < office.headFrom(); i++) {
      words.append(tokens.get(i).key()).append(' ');
    }
    return words.append(office.head().bare()).toString();
  }
}
