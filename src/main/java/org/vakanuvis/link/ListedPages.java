package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vakanuvis.link.ListCutter.Leaf;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.MeetingLine;
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
   * The parts of the list, then the page that they lead up to.
   *
   * @param self the page
   * @param trail the pages above it
   * @param mark stands for all that the page shows beside the list and its releases' meetings
   * @param meetings those that a release tells of the page
   * @param page the page, of the list and the meetings that stand on it
   */
  Stream<Planned<Page>> pages(
      Link self,
      List<Link> trail,
      List<Listed> items,
      Object mark,
      Function<Release, List<MeetingLine>> meetings,
      BiFunction<Leaf, List<MeetingLine>, Page> page) {
    List<Leaf> leaves = cutter.whole(self.target(), items);
    List<Link> below = new ArrayList<>(trail);
    below.add(self);
    Stream<Planned<Page>> parts =
        leaves.stream()
            .skip(1)
            .map(
                leaf ->
                    Planned.page(
                        leaf.address(),
                        List.of(self, leaf.mark()),
                        () -> part(self, below, leaf, of(leaf, meetings))));
    Leaf first = leaves.get(0);
    Planned<Page> whole =
        Planned.page(
            first.address(),
            List.of(self, first.mark(), mark),
            () -> page.apply(first, of(first, meetings)));
    return Stream.concat(parts, Stream.of(whole));
  }

  private Page part(Link whole, List<Link> trail, Leaf leaf, List<MeetingLine> meetings) {
    return new ListPage(
        leaf.address(),
        lines.say("link.part", whole.text(), leaf.label()),
        trail,
        "part",
        null,
        meetings,
        leaf.list());
  }

  private static List<MeetingLine> of(Leaf leaf, Function<Release, List<MeetingLine>> meetings) {
    return leaf.items().stream().flatMap(item -> meetings.apply(item.release()).stream()).toList();
  }
}
