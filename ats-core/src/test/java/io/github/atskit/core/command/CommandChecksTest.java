package io.github.atskit.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandChecksTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

    @ParameterizedTest
    @EnumSource(Action.class)
    void aWellFormedCommandHasNoFaults(Action action) {
        assertThat(Door.CHECKS.faults(Payloads.command(action))).isEmpty();
    }

    @Test
    void noChecksFindNothing() {
        assertThat(CommandChecks.none().faults(new WriteStatement(null))).isEmpty();
        assertThat(CommandChecks.none().faults(new WriteStatement(" "))).isEmpty();
    }

    @Test
    void checksNeedAValidator() {
        assertThatThrownBy(() -> CommandChecks.using(null)).isInstanceOf(NullPointerException.class);
    }

    static Stream<Arguments> commandsOfNothing() {
        return Stream.of(
                Arguments.of(new Enrol(null, null, null), "entry participant waiver"),
                Arguments.of(
                        new Enrol("p-1", null, Option.some(new Waiver(null, null))),
                        "entry waiver.criteria waiver.reason"),
                Arguments.of(new RequestMentor(null), "note"),
                Arguments.of(new DeclineMentorRequest(null), "reason"),
                Arguments.of(new NominateMentor(null, null, true, true), "mentor relation"),
                Arguments.of(new AllocateMentor(null, true, true), "mentor"),
                Arguments.of(new SaveSection(null), ""),
                Arguments.of(new LogDiscussion(null, null, null, null, null), "actions duty on standards topic"),
                Arguments.of(new WriteStatement(null), "text"),
                Arguments.of(new SubmitWorkbook(null, null), "declaration responses"),
                Arguments.of(new GrantExtension(null, null), "reason until"),
                Arguments.of(new AssignReviewer(null, null), "reason reviewer"),
                Arguments.of(new AssignReviewer("r-1", Option.none(), null, null), "calibrated-on replaces"),
                Arguments.of(new DeclareConflict(null, null), "kind note"),
                Arguments.of(new RecordReview(null), ""),
                Arguments.of(new ConfirmReview(null), "note"),
                Arguments.of(new AdjustReview(null, null), " reason"),
                Arguments.of(new ReturnReview(null), "reason"),
                Arguments.of(new BookViva(null), ""),
                Arguments.of(new RebookViva(null, null), " reason"),
                Arguments.of(new CancelViva(null), "reason"),
                Arguments.of(new RecordNoShow(null), "note"),
                Arguments.of(new RecordVivaOutcome(null, null), "feedback outcome"),
                Arguments.of(new IssueCertificate(null, null), "dispatched-on number"),
                Arguments.of(new PlaceHold(null, null), "kind reason"),
                Arguments.of(new LiftHold(null), "note"),
                Arguments.of(new Withdraw(null), "reason"),
                Arguments.of(new RequestMentor(Option.some(null)), "note"),
                Arguments.of(new Enrol("p-1", Samples.NO_FACTS, Option.some(null)), "waiver"),
                Arguments.of(
                        new LogDiscussion(
                                DAY, "t", MentorDuty.PROFESSIONAL_DISCUSSION, List.of("a", null), StandardNumbers.NONE),
                        "actions[1]"),
                Arguments.of(new SubmitWorkbook("d", LinkedHashMap.of("m-1", null)), "responses.m-1"));
    }

    @ParameterizedTest
    @MethodSource("commandsOfNothing")
    void whatIsNullIsMissingAtItsPayloadPath(Command command, String paths) {
        List<String> expected = List.of(paths.split(" ", -1));
        assertThat(Door.CHECKS.faults(command))
                .isEqualTo(expected.map(path -> new FieldFault(path, FaultCode.MISSING, LinkedHashMap.empty())));
    }

    @Test
    void faultsOfOneCommandComeAllAtOnceInOrderOfPath() {
        List<ModificationRequest> requests = List.of(
                new ModificationRequest("m 1", " ", "x".repeat(20_001)), new ModificationRequest("m-2", "8", "\u0007"));
        Review review =
                new Review(LinkedHashMap.of("authenticity", new Judgement(Finding.MET, "")), "\ud800", requests);
        assertThat(Door.CHECKS.faults(new AdjustReview(review, null)))
                .containsExactly(
                        fault("feedback", FaultCode.BAD_CHARACTERS),
                        fault("judgements.authenticity.comment", FaultCode.BLANK),
                        fault("modifications[0].id", FaultCode.NOT_AN_ID),
                        fault("modifications[0].request", FaultCode.TOO_LONG, "max", "20000"),
                        fault("modifications[0].target", FaultCode.BLANK),
                        fault("modifications[1].request", FaultCode.BAD_CHARACTERS),
                        fault("reason", FaultCode.MISSING));
    }

    @Test
    void aBookingIsJudgedThroughAndThrough() {
        VivaBooking booking = new VivaBooking(
                new VivaPlace.Link("no uri"),
                Instant.EPOCH,
                601,
                List.of(new PanelSeat("lm-1", Role.LEAD_MODERATOR), new PanelSeat("-", Role.SYSTEM)));
        assertThat(Door.CHECKS.faults(new BookViva(booking)))
                .containsExactly(
                        fault("link", FaultCode.NOT_A_URI),
                        new FieldFault("minutes", FaultCode.OUT_OF_RANGE, LinkedHashMap.of("min", "1", "max", "600")),
                        fault("panel[1].person", FaultCode.NOT_AN_ID));
    }

    @Test
    void aDutyOrRelationThatIsNoAnswerHereIsAnUnknownValue() {
        Command statement =
                new LogDiscussion(DAY, "t", MentorDuty.SUPPORTING_STATEMENT, List.empty(), StandardNumbers.NONE);
        assertThat(Door.CHECKS.faults(statement))
                .containsExactly(fault(
                        "duty",
                        FaultCode.UNKNOWN_VALUE,
                        "allowed",
                        "scoping-the-plan, action-planning, professional-discussion"));
        assertThat(Door.CHECKS.faults(new NominateMentor("m-1", MentorRelation.SET, true, true)))
                .containsExactly(fault("relation", FaultCode.UNKNOWN_VALUE, "allowed", "colleague, network"));
    }

    @Test
    void otherVocabulariesAreOpenInFull() {
        for (DeclaredConflict kind : DeclaredConflict.values()) {
            assertThat(Door.CHECKS.faults(new DeclareConflict(kind, Option.none())))
                    .isEmpty();
        }
        for (HoldKind kind : HoldKind.values()) {
            assertThat(Door.CHECKS.faults(new PlaceHold(kind, "why"))).isEmpty();
        }
        for (VivaOutcome outcome : VivaOutcome.values()) {
            assertThat(Door.CHECKS.faults(new RecordVivaOutcome(outcome, "f"))).isEmpty();
        }
    }

    private static FieldFault fault(String path, FaultCode code) {
        return new FieldFault(path, code, LinkedHashMap.empty());
    }

    private static FieldFault fault(String path, FaultCode code, String param, String value) {
        return new FieldFault(path, code, LinkedHashMap.of(param, value));
    }

    static final class Samples {
        static final io.github.atskit.core.definition.EntryFacts NO_FACTS =
                new io.github.atskit.core.definition.EntryFacts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none());
    }
}
