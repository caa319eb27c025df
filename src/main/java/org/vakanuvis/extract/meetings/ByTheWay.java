package org.vakanuvis.extract.meetings;

import java.util.HashMap;
import java.util.Map;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.turkish.Ending;

/**
 * Tells whom a text first names behind a sentence, and only as whose something is: {@code Bakanımız
 * X ile görüştü. … Sağlık Bakanı Y'nin ziyareti} does not say that Y did so.
 */
final class ByTheWay {
  private final Tokens tokens;

  /** Where each is named first. */
  private final Map<Participant, Name> first = new HashMap<>();

  ByTheWay(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    cast.mentions().forEach(one -> first.putIfAbsent(one.member().who(), one.name()));
  }

  /** Whether it names someone so behind the sentence of an office. */
  boolean names(Participant who, Office office) {
    Name name = first.get(who);
    boolean later = name != null && name.from() >= tokens.sentenceEnd(office.from());
    return later && name.ending() == Ending.GENITIVE && tells(office.to());
  }

  /** Whether a sentence goes on to its verb, as headings do not, above whom they mean. */
  private boolean tells(int from) {
    int end = Math.min(tokens.sentenceEnd(from - 1), from + Clauses.LONGEST);
    for (int i = from; i < end; i++) {
      if (Clauses.end(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
