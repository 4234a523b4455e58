package io.github.atskit.core.decision;

import static io.github.atskit.core.fixture.People.ADMINISTRATOR;
import static io.github.atskit.core.fixture.People.LEAD_MODERATOR;
import static io.github.atskit.core.fixture.People.MENTOR;
import static io.github.atskit.core.fixture.People.MODERATOR;
import static io.github.atskit.core.fixture.People.OTHER_MENTOR;
import static io.github.atskit.core.fixture.People.OTHER_REVIEWER;
import static io.github.atskit.core.fixture.People.PARTICIPANT;
import static io.github.atskit.core.fixture.People.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.RecordReview;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.Recommended;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.ReviewerStoodDown;
import io.github.atskit.core.event.RoundsUsedUp;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.sampling.ReviewedWorkbook;
import io.github.atskit.core.sampling.SamplingPlan;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Review and moderation")
class ReviewTest {
    private final Journey underReview = Candidacies.seed().underReview();

    private static Review notMet(String target) {
        return new Review(Reviews.notMet().judgements(), "Not there", List.of(Reviews.request("q-1", target)));
    }

    private List<String> why(Review review) {
        return underReview.why(REVIEWER, Commands.record(review));
    }

    @Test
    @DisplayName(
            "ATS-050: no participant, no mentor past or present, nobody who stood down or moderated; the first that applies")
    void conflicts() {
        Journey journey = Candidacies.seed().drafting().then(PARTICIPANT, Commands.nominate(OTHER_MENTOR));
        journey = journey.then(PARTICIPANT, Workbooks.complete(journey.definition()))
                .then(OTHER_MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.submit())
                .then(ADMINISTRATOR, Commands.assign(OTHER_REVIEWER))
                .then(OTHER_REVIEWER, Commands.standDown())
                .then(ADMINISTRATOR, Commands.assign(REVIEWER))
                .then(REVIEWER, Commands.record(Reviews.notMet("q-1")))
                .then(MODERATOR, Commands.sendBack());
        assertThat(conflict(journey, PARTICIPANT))
                .isEqualTo("ATS-050 conflict-of-interest person=p-1 kind=participant");
        assertThat(conflict(journey, MENTOR)).isEqualTo("ATS-050 conflict-of-interest person=m-1 kind=mentor");
        assertThat(conflict(journey, OTHER_MENTOR)).isEqualTo("ATS-050 conflict-of-interest person=m-2 kind=mentor");
        assertThat(conflict(journey, OTHER_REVIEWER))
                .isEqualTo("ATS-050 conflict-of-interest person=r-2 kind=stood-down");
        assertThat(conflict(journey, MODERATOR)).isEqualTo("ATS-050 conflict-of-interest person=mo-1 kind=moderator");
        assertThat(journey.tries(ADMINISTRATOR, Commands.replaceBy(LEAD_MODERATOR)))
                .isNotEmpty();
    }

    private static String conflict(Journey journey, Actor person) {
        return journey.why(ADMINISTRATOR, Commands.replaceBy(person)).single();
    }

    @Test
    @DisplayName("ATS-051: a reviewer is replaced for a reason, by somebody else; a first assignment needs no reason")
    void replacement() {
        assertThat(underReview.why(LEAD_MODERATOR, Commands.assign(OTHER_REVIEWER)))
                .containsExactly("ATS-051 reason-needed");
        assertThat(underReview.why(LEAD_MODERATOR, Commands.replaceBy(REVIEWER)))
                .containsExactly("ATS-051 reviewer-already-assigned");
        assertThat(underReview.why(LEAD_MODERATOR, Commands.assign(REVIEWER)))
                .containsExactly("ATS-051 reason-needed", "ATS-051 reviewer-already-assigned");
        assertThat(underReview.why(ADMINISTRATOR, Commands.assign(PARTICIPANT)))
                .containsExactly("ATS-050 conflict-of-interest person=p-1 kind=participant", "ATS-051 reason-needed");
        Journey replaced = underReview.then(LEAD_MODERATOR, Commands.replaceBy(OTHER_REVIEWER));
        assertThat(replaced.last().event())
                .isEqualTo(new ReviewerAssigned("r-2", Option.some("The other is ill"), Option.none(), List.of("r-2")));
        assertThat(replaced.now().stage()).isEqualTo(new ReviewStage.UnderReview(List.of("r-2"), List.empty()));
        assertThat(replaced.then(ADMINISTRATOR, Commands.replaceBy(REVIEWER)).stage())
                .as("who was replaced may come back")
                .isEqualTo("under-review");
    }

    @Test
    @DisplayName("Who stands down is told with kind, and another reviewer is assigned without a reason")
    void standingDown() {
        Journey stoodDown = underReview.then(REVIEWER, Commands.standDown());
        assertThat(stoodDown.last().event())
                .isEqualTo(new ReviewerStoodDown("r-1", DeclaredConflict.COLLEAGUE, Option.none()));
        assertThat(stoodDown.stage()).isEqualTo("awaiting-reviewer");
        assertThat(stoodDown
                        .then(ADMINISTRATOR, Commands.assign(OTHER_REVIEWER))
                        .stage())
                .isEqualTo("under-review");
    }

    @Test
    @DisplayName("ATS-052: all three criteria are judged, and no other")
    void criteria() {
        Review two = new Review(Reviews.judgements(Finding.MET).remove("sufficiency"), "Well", List.empty());
        assertThat(why(two)).containsExactly("ATS-052 criterion-not-judged criteria=[sufficiency]");
        Judgement judgement = new Judgement(Finding.MET, "Fine");
        Review four = new Review(Reviews.judgements(Finding.MET).put("beauty", judgement), "Well", List.empty());
        assertThat(why(four)).containsExactly("ATS-052 criterion-unknown criteria=[beauty]");
        Review odd = new Review(
                Reviews.judgements(Finding.MET)
                        .remove("authenticity")
                        .remove("reliability")
                        .put("beauty", judgement),
                "Well",
                List.empty());
        assertThat(why(odd))
                .containsExactly(
                        "ATS-052 criterion-not-judged criteria=[authenticity, reliability]",
                        "ATS-052 criterion-unknown criteria=[beauty]");
    }

    @Test
    @DisplayName("ATS-053: a criterion not met comes with a request; all met comes with none")
    void requests() {
        assertThat(why(Reviews.notMet())).containsExactly("ATS-053 modification-missing");
        Review metAndAsking =
                new Review(Reviews.judgements(Finding.MET), "Well", List.of(Reviews.request("q-1", "project")));
        assertThat(why(metAndAsking)).containsExactly("ATS-053 modification-unexpected");
        assertThat(underReview.tries(REVIEWER, Commands.record(Reviews.met()))).isNotEmpty();
        assertThat(underReview.tries(REVIEWER, Commands.record(Reviews.notMet("q-1", "q-2"))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("ATS-054: a request points at a section, a part, a standard of the edition or an evidence item")
    void targets() {
        for (String target : List.of("project", "project/account", "8", "20", "ev-01")) {
            assertThat(underReview.tries(REVIEWER, Commands.record(notMet(target))))
                    .as(target)
                    .isNotEmpty();
        }
        for (String target : List.of(
                "account", "project/motivation", "nothing/account", "project/", "/", "0", "21", "08", "ev-02")) {
            assertThat(why(notMet(target))).as(target).containsExactly("ATS-054 target-unknown ids=[q-1]");
        }
    }

    @Test
    @DisplayName("ATS-054: an id stands once in a review and is not used again in a later round")
    void requestIds() {
        assertThat(why(Reviews.notMet("q-1", "q-2", "q-1", "q-1")))
                .containsExactly("ATS-054 modification-duplicate ids=[q-1]");
        Journey again = Candidacies.seed().underReviewAgain();
        assertThat(again.why(REVIEWER, Commands.record(Reviews.notMet("q-2", "q-1"))))
                .containsExactly("ATS-054 modification-duplicate ids=[q-1]");
        assertThat(again.tries(REVIEWER, Commands.record(Reviews.notMet("q-2"))))
                .isNotEmpty();
        Journey third = again.then(REVIEWER, Commands.record(Reviews.notMet("q-2")))
                .then(MODERATOR, Commands.confirm())
                .then(MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.resubmit("q-2"))
                .then(ADMINISTRATOR, Commands.assign(REVIEWER));
        assertThat(third.why(REVIEWER, Commands.record(Reviews.notMet("q-1", "q-2", "q-3"))))
                .containsExactly("ATS-054 modification-duplicate ids=[q-1, q-2]");
    }

    @Test
    @DisplayName(
            "ATS-054: in the same round an id may come again after a return, and those of the returned review are used later on too")
    void requestIdsAfterReturn() {
        Journey returned = Candidacies.seed().inModeration().then(MODERATOR, Commands.sendBack());
        Journey modifying = returned.then(REVIEWER, Commands.record(Reviews.notMet("q-1", "q-2")))
                .then(MODERATOR, Commands.adjust(Reviews.notMet("q-2", "q-3")))
                .then(MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.resubmit("q-2", "q-3"))
                .then(ADMINISTRATOR, Commands.assign(REVIEWER));
        assertThat(modifying.why(REVIEWER, Commands.record(Reviews.notMet("q-1", "q-2", "q-3", "q-4"))))
                .containsExactly("ATS-054 modification-duplicate ids=[q-1, q-2, q-3]");
    }

    @Test
    @DisplayName("ATS-052 to ATS-054: all reasons at once, for an adjustment as for a review")
    void allAtOnce() {
        Review bad = new Review(
                Reviews.judgements(Finding.MET).remove("reliability"),
                "Well",
                List.of(Reviews.request("q-1", "nowhere"), Reviews.request("q-1", "project")));
        List<String> reasons = List.of(
                "ATS-052 criterion-not-judged criteria=[reliability]",
                "ATS-053 modification-unexpected",
                "ATS-054 target-unknown ids=[q-1]",
                "ATS-054 modification-duplicate ids=[q-1]");
        assertThat(why(bad)).isEqualTo(reasons);
        assertThat(Candidacies.seed().inModeration().why(MODERATOR, Commands.adjust(bad)))
                .isEqualTo(reasons);
    }

    @Test
    @DisplayName("ATS-055: seed 1, cohort 5, candidacy c-1: round 1 draws 85, round 2 draws 97")
    void draw() {
        ReviewedWorkbook met = ReviewedWorkbook.builder()
                .cohort("5")
                .workbook("c-1")
                .reviewer("r-1")
                .finding(Finding.MET)
                .build();
        ReviewedWorkbook notMet =
                ReviewedWorkbook.builder().from(met).finding(Finding.NOT_MET).build();
        SamplingPlan plan = SamplingPlan.byFinding(100, 20, 1);
        assertThat(plan.drawOf(met).outOfHundred()).isEqualTo(85);
        assertThat(plan.drawOf(ReviewedWorkbook.builder().from(met).round(2).build())
                        .outOfHundred())
                .isEqualTo(97);
        assertThat(SamplingPlan.byFinding(86, 85, 1).samples(notMet)).isTrue();
        assertThat(SamplingPlan.byFinding(86, 85, 1).samples(met)).isFalse();
        assertThat(SamplingPlan.byFinding(0, 100, 1).samples(notMet)).isFalse();
        assertThat(SamplingPlan.byFinding(0, 100, 1).samples(met)).isTrue();
    }

    @Test
    @DisplayName("ATS-055: a review below the percentage is moderated, at it it is released; each round draws anew")
    void sample() {
        Journey at85 = Candidacies.in(Cohorts.seed().sampling(100, 85)).underReview();
        assertThat(at85.then(REVIEWER, Commands.record(Reviews.met())).told())
                .containsExactly("review-recorded", "recommended");
        Journey at86 = Candidacies.in(Cohorts.seed().sampling(86)).underReview();
        assertThat(at86.then(REVIEWER, Commands.record(Reviews.met())).told())
                .containsExactly("review-recorded", "review-sampled");
        Journey again = Candidacies.in(Cohorts.seed().sampling(86)).underReviewAgain();
        assertThat(again.then(REVIEWER, Commands.record(Reviews.met())).told())
                .containsExactly("review-recorded", "recommended");
        Journey otherCase = Journey.begin(Cohorts.seed().build(), new CandidacyId("c-2"), Commands.enrol());
        assertThat(otherCase.now().id().value()).isEqualTo("c-2");
    }

    @Test
    @DisplayName("All met is recommended with the feedback; not met asks for modifications with feedback and requests")
    void release() {
        Journey met =
                Candidacies.in(Cohorts.seed().sampling(0)).underReview().then(REVIEWER, Commands.record(Reviews.met()));
        assertThat(met.last().event()).isEqualTo(new ReviewRecorded("r-1", Reviews.met(), true, 0, Option.none()));
        assertThat(met.last().consequence()).contains(new Recommended("Well done"));
        assertThat(met.now().stage()).isEqualTo(new Stage.AwaitingViva(0, Option.none()));
        Journey notMet = Candidacies.in(Cohorts.seed().sampling(0))
                .underReview()
                .then(REVIEWER, Commands.record(Reviews.notMet("q-1")));
        Review review = Reviews.notMet("q-1");
        assertThat(notMet.last().consequence())
                .contains(new ModificationsRequested("Not there yet", review.modifications(), Option.none()));
        assertThat(notMet.now().stage()).isEqualTo(new Stage.Modifying("Not there yet", review.modifications()));
    }

    @Test
    @DisplayName(
            "With no round left a review that is not met ends the candidacy; rounds counts how often modifications are asked for")
    void rounds() {
        Journey none = Candidacies.in(Cohorts.seed().rounds(0)).inModeration().then(MODERATOR, Commands.confirm());
        assertThat(none.last().consequence()).contains(new RoundsUsedUp("Not there yet"));
        assertThat(none.stage()).isEqualTo("not-awarded");
        Journey one = Candidacies.in(Cohorts.seed().rounds(1))
                .underReviewAgain()
                .then(REVIEWER, Commands.record(Reviews.notMet("q-2")))
                .then(MODERATOR, Commands.confirm());
        assertThat(one.told()).containsExactly("review-confirmed", "rounds-used-up");
        Journey two = Candidacies.in(Cohorts.seed().rounds(2))
                .underReviewAgain()
                .then(REVIEWER, Commands.record(Reviews.notMet("q-2")))
                .then(MODERATOR, Commands.confirm());
        assertThat(two.told()).containsExactly("review-confirmed", "modifications-requested");
    }

    @Test
    @DisplayName("An adjustment releases the moderator's judgements, feedback and requests")
    void adjustment() {
        Journey moderation = Candidacies.seed().inModeration();
        Journey better = moderation.then(MODERATOR, Commands.adjust(Reviews.met()));
        assertThat(better.last().consequence()).contains(new Recommended("Well done"));
        Review stricter = new Review(
                Reviews.judgements(Finding.NOT_MET), "Much is missing", List.of(Reviews.request("q-7", "impact")));
        Journey worse = moderation.then(LEAD_MODERATOR, Commands.adjust(stricter));
        assertThat(worse.now().stage()).isEqualTo(new Stage.Modifying("Much is missing", stricter.modifications()));
        assertThat(worse.now().reviewing().moderators()).containsExactly("l-1");
    }

    @Test
    @DisplayName(
            "A returned review goes back to the same reviewer, and the next one to moderation, even with no sampling")
    void returned() {
        Journey moderation = Candidacies.in(Cohorts.seed().sampling(100, 0)).inModeration();
        Journey returned = moderation.then(MODERATOR, Commands.sendBack());
        assertThat(returned.now().stage()).isEqualTo(new ReviewStage.UnderReview(List.of("r-1"), List.empty()));
        RecordReview met = Commands.record(Reviews.met());
        assertThat(returned.then(REVIEWER, met).told()).containsExactly("review-recorded", "review-sampled");
        Journey replaced = returned.then(ADMINISTRATOR, Commands.replaceBy(OTHER_REVIEWER));
        assertThat(replaced.then(OTHER_REVIEWER, met).told()).containsExactly("review-recorded", "review-sampled");
        Journey stoodDown =
                returned.then(REVIEWER, Commands.standDown()).then(ADMINISTRATOR, Commands.assign(OTHER_REVIEWER));
        assertThat(stoodDown.then(OTHER_REVIEWER, met).told()).containsExactly("review-recorded", "review-sampled");
        Journey twice = returned.then(REVIEWER, met).then(MODERATOR, Commands.sendBack());
        assertThat(twice.then(REVIEWER, met)
                        .then(LEAD_MODERATOR, Commands.confirm())
                        .told())
                .containsExactly("review-confirmed", "recommended");
        Journey nextRound = returned.then(REVIEWER, Commands.record(Reviews.notMet("q-1")))
                .then(MODERATOR, Commands.confirm())
                .then(MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.resubmit("q-1"))
                .then(ADMINISTRATOR, Commands.assign(REVIEWER));
        assertThat(nextRound.then(REVIEWER, met).told()).containsExactly("review-recorded", "recommended");
    }

    @Test
    @DisplayName("ATS-056: who moderated may moderate again, also in a later round")
    void moderatorAgain() {
        Journey again = Candidacies.seed().underReviewAgain().then(REVIEWER, Commands.record(Reviews.notMet("q-2")));
        assertThat(again.tries(MODERATOR, Commands.confirm())).isNotEmpty();
        assertThat(again.tries(new Actor("mo-2", Role.MODERATOR), Commands.confirm()))
                .isNotEmpty();
    }
}
