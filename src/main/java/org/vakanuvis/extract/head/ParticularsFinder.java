package org.vakanuvis.extract.head;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.dates.CalendarWords;
import org.vakanuvis.extract.dates.DateBearing;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.Bylines;
import org.vakanuvis.extract.frame.ContactItems;
import org.vakanuvis.extract.frame.CopiedNames;
import org.vakanuvis.extract.frame.CouncilNames;
import org.vakanuvis.extract.frame.DateItems;
import org.vakanuvis.extract.frame.EchoedNames;
import org.vakanuvis.extract.frame.ForeignLine;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.FrameReader;
import org.vakanuvis.extract.frame.HeadNames;
import org.vakanuvis.extract.frame.Imprint;
import org.vakanuvis.extract.frame.InnerDateline;
import org.vakanuvis.extract.frame.LabelItems;
import org.vakanuvis.extract.frame.LetterheadReader;
import org.vakanuvis.extract.frame.LineReader;
import org.vakanuvis.extract.frame.Mastheads;
import org.vakanuvis.extract.frame.MenuBlock;
import org.vakanuvis.extract.frame.MenuLine;
import org.vakanuvis.extract.frame.NameItems;
import org.vakanuvis.extract.frame.NameLine;
import org.vakanuvis.extract.frame.PageCounts;
import org.vakanuvis.extract.frame.PaperNames;
import org.vakanuvis.extract.frame.RunningText;
import org.vakanuvis.extract.frame.TelegramLine;
import org.vakanuvis.extract.frame.TextRemarks;
import org.vakanuvis.extract.frame.WireCodes;
import org.vakanuvis.extract.frame.WrappedBodies;
import org.vakanuvis.extract.names.BodyEnds;
import org.vakanuvis.extract.names.OfficeHolders;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NumberLabels;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.model.Fact;

/** Finds date, headline, number, source and kind of a release. */
public final class ParticularsFinder {
  private final DateReader dates;
  private final FrameReader frames;
  private final DateChooser chooser;
  private final HeadlineFinder headlines;
  private final SourceFinder sources;
  private final KindFinder kinds;

  /** Makes all readers of heads and feet, which share their words. */
  public ParticularsFinder(Lexicon lexicon) {
    CalendarWords calendar = new CalendarWords(lexicon);
    NumberLabels numbers = new NumberLabels(lexicon);
    this.dates = new DateReader(lexicon, calendar, numbers);
    HeadNames names = new HeadNames(lexicon);
    BodyEnds bodies = new BodyEnds(lexicon);
    TelegramLine telegrams = new TelegramLine(lexicon, bodies);
    PaperNames papers = new PaperNames(lexicon, dates, calendar);
    LabelItems labels = new LabelItems(lexicon, dates, calendar, numbers, names);
    LineReader lines =
        new LineReader(
            labels,
            new DateItems(lexicon, dates, calendar, names),
            new NameItems(
                new CouncilNames(lexicon, names),
                telegrams,
                new ContactItems(lexicon),
                papers,
                new OfficeHolders(lexicon),
                new WireCodes(lexicon, names, dates),
                new PageCounts(lexicon),
                new CopiedNames(lexicon, bodies),
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
            new EchoedNames(lexicon),
            new Mastheads(lexicon, names, papers, bylines),
            new WrappedBodies(names),
            new TextRemarks(lexicon, bylines));
    this.chooser =
        new DateChooser(
            calendar,
            new DateBearing(lexicon, calendar),
            new SignatureDates(lexicon),
            new YearCompletion(lexicon, calendar));
    NameLine senders = new NameLine(lexicon, names);
    this.headlines =
        new HeadlineFinder(names, new HeadlineParts(lexicon, bodies, bylines, senders));
    this.sources =
        new SourceFinder(
            lines,
            telegrams,
            new Imprint(lexicon, names, bodies),
            names,
            new LetterheadReader(lexicon, names),
            new NoteSender(lexicon, bodies),
            new Circles(lexicon),
            new PageNames(lexicon));
    this.kinds = new KindFinder(new KindCues(lexicon));
  }

  /** What the release says of itself. */
  public Particulars find(Reading reading) {
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
