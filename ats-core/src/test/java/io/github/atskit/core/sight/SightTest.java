package io.github.atskit.core.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.AdjustReview;
import io.github.atskit.core.command.ConfirmReview;
import io.github.atskit.core.command.RecordNoShow;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.HoldPlaced;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewReturned;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.VivaMissed;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.rejection.NotAtThisStage;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Of a case")
class SightTest {
    private static final Candidacies SEED = Candidacies.seed();
    private static final Review NOT_MET = Reviews.notMet("q-1");

    private static Chronicle from(Journey journey) {
        return Chronicle.from(journey);
    }

    private static Candidacy seen(Journey journey, Actor viewer) {
        return from(journey).sight(viewer).candidacy();
    }

    @Nested
    @DisplayName("the participant")
    class Participant {
        @Test
        @DisplayName("sees the same from the submission until the release")
        void oneStage() {
            Candidacy waiting = seen(SEED.awaitingReviewer(), People.PARTICIPANT);
            assertThat(waiting.stage()).isEqualTo(new ReviewStage.AwaitingReviewer());
            assertThat(seen(SEED.underReview(), People.PARTICIPANT)).isEqualTo(waiting);
            assertThat(seen(SEED.inModeration(), People.PARTICIPANT)).isEqualTo(waiting);
            assertThat(seen(SEED.inModeration(), People.MENTOR).stage()).isEqualTo(waiting.stage());
        }

        @Test
        @DisplayName("hears of a confirmed review and of an adjusted one the same")
        void adjustedOrNot() {
            Chronicle confirmed = from(SEED.inModeration()).then(People.MODERATOR, Commands.confirm());
            Chronicle adjusted = from(SEED.underReview())
                    .then(People.REVIEWER, Commands.record(Reviews.notMet("z-1", "z-2")))
                    .then(People.LEAD_MODERATOR, new AdjustReview(NOT_MET, "Far too much"));
            assertThat(adjusted.heardSince(EventType.WORKBOOK_SUBMITTED, People.PARTICIPANT))
                    .containsExactly(
                            "administrator:administrator workbook-submitted",
                            "reviewer:reviewer review-recorded",
                            "reviewer:reviewer modifications-requested");
            assertThat(adjusted.last(ReviewRecorded.class, People.PARTICIPANT))
                    .isEqualTo(confirmed.last(ReviewRecorded.class, People.PARTICIPANT));
            assertThat(adjusted.last(ReviewRecorded.class, People.PARTICIPANT)
                            .get()
                            .review())
                    .isEqualTo(NOT_MET);
            assertThat(adjusted.sight(People.PARTICIPANT)).isEqualTo(confirmed.sight(People.PARTICIPANT));
        }

        @Test
        @DisplayName("sees the reason for a hold, and their own for a withdrawal, but not an administrator's")
        void reasons() {
            Chronicle held = from(SEED.drafting()).then(People.ADMINISTRATOR, Commands.hold());
            assertThat(held.sight(People.PARTICIPANT).candidacy().hold().get().reason())
                    .isEqualTo("To be looked into");
            assertThat(held.sight(People.MENTOR).candidacy().hold().get().reason())
                    .isEmpty();
            assertThat(held.last(HoldPlaced.class, People.MENTOR).get().hold().kind())
                    .isEqualTo(held.journey().now().hold().get().kind());
            Journey own = SEED.drafting().then(People.PARTICIPANT, Commands.withdraw());
            Journey others = SEED.drafting().then(People.ADMINISTRATOR, Commands.withdraw());
            assertThat(seen(own, People.PARTICIPANT).stage())
                    .isEqualTo(new Stage.Withdrawn(People.PARTICIPANT, "Another post"));
            assertThat(seen(own, People.MENTOR).stage()).isEqualTo(new Stage.Withdrawn(People.PARTICIPANT, ""));
            assertThat(seen(others, People.PARTICIPANT).stage())
                    .isEqualTo(new Stage.Withdrawn(new Actor("administrator", Role.ADMINISTRATOR), ""));
        }

        @Test
        @DisplayName("sees the note of a missed viva, which the letter tells as well")
        void missedViva() {
            Chronicle missed = from(SEED.vivaBooked())
                    .at(Moments.VIVA)
                    .then(People.LEAD_MODERATOR, new RecordNoShow(Option.some("Nobody came")));
            assertThat(missed.last(VivaMissed.class, People.PARTICIPANT).flatMap(VivaMissed::note))
                    .isEqualTo(Option.some("Nobody came"));
        }

        @Test
        @DisplayName("sees no revision, and it fits no case that is expected by it")
        void noRevision() {
            assertThat(seen(SEED.drafting(), People.PARTICIPANT).revision()).isZero();
            assertThat(seen(SEED.drafting(), People.ADMINISTRATOR).revision()).isEqualTo(2);
        }
    }

    @Nested
    @DisplayName("a reviewer")
    class Reviewer {
        private final Candidacies two = Candidacies.in(Cohorts.seed().reviewers(2, Reconciliation.ALL_AGREE));

        private Journey oneOfTwo() {
            return two.awaitingReviewer()
                    .then(People.ADMINISTRATOR, Commands.assign(People.REVIEWER))
                    .then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER))
                    .then(People.OTHER_REVIEWER, Commands.record(NOT_MET));
        }

        @Test
        @DisplayName("sees neither who else reviews nor how far they are, until all reviews are in (ATS-057)")
        void independence() {
            Candidacy before = seen(oneOfTwo(), People.REVIEWER);
            assertThat(before.stage()).isEqualTo(new ReviewStage.UnderReview(List.of("r-1"), List.empty()));
            assertThat(before.reviewing().reviews()).isEmpty();
            Journey all = oneOfTwo().then(People.REVIEWER, Commands.record(Reviews.met()));
            assertThat(seen(all, People.REVIEWER).reviewing().reviews())
                    .containsExactly(new RecordedReview("r-2", NOT_MET), new RecordedReview("r-1", Reviews.met()));
            assertThat(from(all)
                            .heardBy(People.REVIEWER)
                            .map(Happening::event)
                            .filter(ReviewRecorded.class::isInstance)
                            .map(event -> ((ReviewRecorded) event).reviewer()))
                    .containsExactly("r-2", "r-1");
        }

        @Test
        @DisplayName("hears why a review came back to them, and not why one came back to another")
        void returned() {
            Chronicle back = from(SEED.inModeration()).then(People.MODERATOR, Commands.sendBack());
            assertThat(back.last(ReviewReturned.class, People.REVIEWER))
                    .isEqualTo(Option.some(new ReviewReturned("moderator", "Say why")));
            Chronicle replaced = back.then(People.ADMINISTRATOR, Commands.replaceBy(People.OTHER_REVIEWER));
            assertThat(replaced.last(ReviewReturned.class, People.OTHER_REVIEWER))
                    .isEmpty();
            assertThat(replaced.last(ReviewerAssigned.class, People.OTHER_REVIEWER)
                            .flatMap(ReviewerAssigned::reason))
                    .isEmpty();
            assertThat(replaced.sight(People.OTHER_REVIEWER)
                            .candidacy()
                            .reviewing()
                            .returned())
                    .isFalse();
        }

        @Test
        @DisplayName("hears of the release of their own review once, and of another one besides")
        void release() {
            Chronicle confirmed = from(SEED.inModeration()).then(People.MODERATOR, Commands.confirm());
            assertThat(confirmed.heardSince(EventType.REVIEWER_ASSIGNED, People.REVIEWER))
                    .containsExactly(
                            "administrator:administrator reviewer-assigned",
                            "administrator:a-1 review-recorded",
                            "administrator:administrator review-sampled",
                            "reviewer:reviewer modifications-requested");
            Chronicle adjusted =
                    from(SEED.inModeration()).then(People.MODERATOR, Commands.adjust(Reviews.notMet("q-9")));
            assertThat(adjusted.heardSince(EventType.REVIEW_SAMPLED, People.REVIEWER))
                    .containsExactly(
                            "administrator:administrator review-sampled",
                            "reviewer:reviewer review-recorded",
                            "reviewer:reviewer modifications-requested");
        }

        @Test
        @DisplayName("does not learn whose workbook it is where the cohort keeps it from them")
        void withoutNames() {
            Chronicle read = from(Candidacies.in(Cohorts.seed().anonymous()).underReview());
            Candidacy seen = read.sight(People.REVIEWER).candidacy();
            assertThat(seen.participant()).isEqualTo("participant");
            assertThat(seen.mentoring().mentors()).isEmpty();
            assertThat(seen.mentoring().statement().get().mentor()).isEqualTo("mentor");
            assertThat(seen.mentoring().statement().get().text()).isEqualTo("I have read it all");
            assertThat(seen.workbook()).isEqualTo(read.journey().now().workbook());
            Enrolled enrolled = read.last(Enrolled.class, People.REVIEWER).get();
            assertThat(enrolled.participant()).isEqualTo("participant");
            assertThat(enrolled.entry().weeklyHours()).isEmpty();
            assertThat(read.heardBy(People.REVIEWER).map(Happening::toString).mkString())
                    .doesNotContain("p-1")
                    .doesNotContain("m-1")
                    .contains("WorkbookSubmitted");
        }

        @Test
        @DisplayName("does not see without names until when modifications may be made")
        void withoutWindows() {
            Chronicle released = from(Candidacies.in(Cohorts.seed().anonymous().windowDays(30))
                            .inModeration())
                    .then(People.MODERATOR, Commands.confirm());
            assertThat(released.last(ModificationsRequested.class, People.REVIEWER)
                            .get()
                            .end())
                    .isEmpty();
            assertThat(released.last(ModificationsRequested.class, People.PARTICIPANT)
                            .get()
                            .end())
                    .isNotEmpty();
        }

        @Test
        @DisplayName("sees nothing of the viva")
        void noViva() {
            assertThat(seen(SEED.vivaBooked(), People.REVIEWER).stage())
                    .isEqualTo(new Stage.AwaitingViva(0, Option.none()));
            assertThat(seen(SEED.awarded().then(People.ADMINISTRATOR, Commands.certify()), People.REVIEWER)
                            .stage())
                    .isEqualTo(new Stage.Awarded(
                            ((Stage.Awarded) SEED.awarded().now().stage()).on(), Option.none()));
        }
    }

    @Nested
    @DisplayName("an administrator")
    class Administrator {
        @Test
        @DisplayName("sees who reviews and how far it has come, and what was found once it is released")
        void untilTheRelease() {
            Chronicle before = from(SEED.inModeration());
            Candidacy seen = before.sight(People.ADMINISTRATOR).candidacy();
            assertThat(seen.reviewing().recorded()).containsExactly("r-1");
            assertThat(seen.reviewing().requestIds()).isEmpty();
            assertThat(seen.toString()).doesNotContain("Not there yet");
            assertThat(before.heardBy(People.ADMINISTRATOR).toString()).doesNotContain("Not there yet");
            assertThat(before.heardBy(People.ADMINISTRATOR)).hasSameSizeAs(before.history());
            Chronicle after = before.then(People.MODERATOR, new ConfirmReview(Option.some("Agreed")));
            assertThat(after.sight(People.ADMINISTRATOR).candidacy())
                    .isEqualTo(after.journey().now());
            assertThat(after.heardBy(People.ADMINISTRATOR)).isEqualTo(after.history());
        }

        @Test
        @DisplayName("does not hear why reviews came back, until the release")
        void reasonOfAReturn() {
            Chronicle back = from(SEED.inModeration()).then(People.MODERATOR, Commands.sendBack());
            assertThat(back.last(ReviewReturned.class, People.ADMINISTRATOR))
                    .isEqualTo(Option.some(new ReviewReturned("mo-1", "")));
            Chronicle released =
                    back.then(People.REVIEWER, Commands.record(NOT_MET)).then(People.MODERATOR, Commands.confirm());
            assertThat(released.last(ReviewReturned.class, People.ADMINISTRATOR))
                    .isEqualTo(Option.some(new ReviewReturned("mo-1", "Say why")));
        }
    }

    @Test
    @DisplayName("the panel sees the workbook and the booking, and neither discussions nor windows")
    void panel() {
        Candidacy seen = seen(SEED.vivaBooked(), People.PROGRAMME_HEAD);
        assertThat(seen.stage()).isEqualTo(SEED.vivaBooked().now().stage());
        assertThat(seen.workbook()).isEqualTo(SEED.vivaBooked().now().workbook());
        assertThat(seen.reviewing().reviewers()).isEmpty();
        assertThat(seen.windows().resubmission()).isEmpty();
        Chronicle booked =
                from(SEED.awaitingViva()).then(People.ADMINISTRATOR, Commands.book(Bookings.startingAt(Moments.VIVA)));
        assertThat(booked.last(WorkbookSubmitted.class, People.PROGRAMME_HEAD)).isNotEmpty();
        assertThat(booked.last(ReviewRecorded.class, People.PROGRAMME_HEAD)
                        .get()
                        .review())
                .isEqualTo(Reviews.met());
    }

    @Test
    @DisplayName("a refusal names the stage that the viewer sees")
    void explained() {
        Journey journey = SEED.inModeration();
        Rejection rejection =
                journey.tries(People.PARTICIPANT, Commands.submit()).getLeft();
        assertThat(from(journey).sight(People.PARTICIPANT).explain(rejection))
                .isEqualTo(new Rejection(
                        Action.SUBMIT_WORKBOOK, List.of(new NotAtThisStage(StageName.AWAITING_REVIEWER))));
        Rejection told =
                SEED.vivaBooked().tries(People.REVIEWER, Commands.standDown()).getLeft();
        assertThat(from(SEED.vivaBooked()).sight(People.REVIEWER).explain(told).reasons())
                .containsExactly(new NotAtThisStage(StageName.AWAITING_VIVA));
        assertThat(from(SEED.vivaBooked()).sight(People.ADMINISTRATOR).explain(told))
                .isEqualTo(told);
    }

    @Test
    @DisplayName("what trying tells is listed: whoever judged the case does not become its mentor (ATS-025)")
    void aNominationTells() {
        Chronicle one = from(SEED.modifying());
        Chronicle other = from(Candidacies.seed().underReview(People.OTHER_REVIEWER))
                .then(People.OTHER_REVIEWER, Commands.record(NOT_MET))
                .then(People.MODERATOR, Commands.confirm());
        assertThat(one.sight(People.PARTICIPANT)).isEqualTo(other.sight(People.PARTICIPANT));
        assertThat(one.journey().refusedAs(People.PARTICIPANT, Commands.nominate(People.REVIEWER)))
                .containsExactly("conflict-of-interest");
        assertThat(other.journey()
                        .tries(People.PARTICIPANT, Commands.nominate(People.REVIEWER))
                        .isRight())
                .isTrue();
    }

    @Test
    @DisplayName("what trying tells is listed: an id that was never released is not used again (ATS-054)")
    void anIdTells() {
        Journey adjusted = SEED.underReview()
                .then(People.REVIEWER, Commands.record(Reviews.notMet("z-1")))
                .then(People.MODERATOR, Commands.adjust(NOT_MET))
                .then(People.MENTOR, Commands.state())
                .then(People.PARTICIPANT, Commands.resubmit("q-1"))
                .then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER));
        assertThat(adjusted.refusedAs(People.OTHER_REVIEWER, Commands.record(Reviews.notMet("z-1"))))
                .containsExactly("modification-duplicate");
        assertThat(from(adjusted).heardBy(People.OTHER_REVIEWER).toString()).doesNotContain("z-1");
    }

    @Test
    @DisplayName("a sight is known by what is seen, and by whom")
    void values() {
        Sight sight = from(SEED.drafting()).sight(People.PARTICIPANT);
        assertThat(sight).isEqualTo(from(SEED.drafting()).sight(People.PARTICIPANT));
        assertThat(sight.hashCode())
                .isEqualTo(from(SEED.drafting()).sight(People.PARTICIPANT).hashCode());
        assertThat(sight)
                .isNotEqualTo(from(SEED.drafting()).sight(People.MENTOR))
                .isNotEqualTo(from(SEED.complete()).sight(People.PARTICIPANT))
                .isNotEqualTo(from(Candidacies.in(Cohorts.seed().rounds(7)).drafting())
                        .sight(People.PARTICIPANT))
                .hasToString("c-1, seen by participant:p-1 as participant");
        assertThat(sight.viewer()).isEqualTo(People.PARTICIPANT);
        assertThat(sight.definition()).isEqualTo(SEED.drafting().definition());
    }
}
