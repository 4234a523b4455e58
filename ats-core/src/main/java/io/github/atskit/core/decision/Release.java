package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.Recommended;
import io.github.atskit.core.event.ReviewSampled;
import io.github.atskit.core.event.RoundsUsedUp;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.sampling.ReviewedWorkbook;
import io.vavr.control.Option;

/** What becomes of a review: the sample for moderation (ATS-055), or its release to the participant. */
final class Release {
    private Release() {}

    /**
     * While reviews are awaited nothing follows. What is disputed, what follows a review that was sent back, and everything where the
     * policy says so, is moderated whatever the draw says.
     */
    static Option<Event> afterReview(Candidacy after, ResolvedDefinition programme, Context context) {
        if (!(after.stage() instanceof ReviewStage.InModeration stage)) {
            return Option.none();
        }
        boolean sampled = after.reviewing().returned()
                || !stage.disputed().isEmpty()
                || programme.definition().review().reconciliation().moderatesAll()
                || programme.moderation().samples(reviewed(after, stage.met(), programme));
        return sampled ? Option.some(new ReviewSampled()) : afterModeration(after, programme, context);
    }

    private static ReviewedWorkbook reviewed(Candidacy after, boolean met, ResolvedDefinition programme) {
        return ReviewedWorkbook.builder()
                .workbook(after.id().value())
                .round(after.round())
                .cohort(programme.ref().cohort())
                .reviewers(after.reviewing().reviewers().toSet())
                .finding(met ? Finding.MET : Finding.NOT_MET)
                .build();
    }

    static Option<Event> afterModeration(Candidacy after, ResolvedDefinition programme, Context context) {
        ReviewStage.InModeration stage = (ReviewStage.InModeration) after.stage();
        Review review = stage.review();
        if (stage.met()) {
            return Option.some(new Recommended(review.feedback()));
        }
        if (!programme.definition().modifications().allowAfter(after.round())) {
            return Option.some(new RoundsUsedUp(review.feedback()));
        }
        return Option.some(new ModificationsRequested(
                review.feedback(),
                review.modifications(),
                programme.windowAfter(context.at(), after.windows().resubmission())));
    }
}
