package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;

/**
 * Holds that pages and surroundings are the same wherever the marks that stand for them are, in
 * archives in which releases come, go, and say something else at random.
 */
class MarksTest {
  private static final SiteLinker LINKER =
      new SiteLinker(World.SITE, World.DICTIONARIES, diagnostic -> {});
  private static final int STEPS = 20;

  private static final List<List<String>> PEOPLE =
      List.of(
          List.of("Sergey Lavrov", "RU", "Dışişleri Bakanı"),
          List.of("Lavrov", "RU", "Dışişleri Bakanı"),
          List.of("Raşid Meredov", "TM", "Dışişleri Bakanı"),
          List.of("R. Meredov", "TM", "Dışişleri Bakanı"),
          List.of("Ali Kaya", "TR", "Tarım Bakanı"),
          List.of("Âli Kaya", "TR", "Tarım Bakanı"),
          List.of("A. Kaya", "TR", "Tarım Bakanı"),
          List.of("A. Kaya", "TR", "Müsteşar"),
          List.of("Ayşe Kaya", "TR", "Tarım Bakanı"),
          List.of("Ad Soyad", "", "Müsteşar"),
          List.of("Can Demir", "AZ", "Sağlık Bakanı"),
          List.of("Can Demır", "AZ", "Sağlık Bakanı"));

  private static final List<String> COUNTRIES =
      List.of("TR", "RU", "TM", "KG", "KZ", "UZ", "TJ", "AZ", "AF", "CZ");

  private static final List<String> DATES =
      List.of("2019-05", "2019-05-04", "2019-05-04", "2019", "2020-01-31/2020-02-02", "XXXX-03-18");

  private int made;

  /** What stands for a thing, and the thing. */
  private record Marked(Object mark, Object thing) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void standForAllThatIsShown(long seed) {
    Random random = new Random(seed);
    List<Draft> drafts = new ArrayList<>(Many.spread(seed == 1 ? 220 : 0));
    for (int i = 0; i < 40; i++) {
      drafts.add(draft("y/" + ++made, random));
    }
    Map<String, Marked> before = marked(drafts);
    int same = 0;
    for (int step = 0; step < STEPS; step++) {
      String done = edit(drafts, random);
      Map<String, Marked> now = marked(drafts);
      for (Map.Entry<String, Marked> one : now.entrySet()) {
        Marked then = before.get(one.getKey());
        if (then != null && then.mark().equals(one.getValue().mark())) {
          same++;
          assertThat(one.getValue().thing())
              .as("%s: %s", done, one.getKey())
              .isEqualTo(then.thing());
        }
      }
      before = now;
    }
    assertThat(same).as("kept in all steps").isGreaterThan(before.size() * STEPS / 3);
  }

  private String edit(List<Draft> drafts, Random random) {
    int which = random.nextInt(drafts.size());
    switch (random.nextInt(4)) {
      case 0 -> drafts.add(draft("y/" + ++made, random));
      case 1 -> drafts.remove(which);
      case 2 -> drafts.set(which, draft(drafts.get(which).original().id(), random));
      default -> drafts.set(which, draft("z/" + ++made, random));
    }
    return "edit of " + which;
  }

  private static Draft draft(String id, Random random) {
    Draft draft = new Draft(id).sure(random.nextInt(5) == 0 ? 0.6 : 0.95);
    List<String> met = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<String> person = PEOPLE.get(random.nextInt(PEOPLE.size()));
      if (random.nextInt(3) == 0) {
        draft.official(person.get(0), person.get(1), person.get(2));
      } else {
        draft.minister(person.get(0), person.get(1), person.get(2));
      }
      if (!person.get(1).isEmpty() && !met.contains(person.get(0))) {
        met.add(person.get(0));
      }
    }
    List<String> countries = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      if (!countries.contains(country)) {
        countries.add(country);
      }
    }
    draft.countries(countries.toArray(String[]::new));
    if (met.size() > 1) {
      draft.meeting(met.toArray(String[]::new));
    } else if (countries.size() > 1) {
      draft.pair(countries.get(0), countries.get(1));
    }
    if (random.nextInt(5) > 0) {
      draft.date(DATES.get(random.nextInt(DATES.size())));
    }
    if (random.nextInt(3) == 0) {
      draft.place(List.of("Antalya", "Bakü", "Moskova").get(random.nextInt(3)));
    }
    if (random.nextInt(8) == 0) {
      draft.replaces("y/" + (1 + random.nextInt(40)));
    }
    return random.nextInt(3) == 0 ? draft.title("Başlık " + random.nextInt(3)) : draft;
  }

  private static Map<String, Marked> marked(List<Draft> drafts) {
    Archive archive = SampleArchive.archive(LINKER, drafts);
    Map<String, Marked> marked = new HashMap<>();
    LINKER.pages(archive).stream().flatMap(Supplier::get).forEach(page -> mark(page, marked));
    for (Draft draft : drafts) {
      Release whole = draft.release(LINKER);
      List<String> mostNamed = SiteLinker.mostNamed(whole);
      long mark = LINKER.vicinity(archive, whole, mostNamed);
      marked.put(
          "around " + whole.id(), new Marked(mark, LINKER.surroundings(archive, whole, mostNamed)));
    }
    return marked;
  }

  /** The mark of a page stands for its parts too; each of them has one of its own. */
  private static void mark(Planned<Page> page, Map<String, Marked> marked) {
    page.parts().stream().flatMap(Supplier::get).forEach(part -> mark(part, marked));
    String mark = new Fingerprint().add(page.ingredients().get()).text();
    marked.put(page.path(), new Marked(mark, page.all().map(Planned::made).toList()));
  }
}
