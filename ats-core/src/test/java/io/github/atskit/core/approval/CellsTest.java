package io.github.atskit.core.approval;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of stage, action and role")
class CellsTest {
    private static final Cohorts COHORT =
            Cohorts.seed().rounds(1).windowDays(30).sampling(100).attempts(2);
    private static final Instant LATER = Instant.parse("2021-12-01T10:00:00Z");

    @Test
    @DisplayName("answers in every cell as approved")
    void everyCell() {
        StringBuilder table = new StringBuilder();
        table.append(
                        "# What each action tells at each stage when whoever fits the role asks for it in the plainest way;\n")
                .append(
                        "# where several commands of an action end differently, each has its line. A reason stands in brackets.\n")
                .append("# Roles that are not named here: (role-not-allowed).\n");
        for (StageName stage : StageName.values()) {
            table.append('\n').append(stage.code()).append('\n');
            rows(Candidacies.in(COHORT).at(stage), table);
        }
        table.append("\nunder-review, by two of whom one has recorded\n");
        Journey oneRecorded = Candidacies.in(COHORT.reviewers(2, Reconciliation.ALL_AGREE))
                .underReview()
                .then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER))
                .then(People.OTHER_REVIEWER, Commands.record(Reviews.met()));
        rows(oneRecorded, table);
        table.append("\nin-moderation, where the two differ\n");
        rows(oneRecorded.then(People.REVIEWER, Commands.record(Reviews.notMet("q-1"))), table);
        Approved.matches("cells.txt", table.toString());
    }

    private static void rows(Journey journey, StringBuilder table) {
        for (Action action : Action.values()) {
            cells(journey, action).distinct().forEach(line -> table.append(line).append('\n'));
        }
    }

    private static List<String> cells(Journey journey, Action action) {
        List<String> lines = List.empty();
        for (Role role : Role.values()) {
            for (Command command : commands(action)) {
                String answer = answer(at(journey, action).tries(People.fitting(role), command));
                lines = answer.equals("(role-not-allowed)")
                        ? lines
                        : lines.append(String.format("  %-24s %-16s %s", action.code(), role.code(), answer));
            }
        }
        return lines;
    }

    /** The journey with what the action is about: an open request, a hold, an end that has passed, a viva that has begun. */
    private static Journey at(Journey journey, Action action) {
        boolean running = !journey.now().stage().name().terminal();
        boolean mayAsk = List.of(StageName.AWAITING_MENTOR, StageName.DRAFTING, StageName.MODIFYING)
                .contains(journey.now().stage().name());
        return switch (action) {
            case DECLINE_MENTOR_REQUEST, ALLOCATE_MENTOR ->
                mayAsk ? journey.then(People.PARTICIPANT, Commands.requestMentor()) : journey;
            case LIFT_HOLD -> running ? Candidacies.held(journey) : journey;
            case LAPSE -> journey.at(LATER);
            case RECORD_NO_SHOW, RECORD_VIVA_OUTCOME -> journey.at(Moments.VIVA);
            default -> journey;
        };
    }

    private static List<Command> commands(Action action) {
        return switch (action) {
            case ENROL -> List.of(Commands.enrol());
            case REQUEST_MENTOR -> List.of(Commands.requestMentor());
            case DECLINE_MENTOR_REQUEST -> List.of(Commands.declineMentorRequest());
            case NOMINATE_MENTOR -> List.of(Commands.nominate(People.OTHER_MENTOR));
            case ALLOCATE_MENTOR -> List.of(Commands.allocate(People.OTHER_MENTOR));
            case SAVE_SECTION -> List.of(Commands.saveText("introduction", "motivation", "Why"));
            case LOG_DISCUSSION -> List.of(Commands.discuss());
            case WRITE_STATEMENT -> List.of(Commands.state());
            case SUBMIT_WORKBOOK -> List.of(Commands.submit(), Commands.resubmit("q-1"));
            case GRANT_EXTENSION -> List.of(Commands.extend(LATER));
            case ASSIGN_REVIEWER -> List.of(Commands.replaceBy(People.OTHER_REVIEWER));
            case DECLARE_CONFLICT -> List.of(Commands.standDown());
            case RECORD_REVIEW -> List.of(Commands.record(Reviews.met()), Commands.record(Reviews.notMet("q-1")));
            case CONFIRM_REVIEW -> List.of(Commands.confirm());
            case ADJUST_REVIEW -> List.of(Commands.adjust(Reviews.met()), Commands.adjust(Reviews.notMet("q-1")));
            case RETURN_REVIEW -> List.of(Commands.sendBack());
            case BOOK_VIVA -> List.of(Commands.book(Bookings.startingAt(LATER)));
            case REBOOK_VIVA -> List.of(Commands.rebook(Bookings.startingAt(LATER)));
            case CANCEL_VIVA -> List.of(Commands.cancelViva());
            case RECORD_NO_SHOW -> List.of(Commands.noShow());
            case RECORD_VIVA_OUTCOME -> List.of(Commands.passed(), Commands.notPassed());
            case ISSUE_CERTIFICATE -> List.of(Commands.certify());
            case PLACE_HOLD -> List.of(Commands.hold());
            case LIFT_HOLD -> List.of(Commands.lift());
            case WITHDRAW -> List.of(Commands.withdraw());
            case LAPSE -> List.of(Commands.lapse());
        };
    }

    private static String answer(Either<Rejection, Transition> decision) {
        return decision.fold(
                rejection -> rejection.codes().mkString("(", ", ", ")"),
                transition -> transition
                                .events()
                                .map(event -> event.type())
                                .map(EventType::code)
                                .mkString(", ")
                        + " -> "
                        + transition.to().stage().name().code());
    }
}
