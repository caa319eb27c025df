package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Markup;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Turkish;

/** Makes something to call a release by from its first sentence, where it has no headline. */
final class Lead {
  private static final int LONGEST = 100;

  /** How far into a paragraph a dateline can reach, in UTF-16 units. */
  private static final int DATELINE = 80;

  /** More than any first sentence needs, in UTF-16 units; a paragraph can be a whole book. */
  private static final int ENOUGH = 2000;

  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSING = "\"'”’»)";
  private static final String DASHES = "-–—:";

  private final String text;
  private final boolean markdown;
  private final List<Span> headerWords;

  private Lead(String text, boolean markdown, List<Span> headerWords) {
    this.text = text;
    this.markdown = markdown;
    this.headerWords = headerWords;
  }

  /** Words of the first sentence; the last part of the id where the text has no letters. */
  static String of(PressRelease release, Findings findings) {
    List<Span> headerWords =
        Stream.<Optional<? extends Fact<?>>>of(
                findings.date(), findings.number(), findings.source())
            .flatMap(Optional::stream)
            .flatMap(fact -> fact.evidence().spans().stream())
            .sorted()
            .toList();
    Lead lead =
        new Lead(
            release.text(), release.file().format() == PressRelease.Format.MARKDOWN, headerWords);
    return lead.paragraphs(release).stream()
        .map(lead::sentence)
        .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetter))
        .findFirst()
        .orElse(release.id().substring(release.id().lastIndexOf('/') + 1));
  }

  /** The lines of each paragraph, those first that can be the lead. */
  private List<List<Span>> paragraphs(PressRelease release) {
    List<List<Span>> all = new ArrayList<>();
    if (release.blocks().isEmpty()) {
      all.addAll(unlaid());
    } else {
      release.blocks().stream().filter(Lead::running).map(Block::lines).forEach(all::add);
      release.blocks().stream().filter(b -> !running(b)).map(Block::lines).forEach(all::add);
    }
    List<List<Span>> ordered = new ArrayList<>();
    all.stream().filter(lines -> !headerLine(lines)).forEach(ordered::add);
    all.stream().filter(this::headerLine).forEach(ordered::add);
    return ordered;
  }

  private static boolean running(Block block) {
    return block.kind() != Block.Kind.LINES && block.kind() != Block.Kind.HEADLINE;
  }

  /** Lines between blank ones, for a text whose layout is its mark-up. */
  private List<List<Span>> unlaid() {
    List<List<Span>> paragraphs = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      } else if (!lines.isEmpty()) {
        paragraphs.add(lines);
        lines = new ArrayList<>();
      }
      start = end + 1;
    }
    if (!lines.isEmpty()) {
      paragraphs.add(lines);
    }
    return paragraphs;
  }

  /** Whether it is a line that tells date, number or source and is no sentence. */
  private boolean headerLine(List<Span> lines) {
    Span line = lines.get(0);
    String words = line.of(text).strip();
    return lines.size() == 1
        && !words.isEmpty()
        && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0
        && headerWords.stream().anyMatch(line::overlaps);
  }

  private String sentence(List<Span> lines) {
    int start = afterDateline(lines.get(0));
    StringBuilder words = new StringBuilder();
    for (Span line : lines) {
      int from = Math.max(start, line.start());
      int room = ENOUGH - words.length();
      words.append(text, from, Math.max(from, Math.min(line.end(), from + room))).append(' ');
    }
    String line = Quotes.line(markdown ? unmarked(words) : Markup.words(words.toString()));
    String sentence = line.substring(0, end(line));
    return Quotes.cut(sentence.endsWith(".") ? chopped(sentence) : sentence, LONGEST);
  }

  private static String chopped(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }

  /** Where the sentence begins in a first line such as {@code ANKARA (AA) - 5 Mart 2018 - …}. */
  private int afterDateline(Span line) {
    int start = line.start();
    int limit = Math.min(line.end(), line.start() + DATELINE);
    for (int i = start; i < limit; i++) {
      boolean dash = DASHES.indexOf(text.charAt(i)) >= 0 && i > start && breaks(i, line.end());
      if (dash && dateline(new Span(start, i))) {
        start = i + 1;
      }
    }
    return start;
  }

  /** Whether a dash or colon stands apart from the word behind it. */
  private boolean breaks(int dash, int end) {
    return dash + 1 < end
        && (Character.isWhitespace(text.charAt(dash + 1))
            || Character.isWhitespace(text.charAt(dash - 1)));
  }

  private boolean dateline(Span words) {
    String part = words.of(text);
    boolean capitals =
        part.chars().anyMatch(Character::isLetter) && part.equals(Turkish.upper(part));
    return capitals
        || part.isBlank()
        || headerWords.stream().anyMatch(span -> words.covers(span) && endsWith(words, span));
  }

  private boolean endsWith(Span words, Span span) {
    return text.substring(span.end(), words.end()).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Without the marks of Markdown, which mean nothing in a headline. */
  private static String unmarked(CharSequence words) {
    return words
        .toString()
        .replaceAll("\\[([^\\[\\]]*)\\]\\([^()]*\\)", "$1")
        .replaceAll("^[#>*+\\s-]+|[*_`]+", "");
  }

  /** The offset behind the first sentence: not behind initials, ordinals and short titles. */
  private static int end(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (SENTENCE_ENDS.indexOf(line.charAt(i)) < 0) {
        continue;
      }
      int end = i + 1;
      while (end < line.length() && (CLOSING + SENTENCE_ENDS).indexOf(line.charAt(end)) >= 0) {
        end++;
      }
      boolean last = end == line.length();
      boolean parted = !last && line.charAt(end) == ' ' && opens(line, end + 1);
      if (last || (parted && (line.charAt(i) != '.' || !abbreviated(line, i)))) {
        return end;
      }
    }
    return line.length();
  }

  private static boolean opens(String line, int at) {
    return at < line.length() && !Character.isLowerCase(line.codePointAt(at));
  }

  /** Whether the dot belongs to its word: {@code R. 15. Dr. No. T.C.} */
  private static boolean abbreviated(String line, int dot) {
    int start = dot;
    while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
      start--;
    }
    String word = line.substring(start, dot);
    return word.isEmpty()
        || Character.isDigit(word.charAt(0))
        || (word.length() <= 3 && Character.isUpperCase(word.charAt(0)))
        || (start > 0 && line.charAt(start - 1) == '.');
  }
}
