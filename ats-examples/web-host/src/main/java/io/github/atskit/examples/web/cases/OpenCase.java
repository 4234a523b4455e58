package io.github.atskit.examples.web.cases;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A case as one viewer sees it at one instant. The revision is the true one, which counts hidden events too, so it stays in here.
 */
public final class OpenCase {
    private final Sight sight;
    private final Instant now;
    private final Revision revision;
    private final Supplier<List<Happening>> history;

    OpenCase(Sight sight, Instant now, Revision revision, Supplier<List<Happening>> history) {
        this.history = history;
        this.sight = sight;
        this.now = now;
        this.revision = revision;
    }

    public CandidacyId id() {
        return sight.candidacy().id();
    }

    public Sight sight() {
        return sight;
    }

    /** {@return when it was looked at} */
    public Instant now() {
        return now;
    }

    /** {@return every action, and why not} */
    public List<ActionStatus> menu() {
        return sight.menu(now);
    }

    /** {@return what happened, as far as the viewer may see it, the first thing first} */
    public List<Happening> events() {
        return sight.events(history.get());
    }

    /** {@return a text that changes when anything changes that the viewer sees, and at nothing else} */
    public String tag() {
        return Tag.of(sight.candidacy());
    }

    Revision revision() {
        return revision;
    }
}
