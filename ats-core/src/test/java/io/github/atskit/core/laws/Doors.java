package io.github.atskit.core.laws;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import java.util.EnumMap;
import java.util.Map;

/**
 * Steps 2 to 6 of a decision, written down a second time from the programme's table of actions, so that the decider is not measured
 * by itself.
 */
final class Doors {
    /** Action: who: at. */
    private static final String TABLE = """
            enrol: administrator:
            request-mentor: participant: awaiting-mentor drafting modifying
            decline-mentor-request: administrator: awaiting-mentor drafting modifying
            nominate-mentor: participant: awaiting-mentor drafting modifying
            allocate-mentor: administrator: awaiting-mentor drafting modifying
            save-section: participant: drafting modifying
            log-discussion: participant mentor: drafting modifying
            write-statement: mentor: drafting modifying
            submit-workbook: participant: drafting modifying
            grant-extension: administrator: drafting modifying
            assign-reviewer: administrator lead-moderator: awaiting-reviewer under-review
            declare-conflict: reviewer: under-review
            record-review: reviewer: under-review
            confirm-review: moderator lead-moderator: in-moderation
            adjust-review: moderator lead-moderator: in-moderation
            return-review: moderator lead-moderator: in-moderation
            book-viva: administrator lead-moderator: awaiting-viva
            rebook-viva: administrator lead-moderator: viva-booked
            cancel-viva: administrator lead-moderator: viva-booked
            record-no-show: lead-moderator: viva-booked
            record-viva-outcome: lead-moderator: viva-booked
            issue-certificate: administrator: awarded
            place-hold: administrator lead-moderator: any
            lift-hold: administrator lead-moderator: any
            withdraw: participant administrator: any
            lapse: system administrator: drafting modifying
            """;

    private static final String ANY =
            "awaiting-mentor drafting awaiting-reviewer under-review in-moderation modifying awaiting-viva viva-booked";

    private static final Map<Action, List<Role>> WHO = new EnumMap<>(Action.class);
    private static final Map<Action, List<String>> AT = new EnumMap<>(Action.class);

    static {
        TABLE.lines().forEach(line -> {
            String[] cells = line.split(":", -1);
            Action action = Action.of(cells[0]).get();
            WHO.put(action, words(cells[1]).map(role -> Role.of(role).get()));
            AT.put(action, words(cells[2].replace("any", ANY)));
        });
    }

    private Doors() {}

    private static List<String> words(String cell) {
        return List.of(cell.trim().split(" ")).reject(String::isEmpty);
    }

    static List<Role> who(Action action) {
        return List.ofAll(WHO.get(action));
    }

    static boolean open(Action action, StageName stage) {
        return AT.get(action).contains(stage.code());
    }

    /** Rule and code of the door that is closed, or an empty text. */
    static String closed(Action action, Candidacy now, Actor by) {
        if (!WHO.get(action).contains(by.role())) {
            return "ATS-001 role-not-allowed";
        }
        String identity = identity(action, now, by);
        if (!identity.isEmpty()) {
            return identity;
        }
        if (!open(action, now.stage().name())) {
            return "ATS-002 not-at-this-stage";
        }
        boolean needsSeat = action == Action.RECORD_NO_SHOW || action == Action.RECORD_VIVA_OUTCOME;
        if (needsSeat
                && !((Stage.VivaBooked) now.stage())
                        .booking()
                        .panel()
                        .exists(seat -> seat.person().equals(by.id()))) {
            return "ATS-006 not-on-the-panel";
        }
        boolean openOnHold = action == Action.LIFT_HOLD || action == Action.WITHDRAW || action == Action.PLACE_HOLD;
        return now.hold().isDefined() && !openOnHold ? "ATS-007 on-hold" : "";
    }

    private static String identity(Action action, Candidacy now, Actor by) {
        String person = by.id();
        boolean own = now.participant().equals(person)
                || now.mentoring().present().map(Mentor::person).contains(person);
        boolean moderates =
                action == Action.CONFIRM_REVIEW || action == Action.ADJUST_REVIEW || action == Action.RETURN_REVIEW;
        boolean fits = switch (by.role()) {
            case PARTICIPANT -> now.participant().equals(person);
            case MENTOR -> now.mentoring().present().map(Mentor::person).contains(person);
            case REVIEWER -> now.reviewing().reviewers().contains(person);
            case MODERATOR -> !involved(now, person);
            case LEAD_MODERATOR -> !own && !(moderates && involved(now, person));
            case ADMINISTRATOR -> !own;
            case PROGRAMME_HEAD, SYSTEM -> true;
        };
        if (fits) {
            return "";
        }
        return switch (by.role()) {
            case PARTICIPANT -> "ATS-003 not-your-candidacy";
            case MENTOR -> "ATS-004 not-the-mentor";
            case REVIEWER -> "ATS-005 not-the-reviewer";
            case MODERATOR -> "ATS-056 conflict-of-interest";
            default -> own ? "ATS-009 conflict-of-interest" : "ATS-056 conflict-of-interest";
        };
    }

    private static boolean involved(Candidacy now, String person) {
        return now.participant().equals(person)
                || now.mentoring().mentors().map(Mentor::person).contains(person)
                || now.reviewing().everAssigned().contains(person)
                || now.reviewing().stoodDown().contains(person);
    }
}
