package org.vakanuvis.extract.words;

import java.util.List;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.PersonName;
import org.vakanuvis.turkish.Turkish;

/** A person's name where it stands. */
public final class Name {
  private final int from;
  private final int to;
  private final String text;
  private final Span span;
  private final Ending ending;

  /** Made when they are first asked for: most names are compared with many. */
  private PersonName parts;

  private List<String> words;

  /**
   * @param from its first token, behind any title
   * @param to behind its last token
   * @param text as the text has it, without the suffix of its last word
   * @param span of the original, without the suffix
   * @param ending what the suffix makes of it
   */
  public Name(int from, int to, String text, Span span, Ending ending) {
    this.from = from;
    this.to = to;
    this.text = text;
    this.span = span;
    this.ending = ending;
  }

  /** The name, if it has two words or more; else null. */
  public static Name full(Name name) {
    return name == null || name.single() ? null : name;
  }

  /** Its first token, behind any title. */
  public int from() {
    return from;
  }

  /** Behind its last token. */
  public int to() {
    return to;
  }

  /** As the text has it, without the suffix of its last word. */
  public String text() {
    return text;
  }

  /** In the original, without the suffix. */
  public Span span() {
    return span;
  }

  /** What the suffix makes of it. */
  public Ending ending() {
    return ending;
  }

  /** Its parts, for comparing. */
  public PersonName parts() {
    if (parts == null) {
      parts = PersonName.of(text);
    }
    return parts;
  }

  /** Its words, folded, those that a hyphen joins too. */
  public List<String> words() {
    if (words == null) {
      words = List.of(Turkish.fold(text).replace('-', ' ').split(" ", -1));
    }
    return words;
  }

  /** Whether it is one word. */
  public boolean single() {
    return text.indexOf(' ') < 0;
  }
}
