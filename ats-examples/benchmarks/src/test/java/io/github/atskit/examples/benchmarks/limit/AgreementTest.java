package io.github.atskit.examples.benchmarks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.command.BookViva;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.PlaceHold;
import io.github.atskit.core.command.RebookViva;
import io.github.atskit.core.command.RecordReview;
import io.github.atskit.core.command.RecordVivaOutcome;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.benchmarks.scenario.Step;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A limit that guards less would be no limit: it has to answer as the library does, code by code. */
class AgreementTest {
    private static final Instant MAY = Instant.parse("2021-05-20T09:00:00Z");
    private static final List<Instant> INSTANTS =
            List.of(MAY, Instant.parse("2021-07-15T00:00:00Z"), Instant.parse("2021-09-01T00:00:00Z"));
    private static final List<Actor> ACTORS = List.of(
            new Actor("p-1", Role.PARTICIPANT),
            new Actor("p-2", Role.PARTICIPANT),
            new Actor("m-1", Role.MENTOR),
            new Actor("m-2", Role.MENTOR),
            new Actor("r-1", Role.REVIEWER),
            new Actor("r-2", Role.REVIEWER),
            new Actor("mod-1", Role.MODERATOR),
            new Actor("r-1", Role.MODERATOR),
            new Actor("lm-1", Role.LEAD_MODERATOR),
            new Actor("lm-2", Role.LEAD_MODERATOR),
            new Actor("m-1", Role.LEAD_MODERATOR),
            new Actor("ph-1", Role.PROGRAMME_HEAD),
            new Actor("a-1", Role.ADMINISTRATOR),
            new Actor("p-1", Role.ADMINISTRATOR),
            new Actor("nightly", Role.SYSTEM));

    private final Decider decider = new Decider();

    /** A candidacy as both sides see it. */
    private record Situation(Candidacy library, LimitState limit) {}

    @Test
    void agreeAlongBothJourneysWhoeverAsksForWhatAndWhen() {
        for (Scenario scenario : List.of(Scenario.straight(), Scenario.withModifications())) {
            ProgrammeDefinition definition = scenario.definition();
            List<Command> commands = List.ofAll(scenario.steps())
                    .map(Step::command)
                    .appendAll(oddCommands())
                    .reject(Enrol.class::isInstance)
                    .append(Scenario.enrolment());
            for (Situation situation : situations(scenario)) {
                for (Command command : commands) {
                    for (Actor actor : ACTORS) {
                        for (Instant at : INSTANTS) {
                            assertAgreement(definition, situation, command, new Context(actor, at));
                        }
                    }
                }
            }
        }
    }

    /** Every candidacy of a journey, and each of them on hold where it can be held. */
    private java.util.List<Situation> situations(Scenario scenario) {
        java.util.List<Situation> situations = new ArrayList<>();
        LimitDefinition programme = Translation.of(scenario.definition());
        LimitState now = null;
        for (int i = 0; i < scenario.steps().size(); i++) {
            Step step = scenario.steps().get(i);
            LimitCaller by = Translation.of(step.context());
            LimitCommand command = Translation.of(step.command());
            LimitAnswer answer = now == null
                    ? Limit.enrol(programme, Scenario.ID.value(), (LimitCommand.Enrol) command, by)
                    : Limit.decide(programme, now, command, by);
            assertThat(answer).isInstanceOf(LimitAnswer.Accepted.class);
            now = ((LimitAnswer.Accepted) answer).to();
            Situation plain = new Situation(scenario.candidacies().get(i), now);
            assertThat(now.revision()).isEqualTo(plain.library().revision());
            situations.add(plain);
            addHeld(situations, scenario.definition(), plain);
        }
        return situations;
    }

    private void addHeld(java.util.List<Situation> situations, ProgrammeDefinition definition, Situation plain) {
        PlaceHold hold = new PlaceHold(HoldKind.DEFERRAL, "A year abroad.");
        Context office = new Context(new Actor("a-1", Role.ADMINISTRATOR), MAY);
        Either<Rejection, Transition> held = decider.decide(definition, plain.library(), hold, office);
        if (held.isRight()) {
            LimitAnswer answer = Limit.decide(
                    Translation.of(definition), plain.limit(), Translation.of(hold), Translation.of(office));
            situations.add(new Situation(held.get().to(), ((LimitAnswer.Accepted) answer).to()));
        }
    }

    private void assertAgreement(
            ProgrammeDefinition definition, Situation situation, Command command, Context context) {
        Either<Rejection, Transition> library = decider.decide(definition, situation.library(), command, context);
        LimitAnswer limit = Limit.decide(
                Translation.of(definition), situation.limit(), Translation.of(command), Translation.of(context));
        assertThat(codes(limit))
                .as(
                        "%s by %s at %s, %s",
                        command, context.by(), context.at(), situation.library().stage())
                .isEqualTo(codes(library));
        if (library.isRight()) {
            LimitAnswer.Accepted accepted = (LimitAnswer.Accepted) limit;
            assertThat(accepted.consequence() == null)
                    .isEqualTo(library.get().consequence().isEmpty());
            assertThat(accepted.to().revision()).isEqualTo(library.get().to().revision());
        }
    }

    private static List<String> codes(Either<Rejection, Transition> answer) {
        return answer.isLeft() ? answer.getLeft().codes() : List.empty();
    }

    private static List<String> codes(LimitAnswer answer) {
        return answer instanceof LimitAnswer.Refused refused
                ? List.ofAll(refused.reasons()).map(reason -> reason.code().code())
                : List.empty();
    }

    @Test
    void agreeOnEnrolments() {
        Scenario scenario = Scenario.straight();
        EntryFacts good = Scenario.enrolment().entry();
        EntryFacts bare = new EntryFacts(
                Option.none(),
                Option.some(LocalDate.of(2020, 9, 2)),
                Option.none(),
                Option.none(),
                Option.some(LocalDate.of(2016, 9, 1)),
                Option.none(),
                Option.some(false),
                Option.none(),
                Option.none());
        for (EntryFacts facts : List.of(good, bare)) {
            for (Actor actor : ACTORS) {
                Enrol enrol = new Enrol("p-1", facts, Option.none());
                Context context = new Context(actor, MAY);
                LimitAnswer limit = Limit.enrol(
                        Translation.of(scenario.definition()),
                        Scenario.ID.value(),
                        (LimitCommand.Enrol) Translation.of(enrol),
                        Translation.of(context));
                assertThat(codes(limit))
                        .isEqualTo(codes(decider.enrol(scenario.definition(), Scenario.ID, enrol, context)));
            }
        }
    }

    /** Commands with something wrong in them, several things where that is possible. */
    private static List<Command> oddCommands() {
        SectionChange project = SectionChange.of("project");
        return List.of(
                new NominateMentor("p-1", MentorRelation.NETWORK, true, true),
                new NominateMentor("r-1", MentorRelation.NETWORK, true, true),
                new NominateMentor("mod-1", MentorRelation.NETWORK, true, true),
                new NominateMentor("m-1", MentorRelation.NETWORK, false, false),
                new SaveSection(SectionChange.of("nowhere").fill("account", PartValue.text("x"))),
                new SaveSection(project.fill("nothing", PartValue.text("x")).fill("activities", PartValue.text("x"))),
                new SaveSection(project.fill("kind", PartValue.text("a poem"))),
                new SaveSection(project.fill("evidence", new PartValue.Evidence(List.of("ev-99", "ev-03", "ev-99")))),
                new SaveSection(
                        project.fill("evidence", new PartValue.EmptyList()).empty("account")),
                new SaveSection(project.remove("ev-03", "ev-01")),
                new SaveSection(project.add(item("ev-01", 2), item("ev-20", 77), item("ev-20", 2))),
                new SaveSection(SectionChange.of("development-plan")
                        .fill(
                                "self-assessment",
                                new PartValue.Ratings(LinkedHashMap.of(
                                        1, new PartValue.Rating("superb", Option.none()),
                                        90, new PartValue.Rating("advanced", Option.none()))))
                        .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(2, 30)))),
                new SubmitWorkbook("Mine.", LinkedHashMap.of("q-1", "Done.", "q-9", "What?")),
                new AssignReviewer("p-1", Option.none()),
                new AssignReviewer("m-1", Option.some("Because.")),
                new AssignReviewer("mod-1", Option.some("Because.")),
                new AssignReviewer("r-2", Option.none()),
                new AssignReviewer("r-2", Option.some("Because."), Option.some("r-1"), Option.none()),
                new AssignReviewer("r-1", Option.none(), Option.some("r-9"), Option.some(LocalDate.of(2021, 5, 1))),
                new RecordReview(review(Finding.MET, "q-1")),
                new RecordReview(review(Finding.NOT_MET)),
                new RecordReview(review(Finding.NOT_MET, "q-1", "q-1", "q-2")),
                new BookViva(booking(List.empty(), MAY.minusSeconds(1))),
                new RebookViva(
                        booking(
                                List.of(
                                        new PanelSeat("p-1", Role.LEAD_MODERATOR),
                                        new PanelSeat("mod-1", Role.PROGRAMME_HEAD),
                                        new PanelSeat("m-1", Role.MODERATOR),
                                        new PanelSeat("r-1", Role.REVIEWER),
                                        new PanelSeat("p-1", Role.MODERATOR)),
                                MAY),
                        "Why not."),
                new RecordVivaOutcome(VivaOutcome.NOT_PASSED, "Not yet."),
                new PlaceHold(HoldKind.INTEGRITY, "A question."));
    }

    private static EvidenceItem item(String id, int standard) {
        return EvidenceItem.of(
                id, "An item", EvidenceType.LINK, LocalDate.of(2021, 1, 1), StandardNumbers.of(standard));
    }

    private static Review review(Finding finding, String... requests) {
        return new Review(
                LinkedHashMap.of(
                        "authenticity", new Judgement(finding, "So."), "elegance", new Judgement(Finding.MET, "Yes.")),
                "Feedback.",
                List.of(requests).map(id -> new ModificationRequest(id, id.equals("q-2") ? "8" : "the-moon", "Do.")));
    }

    private static VivaBooking booking(List<PanelSeat> panel, Instant startsAt) {
        return new VivaBooking(new VivaPlace.Venue("Room 4"), startsAt, 60, panel);
    }
}
