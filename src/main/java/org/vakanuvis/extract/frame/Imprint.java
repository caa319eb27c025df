package org.vakanuvis.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.names.BodyEnds;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Wording;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who publishes a page or paper from its last lines: {@code © 2023 T.C. Ticaret Bakanlığı},
 * {@code Bülten, Rumeli Derneği tarafından yayımlanır}.
 */
public final class Imprint {
  /** An imprint is one of so many last lines, in brackets also of so many first ones. */
  private static final int LINES = 8;

  /** What a name in an imprint may end with, so that its verb says whose the text is. */
  private static final Set<Ending> OWNING = Set.of(Ending.BARE, Ending.GENITIVE, Ending.ABLATIVE);

  private final HeadNames names;
  private final BodyEnds bodies;
  private final TokenTrie<String> rights;
  private final TokenTrie<String> published;
  private final TokenTrie<String> texts;
  private final TokenTrie<String> sites;
  private final TokenTrie<String> shown;
  private final TokenTrie<String> agents;
  private final TokenTrie<String> publishing;

  /** With the words of imprints, {@code Tüm hakları saklıdır}, and the names of bodies. */
  public Imprint(Lexicon lexicon, HeadNames names, BodyEnds bodies) {
    this.names = names;
    this.bodies = bodies;
    this.rights = Cues.trie(lexicon, "letterheads", "rights");
    this.published = Cues.trie(lexicon, "letterheads", "published");
    this.texts = Cues.trie(lexicon, "letterheads", "text");
    this.sites = Cues.trie(lexicon, "letterheads", "site");
    this.agents = Cues.trie(lexicon, "letterheads", "agent");
    this.publishing = Cues.trie(lexicon, "letterheads", "publishing");
    this.shown = Cues.trie(lexicon, "letterheads", "shown");
  }

  /** The body that a sentence below the text says publishes it; empty for none. */
  public Optional<Fact<String>> publisher(Frame frame) {
    Tokens tokens = frame.tokens();
    return last(frame, line -> publisher(tokens, line).or(() -> host(tokens, line)))
        .or(() -> above(frame));
  }

  /** The body that brackets above the text say publishes it. */
  private Optional<Fact<String>> above(Frame frame) {
    Tokens tokens = frame.tokens();
    Lines lines = frame.lines();
    return IntStream.range(0, Math.min(LINES, lines.size()))
        .mapToObj(lines::get)
        .filter(line -> tokens.mark(line.first(), '(') && tokens.mark(line.end() - 1, ')'))
        .flatMap(line -> publisher(tokens, line).stream())
        .findFirst()
        .map(body -> fact(tokens, body));
  }

  private static Fact<String> fact(Tokens tokens, Span body) {
    String name = Wording.mended(tokens.text(), body);
    return new Fact<>(name, Evidence.read(List.of(body), "imprint", 0.72));
  }

  /** The body that a line below the text says has the rights; empty for none. */
  public Optional<Fact<String>> owner(Frame frame) {
    Tokens tokens = frame.tokens();
    return last(
        frame, line -> reserved(tokens, line) ? owner(tokens, line) : Optional.<Span>empty());
  }

  private static Optional<Fact<String>> last(Frame frame, Function<Line, Optional<Span>> reader) {
    Lines lines = frame.lines();
    int top = frame.hasLead() ? frame.opening().index() + 1 : 1;
    for (int i = lines.size() - 1; i >= Math.max(top, lines.size() - LINES); i--) {
      Optional<Span> body = reader.apply(lines.get(i));
      if (body.isPresent()) {
        return Optional.of(fact(frame.tokens(), body.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a line reserves rights. */
  private boolean reserved(Tokens tokens, Line line) {
    for (int i = line.first(); i < line.end(); i++) {
      if (tokens.mark(i, '©') || (tokens.get(i).word() && rights.longest(tokens, i) != null)) {
        return true;
      }
    }
    return false;
  }

  /** The first body that such a line names. */
  private Optional<Span> owner(Tokens tokens, Line line) {
    for (int i = line.first(); i < line.end(); i++) {
      Token token = tokens.get(i);
      if (!token.word() || !token.capitalised()) {
        continue;
      }
      int agency = names.agency(tokens, i);
      boolean beside =
          tokens.mark(i - 1, '©') || tokens.mark(i - 2, '©') || tokens.mark(agency, '©');
      int end = beside ? agency : i;
      int last = i;
      while (last < line.end() && HeadNames.partOfBody(tokens, last, i)) {
        last++;
      }
      while (end == i && last > i + 1) {
        end = names.isBody(tokens, i, last) ? last : i;
        last--;
      }
      if (end > i) {
        return Optional.of(tokens.stemSpan(i, end));
      }
    }
    return Optional.empty();
  }

  /** The body by which, or on whose pages, a sentence says that the text was published. */
  private Optional<Span> publisher(Tokens tokens, Line line) {
    for (int i = line.first() + 1; i < line.end(); i++) {
      Optional<Match<String>> end = bodies.at(tokens, i);
      boolean owns = end.isPresent() && OWNING.contains(end.get().ending());
      int by = bodies.by(tokens, i);
      boolean does = by > i && Cues.behind(publishing, tokens, by) > by;
      int verb = owns ? behindBrackets(tokens, end.get().to()) : line.end();
      owns = owns && (Cues.behind(published, tokens, verb) > verb || agent(tokens, line, verb));
      if (owns || does) {
        int first = i;
        while (first > line.first() && name(tokens, first - 1)) {
          first--;
        }
        // (Çin Büyükelçiliği tarafından yayımlanmıştır): what brackets say is of the text itself.
        boolean brackets = first == line.first() + 1 && tokens.mark(line.first(), '(');
        boolean named = tokens.get(first).capitalised();
        if (!named || (!brackets && !told(tokens, line, i))) {
          continue;
        }
        return Optional.of(
            does ? BodyEnds.doer(tokens, first, by) : BodyEnds.bare(tokens, first, end.get()));
      }
    }
    return Optional.empty();
  }

  /** {@code … tarafından 5 Mart 2010 tarihinde yayımlanmıştır}: the sentence ends with its verb. */
  private boolean agent(Tokens tokens, Line line, int index) {
    int by = Cues.behind(agents, tokens, index);
    int end = by > index ? Math.min(line.end(), tokens.sentenceEnd(index)) : index;
    for (int i = by; i < end; i++) {
      int verb = Cues.behind(publishing, tokens, i);
      if (verb > i && tokens.behindMarks(verb, end) == end) {
        return true;
      }
    }
    return false;
  }

  /**
   * The body at the head of a sentence on what its pages show: {@code Anadolu Ajansı web sitesinde
   * … haberler özetlenerek yayımlanmaktadır}.
   */
  private Optional<Span> host(Tokens tokens, Line line) {
    int first = line.first();
    int body = names.agency(tokens, first);
    for (int i = first + 1; body == first && i < line.end() && name(tokens, i - 1); i++) {
      body = names.isBody(tokens, first, i) ? i : body;
    }
    if (body == first || Cues.behind(sites, tokens, body) == body) {
      return Optional.empty();
    }
    int end = tokens.sentenceEnd(first);
    for (int i = body; i < end; i++) {
      boolean verb = tokens.get(i).word() && Cues.behind(shown, tokens, i) > i;
      if (verb && tokens.behindMarks(Cues.behind(shown, tokens, i), end) == end) {
        return Optional.of(tokens.stemSpan(first, body));
      }
    }
    return Optional.empty();
  }

  /** Behind an abbreviation in brackets: {@code Polonya Haber Ajansı'ndan (PAP) alınmıştır}. */
  private static int behindBrackets(Tokens tokens, int index) {
    return tokens.mark(index, '(') && tokens.mark(index + 2, ')') ? index + 3 : index;
  }

  private static boolean name(Tokens tokens, int index) {
    Token token = tokens.get(index);
    boolean joined = token.word() && token.key().equals("ve");
    boolean first = token.is(Flag.SENTENCE_START) && !tokens.mark(index - 1, '(');
    boolean hyphen = tokens.hyphen(index);
    return joined || hyphen || (token.word() && token.capitalised() && !first);
  }

  /** Whether the sentence is about the text itself: {@code Bu haber …}, or its periodical. */
  private boolean told(Tokens tokens, Line line, int body) {
    int first = tokens.behindMarks(Math.max(line.first(), tokens.sentenceStart(body)), body);
    boolean text = Cues.behind(texts, tokens, first) > first;
    int comma = first;
    while (comma < body && !tokens.mark(comma, ',')) {
      comma++;
    }
    return text || (comma < body && names.periodical(tokens, first, comma));
  }
}
