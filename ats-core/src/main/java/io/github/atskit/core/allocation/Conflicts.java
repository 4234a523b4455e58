package io.github.atskit.core.allocation;

import java.util.Comparator;

/** The order in which conflicts are kept. */
final class Conflicts {
    static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::reviewer)
            .thenComparing(Conflict::scope)
            .thenComparing(Conflict::id)
            .thenComparing(Conflict::kind);

    private Conflicts() {}
}
