package org.vakanuvis.extract.head;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Tokens;

/** The states and bodies that the headline and the lead of a release name together. */
final class Gathering {
  /** The ministers of so many countries are no small round. */
  private static final int MANY = 4;

  /** So many tokens behind the name of a body speak of its members. */
  private static final int REACH = 4;

  /** So many sentences of a text tell who took part. */
  private static final int SENTENCES = 6;

  private final boolean many;
  private final BitSet members = new BitSet();

  /**
   * @param from the headline's first token
   * @param end behind its last token
   */
  Gathering(Frame frame, int from, int end, KindCues cues) {
    Tokens tokens = frame.tokens();
    int first = frame.leadFirst();
    int sentence = tokens.sentenceEnd(first);
    Set<String> told = new HashSet<>();
    Set<String> headed = new HashSet<>();
    for (NameMatch name : frame.reading().names()) {
      boolean country = name.kind() == NameMatch.Kind.COUNTRY;
      if (country && name.from() >= first && name.from() < sentence) {
        told.add(name.value());
      } else if (country && name.from() >= from && name.from() < end) {
        headed.add(name.value());
      } else if (name.kind() == NameMatch.Kind.ORGANIZATION && name.country().isEmpty()) {
        members.set(name.to(), name.to() + REACH);
      }
    }
    int attending = attending(frame, sentence, cues);
    this.many = Math.max(attending, Math.max(told.size(), headed.size())) >= MANY;
  }

  /** How many countries the sentences behind the first name that tell who took part. */
  private static int attending(Frame frame, int from, KindCues cues) {
    Tokens tokens = frame.tokens();
    Set<String> countries = new HashSet<>();
    int first = from;
    for (int i = 0; i < SENTENCES && first < tokens.size(); i++) {
      int end = tokens.sentenceEnd(first);
      Set<String> named = new HashSet<>();
      boolean attended = false;
      for (int token = first; token < end; token++) {
        attended |= cues.attendance(tokens, token, end);
        NameMatch country = frame.reading().countryAt(token);
        if (country != null) {
          named.add(country.value());
        }
      }
      if (attended) {
        countries.addAll(named);
      }
      first = end;
    }
    return countries.size();
  }

  /** Whether the headline or the lead's first sentence names four countries or more. */
  boolean many() {
    return many;
  }

  /** Whether a token stands right behind the name of an international body. */
  boolean behindBody(int token) {
    return members.get(token);
  }
}
