package org.vakanuvis.extract.words;

import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.turkish.Turkish;

/** The words for a post that a text tells elsewhere: {@code göreve}, {@code yerine}. */
public final class PostWords {
  private final Set<String> to;
  private final Set<String> goes;
  private final Set<String> left;
  private final Set<String> instead;

  /** With such words, each by what is done with the post. */
  public PostWords(Lexicon lexicon) {
    this.to = words(lexicon, "to");
    this.goes = words(lexicon, "goes");
    this.left = words(lexicon, "left");
    this.instead = words(lexicon, "instead");
  }

  /** Folded, since some texts lack Turkish letters. */
  private static Set<String> words(Lexicon lexicon, String role) {
    return Cues.words(lexicon, "post-words", role).stream()
        .map(Turkish::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether someone comes there: {@code göreve Y getirildi}. */
  public boolean to(Token word) {
    return to.contains(word.folded());
  }

  /** Whether it goes to another, as the subject of the sentence: {@code görev Y'ye verildi}. */
  public boolean goes(Token word) {
    return goes.contains(word.folded());
  }

  /** Whether someone gives it up: {@code görevini bıraktı}. */
  public boolean left(Token word) {
    return left.contains(word.folded());
  }

  /** Whether another comes there, behind the genitive of who had it: {@code yerine Y geldi}. */
  public boolean instead(Token word) {
    return instead.contains(word.folded());
  }
}
