package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.CountryPage;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.Once;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.RelationPage;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.ReleaseList;

/** Makes the pages of two countries, and what stands on the page of one of them instead. */
final class RelationPages {
  private final Lines lines;
  private final ListedPages listed;

  RelationPages(Lines lines) {
    this.lines = lines;
    this.listed = new ListedPages(lines);
  }

  /** The page of two countries that have one, with the parts of its list. */
  Planned<Page> page(Archive.Relation relation) {
    Link self = lines.relation(relation);
    List<Link> trail = lines.trail(lines.section("link.relations", Addresses.RELATIONS));
    Supplier<Map<String, List<Release.Told>>> meetings = new Once<>(() -> meetings(relation));
    return listed.page(
        self,
        trail,
        () -> items(relation),
        () -> lines.mark(relation),
        release ->
            meetings.get().getOrDefault(release.id(), List.of()).stream()
                .map(told -> lines.meeting(release, told))
                .toList(),
        (leaf, told) ->
            page(
                relation,
                self.text(),
                trail,
                told,
                leaf.list(
                    release -> !meetings.get().containsKey(release.id()),
                    relation.releases().size() - meetings.get().size())));
  }

  /**
   * What few releases tell of two countries.
   *
   * @param other the one on whose page it does not stand
   */
  CountryPage.Few few(Archive.Relation relation, String other) {
    Map<String, List<Release.Told>> meetings = meetings(relation);
    List<MeetingLine> met = new ArrayList<>();
    List<ReleaseLine> together = new ArrayList<>();
    for (Listed item : items(relation)) {
      Release release = item.release();
      List<Release.Told> told = meetings.getOrDefault(release.id(), List.of());
      told.forEach(meeting -> met.add(lines.meeting(release, meeting)));
      if (told.isEmpty()) {
        together.add(lines.release(release, item.doubtful()));
      }
    }
    return new CountryPage.Few(
        lines.addresses().anchor(other), lines.country(other), met, together);
  }

  private static List<Listed> items(Archive.Relation relation) {
    return relation.releases().stream()
        .map(release -> new Listed(release, Relations.doubtful(relation, release)))
        .toList();
  }

  /** What is told of the two, by the release that tells it. */
  private static Map<String, List<Release.Told>> meetings(Archive.Relation relation) {
    Map<String, List<Release.Told>> meetings = new HashMap<>();
    for (Archive.ToldMeeting meeting : relation.meetings()) {
      meetings
          .computeIfAbsent(meeting.release().id(), id -> new ArrayList<>(1))
          .add(meeting.told());
    }
    return meetings;
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
