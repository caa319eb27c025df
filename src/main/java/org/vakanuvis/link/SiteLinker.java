package org.vakanuvis.link;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.RedirectPage;
import org.vakanuvis.model.Register;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseMarks;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.Surroundings;

/**
 * Links releases into an archive and cuts the archive into pages; safe to use from several threads.
 */
public final class SiteLinker {
  private final Site site;
  private final Dictionaries dictionaries;
  private final Consumer<Diagnostic> report;
  private final Phrases phrases;
  private final OfficeNames offices;
  private final KnownPeople known;
  private final Addresses addresses;
  private final FrontMatter frontMatter;

  /** By the very archive: to compare two would take as long as to make all lines. */
  private final IdentityHashMap<Archive, Lines> lines = new IdentityHashMap<>();

  private final IdentityHashMap<Archive, Vicinity> vicinities = new IdentityHashMap<>();

  /**
   * A linker for one site.
   *
   * @param report takes what editors have to know, from any thread that calls
   */
  public SiteLinker(Site site, Dictionaries dictionaries, Consumer<Diagnostic> report) {
    this.site = site;
    this.dictionaries = dictionaries;
    this.report = report;
    this.phrases = Phrases.load("site", site.language());
    this.offices = new OfficeNames(dictionaries);
    this.known = new KnownPeople(dictionaries.people(), offices);
    this.addresses = new Addresses(dictionaries);
    TermsOfOffice terms = new TermsOfOffice(known);
    this.frontMatter =
        new FrontMatter(terms, new FactChecks(terms, new OfficeRoles(dictionaries), known));
  }

  /**
   * The front matter of a release: the editor's word where there is one, else what was found.
   * Verdicts of the editor's that meet no finding are reported.
   */
  public Release release(PressRelease release, Findings findings) {
    return release(release, findings, report);
  }

  /** The same, all that is to be told of this release reported to another. */
  public Release release(PressRelease release, Findings findings, Consumer<Diagnostic> other) {
    return frontMatter.of(release, findings, other);
  }

  /**
   * All releases with what links them, in whatever order they come; collisions of addresses and
   * unknown versions are reported as errors, what is probably wrong as warnings.
   *
   * @param releases as {@link #release} made them; their spans are not needed, see {@link
   *     Release#withoutSpans}
   */
  public Archive archive(List<Release> releases, List<ContentPage> pages) {
    return archive(releases, pages, Set.of(), SiteLinker::mark);
  }

  /**
   * The same, where not every release could be read.
   *
   * @param unread ids of those that are there and have errors, of which nothing else is told
   * @param marks the {@link #mark} of each release, where it is known already
   */
  public Archive archive(
      List<Release> releases,
      List<ContentPage> pages,
      Set<String> unread,
      ToLongFunction<Release> marks) {
    return new ArchiveMaker(site, dictionaries, known, addresses, phrases, marks, report)
        .archive(releases, pages, unread);
  }

  /**
   * What the page of one of the archive's releases takes from the others.
   *
   * @param mostNamed its countries, see {@link #mostNamed}
   */
  public Surroundings surroundings(Archive archive, Release release, List<String> mostNamed) {
    return pagesOf(archive).surroundings(release, mostNamed);
  }

  /**
   * Stands for {@link #surroundings}: while it is equal, so are they; much sooner told.
   *
   * @param mostNamed its countries, see {@link #mostNamed}
   */
  public long vicinity(Archive archive, Release release, List<String> mostNamed) {
    Vicinity vicinity;
    synchronized (vicinities) {
      vicinity = vicinities.computeIfAbsent(archive, one -> new Vicinity(linesOf(one)));
    }
    return vicinity.of(release, mostNamed);
  }

  /**
   * The countries of a release, those first that its text names most often.
   *
   * @param whole as {@link #release} made it, with its spans
   */
  public static List<String> mostNamed(Release whole) {
    return ReleasePages.mostNamed(whole);
  }

  /**
   * Stands for all that a release says to other pages: while it is equal, so is all but its text
   * and its file.
   */
  public static long mark(Release release) {
    return new Fingerprint().add(release.withoutSpans().of(null)).number();
  }

  /** What stands for all that pages show of an archive's releases and people. */
  public ReleaseMarks marks(Archive archive) {
    return linesOf(archive);
  }

  /**
   * Whether all is the same that other pages show of a release and that its own takes from them,
   * now that its text is another.
   *
   * @param before as {@link #release} made it, with its spans
   * @param now the same release, read again
   */
  public static boolean alike(Release before, Release now) {
    return before.of(now.file()).withoutSpans().equals(now.withoutSpans())
        && ReleasePages.mostNamed(before).equals(ReleasePages.mostNamed(now));
  }

  /**
   * The page of a release, whose text is read again for it.
   *
   * @param whole as {@link #release} made it, with its spans
   * @param around all that it takes from the rest of the archive
   */
  public ReleasePage page(
      Release whole, Surroundings around, PressRelease original, Findings findings) {
    Archive alone =
        new Archive(
            site,
            List.of(whole),
            Map.of(whole.id(), ReleasePages.entry(whole, around)),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            dictionaries);
    Lines own = new Lines(alone, addresses, phrases);
    return new ReleasePages(own).page(whole, around, original, findings);
  }

  private ReleasePages pagesOf(Archive archive) {
    return new ReleasePages(linesOf(archive));
  }

  /** The lines of an archive, kept because all its pages ask for them. */
  private Lines linesOf(Archive archive) {
    synchronized (lines) {
      return lines.computeIfAbsent(archive, one -> new Lines(one, addresses, phrases));
    }
  }

  /**
   * The pages that lead from addresses where nothing stands any more; releases and authorities that
   * are gone are reported as errors.
   *
   * @param unread as above
   */
  public List<RedirectPage> redirects(Archive archive, Register register, Set<String> unread) {
    return register.entries().isEmpty()
        ? List.of()
        : new OldAddresses(archive, addresses, report).redirects(register, unread);
  }

  /** Every address of an archive that readers may have noted, and what stands there, by address. */
  public static Map<Permalink, Register.Kind> addresses(Archive archive) {
    return OldAddresses.standing(archive, new Addresses(archive.dictionaries()));
  }

  /**
   * Of pages that were published those at which nothing stands any more, and what stood there; the
   * register need not know of any of them, and those that it knows it speaks of itself.
   */
  public static Map<Permalink, Register.Kind> gone(
      Archive archive, Register register, Collection<Permalink> published) {
    return OldAddresses.gone(archive, new Addresses(archive.dictionaries()), register, published);
  }

  /**
   * Every other page by its sort, those that lists lead to before the lists; each sort can be asked
   * for by a thread of its own.
   */
  public List<Supplier<Stream<Planned<Page>>>> pages(Archive archive) {
    return new SitePages(linesOf(archive), offices).pages();
  }
}
