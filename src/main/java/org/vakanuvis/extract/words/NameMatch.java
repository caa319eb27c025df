package org.vakanuvis.extract.words;

import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/**
 * A country, place or organisation named in a text.
 *
 * @param kind what is named
 * @param form how it is named
 * @param value a country's code, else the name that the dictionary has
 * @param country the code of the country that is named, or in which it lies or whose it is; empty
 *     for none
 * @param from its first token
 * @param to behind its last token
 * @param suffix of its last token, be it behind an apostrophe or not; empty for none
 * @param ending what the suffix makes of it
 * @param rule the short English name of the rule that read it
 * @param confidence how sure it is, from 0 to 1
 */
public record NameMatch(
    Kind kind,
    Form form,
    String value,
    String country,
    int from,
    int to,
    String suffix,
    Ending ending,
    String rule,
    double confidence) {
  /** How the rule ends by which a word of state behind it tells a country. */
  public static final String OF_STATE = "-of-state";

  /** What is named. */
  public enum Kind {
    COUNTRY,
    PLACE,
    ORGANIZATION,
    /**
     * Something that bears a country's name, such as {@code Hint Okyanusu}, and is not asked for.
     */
    OTHER
  }

  /** How a country is named. */
  public enum Form {
    /** By its name or official name; also what is no country. */
    NAME("name"),
    /** By its abbreviation. */
    ABBREVIATION("abbreviation"),
    /** By its people or adjective, {@code Rus}, {@code Iraklı}. */
    DEMONYM("people"),
    /** By its name with one letter wrong. */
    MISSPELT("misspelt-name");

    private final String rule;

    Form(String rule) {
      this.rule = rule;
    }

    /** The short English name of the rule that reads such a name where it means nothing else. */
    public String rule() {
      return rule;
    }
  }

  /** Whether it is a place within a state. */
  public boolean townOf(NameMatch state) {
    return kind() == Kind.PLACE && state != null && country().equals(state.country());
  }

  /** Whether it is the country of that code, and no place or body of it. */
  public boolean country(String code) {
    return kind == Kind.COUNTRY && value.equals(code);
  }

  /** Its words in the original, without what follows an apostrophe. */
  public Span span(Tokens tokens) {
    return tokens.stemSpan(from, to);
  }

  /** The same in another country. */
  public NameMatch in(String other) {
    return new NameMatch(kind, form, value, other, from, to, suffix, ending, rule, confidence);
  }

  /** The same with another confidence, by another rule. */
  public NameMatch with(String newRule, double newConfidence) {
    return new NameMatch(
        kind, form, value, country, from, to, suffix, ending, newRule, newConfidence);
  }
}
