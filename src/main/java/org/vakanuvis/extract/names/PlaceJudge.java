package org.vakanuvis.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Tells places from the persons and ordinary words that are spelt like them. */
final class PlaceJudge {
  private static final double TOLD = 0.9;
  private static final double FAIR = 0.75;
  private static final double UNLIKELY = 0.3;

  private final Set<String> homographs;
  private final TokenTrie<String> heads;
  private final TokenTrie<String> documents;
  private final Surroundings surroundings;

  PlaceJudge(Lexicon lexicon, Surroundings surroundings) {
    this.homographs =
        lexicon.words("place-homographs", "form").stream()
            .map(Turkish::fold)
            .collect(Collectors.toUnmodifiableSet());
    this.heads = lexicon.phrases("place-heads", "head", Kind.NOUN);
    this.documents = lexicon.phrases("document-heads", "head", Kind.POSSESSIVE);
    this.surroundings = surroundings;
  }

  /**
   * The names with the places judged; countries and bodies pass as they are.
   *
   * @param judged for each of {@code names} what is known so far
   */
  List<NameMatch> judge(Tokens tokens, List<Sighting> names, List<NameMatch> judged) {
    List<NameMatch> places = new ArrayList<>();
    Set<String> sure = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      NameMatch name = judged.get(i);
      if (name.kind() == NameMatch.Kind.PLACE && named(tokens, name)) {
        name = name.with("name-of-a-document", UNLIKELY);
      } else if (name.kind() == NameMatch.Kind.PLACE) {
        name = doubtful(tokens, names.get(i)) ? doubted(tokens, names, i, name) : name;
        if (name.confidence() > UNLIKELY) {
          sure.add(name.value());
        }
      }
      places.add(name);
    }
    places.replaceAll(
        name ->
            name.confidence() == UNLIKELY
                    && name.rule().equals(DOUBTFUL)
                    && sure.contains(name.value())
                ? name.with("named-elsewhere", FAIR)
                : name);
    return places;
  }

  private static final String DOUBTFUL = "doubtful-place";

  /** Whether a document or process bears the name of the place. */
  private boolean named(Tokens tokens, NameMatch name) {
    Token head = name.to() < tokens.size() ? tokens.get(name.to()) : null;
    return head != null
        && name.ending() == Ending.BARE
        && head.word()
        && head.capitalised()
        && documents.longest(tokens, name.to()) != null;
  }

  private boolean doubtful(Tokens tokens, Sighting name) {
    if (name.to() > name.from() + 1) {
      return false;
    }
    Token token = tokens.get(name.from());
    int suffix = name.match().suffix().length() - token.suffix().length();
    String stem = token.key().substring(0, token.key().length() - suffix);
    return homographs.contains(Turkish.fold(stem));
  }

  private NameMatch doubted(Tokens tokens, List<Sighting> names, int i, NameMatch name) {
    if (surroundings.afterGivenName(tokens, names.get(i))) {
      return name.with("surname", UNLIKELY);
    }
    boolean head = name.to() < tokens.size() && heads.longest(tokens, name.to()) != null;
    boolean beside = joined(tokens, names, i - 1, i) || joined(tokens, names, i, i + 1);
    if (head || beside) {
      return name.with(head ? "place-with-head" : "place-in-list", TOLD);
    }
    if (dateline(tokens, name)) {
      return name.with("place-of-a-dateline", TOLD);
    }
    Token token = tokens.get(name.from());
    boolean told = token.suffixed() && !token.is(Token.Flag.SHOUTED);
    return told && where(name.ending())
        ? name.with("place-apostrophe", FAIR)
        : name.with(DOUBTFUL, UNLIKELY);
  }

  /**
   * Whether a paragraph begins with it as one written there: {@code MALE –, Lima (AA), Male, 3
   * Mayıs}.
   */
  private static boolean dateline(Tokens tokens, NameMatch name) {
    int next = name.to();
    boolean opens =
        tokens.get(name.from()).is(Token.Flag.PARAGRAPH_START)
            && name.ending() == Ending.BARE
            && next + 1 < tokens.size();
    boolean dash = opens && tokens.dash(next);
    boolean day = opens && tokens.mark(next, ',') && tokens.get(next + 1).number();
    return dash || day || (opens && tokens.mark(next, '(') && tokens.mark(next + 2, ')'));
  }

  private boolean joined(Tokens tokens, List<Sighting> names, int first, int second) {
    return first >= 0
        && second < names.size()
        && names.get(first).entry().kind() == NameMatch.Kind.PLACE
        && names.get(second).entry().kind() == NameMatch.Kind.PLACE
        && surroundings.joined(tokens, names.get(first), names.get(second));
  }

  /** Whether something is there, comes from there or goes there, as with places. */
  private static boolean where(Ending ending) {
    return switch (ending) {
      case LOCATIVE, ABLATIVE, RELATIVE, DATIVE -> true;
      default -> false;
    };
  }
}
