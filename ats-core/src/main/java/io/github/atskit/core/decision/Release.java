package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
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

    /** A review that follows one that was sent back is moderated again, whatever the draw says. */
    static Option<Event> afterReview(Candidacy after, ResolvedDefinition programme, Context context) {
        Stage.InModeration stage = (Stage.InModeration) after.stage();
        boolean sampled =
                after.reviewing().returned() || programme.moderation().samples(reviewed(after, stage.met(), programme));
        return sampled ? Option.some(new ReviewSampled()) : afterModeration(after, programme, context);
    }

    private static ReviewedWorkbook reviewed(Candidacy after, boolean met, ResolvedDefinition programme) {
        return ReviewedWorkbook.builder()
                .workbook(after.id().value())
                .round(after.round())
                .cohort(programme.ref().cohort())
                .reviewers(after.reviewing().reviewer().toSet())
                .finding(met ? Finding.MET : Finding.NOT_MET)
                .build();
    }

    static Option<Event> afterModeration(Candidacy after, ResolvedDefinition programme, Context context) {
        Stage.InModeration stage = (Stage.InModeration) after.stage();
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
