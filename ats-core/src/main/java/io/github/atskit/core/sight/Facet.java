package io.github.atskit.core.sight;

import static io.github.atskit.core.sight.Extent.ALL;
import static io.github.atskit.core.sight.Extent.NOTHING;
import static io.github.atskit.core.sight.Extent.OWN;
import static io.github.atskit.core.sight.Extent.RELEASED;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What there is to see of a case, and who sees how much of it: the table from which every redaction follows. Each row has one extent for
 * each {@link Viewpoint}, in their order.
 */
public enum Facet implements Coded {
    /** Who the participant is. */
    PARTICIPANT("participant", ALL, ALL, ALL, NOTHING, ALL, ALL, ALL),
    /** Who the mentors are and were, and how each was found. */
    MENTORS("mentors", ALL, ALL, ALL, NOTHING, ALL, ALL, ALL),
    /** The requests for a mentor, and what became of them. */
    MENTOR_SEARCH("mentor-search", ALL, NOTHING, NOTHING, NOTHING, ALL, ALL, NOTHING),
    /** What was known of the applicant, and which criteria of entry were waived. */
    ENTRY("entry", ALL, NOTHING, ALL, NOTHING, ALL, ALL, NOTHING),
    /** The workbook with its evidence, and the submissions with declaration and responses. */
    WORKBOOK("workbook", ALL, ALL, ALL, ALL, ALL, ALL, ALL),
    /** The discussions of mentor and participant. */
    DISCUSSIONS("discussions", ALL, ALL, ALL, NOTHING, ALL, ALL, NOTHING),
    /** The mentor's statement; without its author where mentors are hidden. */
    STATEMENT("statement", ALL, ALL, ALL, ALL, ALL, ALL, ALL),
    /** The ends of the windows, and extensions. */
    DEADLINES("deadlines", ALL, ALL, ALL, NOTHING, ALL, ALL, NOTHING),
    /** That a hold lies on the case, of what kind, and since when. */
    HOLD("hold", ALL, ALL, ALL, ALL, ALL, ALL, ALL),
    /** The reasons for a hold or an extension, which may tell of the participant's health. */
    CIRCUMSTANCES("circumstances", ALL, NOTHING, NOTHING, NOTHING, ALL, ALL, NOTHING),
    /** The reason for a withdrawal. */
    WITHDRAWAL("withdrawal", OWN, NOTHING, NOTHING, NOTHING, ALL, ALL, NOTHING),
    /** Who reviews and who ever did, who moderated, and how far review and moderation have come. */
    REVIEW_COURSE("review-course", NOTHING, NOTHING, OWN, OWN, ALL, ALL, NOTHING),
    /** What reviewers and moderators found: judgements, feedback, requests. */
    FINDINGS("findings", RELEASED, RELEASED, OWN, OWN, ALL, RELEASED, RELEASED),
    /** Why a moderator sent reviews back. */
    RETURN_REASON("return-reason", NOTHING, NOTHING, OWN, OWN, ALL, RELEASED, NOTHING),
    /** Notes of those who run the programme: on an assignment, a conflict, a waiver, a moderation, the end of a hold. */
    STAFF_NOTES("staff-notes", NOTHING, NOTHING, NOTHING, NOTHING, ALL, ALL, NOTHING),
    /** Bookings, outcomes and attempts of the viva, and the certificate. */
    VIVA("viva", ALL, ALL, NOTHING, NOTHING, ALL, ALL, ALL),
    /** Who acted in a role other than participant, mentor and reviewer; the role itself shows. */
    STAFF("staff", NOTHING, NOTHING, NOTHING, NOTHING, ALL, ALL, NOTHING),
    /** The revision, which counts what is hidden too. */
    REVISION("revision", NOTHING, NOTHING, NOTHING, NOTHING, ALL, ALL, NOTHING);

    private final String code;
    private final List<Extent> extents;

    Facet(String code, Extent... extents) {
        this.code = code;
        this.extents = List.of(extents);
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * How much of it is seen from a viewpoint.
     *
     * @param viewpoint from where
     * @return how much
     */
    public Extent from(Viewpoint viewpoint) {
        return extents.get(viewpoint.ordinal());
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<Facet> of(String code) {
        return Coded.find(values(), code);
    }
}
