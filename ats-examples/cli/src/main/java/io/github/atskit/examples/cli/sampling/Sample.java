package io.github.atskit.examples.cli.sampling;

import io.github.atskit.core.sampling.CohortCompliance;
import io.github.atskit.core.sampling.Pick;
import io.github.atskit.core.sampling.ReviewRef;
import io.github.atskit.core.sampling.ReviewedWorkbook;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * A sample and how far its moderation has come.
 *
 * @param picks the whole sample, by workbook and round
 * @param added how many of them are new
 * @param compliance each cohort by name
 * @param reviews what was reviewed
 * @param moderated what has been moderated
 */
public record Sample(
        List<Pick> picks,
        int added,
        List<CohortCompliance> compliance,
        Map<ReviewRef, ReviewedWorkbook> reviews,
        Set<ReviewRef> moderated) {

    public boolean enough() {
        return compliance.forAll(CohortCompliance::enough);
    }

    ReviewedWorkbook review(Pick pick) {
        return reviews.get(pick.review()).get();
    }

    boolean isModerated(Pick pick) {
        return moderated.contains(pick.review());
    }
}
