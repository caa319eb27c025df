package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.turkish.Ending;

/** Finds the day on which a document says that it was signed or drawn up, at its end. */
final class SignatureDates {
  /** The name of the town where a document was signed has no more words than this. */
  private static final int LONGEST_TOWN = 3;

  private final TokenTrie<String> documents;
  private final TokenTrie<String> verbs;

  SignatureDates(Lexicon lexicon) {
    this.documents = Cues.trie(lexicon, "date-cues", "this");
    this.verbs = Cues.trie(lexicon, "date-cues", "signed");
  }

  /** {@code İşbu Protokol, Ankara'da 20 Nisan 2017 tarihinde iki nüsha olarak imzalanmıştır.} */
  List<DateCandidate> of(Frame frame, List<DateMention> dates) {
    Tokens tokens = frame.tokens();
    return dates.stream()
        .filter(date -> date.full() && date.first() >= frame.leadFirst())
        .filter(date -> signed(tokens, date))
        .map(date -> new DateCandidate(date, "signature", 2, 0.9 * date.certainty()))
        .toList();
  }

  private boolean signed(Tokens tokens, DateMention date) {
    int first = tokens.behindMarks(tokens.sentenceStart(date.first()), date.first());
    boolean document = Cues.behind(documents, tokens, first) > first;
    return (document || place(tokens, first, date.first()))
        && Cues.any(verbs, tokens, date.end(), tokens.sentenceEnd(date.first()));
  }

  /** Whether a paragraph begins with the place right before the date: {@code Zagreb'de, 24 …}. */
  private static boolean place(Tokens tokens, int first, int date) {
    int last = tokens.mark(date - 1, ',') ? date - 2 : date - 1;
    return first == tokens.paragraphStart(first)
        && last >= first
        && last - first < LONGEST_TOWN
        && tokens.get(first).capitalised()
        && tokens.get(last).ending() == Ending.LOCATIVE;
  }
}
