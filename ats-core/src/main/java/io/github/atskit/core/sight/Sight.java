package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.rejection.NotAtThisStage;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * A case as one viewer may see it. Immutable and safe to share between threads.
 *
 * <p>Two cases that differ only in what the viewer may not see give that viewer equal sights, and so everything that is made of a sight
 * alone is equal too. What is hidden is decided by {@link Facet}. Two things are left to the host: the id of the case and what people
 * write into a workbook are shown as they are, so neither should name a person where reviewers are not to know them; and the
 * {@link #definition()} is that of the cohort, with the seed of its samples, which is no part of any page.
 */
public final class Sight {
    private static final Decider DECIDER = new Decider();

    private final ProgrammeDefinition definition;
    private final Candidacy candidacy;
    private final Redaction redaction;

    private Sight(ProgrammeDefinition definition, Candidacy candidacy, Redaction redaction) {
        this.definition = definition;
        this.candidacy = candidacy;
        this.redaction = redaction;
    }

    /**
     * Looks at a case.
     *
     * @param definition the definition pinned at enrolment
     * @param candidacy the case as it stands
     * @param viewer who looks
     * @return what that viewer may see, or none where they may see nothing of it; a host then answers as if there were no such case
     */
    public static Option<Sight> of(ProgrammeDefinition definition, Candidacy candidacy, Actor viewer) {
        Objects.requireNonNull(definition, "definition");
        Option<Viewpoint> viewpoint = Viewpoint.of(candidacy, viewer);
        if (viewpoint.isEmpty()) {
            return Option.none();
        }
        Redaction redaction = new Redaction(viewpoint.get().under(definition), viewer);
        return Option.some(new Sight(definition, redaction.of(candidacy), redaction));
    }

    /** {@return the definition of the case} */
    public ProgrammeDefinition definition() {
        return definition;
    }

    /**
     * The case without what this viewer may not see. It is for showing, not for deciding or storing. A text that is hidden is empty, a
     * person who is hidden has the name of the role as id. The revision is 0 where it is hidden, so it fits no case that is expected
     * by it; a host that asks whether a page is outdated compares what the page shows.
     *
     * @return the redacted case
     */
    public Candidacy candidacy() {
        return candidacy;
    }

    /** {@return who looks} */
    public Actor viewer() {
        return redaction.viewer();
    }

    /** {@return as what they look} */
    public Viewpoint viewpoint() {
        return redaction.viewpoint();
    }

    /**
     * What the viewer may do, and why not the rest. It allows what the decider's menu of the whole case allows, and blocks the rest with
     * the same codes by the same rules; only a stage that is hidden has another name.
     *
     * @param now the instant asked about
     * @return every action, in the order of the programme
     */
    public List<ActionStatus> menu(Instant now) {
        return DECIDER.menu(definition, candidacy, new Context(viewer(), Objects.requireNonNull(now, "now")));
    }

    /**
     * What the viewer may see of a rejection of a command of theirs. What a rule tells by itself is listed in {@link Disclosure}.
     *
     * @param rejection why the command was rejected
     * @return the same without what is hidden from them
     */
    public Rejection explain(Rejection rejection) {
        return new Rejection(rejection.action(), rejection.reasons().map(this::explain));
    }

    private Reason explain(Reason reason) {
        return reason instanceof NotAtThisStage closed ? new NotAtThisStage(redaction.stage(closed.stage())) : reason;
    }

    /**
     * What the viewer may see of the history of this very case. Where the course of the review is hidden, each release is told as two
     * entries: a review by nobody in particular, which carries what was found, and what follows from it.
     *
     * @param history the whole history, from the enrolment on
     * @return the visible part, numbered anew from 1
     */
    public List<Happening> events(List<Happening> history) {
        Objects.requireNonNull(history, "history");
        return viewpoint() == Viewpoint.MODERATOR ? history : new Retelling(redaction).of(history);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sight that
                && redaction.equals(that.redaction)
                && candidacy.equals(that.candidacy)
                && definition.equals(that.definition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(redaction, candidacy, definition);
    }

    /** {@return who looks at which case as what} */
    @Override
    public String toString() {
        return candidacy.id() + ", seen by " + viewer() + " as " + viewpoint().code();
    }
}
