package io.github.atskit.persistence.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.persistence.BrokenRecord;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The files of the first numbers hold what builds with a single reviewer wrote; this says what it means today. */
@DisplayName("What was written of a single reviewer")
class SingleReviewerTest {

    private static Stored sample(String shape, boolean bare) {
        return Stored.all().stream()
                .filter(sample -> sample.shape().equals(shape) && sample.bare() == bare)
                .findFirst()
                .orElseThrow();
    }

    private static Object first(String shape, boolean bare) {
        Stored sample = sample(shape, bare);
        return sample.reader()
                .read(Stored.FORMS, 1, Golden.FILES.form(sample, 1).orElseThrow());
    }

    @Test
    @DisplayName("as an assignment makes them all the reviewers there are, of an unknown calibration")
    void assigned() {
        assertThat(first("event.reviewer-assigned", false))
                .isEqualTo(new ReviewerAssigned(
                        "r-2", Option.some(Samples.text("reason")), Option.none(), List.of("r-2")));
        assertThat(first("event.reviewer-assigned", true))
                .isEqualTo(new ReviewerAssigned("r-2", Option.none(), Option.none(), List.of("r-2")));
    }

    @Test
    @DisplayName("as a review awaits no other, and is joined with none")
    void recorded() {
        assertThat(first("event.review-recorded", false))
                .isEqualTo(new ReviewRecorded("r-2", Samples.REVIEW, false, 0, Option.none()));
        assertThat(first("event.review-recorded", true))
                .isEqualTo(new ReviewRecorded("r-2", Samples.BARE_REVIEW, true, 0, Option.none()));
    }

    @Test
    @DisplayName("as a state under review has one seat, taken, and no review")
    void underReview() {
        Candidacy read = (Candidacy) first("state.under-review", false);

        assertThat(read.stage()).isEqualTo(new ReviewStage.UnderReview(List.of("r-2"), List.empty()));
        assertThat(read.reviewing()).isEqualTo(reviewing(false));
    }

    @Test
    @DisplayName("as a state in moderation disputes nothing, and says that a review is in which it did not keep")
    void inModeration() {
        Candidacy read = (Candidacy) first("state.in-moderation", false);

        assertThat(read.stage()).isEqualTo(inModeration(Samples.REVIEW, true));
        assertThat(read.reviewing()).isEqualTo(reviewing(true));

        Candidacy bare = (Candidacy) first("state.in-moderation", true);
        assertThat(bare.stage()).isEqualTo(inModeration(Samples.BARE_REVIEW, false));
        assertThat(bare.reviewing()).isEqualTo(Reviewing.NOT_BEGUN);
    }

    private static ReviewStage.InModeration inModeration(Review review, boolean met) {
        return new ReviewStage.InModeration(review, met, List.empty());
    }

    private static Reviewing reviewing(boolean complete) {
        return new Reviewing(
                2,
                List.of("r-2"),
                List.empty(),
                complete,
                List.of("r-2", "r-1"),
                List.of("r-1"),
                List.of("o-1", "l-1"),
                true,
                List.of("q-2", "q-1"),
                List.of("q-0"));
    }

    @Test
    @DisplayName("tells the same outline when its texts are gone, and is told with its place when it is damaged")
    void outlinesAndDamage() {
        Stored sample = sample("state.under-review", false);
        Map<String, Object> open = Golden.FILES.form(sample, 1).orElseThrow().open();
        Map<String, Object> now = sample.form().open();
        assertThat(Stored.FORMS.readOutline(Stored.PLACE, 1, open))
                .isEqualTo(Stored.FORMS.readOutline(Stored.PLACE, Stored.FORMS.stateSchema(), now));

        for (String name : List.of("reviewing", "stage")) {
            for (Object damage : List.of(7L, "x", java.util.List.of())) {
                Form damaged = Golden.FILES.form(sample, 1).orElseThrow();
                Map<String, Object> half = new LinkedHashMap<>(damaged.open());
                half.put(name, damage);
                Form form = new Form(half, damaged.personal());
                BrokenRecord told = catchThrowableOfType(
                        BrokenRecord.class, () -> sample.reader().read(Stored.FORMS, 1, form));
                assertThat(told.path()).isEqualTo(Stored.PLACE.path() + '.' + name);
                assertThat(told.problem()).isEqualTo("is not a map");
            }
        }
    }
}
