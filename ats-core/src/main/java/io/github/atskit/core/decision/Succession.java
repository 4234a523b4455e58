package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Hold;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.mentoring.Mentoring;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.control.Option;

/** What an event needs of the candidacy that it follows, and the candidacy that follows it. */
final class Succession {
    private Succession() {}

    // What an event needs of the state, and the complaint where it is not there.

    static BrokenHistory broken(Candidacy now, Event event) {
        String held = now.hold().isDefined() ? " (held)" : "";
        return new BrokenHistory(
                now.id(), now.revision() + 1, event.type(), now.stage().name().code() + held);
    }

    static <S extends Stage> S at(Class<S> stage, Candidacy now, Event event) {
        if (!stage.isInstance(now.stage())) {
            throw broken(now, event);
        }
        return stage.cast(now.stage());
    }

    static void require(boolean fits, Candidacy now, Event event) {
        if (!fits) {
            throw broken(now, event);
        }
    }

    static boolean isWriting(Candidacy now) {
        StageName stage = now.stage().name();
        return stage == StageName.DRAFTING || stage == StageName.MODIFYING;
    }

    static boolean isBeforeSubmission(Candidacy now) {
        return now.stage().name() == StageName.AWAITING_MENTOR || isWriting(now);
    }

    /** What reviewers differ on is never released before a moderator has decided it. */
    static ReviewStage.InModeration settled(Candidacy now, Event event) {
        ReviewStage.InModeration stage = at(ReviewStage.InModeration.class, now, event);
        require(stage.disputed().isEmpty(), now, event);
        return stage;
    }

    // The next revision, with the groups that changed.

    static Candidacy next(
            Candidacy now,
            Mentoring mentoring,
            Workbook workbook,
            Reviewing reviewing,
            Windows windows,
            Option<Hold> hold,
            Stage stage) {
        return new Candidacy(
                now.id(),
                now.revision() + 1,
                now.definition(),
                now.participant(),
                mentoring,
                workbook,
                reviewing,
                windows,
                hold,
                stage);
    }

    static Candidacy with(Candidacy now, Stage stage) {
        return next(now, now.mentoring(), now.workbook(), now.reviewing(), now.windows(), now.hold(), stage);
    }

    static Candidacy with(Candidacy now, Mentoring mentoring, Stage stage) {
        return next(now, mentoring, now.workbook(), now.reviewing(), now.windows(), now.hold(), stage);
    }

    static Candidacy with(Candidacy now, Reviewing reviewing, Stage stage) {
        return next(now, now.mentoring(), now.workbook(), reviewing, now.windows(), now.hold(), stage);
    }

    static Candidacy with(Candidacy now, Windows windows, Option<Hold> hold, Stage stage) {
        return next(now, now.mentoring(), now.workbook(), now.reviewing(), windows, hold, stage);
    }

    static Candidacy underReview(Candidacy now, Reviewing reviewing) {
        return with(now, reviewing, new ReviewStage.UnderReview(reviewing.reviewers(), reviewing.recorded()));
    }
}
