package io.github.atskit.core.decision;

import static io.github.atskit.core.fixture.People.ADMINISTRATOR;
import static io.github.atskit.core.fixture.People.LEAD_MODERATOR;
import static io.github.atskit.core.fixture.People.MENTOR;
import static io.github.atskit.core.fixture.People.MODERATOR;
import static io.github.atskit.core.fixture.People.OTHER_REVIEWER;
import static io.github.atskit.core.fixture.People.PARTICIPANT;
import static io.github.atskit.core.fixture.People.PROGRAMME_HEAD;
import static io.github.atskit.core.fixture.People.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Several reviewers")
class SeveralReviewersTest {
    private static final Actor THIRD = new Actor("r-3", Role.REVIEWER);
    private static final Command MET = Commands.record(Reviews.met());
    private static final Command NOT_MET = Commands.record(Reviews.notMet("m1"));

    /** Without a sample, so that what is moderated is so for its own sake. */
    private static Cohorts cohort(int reviewers, Reconciliation policy) {
        return Cohorts.seed().reviewers(reviewers, policy).sampling(0);
    }

    private static Journey under(Cohorts cohort, Actor... reviewers) {
        Journey journey = Candidacies.in(cohort).awaitingReviewer();
        for (Actor reviewer : reviewers) {
            journey = journey.then(ADMINISTRATOR, Commands.assign(reviewer));
        }
        return journey;
    }

    private static Journey two(Reconciliation policy) {
        return under(cohort(2, policy), REVIEWER, OTHER_REVIEWER);
    }

    private static Journey three(Reconciliation policy) {
        return under(cohort(3, policy), REVIEWER, OTHER_REVIEWER, THIRD);
    }

    private static ReviewStage.UnderReview stage(Journey journey) {
        return (ReviewStage.UnderReview) journey.now().stage();
    }

    @Test
    @DisplayName("take their seats one after the other, and may record before the others are found")
    void seats() {
        Journey one = under(cohort(2, Reconciliation.ALL_AGREE), REVIEWER);
        assertThat(stage(one)).isEqualTo(new ReviewStage.UnderReview(List.of("r-1"), List.empty()));
        Journey recorded = one.then(REVIEWER, MET);
        assertThat(recorded.told()).containsExactly("review-recorded");
        assertThat(recorded.last().event()).isEqualTo(new ReviewRecorded("r-1", Reviews.met(), true, 1, Option.none()));
        Journey both = recorded.then(ADMINISTRATOR, Commands.assign(OTHER_REVIEWER));
        assertThat(both.last().event())
                .isEqualTo(new ReviewerAssigned("r-2", Option.none(), Option.none(), List.of("r-1", "r-2")));
        assertThat(stage(both)).isEqualTo(new ReviewStage.UnderReview(List.of("r-1", "r-2"), List.of("r-1")));
        assertThat(both.then(OTHER_REVIEWER, MET).told()).containsExactly("review-recorded", "recommended");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("who agree are released in one piece, by every policy; only moderator-decides looks at it first")
    void agreeing(Reconciliation policy) {
        Journey met = two(policy).then(REVIEWER, MET).then(OTHER_REVIEWER, MET);
        Journey notMet = two(policy).then(OTHER_REVIEWER, NOT_MET).then(REVIEWER, NOT_MET);
        if (policy == Reconciliation.MODERATOR_DECIDES) {
            assertThat(met.told()).containsExactly("review-recorded", "review-sampled");
            met = met.then(MODERATOR, Commands.confirm());
            notMet = notMet.then(MODERATOR, Commands.confirm());
        }
        assertThat(met.told()).endsWith("recommended");
        ModificationsRequested asked =
                (ModificationsRequested) notMet.last().consequence().get();
        assertThat(asked.feedback()).isEqualTo("Not there yet\n\nNot there yet");
        assertThat(asked.requests().map(ModificationRequest::id)).containsExactly("m1", "m1-2");
    }

    @Test
    @DisplayName("ATS-058: all-agree leaves a difference to a moderator, who adjusts or returns and cannot confirm")
    void disagreeing() {
        Journey differing = two(Reconciliation.ALL_AGREE).then(REVIEWER, MET).then(OTHER_REVIEWER, NOT_MET);
        assertThat(differing.told()).containsExactly("review-recorded", "review-sampled");
        JoinedReview joined =
                ((ReviewRecorded) differing.last().event()).joined().get();
        assertThat(joined.disputed()).containsExactly(Criterion.SUFFICIENCY);
        assertThat(differing.now().stage())
                .isEqualTo(new ReviewStage.InModeration(joined.review(), false, List.of(Criterion.SUFFICIENCY)));
        String reason = "ATS-058 reviewers-disagree criteria=[sufficiency]";
        assertThat(differing.menu(MODERATOR, Action.CONFIRM_REVIEW)).containsExactly(reason);
        assertThat(differing.why(MODERATOR, Commands.confirm())).containsExactly(reason);
        assertThat(differing.why(LEAD_MODERATOR, Commands.confirm())).containsExactly(reason);
        assertThat(differing.then(MODERATOR, Commands.adjust(Reviews.met())).told())
                .containsExactly("review-adjusted", "recommended");
        assertThat(differing
                        .then(MODERATOR, Commands.adjust(Reviews.notMet("m9")))
                        .told())
                .containsExactly("review-adjusted", "modifications-requested");
        assertThat(differing.menu(REVIEWER, Action.CONFIRM_REVIEW))
                .containsExactly("ATS-001 role-not-allowed allowed=[moderator, lead-moderator]");
    }

    @Test
    @DisplayName("ATS-056: none of those whose review was joined moderates it")
    void nobodyModeratesTheirOwn() {
        Journey differing = two(Reconciliation.ALL_AGREE).then(REVIEWER, MET).then(OTHER_REVIEWER, NOT_MET);
        for (String person : List.of("r-1", "r-2")) {
            assertThat(differing.why(new Actor(person, Role.MODERATOR), Commands.adjust(Reviews.met())))
                    .containsExactly("ATS-056 conflict-of-interest");
        }
    }

    @Test
    @DisplayName("by stricter-wins one who finds a criterion not met is enough, and nobody has to decide")
    void stricterWins() {
        Journey journey = two(Reconciliation.STRICTER_WINS).then(REVIEWER, MET).then(OTHER_REVIEWER, NOT_MET);
        assertThat(journey.told()).containsExactly("review-recorded", "modifications-requested");
    }

    @Test
    @DisplayName("by majority two of three decide, and the requests of the outvoted are not made")
    void majority() {
        Journey met = three(Reconciliation.MAJORITY)
                .then(REVIEWER, NOT_MET)
                .then(OTHER_REVIEWER, MET)
                .then(THIRD, MET);
        assertThat(met.told()).containsExactly("review-recorded", "recommended");
        Journey notMet = three(Reconciliation.MAJORITY)
                .then(THIRD, NOT_MET)
                .then(OTHER_REVIEWER, NOT_MET)
                .then(REVIEWER, MET);
        assertThat(notMet.told()).containsExactly("review-recorded", "modifications-requested");
        Journey tie = two(Reconciliation.MAJORITY).then(REVIEWER, MET).then(OTHER_REVIEWER, NOT_MET);
        assertThat(tie.told()).as("a tie").containsExactly("review-recorded", "review-sampled");
    }

    @Test
    @DisplayName("ATS-055: the sample is drawn by what they found together")
    void sample() {
        Cohorts onlyNotMet = cohort(2, Reconciliation.STRICTER_WINS).sampling(100, 0);
        Journey journey = under(onlyNotMet, REVIEWER, OTHER_REVIEWER).then(REVIEWER, NOT_MET);
        assertThat(journey.told()).containsExactly("review-recorded");
        assertThat(journey.then(OTHER_REVIEWER, MET).told()).containsExactly("review-recorded", "review-sampled");
    }

    @Test
    @DisplayName("ATS-057: record once in a round; the menu says so, and who is not ready may go on")
    void once() {
        Journey journey = two(Reconciliation.ALL_AGREE).then(REVIEWER, MET);
        assertThat(journey.why(REVIEWER, MET)).containsExactly("ATS-057 review-already-recorded");
        assertThat(journey.menu(REVIEWER, Action.RECORD_REVIEW)).containsExactly("ATS-057 review-already-recorded");
        assertThat(journey.menu(OTHER_REVIEWER, Action.RECORD_REVIEW)).isEmpty();
        assertThat(journey.menu(REVIEWER, Action.DECLARE_CONFLICT)).isEmpty();
        assertThat(journey.why(REVIEWER, Commands.record(Reviews.notMet())))
                .containsExactly("ATS-053 modification-missing", "ATS-057 review-already-recorded");
    }

    @Test
    @DisplayName("ATS-057: see their own review until all are in, and then all of them; others see none")
    void independence() {
        Journey journey = two(Reconciliation.ALL_AGREE).then(REVIEWER, MET);
        RecordedReview first = new RecordedReview("r-1", Reviews.met());
        assertThat(journey.now().reviewing().reviewsSeenBy("r-1")).containsExactly(first);
        assertThat(journey.now().reviewing().reviewsSeenBy("r-2")).isEmpty();
        assertThat(journey.now().reviewing().reviewsSeenBy("p-1")).isEmpty();
        Journey all = journey.then(OTHER_REVIEWER, NOT_MET);
        RecordedReview second = new RecordedReview("r-2", Reviews.notMet("m1"));
        assertThat(all.now().reviewing().reviewsSeenBy("r-1")).containsExactly(first, second);
        assertThat(all.now().reviewing().reviewsSeenBy("r-2")).containsExactly(first, second);
        assertThat(all.now().reviewing().reviewsSeenBy("p-1")).isEmpty();
    }

    @Test
    @DisplayName("ATS-057: may use the same id for a request, which is compared with earlier rounds only")
    void sameId() {
        Journey again = two(Reconciliation.STRICTER_WINS)
                .then(REVIEWER, NOT_MET)
                .then(OTHER_REVIEWER, NOT_MET)
                .then(MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.resubmit("m1", "m1-2"))
                .then(ADMINISTRATOR, Commands.assign(REVIEWER), Commands.assign(OTHER_REVIEWER));
        assertThat(again.now().round()).isEqualTo(2);
        assertThat(again.why(OTHER_REVIEWER, Commands.record(Reviews.notMet("m1", "m1-2", "m2"))))
                .containsExactly("ATS-054 modification-duplicate ids=[m1, m1-2]");
        Journey first = again.then(REVIEWER, Commands.record(Reviews.notMet("m2")));
        assertThat(first.then(OTHER_REVIEWER, Commands.record(Reviews.notMet("m2")))
                        .told())
                .containsExactly("review-recorded", "modifications-requested");
    }

    @Test
    @DisplayName("ATS-051: with all seats taken it has to be said who is replaced, who has a seat and has not judged")
    void replacing() {
        Journey journey = two(Reconciliation.ALL_AGREE).then(OTHER_REVIEWER, MET);
        assertThat(journey.why(ADMINISTRATOR, Commands.assign(THIRD)))
                .containsExactly("ATS-051 reason-needed", "ATS-051 replacement-not-named reviewers=[r-1, r-2]");
        assertThat(journey.why(ADMINISTRATOR, Commands.replaceBy(REVIEWER)))
                .containsExactly(
                        "ATS-051 reviewer-already-assigned", "ATS-051 replacement-not-named reviewers=[r-1, r-2]");
        assertThat(journey.why(ADMINISTRATOR, Commands.replace(MENTOR, THIRD)))
                .containsExactly("ATS-051 replaced-not-assigned person=m-1");
        assertThat(journey.why(ADMINISTRATOR, Commands.replace(OTHER_REVIEWER, THIRD)))
                .containsExactly("ATS-051 reviewer-has-judged person=r-2");
        assertThat(journey.why(ADMINISTRATOR, Commands.replace(REVIEWER, OTHER_REVIEWER)))
                .containsExactly("ATS-051 reviewer-already-assigned");
        Journey replaced = journey.then(LEAD_MODERATOR, Commands.replace(REVIEWER, THIRD));
        assertThat(stage(replaced)).isEqualTo(new ReviewStage.UnderReview(List.of("r-2", "r-3"), List.of("r-2")));
        assertThat(replaced.refusedAs(REVIEWER, MET)).containsExactly("not-the-reviewer");
        assertThat(replaced.then(THIRD, MET).told()).containsExactly("review-recorded", "recommended");
    }

    @Test
    @DisplayName("ATS-051: at a free seat nobody is replaced unless it is said; before any assignment nobody can be")
    void freeSeat() {
        Journey one = under(cohort(2, Reconciliation.ALL_AGREE), REVIEWER);
        assertThat(one.why(ADMINISTRATOR, Commands.assign(REVIEWER)))
                .containsExactly("ATS-051 reviewer-already-assigned");
        Journey replaced = one.then(ADMINISTRATOR, Commands.replace(REVIEWER, THIRD));
        assertThat(stage(replaced).reviewers()).containsExactly("r-3");
        Journey nobody = under(cohort(2, Reconciliation.ALL_AGREE));
        assertThat(nobody.why(ADMINISTRATOR, Commands.replace(REVIEWER, THIRD)))
                .containsExactly("ATS-051 replaced-not-assigned person=r-1");
        Journey single = Candidacies.seed().underReview();
        assertThat(single.why(ADMINISTRATOR, Commands.replace(OTHER_REVIEWER, THIRD)))
                .as("where one reviews")
                .containsExactly("ATS-051 replaced-not-assigned person=r-2");
        assertThat(stage(single.then(ADMINISTRATOR, Commands.replace(REVIEWER, THIRD)))
                        .reviewers())
                .containsExactly("r-3");
    }

    @Test
    @DisplayName("Who stands down leaves a free seat and takes their review along; the last one leaves the stage too")
    void standingDown() {
        Journey recorded = two(Reconciliation.ALL_AGREE).then(REVIEWER, NOT_MET);
        Journey gone = recorded.then(REVIEWER, Commands.standDown());
        assertThat(stage(gone)).isEqualTo(new ReviewStage.UnderReview(List.of("r-2"), List.empty()));
        assertThat(gone.now().reviewing().reviews()).isEmpty();
        assertThat(gone.why(ADMINISTRATOR, Commands.assign(REVIEWER)))
                .containsExactly("ATS-050 conflict-of-interest person=r-1 kind=stood-down");
        Journey other = gone.then(OTHER_REVIEWER, MET);
        assertThat(other.told()).containsExactly("review-recorded");
        assertThat(other.then(ADMINISTRATOR, Commands.assign(THIRD))
                        .then(THIRD, MET)
                        .told())
                .containsExactly("review-recorded", "recommended");
        assertThat(gone.then(OTHER_REVIEWER, Commands.standDown()).stage()).isEqualTo("awaiting-reviewer");
    }

    @Test
    @DisplayName("get the workbook back together when a moderator returns it; earlier reviews count no longer")
    void returned() {
        Journey back = two(Reconciliation.ALL_AGREE)
                .then(REVIEWER, MET)
                .then(OTHER_REVIEWER, NOT_MET)
                .then(MODERATOR, Commands.sendBack());
        assertThat(stage(back)).isEqualTo(new ReviewStage.UnderReview(List.of("r-1", "r-2"), List.empty()));
        assertThat(back.now().reviewing().reviewsSeenBy("r-1")).isEmpty();
        Journey again = back.then(OTHER_REVIEWER, MET).then(REVIEWER, MET);
        assertThat(again.told()).as("moderated again").containsExactly("review-recorded", "review-sampled");
        assertThat(again.then(MODERATOR, Commands.confirm()).told()).containsExactly("review-confirmed", "recommended");
    }

    @Test
    @DisplayName(
            "ATS-025, ATS-062: none of them becomes the mentor or sits on the panel, those who were replaced among them")
    void noOtherPart() {
        Journey journey = two(Reconciliation.STRICTER_WINS).then(ADMINISTRATOR, Commands.replace(REVIEWER, THIRD));
        Journey modifying = journey.then(OTHER_REVIEWER, NOT_MET).then(THIRD, NOT_MET);
        Journey invited = journey.then(OTHER_REVIEWER, MET).then(THIRD, MET).at(Moments.BOOKING);
        for (Actor reviewer : List.of(REVIEWER, OTHER_REVIEWER, THIRD)) {
            assertThat(modifying.why(PARTICIPANT, Commands.nominate(reviewer)))
                    .containsExactly("ATS-025 conflict-of-interest");
            assertThat(invited.why(
                            ADMINISTRATOR,
                            Commands.book(Bookings.with(Moments.VIVA, LEAD_MODERATOR, PROGRAMME_HEAD, reviewer))))
                    .containsExactly("ATS-062 conflict-of-interest person=" + reviewer.id() + " kind=reviewer");
        }
    }

    @Test
    @DisplayName("are one where the definition asks for fewer; moderator-decides has that one moderated too")
    void atLeastOne() {
        for (int reviewers : new int[] {-1, 0, 1}) {
            Journey one = under(cohort(reviewers, Reconciliation.MAJORITY), REVIEWER);
            assertThat(one.then(REVIEWER, MET).told()).containsExactly("review-recorded", "recommended");
            assertThat(one.why(ADMINISTRATOR, Commands.assign(OTHER_REVIEWER)))
                    .containsExactly("ATS-051 reason-needed");
        }
        Journey decided =
                under(cohort(1, Reconciliation.MODERATOR_DECIDES), REVIEWER).then(REVIEWER, MET);
        assertThat(decided.told()).containsExactly("review-recorded", "review-sampled");
        assertThat(decided.then(MODERATOR, Commands.confirm()).told())
                .containsExactly("review-confirmed", "recommended");
    }

    @Test
    @DisplayName("are five where the definition asks for more, so that the last review can be joined")
    void atMostFive() {
        Journey journey =
                Candidacies.in(cohort(1_000, Reconciliation.STRICTER_WINS)).awaitingReviewer();
        for (int number = 1; number <= 5; number++) {
            Actor reviewer = new Actor("r-" + number, Role.REVIEWER);
            journey = journey.then(ADMINISTRATOR, Commands.assign(reviewer)).then(reviewer, MET);
        }
        assertThat(journey.told()).containsExactly("review-recorded", "recommended");
    }

    private static Journey calibrating(Cohorts cohort, String now) {
        return Candidacies.in(cohort).awaitingReviewer().at(now);
    }

    private static List<String> why(Journey journey, LocalDate passedOn) {
        return journey.why(ADMINISTRATOR, Commands.calibrated(Commands.assign(REVIEWER), passedOn));
    }

    @Test
    @DisplayName(
            "ATS-059: where it is asked for, a calibration was passed by the day of the assignment and still counts")
    void calibration() {
        Journey journey = calibrating(Cohorts.seed().calibrationDays(30), "2021-07-20T22:59:59Z");
        LocalDate today = LocalDate.of(2021, 7, 20);
        assertThat(journey.why(ADMINISTRATOR, Commands.assign(REVIEWER)))
                .containsExactly("ATS-059 calibration-missing");
        assertThat(why(journey, today.plusDays(1))).containsExactly("ATS-059 calibration-missing");
        assertThat(why(journey, today.minusDays(31)))
                .containsExactly("ATS-059 calibration-outdated passed-on=2021-06-19 until=2021-07-19");
        for (LocalDate fine : List.of(today, today.minusDays(30))) {
            Journey assigned = journey.then(ADMINISTRATOR, Commands.calibrated(Commands.assign(REVIEWER), fine));
            assertThat(((ReviewerAssigned) assigned.last().event()).calibratedOn())
                    .contains(fine);
        }
        Journey inLondonTomorrow = journey.at("2021-07-20T23:00:00Z");
        assertThat(why(inLondonTomorrow, today.minusDays(30)))
                .as("midnight of the cohort's zone")
                .containsExactly("ATS-059 calibration-outdated passed-on=2021-06-20 until=2021-07-20");
        assertThat(inLondonTomorrow.tries(
                        ADMINISTRATOR, Commands.calibrated(Commands.assign(REVIEWER), today.plusDays(1))))
                .isNotEmpty();
    }

    @Test
    @DisplayName(
            "ATS-059: a replacement is calibrated too; where nothing is asked for, what is stated is kept and not looked at")
    void calibrationOfAReplacement() {
        LocalDate passedOn = LocalDate.of(2021, 7, 1);
        Journey journey = calibrating(Cohorts.seed().calibrationDays(30), "2021-07-20T10:00:00Z")
                .then(ADMINISTRATOR, Commands.calibrated(Commands.assign(REVIEWER), passedOn));
        assertThat(journey.why(ADMINISTRATOR, Commands.assign(OTHER_REVIEWER)))
                .containsExactly("ATS-051 reason-needed", "ATS-059 calibration-missing");
        LocalDate longAgo = LocalDate.of(1999, 1, 1);
        Journey unasked = Candidacies.seed()
                .awaitingReviewer()
                .then(ADMINISTRATOR, Commands.calibrated(Commands.assign(REVIEWER), longAgo));
        assertThat(((ReviewerAssigned) unasked.last().event()).calibratedOn()).contains(longAgo);
    }
}
