package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/** A case as one viewer may see it. Immutable and safe to share between threads. */
public final class Sight {
    private static final Decider DECIDER = new Decider();

    private final ProgrammeDefinition definition;
    private final Candidacy candidacy;
    private final Actor viewer;

    private Sight(ProgrammeDefinition definition, Candidacy candidacy, Actor viewer) {
        this.definition = definition;
        this.candidacy = candidacy;
        this.viewer = viewer;
    }

    /**
     * Looks at a case.
     *
     * @param definition the definition pinned at enrolment
     * @param candidacy the case as it stands
     * @param viewer who looks
     * @return what that viewer may see, or none where they may see nothing of it
     */
    public static Option<Sight> of(ProgrammeDefinition definition, Candidacy candidacy, Actor viewer) {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(candidacy, "candidacy");
        Objects.requireNonNull(viewer, "viewer");
        return Option.some(new Sight(definition, candidacy, viewer));
    }

    /** {@return the definition of the case} */
    public ProgrammeDefinition definition() {
        return definition;
    }

    /** {@return the case without what this viewer may not see} */
    public Candidacy candidacy() {
        return candidacy;
    }

    /** {@return who looks} */
    public Actor viewer() {
        return viewer;
    }

    /**
     * What the viewer may do, and why not the rest.
     *
     * @param now the instant asked about
     * @return every action, in the order of the programme
     */
    public List<ActionStatus> menu(Instant now) {
        return DECIDER.menu(definition, candidacy, new Context(viewer, Objects.requireNonNull(now, "now")));
    }

    /**
     * What the viewer may see of a rejection.
     *
     * @param rejection why a command of theirs was rejected
     * @return the same without what is hidden from them
     */
    public Rejection explain(Rejection rejection) {
        return Objects.requireNonNull(rejection, "rejection");
    }

    /**
     * What the viewer may see of a history.
     *
     * @param history the whole history, from the enrolment on
     * @return the visible part, numbered anew from 1
     */
    public List<Happening> events(List<Happening> history) {
        return Objects.requireNonNull(history, "history");
    }
}
