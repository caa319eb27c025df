package org.vakanuvis.extract.head;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.ReleaseKind;

/**
 * What a release says of itself.
 *
 * @param title the headline that the text has on a line of its own
 * @param dates every date that it names, in the order of the text
 */
public record Particulars(
    Optional<Fact<String>> title,
    Optional<Fact<Edtf>> date,
    Optional<Fact<String>> number,
    Optional<Fact<String>> source,
    Optional<Fact<ReleaseKind>> kind,
    List<DateMention> dates) {
  public Particulars {
    dates = List.copyOf(dates);
  }
}
