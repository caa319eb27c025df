package org.vakanuvis.extract;

import java.util.Optional;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.ReleaseKind;

/**
 * What a release says of itself.
 *
 * @param title the headline that the text has on a line of its own
 */
record Particulars(
    Optional<Fact<String>> title,
    Optional<Fact<Edtf>> date,
    Optional<Fact<String>> number,
    Optional<Fact<String>> source,
    Optional<Fact<ReleaseKind>> kind) {}
