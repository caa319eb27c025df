package org.vakanuvis.extract.offices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/**
 * Finds the posts of a government of which running text tells the field only and a verb to whom it
 * goes: {@code dışişlerini X, savunmayı Y üstlendi}, {@code maliye X'e verildi}, {@code
 * dışişlerinin başına X geçti}.
 */
final class GivenFields {
  /** How far before a field the words stand that tell of a government. */
  private static final int NEAR = 40;

  /** Behind a field in the genitive: the place of whoever leads it. */
  private final OfficeWords words;

  private final AppointmentVerbs verbs;
  private final Set<String> cues;

  /** The fields that are hardly told but of a minister's. */
  private final Set<String> plain;

  GivenFields(OfficeWords words, AppointmentVerbs verbs, Lexicon lexicon) {
    this.words = words;
    this.verbs = verbs;
    this.cues = cues(lexicon);
    this.plain = keys(lexicon, "field");
  }

  /** How the words begin that say that a government is spoken of. */
  static Set<String> cues(Lexicon lexicon) {
    return keys(lexicon, "cue");
  }

  private static Set<String> keys(Lexicon lexicon, String kind) {
    return Cues.words(lexicon, "cabinet-words", kind).stream()
        .map(Turkish::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A field and the name behind it.
   *
   * @param to behind the name
   */
  private record Item(Office post, Ending ending, int to) {}

  /** The posts of a text, in its order, none of which overlaps what is taken. */
  List<Office> posts(Tokens tokens, BitSet taken) {
    List<Office> posts = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      // Most words tell no field: asked first, for it spares all else.
      boolean field = !taken.get(i) && words.portfolio(tokens, i) != null;
      List<Item> run = field ? run(tokens, i, taken) : List.of();
      for (Item item : run) {
        posts.add(item.post());
      }
      i = run.isEmpty() ? i + 1 : run.get(run.size() - 1).to();
    }
    return posts;
  }

  /** The fields that one verb gives, from a token on; empty for none. */
  private List<Item> run(Tokens tokens, int from, BitSet taken) {
    int end = tokens.sentenceEnd(from);
    List<Item> run = new ArrayList<>();
    Item item = item(tokens, from, end, taken);
    while (item != null && (run.isEmpty() || item.ending() == run.get(0).ending())) {
      run.add(item);
      int next = tokens.joint(item.to()) ? item.to() + 1 : item.to();
      item = next > item.to() && next < end ? item(tokens, next, end, taken) : null;
    }
    if (run.isEmpty() || !given(tokens, run.get(run.size() - 1), end)) {
      return List.of();
    }
    boolean told = run.size() > 1 && run.get(0).ending() == Ending.ACCUSATIVE;
    for (Item one : run) {
      told |= plain.stream().anyMatch(tokens.get(one.post().from()).key()::startsWith);
    }
    return told || cabinet(tokens, from) ? run : List.of();
  }

  /** Whether words before say that a government is spoken of. */
  private boolean cabinet(Tokens tokens, int from) {
    for (int i = from - 1; i >= 0 && from - i <= NEAR; i--) {
      String key = tokens.get(i).key();
      if (tokens.get(i).word() && cues.stream().anyMatch(key::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb behind the last of them gives the posts. */
  private boolean given(Tokens tokens, Item last, int end) {
    int verb = last.to();
    if (verb >= end) {
      return false;
    }
    boolean to = tokens.get(verb - 1).suffixed();
    return switch (last.ending()) {
      case BARE -> to && verbs.falls(tokens, verb);
      case ACCUSATIVE ->
          to ? verbs.hands(tokens, verb) || verbs.cedes(tokens, verb) : verbs.takes(tokens, verb);
      default -> !to && (verbs.at(tokens, verb) || verbs.replaces(tokens, verb));
    };
  }

  /** The field that begins with a token, with the name behind it; null for none. */
  private Item item(Tokens tokens, int from, int end, BitSet taken) {
    int last = from;
    Ending ending = words.portfolio(tokens, last);
    while (ending == Ending.BARE && !tokens.get(last).suffixed()) {
      int next = last + 1 < end && tokens.get(last + 1).key().equals("ve") ? last + 2 : last + 1;
      Ending more = next < end && !taken.get(next) ? words.portfolio(tokens, next) : null;
      if (more == null) {
        break;
      }
      last = next;
      ending = more;
    }
    int to = last + 1;
    boolean helm =
        ending == Ending.GENITIVE && to < end && tokens.get(to).key().equals(AppointmentVerbs.HELM);
    to += helm ? 1 : 0;
    boolean post =
        helm
            || ending == Ending.ACCUSATIVE
            || ending == Ending.DATIVE
            || (ending == Ending.BARE && !tokens.get(last).suffixed());
    if (!post) {
      return null;
    }
    to += tokens.contrasts(to) ? 1 : 0;
    int name = FieldHolder.behind(tokens, words, to, end, taken);
    if (name == to) {
      return null;
    }
    boolean dative = tokens.get(name - 1).suffixed();
    boolean fits =
        dative
            ? tokens.get(name - 1).ending() == Ending.DATIVE
                && (ending == Ending.BARE || ending == Ending.ACCUSATIVE)
            : ending != Ending.BARE;
    if (!fits) {
      return null;
    }
    OfficeHead head = words.post(tokens, from, last + 1);
    int behind = helm ? last + 2 : last + 1;
    Ending told = helm ? Ending.DATIVE : ending;
    List<Part> parts = List.of(new Part(from, last + 1));
    OfficeUnit unit = new OfficeUnit(from, from, behind, head, parts, told, Standing.NEUTRAL, null);
    Office office =
        new Office(from, behind, List.of(unit), List.of(), null, Standing.NEUTRAL, null);
    return new Item(office, told, name);
  }
}
