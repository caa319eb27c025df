package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.PeriodPage;
import org.vakanuvis.model.PersonPage;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.ReleaseList;

/** Holds how lists too long for one page are cut. */
class ListCutterTest {
  private static final String LAVROV = "kisi/rusya/sergey-lavrov/";

  private static final SiteLinker LINKER =
      new SiteLinker(World.SITE, World.DICTIONARIES, diagnostic -> {});

  private static Map<String, Page> pages(List<Draft> drafts) {
    Archive archive = SampleArchive.archive(LINKER, drafts);
    Map<String, Page> pages = new LinkedHashMap<>();
    SampleArchive.others(LINKER, archive).forEach(page -> pages.put(page.address().path(), page));
    return pages;
  }

  private static ReleaseList list(Page page) {
    return page instanceof ListPage list
        ? list.releases()
        : page instanceof PeriodPage period ? period.releases() : ((PersonPage) page).releases();
  }

  private static List<String> parts(ReleaseList list) {
    return list.parts().stream()
        .map(
            part ->
                part.link().target().path().replace(LAVROV, "")
                    + (part.count() > 0 ? " " + part.count() : "")
                    + (part.current() ? " *" : ""))
        .toList();
  }

  private static List<ReleaseLine> lines(ReleaseList list) {
    return list.groups().stream().flatMap(group -> group.lines().stream()).toList();
  }

  @Test
  void keepsAHundredOnOnePageUnderYears() {
    List<Draft> drafts = Many.days("d", LocalDate.of(2019, 12, 1), 99);
    drafts.addAll(Many.on("u", null, 1));
    ReleaseList list = list(pages(drafts).get(LAVROV));
    assertThat(list.total()).isEqualTo(100);
    assertThat(list.parts()).isEmpty();
    assertThat(list.groups())
        .extracting(group -> group.heading() + " " + group.lines().size())
        .containsExactly("2019 31", "2020 68", "Tarihsiz 1");
  }

  @Test
  void needsNoHeadingsForAFew() {
    ReleaseList list = list(pages(Many.days("d", LocalDate.of(2019, 12, 28), 9)).get(LAVROV));
    assertThat(list.groups()).singleElement().matches(group -> group.heading() == null);
  }

  @Test
  void numbersThePagesOfALongerListAndTellsTheirYears() {
    List<Draft> drafts = Many.days("d", LocalDate.of(1999, 12, 1), 120);
    drafts.addAll(Many.on("u", null, 100));
    Map<String, Page> pages = pages(drafts);
    ReleaseList first = list(pages.get(LAVROV));
    assertThat(first.total()).isEqualTo(220);
    assertThat(parts(first)).containsExactly(" *", "2/", "3/");
    assertThat(first.parts())
        .extracting(part -> part.link().text())
        .containsExactly("1999–2000", "2000", "Tarihsiz");
    assertThat(first.groups())
        .extracting(group -> group.heading() + " " + group.lines().size())
        .containsExactly("1999 31", "2000 69");
    assertThat(lines(list(pages.get(LAVROV + "3/")))).hasSize(20);
    assertThat(pages.get(LAVROV + "3/").title()).isEqualTo("Sergey Lavrov: 3. sayfa");
  }

  @Test
  void numbersPagesThatHaveTheSameYears() {
    assertThat(list(pages(Many.on("d", "2003-05", 300)).get(LAVROV)).parts())
        .extracting(part -> part.link().text())
        .containsExactly("1", "2", "3");
  }

  @Test
  void cutsByDecadeThenYearThenMonthThenHundred() {
    List<Draft> drafts = Many.days("c", LocalDate.of(2009, 12, 1), 31);
    drafts.addAll(Many.days("d", LocalDate.of(2018, 1, 1), 60));
    drafts.addAll(Many.days("e", LocalDate.of(2019, 1, 1), 101));
    drafts.addAll(Many.on("m", "2019-05", 2450));
    drafts.addAll(Many.on("y", "2019", 3));
    drafts.addAll(Many.on("u", null, 101));
    Map<String, Page> pages = pages(drafts);
    assertThat(parts(list(pages.get(LAVROV))))
        .containsExactly("2000-2009/ 31", "2018/ 60", "2019/ 2554", "tarihsiz/ 101");
    assertThat(lines(list(pages.get(LAVROV)))).isEmpty();
    assertThat(pages.get(LAVROV + "2000-2009/").title()).isEqualTo("Sergey Lavrov: 2000–2009");
    assertThat(list(pages.get(LAVROV + "2018/")).groups())
        .extracting(ReleaseList.Group::heading)
        .containsExactly("Ocak", "Şubat", "Mart");
    ReleaseList year = list(pages.get(LAVROV + "2019/"));
    assertThat(parts(year))
        .containsExactly(
            "2019/01/ 31", "2019/02/ 28", "2019/03/ 31", "2019/04/ 11", "2019/05/ 2450");
    assertThat(lines(year)).hasSize(3);
    assertThat(parts(list(pages.get(LAVROV + "2019/05/"))))
        .startsWith("2019/05/ *", "2019/05/2/")
        .endsWith("2019/05/25/");
    assertThat(lines(list(pages.get(LAVROV + "2019/05/25/")))).hasSize(50);
    assertThat(pages.get(LAVROV + "2019/05/25/").title())
        .isEqualTo("Sergey Lavrov: Mayıs 2019, 25. sayfa");
    assertThat(parts(list(pages.get(LAVROV + "tarihsiz/2/"))))
        .containsExactly("tarihsiz/", "tarihsiz/2/ *");
  }

  @Test
  void numbersThePagesOfAYearWhoseMonthsWouldNotFillOne() {
    List<Draft> drafts = Many.days("d", LocalDate.of(2018, 1, 1), 250);
    drafts.addAll(Many.on("y", "2019", 2400));
    Map<String, Page> pages = pages(drafts);
    assertThat(parts(list(pages.get(LAVROV + "2018/2/"))))
        .containsExactly("2018/", "2018/2/ *", "2018/3/");
    assertThat(list(pages.get(LAVROV + "2018/2/")).groups())
        .extracting(ReleaseList.Group::heading)
        .containsExactly("Nisan", "Mayıs", "Haziran", "Temmuz");
  }

  @Test
  void cutsPeriodsAndTheUndatedTheSameWay() {
    Map<String, Page> pages = pages(Many.spread(250));
    assertThat(((PeriodPage) pages.get("tarih/2018/")).months()).hasSize(5);
    assertThat(list(pages.get("tarih/2018/")).parts()).isEmpty();
    assertThat(lines(list(pages.get("tarih/2018/")))).isEmpty();
    assertThat(lines(list(pages.get("tarih/2016/")))).hasSize(31);
    assertThat(parts(list(pages.get("tarih/2019/05/2/"))))
        .containsExactly("tarih/2019/05/", "tarih/2019/05/2/ *");
    assertThat(parts(list(pages.get("tarih/2019/")))).containsExactly("tarih/2019/00/ 125");
    assertThat(lines(list(pages.get("tarih/2019/00/2/")))).hasSize(25);
    assertThat(lines(list(pages.get("tarihsiz/2/")))).hasSize(25);
  }

  @Test
  void listsEveryReleaseOnceAndNeverMoreThanAHundred() {
    Map<String, Page> pages = pages(Many.spread(250));
    List<ReleaseLine> listed = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          if (path.startsWith(LAVROV)) {
            assertThat(lines(list(page))).hasSizeLessThanOrEqualTo(100);
            listed.addAll(lines(list(page)));
          }
        });
    assertThat(listed).hasSize(540).doesNotHaveDuplicates();
  }

  @Test
  void tellsMeetingsWhereTheirReleasesStand() {
    Map<String, Page> pages = pages(Many.spread(250));
    assertThat(((PersonPage) pages.get(LAVROV)).meetings()).hasSize(100);
    assertThat(((PersonPage) pages.get(LAVROV)).met().get(0).count()).isEqualTo(540);
    assertThat(((ListPage) pages.get(LAVROV + "6/")).meetings()).hasSize(40);
  }

  @Test
  void touchesOnlyTheEndsOfAListThatGrows() {
    Map<String, Page> before = pages(Many.days("d", LocalDate.of(1999, 12, 1), 350));
    List<Draft> drafts = Many.days("d", LocalDate.of(1999, 12, 1), 350);
    drafts.addAll(Many.on("new", "2000-12-31", 1));
    assertThat(pages(drafts))
        .allSatisfy(
            (path, page) -> {
              if (path.startsWith(LAVROV + "2/") || path.startsWith(LAVROV + "3/")) {
                assertThat(page).isEqualTo(before.get(path));
              }
            });
    assertThat(list(pages(drafts).get(LAVROV)).total()).isEqualTo(351);
    assertThat(list(pages(drafts).get(LAVROV + "4/")).total()).isEqualTo(51);
  }

  @Test
  void touchesOnlyTheListsOfTheEditedPeriod() {
    Map<String, Page> before = pages(Many.spread(600));
    List<Draft> drafts = Many.spread(600);
    drafts.addAll(Many.on("new", "2018-02-10", 1));
    Map<String, Page> after = pages(drafts);
    Set<String> touched = new HashSet<>(after.keySet());
    touched.removeIf(path -> after.get(path).equals(before.get(path)));
    assertThat(touched)
        .filteredOn(path -> path.matches(".*\\d{4}/.*|.*tarihsiz/.*"))
        .allMatch(path -> path.matches("(.*/)?2018/(02/|[2-4]/)?"));
  }
}
