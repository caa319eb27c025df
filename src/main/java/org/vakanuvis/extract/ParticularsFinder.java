package org.vakanuvis.extract;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Fact;

/** Finds date, headline, number, source and kind of a release. */
final class ParticularsFinder {
  private final DateReader dates;
  private final FrameReader frames;
  private final DateChooser chooser;
  private final HeadlineFinder headlines;
  private final SourceFinder sources;
  private final KindFinder kinds;

  ParticularsFinder(Lexicon lexicon) {
    CalendarWords calendar = new CalendarWords(lexicon);
    NumberLabels numbers = new NumberLabels(lexicon);
    this.dates = new DateReader(lexicon, calendar, numbers);
    HeadNames names = new HeadNames(lexicon);
    BodyEnds bodies = new BodyEnds(lexicon);
    TelegramLine telegrams = new TelegramLine(lexicon, bodies);
    LabelItems labels = new LabelItems(lexicon, dates, calendar, numbers, names);
    LineReader lines =
        new LineReader(
            labels,
            new DateItems(lexicon, dates, calendar, names),
            new NameItems(
                new CouncilNames(lexicon, names),
                telegrams,
                new ContactItems(lexicon),
                new PaperNames(lexicon, dates, calendar),
                new OfficeHolders(lexicon),
                new WireCodes(lexicon, names, dates),
                new PageCounts(lexicon),
                dates,
                numbers,
                names),
            names,
            new MenuLine(lexicon),
            new ForeignLine(lexicon, bodies));
    Bylines bylines = new Bylines(lexicon);
    this.frames =
        new FrameReader(
            lines,
            new InnerDateline(dates, names),
            new RunningText(lexicon),
            new MenuBlock(lexicon),
            bylines,
            new EchoedNames(lexicon));
    this.chooser =
        new DateChooser(
            calendar,
            new DateBearing(lexicon, calendar),
            new SignatureDates(lexicon),
            new YearCompletion(lexicon, calendar));
    this.headlines = new HeadlineFinder(names, new HeadlineParts(lexicon, bodies, bylines));
    this.sources =
        new SourceFinder(
            lines,
            telegrams,
            new Imprint(lexicon, names, bodies),
            names,
            new LetterheadReader(lexicon, names),
            new NoteSender(lexicon, bodies));
    this.kinds = new KindFinder(new KindCues(lexicon));
  }

  /** What the release says of itself. */
  Particulars find(Reading reading) {
    List<DateMention> mentions = dates.read(reading.tokens());
    Frame frame = frames.read(reading);
    Optional<Fact<String>> title = headlines.find(frame);
    return new Particulars(
        title,
        chooser.choose(frame, mentions),
        NumberFinder.find(frame),
        sources.find(frame),
        kinds.find(frame, title),
        mentions);
  }
}
