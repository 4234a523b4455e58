package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.mentoring.MentorDuty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked for. */
public sealed interface LimitCommand {

    /** Admits a participant. */
    record Enrol(String participant, LimitDefinition.Facts facts) implements LimitCommand {}

    /** Names a mentor. */
    record NominateMentor(LimitState.Mentor mentor) implements LimitCommand {}

    /** Records a discussion. */
    record LogDiscussion(LocalDate on, String topic, MentorDuty duty, List<String> actions, long standards)
            implements LimitCommand {}

    /** Saves a section; a value that is null empties its part. */
    record SaveSection(
            String section,
            String[] parts,
            @Nullable LimitValue[] values,
            LimitWorkbook.Item[] evidence,
            String[] removeEvidence)
            implements LimitCommand {}

    /** The mentor's statement. */
    record WriteStatement(String text) implements LimitCommand {}

    /** Hands the workbook in. */
    record SubmitWorkbook(String declaration, Map<String, String> responses) implements LimitCommand {}

    /** Gives the workbook to a reviewer. */
    record AssignReviewer(
            String reviewer,
            @Nullable String reason,
            @Nullable String replaces,
            @Nullable LocalDate calibratedOn) implements LimitCommand {}

    /** The reviewer's judgement. */
    record RecordReview(LimitState.Review review) implements LimitCommand {}

    /** A moderator agrees. */
    record ConfirmReview(@Nullable String note) implements LimitCommand {}

    /** Books a viva. */
    record BookViva(LimitState.Booking booking) implements LimitCommand {}

    /** Replaces a booking. */
    record RebookViva(LimitState.Booking booking, String reason) implements LimitCommand {}

    /** How the viva ended. */
    record RecordVivaOutcome(boolean passed, String feedback) implements LimitCommand {}

    /** The certificate. */
    record IssueCertificate(String number, LocalDate dispatchedOn) implements LimitCommand {}

    /** Stops the candidacy for a while. */
    record PlaceHold(HoldKind kind, String reason) implements LimitCommand {}
}
