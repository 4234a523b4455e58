package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.guide.RoundComparison.OfRequest;
import io.github.atskit.core.guide.WorkbookChanges.OfEvidence;
import io.github.atskit.core.guide.WorkbookChanges.OfPart;
import io.github.atskit.core.guide.WorkbookChanges.OfStandards;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Between two submissions")
class RoundComparisonTest {

    private static Journey modifying(ModificationRequest... requests) {
        Review review = new Review(Reviews.judgements(Finding.NOT_MET), "Not there yet", List.of(requests));
        return Candidacies.seed()
                .underReview()
                .then(People.REVIEWER, Commands.record(review))
                .then(People.MODERATOR, Commands.confirm());
    }

    private static Journey handedIn(Journey journey, String... answered) {
        return journey.then(People.MENTOR, Commands.state())
                .then(People.PARTICIPANT, Commands.resubmit(answered))
                .then(People.ADMINISTRATOR, Commands.assign(People.REVIEWER));
    }

    private static List<RoundComparison> of(Journey journey, Actor viewer) {
        return RoundComparison.of(journey.seenBy(viewer), journey.history());
    }

    @Test
    @DisplayName("there is nothing to compare before modifications are asked for")
    void nothingYet() {
        assertThat(of(Candidacies.seed().drafting(), People.PARTICIPANT)).isEmpty();
        assertThat(of(Candidacies.seed().underReview(), People.REVIEWER)).isEmpty();
    }

    @Test
    @DisplayName("parts, evidence and standards are compared, and a later submission is not told from its parts")
    void changes() {
        Journey journey = modifying(Reviews.request("q-1", "project"))
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("project")
                                .fill("account", new PartValue.Text("Längst \uD83D\uDE00"))
                                .add(Workbooks.item("ev-9", 9))),
                        Commands.save(SectionChange.of("introduction").add(Workbooks.item("ev-01"))),
                        Commands.save(SectionChange.of("development-plan")
                                .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(9)))
                                .fill(
                                        "goals",
                                        new PartValue.Goals(List.of(new PartValue.Goal(
                                                "Go on", Workbooks.DAY, StandardNumbers.NONE, Option.none()))))));
        RoundComparison comparison =
                of(handedIn(journey, "q-1"), People.REVIEWER).single();
        assertThat(comparison.round()).isEqualTo(1);
        assertThat(comparison.handedIn()).isTrue();
        assertThat(comparison.changes().parts())
                .containsExactly(
                        new OfPart(part("development-plan", "specialist-standards"), ChangeKind.CHANGED, 1, 1),
                        new OfPart(part("development-plan", "goals"), ChangeKind.ADDED, 0, 1),
                        new OfPart(part("project", "account"), ChangeKind.CHANGED, 10, 8));
        assertThat(comparison.changes().evidence())
                .containsExactly(
                        new OfEvidence("introduction", "ev-01", ChangeKind.CHANGED),
                        new OfEvidence("project", "ev-9", ChangeKind.ADDED));
        assertThat(comparison.changes().standards())
                .isEqualTo(new OfStandards(List.of(9), List.of(1), List.of(9), List.of(1)));
    }

    private static PartPath part(String section, String part) {
        return new PartPath(section, part);
    }

    @Test
    @DisplayName("each request is answered by what changed within its target, whatever kind that is")
    void requests() {
        Journey journey = modifying(
                        Reviews.request("q-section", "project"),
                        Reviews.request("q-part", "introduction/entry-evidence"),
                        Reviews.request("q-standard", "9"),
                        Reviews.request("q-rating", "4"),
                        Reviews.request("q-item", "ev-01"),
                        Reviews.request("q-other", "impact"))
                .then(
                        People.PARTICIPANT,
                        Commands.saveText("project", "account", "Otherwise"),
                        Commands.save(SectionChange.of("project").add(Workbooks.item("ev-9", 9))),
                        Commands.save(SectionChange.of("introduction").add(Workbooks.item("ev-01", 1, 2))));
        List<String> ids = List.of("q-section", "q-part", "q-standard", "q-rating", "q-item", "q-other");
        assertThat(of(handedIn(journey, ids.toJavaArray(String[]::new)), People.PARTICIPANT)
                        .single()
                        .requests()
                        .map(OfRequest::changed))
                .containsExactly(
                        List.of("project/account", "ev-9"),
                        List.of("ev-01"),
                        List.of("ev-9"),
                        List.empty(),
                        List.of("ev-01"),
                        List.empty());
    }

    @Test
    @DisplayName("a rating answers the standard that it rates, and no other")
    void ratings() {
        Journey journey = modifying(Reviews.request("q-4", "4"), Reviews.request("q-5", "5"));
        PartValue.Rating better =
                new PartValue.Rating(journey.definition().workbook().scale().last(), Option.none());
        Journey rated = journey.then(
                People.PARTICIPANT,
                Commands.save(SectionChange.of("development-plan")
                        .fill(
                                "self-assessment",
                                new PartValue.Ratings(
                                        Workbooks.ratings(journey.definition()).put(4, better)))));
        assertThat(of(rated, People.PARTICIPANT).single().requests().map(OfRequest::changed))
                .containsExactly(List.of("development-plan/self-assessment"), List.empty());
    }

    @Test
    @DisplayName("the workbook as it stands takes the place of the next submission while modifications are made")
    void notHandedIn() {
        Journey journey = modifying(Reviews.request("q-1", "project"));
        RoundComparison nothing = of(journey, People.PARTICIPANT).single();
        assertThat(nothing.handedIn()).isFalse();
        assertThat(nothing.changes().isEmpty()).isTrue();
        assertThat(nothing.requests()).containsExactly(new OfRequest("q-1", "project", Option.none(), List.empty()));
        RoundComparison some = of(
                        journey.then(People.PARTICIPANT, Commands.saveText("project", "account", "Otherwise")),
                        People.MENTOR)
                .single();
        assertThat(some.requests().single().changed()).containsExactly("project/account");
    }

    @Test
    @DisplayName("the answers of the participant stand beside the requests")
    void responses() {
        Journey journey = handedIn(modifying(Reviews.request("q-1", "project")), "q-1");
        assertThat(of(journey, People.REVIEWER).single().requests().single().response())
                .contains("Done");
    }
}
