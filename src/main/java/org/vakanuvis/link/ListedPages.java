package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vakanuvis.link.ListCutter.Leaf;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.Once;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;

/** Makes a page that lists releases and meetings, and the pages that take the parts of the list. */
final class ListedPages {
  private final Lines lines;
  private final ListCutter cutter;

  ListedPages(Lines lines) {
    this.lines = lines;
    this.cutter = new ListCutter(lines);
  }

  /**
   * A page with a list, that its parts lead up to.
   *
   * @param self the page
   * @param trail the pages above it
   * @param items what is listed
   * @param mark stands for all that the page and its parts show: the marks of all that is listed,
   *     whatever tells which of them are in doubt, and what else stands beside the list
   * @param meetings those that a release tells of the page
   * @param page the page, of the list and the meetings that stand on it
   */
  Planned<Page> page(
      Link self,
      List<Link> trail,
      Supplier<List<Listed>> items,
      Supplier<?> mark,
      Function<Release, List<MeetingLine>> meetings,
      BiFunction<Leaf, List<MeetingLine>, Page> page) {
    Supplier<List<Leaf>> leaves = new Once<>(() -> cutter.whole(self.target(), items.get()));
    List<Link> below = new ArrayList<>(trail);
    below.add(self);
    return new Planned<>(
        self.target().file(),
        () -> List.of(self, mark.get()),
        () -> {
          Leaf first = leaves.get().get(0);
          return page.apply(first, of(first, meetings));
        },
        Optional.of(
            () -> leaves.get().stream().skip(1).map(leaf -> part(self, below, leaf, meetings))));
  }

  private Planned<Page> part(
      Link whole, List<Link> trail, Leaf leaf, Function<Release, List<MeetingLine>> meetings) {
    return Planned.page(
        leaf.address(),
        () -> List.of(whole, leaf.mark()),
        () ->
            new ListPage(
                leaf.address(),
                lines.say("link.part", whole.text(), leaf.label()),
                trail,
                "part",
                null,
                of(leaf, meetings),
                leaf.list()));
  }

  private static List<MeetingLine> of(Leaf leaf, Function<Release, List<MeetingLine>> meetings) {
    return leaf.items().stream().flatMap(item -> meetings.apply(item.release()).stream()).toList();
  }
}
