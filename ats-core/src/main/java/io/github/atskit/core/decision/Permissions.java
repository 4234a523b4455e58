package io.github.atskit.core.decision;

import static io.github.atskit.core.vocabulary.Role.ADMINISTRATOR;
import static io.github.atskit.core.vocabulary.Role.LEAD_MODERATOR;
import static io.github.atskit.core.vocabulary.Role.MENTOR;
import static io.github.atskit.core.vocabulary.Role.MODERATOR;
import static io.github.atskit.core.vocabulary.Role.PARTICIPANT;
import static io.github.atskit.core.vocabulary.Role.REVIEWER;
import static io.github.atskit.core.vocabulary.Role.SYSTEM;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;

/** Which roles may do what (ATS-001), whatever the stage. */
final class Permissions {
    private Permissions() {}

    static List<Role> of(Action action) {
        return switch (action) {
            case REQUEST_MENTOR, NOMINATE_MENTOR, SAVE_SECTION, SUBMIT_WORKBOOK -> List.of(PARTICIPANT);
            case LOG_DISCUSSION -> List.of(PARTICIPANT, MENTOR);
            case WRITE_STATEMENT -> List.of(MENTOR);
            case DECLARE_CONFLICT, RECORD_REVIEW -> List.of(REVIEWER);
            case CONFIRM_REVIEW, ADJUST_REVIEW, RETURN_REVIEW -> List.of(MODERATOR, LEAD_MODERATOR);
            case RECORD_NO_SHOW, RECORD_VIVA_OUTCOME -> List.of(LEAD_MODERATOR);
            case ASSIGN_REVIEWER, BOOK_VIVA, REBOOK_VIVA, CANCEL_VIVA, PLACE_HOLD, LIFT_HOLD ->
                List.of(ADMINISTRATOR, LEAD_MODERATOR);
            case ENROL, DECLINE_MENTOR_REQUEST, ALLOCATE_MENTOR, GRANT_EXTENSION, ISSUE_CERTIFICATE ->
                List.of(ADMINISTRATOR);
            case WITHDRAW -> List.of(PARTICIPANT, ADMINISTRATOR);
            case LAPSE -> List.of(SYSTEM, ADMINISTRATOR);
        };
    }
}
