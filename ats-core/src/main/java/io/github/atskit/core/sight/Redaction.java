package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Hold;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.mentoring.Mentoring;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Takes out of a case what one viewer may not see: the one place where that is done. What is hidden is as if it had not happened, or
 * stands in one neutral form: an empty text, the name of the role for a person, {@code awaiting-reviewer} for all that goes on between a
 * submission and its release.
 */
record Redaction(Viewpoint viewpoint, Actor viewer) {
    static final String NO_TEXT = "";
    static final Review NO_REVIEW = new Review(LinkedHashMap.empty(), NO_TEXT, List.empty());
    static final Windows NO_WINDOWS = new Windows(Option.none(), Option.none(), Option.none());

    Candidacy of(Candidacy now) {
        if (viewpoint == Viewpoint.MODERATOR) {
            return now; // sees everything, as the table says and a test holds
        }
        return new Candidacy(
                now.id(),
                viewpoint.sees(Facet.REVISION) ? now.revision() : Revision.NONE.value(),
                now.definition(),
                participant(now.participant()),
                mentoring(now.mentoring()),
                now.workbook(),
                reviewing(now),
                windows(now.windows()),
                now.hold().isEmpty() ? now.hold() : Option.some(hold(now.hold().get())),
                stage(now));
    }

    // Persons.

    String participant(String person) {
        return viewpoint.sees(Facet.PARTICIPANT) ? person : Role.PARTICIPANT.code();
    }

    String mentor(String person) {
        return viewpoint.sees(Facet.MENTORS) ? person : Role.MENTOR.code();
    }

    /** Who acted, as the viewer may know them: at least in which role. */
    Actor actor(Actor by) {
        if (by.equals(viewer)) {
            return by;
        }
        Facet facet = switch (by.role()) {
            case PARTICIPANT -> Facet.PARTICIPANT;
            case MENTOR -> Facet.MENTORS;
            case REVIEWER -> Facet.REVIEW_COURSE;
            case MODERATOR, LEAD_MODERATOR, PROGRAMME_HEAD, ADMINISTRATOR, SYSTEM -> Facet.STAFF;
        };
        return viewpoint.sees(facet) ? by : unnamed(by.role());
    }

    static Actor unnamed(Role role) {
        return new Actor(role.code(), role);
    }

    // Facts beside the stage.

    private Mentoring mentoring(Mentoring mentoring) {
        boolean named = viewpoint.sees(Facet.MENTORS);
        return new Mentoring(
                named ? mentoring.mentors() : List.empty(),
                viewpoint.sees(Facet.MENTOR_SEARCH) ? mentoring.request() : Option.none(),
                named ? mentoring.statement() : mentoring.statement().map(this::statement),
                viewpoint.sees(Facet.DISCUSSIONS) ? mentoring.discussions() : List.empty());
    }

    Statement statement(Statement statement) {
        return new Statement(mentor(statement.mentor()), statement.text(), statement.writtenOn(), statement.about());
    }

    Windows windows(Windows windows) {
        return viewpoint.sees(Facet.DEADLINES) ? windows : NO_WINDOWS;
    }

    Hold hold(Hold hold) {
        return viewpoint.sees(Facet.CIRCUMSTANCES) ? hold : new Hold(hold.kind(), NO_TEXT, hold.placedAt());
    }

    String withdrawalReason(Actor by, String reason) {
        boolean own = Facet.WITHDRAWAL.from(viewpoint) == Extent.OWN && by.equals(viewer);
        return own || viewpoint.sees(Facet.WITHDRAWAL) ? reason : NO_TEXT;
    }

    // Review and moderation.

    Extent course() {
        return Facet.REVIEW_COURSE.from(viewpoint);
    }

    private Reviewing reviewing(Candidacy now) {
        Reviewing reviewing = now.reviewing();
        return switch (course()) {
            case ALL ->
                viewpoint.sees(Facet.FINDINGS) || isReleased(now.stage()) ? reviewing : withoutFindings(reviewing);
            case OWN -> ownOf(reviewing);
            case RELEASED, NOTHING -> nothingBut(reviewing.round(), List.empty(), List.empty(), false);
        };
    }

    /** Whether what was found in the present round is known to the participant. After a withdrawal nothing tells, so it is not. */
    static boolean isReleased(Stage stage) {
        return !isJudged(stage.name()) && stage.name() != StageName.WITHDRAWN;
    }

    private static boolean isJudged(StageName stage) {
        return stage == StageName.AWAITING_REVIEWER
                || stage == StageName.UNDER_REVIEW
                || stage == StageName.IN_MODERATION;
    }

    private static Reviewing withoutFindings(Reviewing reviewing) {
        return new Reviewing(
                reviewing.round(),
                reviewing.reviewers(),
                reviewing.reviews().map(recorded -> new RecordedReview(recorded.reviewer(), NO_REVIEW)),
                reviewing.complete(),
                reviewing.everAssigned(),
                reviewing.stoodDown(),
                reviewing.moderators(),
                reviewing.returned(),
                List.empty(),
                reviewing.earlierRequestIds());
    }

    /** Before all reviews are in, a reviewer sees neither who else reviews nor how far they are (ATS-057). */
    private Reviewing ownOf(Reviewing reviewing) {
        List<String> reviewers = seats(reviewing);
        return nothingBut(reviewing.round(), reviewers, reviewing.reviewsSeenBy(viewer.id()), reviewing.complete());
    }

    List<String> seats(Reviewing reviewing) {
        return reviewing.complete() ? reviewing.reviewers() : List.of(viewer.id());
    }

    private static Reviewing nothingBut(
            int round, List<String> reviewers, List<RecordedReview> reviews, boolean complete) {
        return new Reviewing(
                round,
                reviewers,
                reviews,
                complete,
                reviewers,
                List.empty(),
                List.empty(),
                false,
                List.empty(),
                List.empty());
    }

    // Where it stands.

    private Stage stage(Candidacy now) {
        return now.stage().fold(new RedactedStage(this, now.reviewing()));
    }

    /** The stage's name as the viewer may know it. */
    StageName stage(StageName stage) {
        if (course() == Extent.NOTHING && isJudged(stage)) {
            return StageName.AWAITING_REVIEWER;
        }
        return stage == StageName.VIVA_BOOKED && !viewpoint.sees(Facet.VIVA) ? StageName.AWAITING_VIVA : stage;
    }
}
