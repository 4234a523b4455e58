package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.control.Option;
import java.util.Objects;

/** As what somebody looks at a case. */
public enum Viewpoint implements Coded {
    /** The participant of the case. */
    PARTICIPANT("participant"),
    /** The present mentor. */
    MENTOR("mentor"),
    /** A reviewer who is assigned in the present round. */
    REVIEWER("reviewer"),
    /** The same where the cohort keeps reviewers from knowing whose workbook it is. */
    REVIEWER_WITHOUT_NAMES("reviewer-without-names"),
    /** A moderator or lead moderator who may moderate the case (ATS-056). */
    MODERATOR("moderator"),
    /** An administrator, or a lead moderator who may not moderate the case; neither its participant nor its present mentor (ATS-009). */
    ADMINISTRATOR("administrator"),
    /** Somebody with a seat at the booked viva, who is nothing of the above. */
    PANEL("panel");

    private static final Decider DECIDER = new Decider();

    private final String code;

    Viewpoint(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * As what an actor may look at a case, as far as the case itself tells: a reviewer is a {@link #REVIEWER} here, and only the
     * definition says whether without names. Whoever may act may look, by the rules on persons (ATS-003 to ATS-009, ATS-056); besides,
     * everybody with a seat at the booked viva, in the role of that seat. A job of the host looks at nothing.
     *
     * @param candidacy the case
     * @param viewer who looks
     * @return the viewpoint, or none where the viewer may see nothing
     */
    public static Option<Viewpoint> of(Candidacy candidacy, Actor viewer) {
        Objects.requireNonNull(candidacy, "candidacy");
        Objects.requireNonNull(viewer, "viewer");
        Option<Viewpoint> inTheCase = switch (viewer.role()) {
            case PARTICIPANT -> where(candidacy, viewer, Action.WITHDRAW, PARTICIPANT);
            case MENTOR -> where(candidacy, viewer, Action.WRITE_STATEMENT, MENTOR);
            case REVIEWER -> where(candidacy, viewer, Action.RECORD_REVIEW, REVIEWER);
            case MODERATOR -> where(candidacy, viewer, Action.CONFIRM_REVIEW, MODERATOR);
            case LEAD_MODERATOR ->
                where(candidacy, viewer, Action.CONFIRM_REVIEW, MODERATOR)
                        .orElse(() -> where(candidacy, viewer, Action.PLACE_HOLD, ADMINISTRATOR));
            case ADMINISTRATOR -> where(candidacy, viewer, Action.PLACE_HOLD, ADMINISTRATOR);
            case PROGRAMME_HEAD, SYSTEM -> Option.none();
        };
        return inTheCase.isDefined() || !sits(candidacy, viewer) ? inTheCase : Option.some(PANEL);
    }

    /** Asked of the decider, so that who may look and who may act cannot drift apart. */
    private static Option<Viewpoint> where(Candidacy candidacy, Actor viewer, Action action, Viewpoint viewpoint) {
        return DECIDER.admit(candidacy, action, viewer).isEmpty() ? Option.some(viewpoint) : Option.none();
    }

    private static boolean sits(Candidacy candidacy, Actor viewer) {
        return viewer.role() != Role.SYSTEM
                && candidacy.stage() instanceof Stage.VivaBooked booked
                && Search.has(booked.booking().panel(), new PanelSeat(viewer.id(), viewer.role()));
    }

    Viewpoint under(ProgrammeDefinition definition) {
        return this == REVIEWER && definition.review().anonymous() ? REVIEWER_WITHOUT_NAMES : this;
    }

    /** Whether all of a facet is seen. */
    boolean sees(Facet facet) {
        return facet.from(this) == Extent.ALL;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<Viewpoint> of(String code) {
        return Coded.find(values(), code);
    }
}
