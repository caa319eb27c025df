package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.RelationPage;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseList;

/** Makes the pages of two countries. */
final class RelationPages {
  private final Lines lines;
  private final ListedPages listed;

  RelationPages(Lines lines) {
    this.lines = lines;
    this.listed = new ListedPages(lines);
  }

  /** The page of two countries that have one, behind the parts of its list. */
  Stream<Planned<Page>> pages(Archive.Relation relation) {
    List<Listed> items =
        relation.releases().stream()
            .map(release -> new Listed(release, Relations.doubtful(relation, release)))
            .toList();
    Map<String, List<Release.Told>> meetings = new HashMap<>();
    for (Archive.ToldMeeting meeting : relation.meetings()) {
      meetings
          .computeIfAbsent(meeting.release().id(), id -> new ArrayList<>(1))
          .add(meeting.told());
    }
    Link self = lines.relation(relation);
    List<Link> trail = lines.trail(lines.section("link.relations", Addresses.RELATIONS));
    return listed.pages(
        self,
        trail,
        items,
        lines.mark(relation),
        release ->
            meetings.getOrDefault(release.id(), List.of()).stream()
                .map(told -> lines.meeting(release, told))
                .toList(),
        (leaf, told) ->
            page(
                relation,
                self.text(),
                trail,
                told,
                leaf.list(release -> !meetings.containsKey(release.id()))));
  }

  private RelationPage page(
      Archive.Relation relation,
      String title,
      List<Link> trail,
      List<MeetingLine> meetings,
      ReleaseList together) {
    return new RelationPage(
        relation.address(),
        title,
        trail,
        List.of(lines.country(relation.first()), lines.country(relation.second())),
        meetings,
        together);
  }
}
