package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.definition.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can happen, with every consequence that depends on the definition. */
public sealed interface LimitEvent {

    /** Admitted. */
    record Enrolled(LimitDefinition definition, String participant, LimitDefinition.Facts facts)
            implements LimitEvent {}

    /** A mentor. */
    record MentorNominated(LimitState.Mentor mentor, boolean statementVoided) implements LimitEvent {}

    /** A discussion. */
    record DiscussionLogged(LimitState.Discussion discussion) implements LimitEvent {}

    /** A section. */
    record SectionSaved(LimitCommand.SaveSection change) implements LimitEvent {}

    /** A statement. */
    record StatementWritten(LimitState.Statement statement) implements LimitEvent {}

    /** Handed in. */
    record WorkbookSubmitted(int round, LimitWorkbook content, String declaration, Map<String, String> responses)
            implements LimitEvent {}

    /** A reviewer. */
    record ReviewerAssigned(
            String reviewer,
            @Nullable String reason,
            @Nullable LocalDate calibratedOn,
            String[] reviewers) implements LimitEvent {}

    /** A review. */
    record ReviewRecorded(String reviewer, LimitState.Review review, boolean met, int awaited) implements LimitEvent {}

    /** To be moderated. */
    record ReviewSampled() implements LimitEvent {}

    /** Moderated. */
    record ReviewConfirmed(String moderator, @Nullable String note) implements LimitEvent {}

    /** Recommended. */
    record Recommended(String feedback) implements LimitEvent {}

    /** Modifications are asked for. */
    record ModificationsRequested(
            String feedback,
            LimitState.Request[] requests,
            @Nullable Milestone milestone,
            @Nullable Instant end) implements LimitEvent {}

    /** No round is left. */
    record RoundsUsedUp(String feedback) implements LimitEvent {}

    /** A viva. */
    record VivaBooked(LimitState.Booking booking) implements LimitEvent {}

    /** Another date. */
    record VivaRebooked(LimitState.Booking booking, String reason) implements LimitEvent {}

    /** Passed. */
    record VivaPassed(String feedback) implements LimitEvent {}

    /** The award. */
    record Awarded(LocalDate on) implements LimitEvent {}

    /** Not passed. */
    record VivaNotPassed(String feedback, int attemptsLeft, Instant resitFrom) implements LimitEvent {}

    /** No attempt is left. */
    record AttemptsUsedUp() implements LimitEvent {}

    /** The certificate. */
    record CertificateIssued(String number, LocalDate dispatchedOn) implements LimitEvent {}

    /** A hold. */
    record HoldPlaced(LimitState.Hold hold) implements LimitEvent {}
}
