package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.consistency.Dimension;
import io.github.atskit.core.consistency.Slice;
import io.github.atskit.core.review.Criterion;

/** What the parts of a report are called: words of the programme where they are such, else as the host names them. */
final class Names {
    private Names() {}

    static String of(Slice<?> slice, Telling telling) {
        if (slice.dimension() == Dimension.OVERALL) {
            return telling.text("all");
        }
        return slice.dimension() == Dimension.CRITERION
                ? Criterion.of(slice.name())
                        .map(telling.language().messages()::word)
                        .getOrElse(slice.name())
                : slice.name();
    }
}
