package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.review.Reviewing;
import io.vavr.collection.List;

/**
 * What a state of the first number did not keep: the review itself, once it was in. Its candidacy goes on without it until the next
 * submission, while the history still has it.
 */
final class Reviews {
    private Reviews() {}

    /** Whether reviews of the present round are in and not there, which is so after a state of the first number and never else. */
    static boolean areNotKept(Candidacy candidacy) {
        Reviewing reviewing = candidacy.reviewing();
        return reviewing.complete() && reviewing.reviews().isEmpty();
    }

    /** {@return the candidacy as it would be after such a state} */
    static Candidacy without(Candidacy candidacy) {
        Reviewing reviewing = candidacy.reviewing();
        return new Candidacy(
                candidacy.id(),
                candidacy.revision(),
                candidacy.definition(),
                candidacy.participant(),
                candidacy.mentoring(),
                candidacy.workbook(),
                new Reviewing(
                        reviewing.round(),
                        reviewing.reviewers(),
                        List.empty(),
                        true,
                        reviewing.everAssigned(),
                        reviewing.stoodDown(),
                        reviewing.moderators(),
                        reviewing.returned(),
                        reviewing.requestIds(),
                        reviewing.earlierRequestIds()),
                candidacy.windows(),
                candidacy.hold(),
                candidacy.stage());
    }
}
