package org.vakanuvis.extract.meetings;

import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.meetings.MeetingVerbs.Frame;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.VerbEnding.Form;

/** Keeps in mind with whom those talks are of which a clause only speaks. */
final class MentionedTalks {
  /** So far behind a participle stands the noun for the talks. */
  private static final int NOUN = 4;

  private final MeetingWords words;
  private final Tokens tokens;

  /** Where those begin with whom the talks are. */
  private final BitSet bound = new BitSet();

  MentionedTalks(MeetingWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /**
   * Notes with whom talks are of which a clause only speaks, and not what its own verb tells:
   * {@code Y ile yapacağı görüşmenin hazırlıkları ele alındı}.
   */
  void bind(Use use, Arguments arguments) {
    boolean participle = use.form() == Form.DONE || use.form() == Form.TO_BE_DONE;
    participle |= use.form() == Form.PLANNED || use.form() == Form.DOER;
    boolean talks = use.frame() == Frame.HELD || use.frame() == Frame.WITH;
    int behind = use.at() + 1;
    int end = Math.min(tokens.sentenceEnd(use.at()), behind + NOUN);
    int noun = participle && talks ? words.find(Role.TALK, tokens, behind, end) : -1;
    boolean within = noun < 0 || NounCases.locative(tokens.get(noun));
    // X'in Y ile görüşmesini değerlendirdi: whose talks with Y they were.
    Ending deed = use.form() == Form.DEED && talks ? use.ending().ending() : Ending.BARE;
    boolean owned = !arguments.of(Part.OF).isEmpty() && deed == Ending.ACCUSATIVE;
    if (owned || (!within && !words.is(Role.AROUND, tokens, noun + 1))) {
      arguments.of(Part.WITH).forEach(party -> bound.set(party.from()));
      arguments.of(Part.BETWEEN).forEach(party -> bound.set(party.from()));
    }
  }

  /** The same without those with whom only talks were that a clause speaks of. */
  List<Party> free(List<Party> all) {
    return all.stream()
        .map(party -> bound.get(party.from()) ? party.with(Part.OTHER) : party)
        .toList();
  }
}
