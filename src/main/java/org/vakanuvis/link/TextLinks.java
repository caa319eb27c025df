package org.vakanuvis.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.CountryMention;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.PersonName;

/** Leads the first mention of each person and country in a release's text to its page. */
final class TextLinks {
  private static final Comparator<Span> FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end);

  private final Addresses addresses;
  private final List<Named> people;
  private final Map<String, Fact<String>> countries = new HashMap<>();

  TextLinks(Release release, Archive.Entry entry, Addresses addresses) {
    this.addresses = addresses;
    this.people =
        Stream.concat(
                named(release.ministers(), entry.ministers()),
                named(release.officials(), entry.officials()))
            .toList();
    release.countries().forEach(country -> countries.put(country.value(), country));
  }

  private static Stream<Named> named(List<Fact<Officeholder>> holders, List<Person> people) {
    return IntStream.range(0, holders.size())
        .mapToObj(
            i ->
                new Named(
                    holders.get(i).value().name(),
                    PersonName.of(holders.get(i).value().name()),
                    people.get(i).address(),
                    holders.get(i).doubtful()));
  }

  private record Named(String spelling, PersonName name, Permalink page, boolean doubtful) {}

  /** Marks the first mention of those people and countries that stand in the front matter. */
  void lay(Marks marks, String text, Findings findings) {
    for (Named person : people) {
      mention(person, findings)
          .or(() -> occurrence(person.spelling, text))
          .ifPresent(mention -> marks.link(mention, person.page, person.doubtful));
    }
    Set<String> linked = new HashSet<>();
    findings.countryMentions().stream()
        .sorted(Comparator.comparing(CountryMention::span, FIRST))
        .filter(mention -> countries.containsKey(mention.country()))
        .filter(mention -> linked.add(mention.country()))
        .forEach(
            mention ->
                marks.link(
                    mention.span(),
                    addresses.country(mention.country()),
                    countries.get(mention.country()).doubtful()));
  }

  private static Optional<Span> mention(Named person, Findings findings) {
    return findings.people().stream()
        .filter(found -> PersonName.of(found.holder().name()).same(person.name))
        .map(PersonFinding::mentions)
        .flatMap(List::stream)
        .min(FIRST);
  }

  /** Where the text has a name, that only an editor found in it, just as the editor wrote it. */
  private static Optional<Span> occurrence(String name, String text) {
    return Stream.iterate(
            text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + name.length()))
        .filter(at -> wordEnds(text, at) && wordEnds(text, at + name.length()))
        .map(at -> new Span(at, at + name.length()))
        .findFirst();
  }

  private static boolean wordEnds(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
