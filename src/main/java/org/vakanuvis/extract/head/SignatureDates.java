package org.vakanuvis.extract.head;

import java.util.List;
import org.vakanuvis.extract.dates.DateCandidate;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Finds the day on which a text says at its end that it was signed, drawn up or printed. */
final class SignatureDates {
  /** The name of the town where a document was signed has no more words than this. */
  private static final int LONGEST_TOWN = 3;

  private final TokenTrie<String> documents;
  private final TokenTrie<String> verbs;
  private final TokenTrie<String> issues;

  SignatureDates(Lexicon lexicon) {
    this.documents = Cues.trie(lexicon, "date-cues", "this");
    this.issues = Cues.trie(lexicon, "date-cues", "issue");
    this.verbs = Cues.trie(lexicon, "date-cues", "signed");
  }

  /** {@code İşbu Protokol, Ankara'da 20 Nisan 2017 tarihinde iki nüsha olarak imzalanmıştır.} */
  List<DateCandidate> of(Frame frame, List<DateMention> dates) {
    Tokens tokens = frame.tokens();
    return dates.stream()
        .filter(date -> date.full() && date.first() >= frame.leadFirst())
        .filter(date -> signed(tokens, date) || printed(tokens, date))
        .map(date -> new DateCandidate(date, "signature", 2, 0.9 * date.certainty()))
        .toList();
  }

  private boolean signed(Tokens tokens, DateMention date) {
    int first = tokens.behindMarks(tokens.sentenceStart(date.first()), date.first());
    boolean document = Cues.behind(documents, tokens, first) > first;
    return (document || place(tokens, first, date.first()))
        && Cues.any(verbs, tokens, date.end(), tokens.sentenceEnd(date.first()));
  }

  /** {@code (21 Eylül 1951 tarihli nüshamızdan)}: brackets or a line tell the paper's issue. */
  private boolean printed(Tokens tokens, DateMention date) {
    int issue = Cues.behind(issues, tokens, date.end());
    int first = tokens.lineStart(date.first());
    boolean alone = first == date.first() || tokens.mark(first, '(') || tokens.mark(first, '[');
    return alone
        && issue > date.end()
        && tokens.behindMarks(issue, tokens.size()) >= tokens.lineEnd(date.end() - 1);
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
