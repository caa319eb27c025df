package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.OfficeHead.Form;
import org.vakanuvis.extract.OfficeUnit.Part;
import org.vakanuvis.extract.OfficeWords.Standing;
import org.vakanuvis.turkish.Ending;

/**
 * Finds the posts of a series whose last one alone is told in full: {@code A İçişleri, B Maliye, C
 * ise Kültür Bakanlığına getirildi}.
 */
final class ElidedPosts {
  /** A name, or a field, has no more words. */
  private static final int LONGEST = 8;

  private final OfficeWords words;
  private final AppointmentVerbs verbs;

  ElidedPosts(OfficeWords words, AppointmentVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** The posts before those told in full, in no order, none of which overlaps what is taken. */
  List<Office> posts(Tokens tokens, List<Office> offices, BitSet taken) {
    List<Office> posts = new ArrayList<>();
    for (Office office : offices) {
      boolean post = office.last().head().form() == Form.POST && office.role().government();
      if (post && verbs.behind(tokens, office.to(), false) != null) {
        before(tokens, office, taken, posts);
      }
    }
    return posts;
  }

  /** Adds the posts of the series that a post ends. */
  private void before(Tokens tokens, Office last, BitSet taken, List<Office> posts) {
    int floor = tokens.sentenceStart(last.from());
    int name = name(tokens, last.from(), floor, taken);
    while (name < last.from() && name - 1 > floor && tokens.joint(name - 1)) {
      int to = name - 1;
      int from = field(tokens, to, floor, taken);
      name = name(tokens, from, floor, taken);
      // Veli Demir Maliye: a surname that is a field too.
      if (name == from && from + 1 < to && tokens.get(from + 1).capitalised()) {
        name = name(tokens, ++from, floor, taken);
      }
      if (from == to || name == from) {
        return;
      }
      List<Part> parts = List.of(new Part(from, to));
      OfficeHead head = words.post(tokens, from, to);
      Ending ending = last.last().ending();
      OfficeUnit unit =
          new OfficeUnit(from, from, to, head, parts, ending, Standing.NEUTRAL, null);
      posts.add(new Office(from, to, List.of(unit), List.of(), null, Standing.NEUTRAL, null));
    }
  }

  /** Where the full name that ends before a post begins; the post's first token for none. */
  private int name(Tokens tokens, int post, int floor, BitSet taken) {
    int end = post > floor && tokens.contrasts(post - 1) ? post - 1 : post;
    int from = end;
    while (from > floor && end - from < LONGEST && !taken.get(from - 1)) {
      Token word = tokens.get(from - 1);
      boolean part = word.word() && word.capitalised() && !word.suffixed();
      boolean inner = from < end && (tokens.hyphen(from - 1) || words.particle(word.key()));
      if (!part && !inner) {
        break;
      }
      from--;
    }
    return end - from > 1 ? from : post;
  }

  /** Where the known field that ends before a joint begins; the joint itself for none. */
  private int field(Tokens tokens, int joint, int floor, BitSet taken) {
    int from = joint;
    while (from > floor && joint - from < LONGEST && !taken.get(from - 1)) {
      boolean known = words.portfolio(tokens, from - 1) == Ending.BARE;
      boolean and = from < joint && tokens.joint(from - 1);
      known &= tokens.get(from - 1).capitalised();
      if (!known && !(and && words.portfolio(tokens, from - 2) == Ending.BARE)) {
        break;
      }
      from--;
    }
    return from;
  }
}
