package org.vakanuvis.model;

import java.util.List;

/**
 * All that one template is given: a page with its address, whole, so that the template only
 * formats.
 *
 * <p>Page records are read by templates; what is missing is null in them, and says so.
 */
public sealed interface Page
    permits HomePage,
        ReleasePage,
        PersonPage,
        CountryPage,
        RelationPage,
        PeriodPage,
        DirectoryPage,
        ListPage,
        CalendarPage,
        MatrixPage,
        WorldPage,
        GuidePage,
        TextPage,
        DataPage,
        SearchPage,
        RedirectPage,
        NotFoundPage {
  /** Where it stands. */
  Permalink address();

  /** What it is called, without the site's name. */
  String title();

  /** The pages above it, the home page first, itself left out. */
  List<Link> trail();
}
