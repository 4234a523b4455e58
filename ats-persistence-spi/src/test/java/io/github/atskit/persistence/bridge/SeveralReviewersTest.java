package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.review.Review;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.persistence.memory.InMemoryPersonKeys;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two reviewers differ: what they wrote is stored in their events, in the joined review, in the state and at its stage. */
class SeveralReviewersTest {
    private static final String SECRET = "Only for those who have to know";
    private static final Review FIRST = Told.review(Finding.NOT_MET, SECRET);
    private static final Review SECOND = Told.review(Finding.MET, SECRET);
    private static final JoinedReview JOINED = Reconciliation.ALL_AGREE.join(List.of(FIRST, SECOND));

    private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();
    private final InMemoryPersonKeys keys = new InMemoryPersonKeys();
    private final Told told = Told.sealed(store, keys);
    private final Archive archive = StoreBridge.over(store).sealedWith(keys).archive();

    @BeforeEach
    void review() {
        Told.HANDED_IN
                .append(new ReviewerAssigned("r-7", Option.some(SECRET), Option.some(Case.DAY), List.of("r-7")))
                .append(new ReviewerAssigned("r-2", Option.none(), Option.none(), List.of("r-7", "r-2")))
                .append(new ReviewRecorded("r-7", FIRST, false, 1, Option.none()))
                .append(new ReviewRecorded("r-2", SECOND, true, 0, Option.some(JOINED)))
                .forEach(event -> told.commit(event, Told::today));
    }

    private String everything() {
        return store.read(ReadRequest.of("c-1")).toString()
                + store.commits("c-1", 0, 100)
                + store.pending(Optional.empty(), 100)
                + store.page(IndexFilter.ALL, Optional.empty(), 100);
    }

    @Test
    void allOfItIsReadBackAndVerifies() {
        Candidacy read = told.stored();

        assertThat(read.reviewing().reviews())
                .containsExactly(new RecordedReview("r-7", FIRST), new RecordedReview("r-2", SECOND));
        assertThat(read.stage())
                .isEqualTo(new ReviewStage.InModeration(JOINED.review(), false, List.of(Criterion.SUFFICIENCY)));
        assertThat(archive.verify(Case.ID, Optional.empty())).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void noCopyOfItIsStoredOpenlyAndAllGoWithTheKeyOfTheParticipant() {
        assertThat(everything()).contains("r-7", "r-2", "not-met").doesNotContain(SECRET);

        keys.destroy("p-1", Instant.EPOCH);

        assertThat(archive.read(Case.ID)).isInstanceOf(CandidacyRecord.Erased.class);
        assertThat(archive.history(Case.ID)).noneMatch(entry -> entry.toString().contains(SECRET));
        assertThat(archive.verify(Case.ID, Optional.empty())).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void theIndexNamesBothSortedAndListsItForEither() {
        for (String person : java.util.List.of("r-2", "r-7")) {
            assertThat(store.page(IndexFilter.ALL.reviewedBy(person), Optional.empty(), 10))
                    .singleElement()
                    .returns(java.util.List.of("r-2", "r-7"), IndexRow::reviewers);
        }
        assertThat(store.page(IndexFilter.ALL.reviewedBy("r-1"), Optional.empty(), 10))
                .isEmpty();
    }
}
