package org.vakanuvis.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.extract.Cases;
import org.vakanuvis.extract.TextReader;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Meeting.Participant;

class MeetingFinderTest {
  private static final TextReader READER = new TextReader();

  /** A text and its meetings: see the head of {@code meetings.txt}. */
  static Stream<Arguments> cases() {
    return Stream.of(
            "meetings.txt",
            "encounters.txt",
            "sessions.txt",
            "meeting-releases.txt",
            "talks.txt",
            "talk-releases.txt")
        .flatMap(Cases::blocks);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhoMetWhom(String text, List<String> expected) {
    boolean circumstances = expected.stream().anyMatch(line -> line.contains("|"));
    List<String> found =
        meetings(text).stream().map(fact -> written(fact.value(), circumstances)).toList();
    assertThat(found)
        .as(text)
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(MeetingFinderTest::sorted).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void showsTheWordsThatTellOfAMeeting(String text, List<String> expected) {
    for (Fact<Meeting> meeting : meetings(text)) {
      assertThat(meeting.evidence().spans())
          .isNotEmpty()
          .isSorted()
          .allSatisfy(span -> assertThat(span.of(text)).isNotBlank());
    }
  }

  private static List<Fact<Meeting>> meetings(String text) {
    return READER.find(text).meetings();
  }

  private static String written(Meeting meeting, boolean circumstances) {
    String form = meeting.form().name().toLowerCase(Locale.ROOT);
    String who =
        meeting.participants().stream()
            .map(MeetingFinderTest::written)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining("; "));
    String told =
        circumstances
            ? " | " + meeting.date().map(Edtf::text).orElse("∅") + " | " + place(meeting)
            : "";
    return form + (meeting.planned() ? " planned " : " ") + who + told;
  }

  private static String place(Meeting meeting) {
    return meeting.place().orElse("∅");
  }

  private static String written(Participant who) {
    return who.name().orElse("") + "@" + who.country().orElse("∅");
  }

  /** The same line with the participants in the order in which they are compared. */
  private static String sorted(String line) {
    String[] parts = line.split(" \\| ", 2);
    int names =
        parts[0].contains(" planned ")
            ? parts[0].indexOf(" planned ") + 9
            : parts[0].indexOf(' ') + 1;
    String who =
        Stream.of(parts[0].substring(names).split("; ")).sorted().collect(Collectors.joining("; "));
    return parts[0].substring(0, names) + who + (parts.length > 1 ? " | " + parts[1] : "");
  }
}
