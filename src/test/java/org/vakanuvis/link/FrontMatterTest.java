package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;

/** Holds how an editor's word and what was found become the front matter of a release. */
class FrontMatterTest {
  private final List<Diagnostic> reported = new ArrayList<>();
  private final SiteLinker linker = new SiteLinker(World.SITE, World.DICTIONARIES, reported::add);

  @Test
  void takesWhatWasFoundWhereNoEditorWrote() {
    Release release =
        new Draft("a")
            .text("Moskova 2020-06-19 Sergey Lavrov")
            .date("2020-06-19")
            .minister("Sergey Lavrov", "RU", "Dışişleri Bakanı")
            .countries("TM", "RU")
            .release(linker);
    assertThat(release.date()).map(Fact::value).contains(Edtf.parse("2020-06-19"));
    assertThat(names(release.ministers())).containsExactly("Sergey Lavrov");
    assertThat(release.countries()).extracting(Fact::value).containsExactly("RU", "TM");
    assertThat(reported).isEmpty();
  }

  @Test
  void letsTheEditorWinFieldByField() {
    Release release =
        new Draft("a")
            .date("2020-06-19")
            .minister("Sergey Lavrov", "RU", "Dışişleri Bakanı")
            .countries("RU")
            .givenDate("2021-03")
            .release(linker);
    assertThat(release.date()).contains(Fact.byEditor(Edtf.parse("2021-03")));
    assertThat(release.date().get().evidence().rule()).isEqualTo(Evidence.EDITOR);
    assertThat(names(release.ministers())).containsExactly("Sergey Lavrov");
  }

  @Test
  void strikesOutWhatIsRejected() {
    Release release =
        new Draft("a")
            .minister("Mali Kaynak", "TR", "Bakanı")
            .minister("Ruslan Kazakbayev", "KG", "Dışişleri Bakanı")
            .countries("EG", "RU")
            .pair("EG", "RU")
            .meeting("Mali Kaynak", "Ruslan Kazakbayev")
            .meeting("Ruslan Kazakbayev", "EG")
            .reject("ministers", "MALİ KAYNAK")
            .reject("countries", "EG")
            .release(linker);
    assertThat(names(release.ministers())).containsExactly("Ruslan Kazakbayev");
    assertThat(release.countries()).extracting(Fact::value).containsExactly("RU");
    assertThat(release.pairs()).isEmpty();
    assertThat(release.meetings()).isEmpty();
    assertThat(reported).isEmpty();
  }

  @Test
  void settlesDoubtsThatAreConfirmedInitialsOrNot() {
    Release release =
        new Draft("a")
            .sure(0.6)
            .date("2020-06-19")
            .minister("Ruslan Kazakbayev", "KG", "Dışişleri Bakanı")
            .minister("Sergey Lavrov", "RU", "Dışişleri Bakanı")
            .confirm("date")
            .confirm("ministers", "R. Kazakbayev")
            .release(linker);
    assertThat(release.date().get().doubtful()).isFalse();
    assertThat(release.ministers()).extracting(Fact::doubtful).containsExactly(false, true);
  }

  @Test
  void dropsWhatIsTooUnsureUnlessConfirmed() {
    Release release =
        new Draft("a")
            .sure(0.4)
            .countries("RU", "TM")
            .date("2020-06-19")
            .confirm("countries", "TM")
            .release(linker);
    assertThat(release.date()).isEmpty();
    assertThat(release.countries()).extracting(Fact::value).containsExactly("TM");
    assertThat(release.countries().get(0).doubtful()).isFalse();
  }

  @Test
  void warnsOfVerdictsThatMeetNothingAtTheirPosition() {
    new Draft("a")
        .countries("RU")
        .reject("countries", "RU", "EG")
        .confirm("date")
        .position("reject.countries[1]", 7)
        .release(linker);
    assertThat(reported)
        .containsExactlyInAnyOrder(
            Diagnostic.warning(
                new Position("a.yaml", 7, 1), "link.reject-unmet", "countries", "EG"),
            Diagnostic.warning(Position.of("a.txt"), "link.confirm-unmet", "date", "date"));
  }

  @Test
  void takesAnOfficialWhomTheEditorMadeMinisterOffTheOfficials() {
    Release release =
        new Draft("a")
            .official("Serdar Berdimuhamedov", "TM", "Vali")
            .official("Öteki Kişi", "TM", "Vali")
            .givenMinister("Serdar Berdimuhamedov", "TM", "Sanayi Bakanı")
            .release(linker);
    assertThat(names(release.ministers())).containsExactly("Serdar Berdimuhamedov");
    assertThat(names(release.officials())).containsExactly("Öteki Kişi");
  }

  @Test
  void tellsMeetingsWithTheWordsThatTellThem() {
    Release release =
        new Draft("a")
            .text("Lavrov ile\nMeredov görüştü.")
            .minister("Lavrov", "RU", "Dışişleri Bakanı")
            .minister("Meredov", "TM", "Dışişleri Bakanı")
            .meeting("Lavrov", "Meredov")
            .release(linker);
    assertThat(release.meetings())
        .extracting(Release.Told::words)
        .containsExactly("Lavrov ile Meredov görüştü.");
    assertThat(release.withoutSpans().facts())
        .allSatisfy(fact -> assertThat(fact.evidence().spans()).isEmpty());
  }

  @Test
  void doubtsAMeetingOfOneWhoIsDoubtedUntilConfirmed() {
    Draft draft =
        new Draft("a")
            .minister("Lavrov", "RU", "Dışişleri Bakanı")
            .sure(0.6)
            .minister("Meredov", "TM", "Dışişleri Bakanı")
            .sure(0.9)
            .meeting("Lavrov", "Meredov");
    assertThat(meeting(draft).doubtful()).isTrue();
    assertThat(meeting(draft.confirm("ministers", "Meredov")))
        .matches(evidence -> !evidence.doubtful() && evidence.confidence() == 0.9);
  }

  private Evidence meeting(Draft draft) {
    return draft.release(linker).meetings().get(0).meeting().evidence();
  }

  private static List<String> names(List<Fact<Officeholder>> people) {
    return people.stream().map(person -> person.value().name()).toList();
  }
}
