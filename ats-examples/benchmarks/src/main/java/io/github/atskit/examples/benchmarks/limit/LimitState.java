package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A candidacy: facts in groups, so that an event copies the group it changes. */
public record LimitState(
        String id,
        long revision,
        String participant,
        Mentoring mentoring,
        LimitWorkbook workbook,
        Reviewing reviewing,
        Windows windows,
        @Nullable Hold hold,
        LimitStage stage) {
    private static final String[] NOBODY = {};
    static final Mentoring NO_MENTORING = new Mentoring(new Mentor[0], null, new Discussion[0]);
    static final RecordedReview[] NO_REVIEWS = {};
    static final Reviewing NO_REVIEWING =
            new Reviewing(1, NOBODY, NO_REVIEWS, false, NOBODY, NOBODY, NOBODY, false, NOBODY, NOBODY);

    /** A mentor. */
    public record Mentor(String person, MentorRelation relation, boolean moreExperienced, boolean mentoringProgramme) {}

    /** A statement about a workbook. */
    public record Statement(String mentor, String text, LocalDate writtenOn, LimitWorkbook about) {}

    /** A discussion. */
    public record Discussion(LocalDate on, String topic, MentorDuty duty, List<String> actions, long standards) {}

    /** Mentors, the present one first. */
    public record Mentoring(Mentor[] mentors, @Nullable Statement statement, Discussion[] discussions) {
        boolean isPresent(String person) {
            return mentors.length > 0 && mentors[0].person().equals(person);
        }

        boolean everWas(String person) {
            for (Mentor mentor : mentors) {
                if (mentor.person().equals(person)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Who judges. */
    public record Reviewing(
            int round,
            String[] reviewers,
            RecordedReview[] reviews,
            boolean complete,
            String[] everAssigned,
            String[] stoodDown,
            String[] moderators,
            boolean returned,
            String[] requestIds,
            String[] earlierRequestIds) {}

    /** Until when work may go on. */
    public record Windows(
            @Nullable Milestone milestone,
            @Nullable Instant end,
            @Nullable Instant extension,
            @Nullable Instant resubmission) {
        boolean endedBefore(Instant now) {
            Instant inForce = extension != null ? extension : end;
            return inForce != null && now.isAfter(inForce);
        }
    }

    /** A hold. */
    public record Hold(HoldKind kind, String reason, Instant placedAt) {}

    /** A judgement by one criterion. */
    public record Judgement(Finding finding, String comment) {}

    /** A request for a modification. */
    public record Request(String id, String target, String request) {}

    /** A review. */
    public record Review(Map<String, Judgement> judgements, String feedback, Request[] requests) {
        boolean allMet() {
            for (Judgement judgement : judgements.values()) {
                if (judgement.finding() == Finding.NOT_MET) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A review, and whose it is. */
    public record RecordedReview(String reviewer, Review review) {}

    /** A seat on a panel. */
    public record Seat(String person, Role role) {}

    /** A booked viva. */
    public record Booking(VivaMode mode, String place, Instant startsAt, int minutes, Seat[] panel) {
        boolean seats(String person) {
            for (Seat seat : panel) {
                if (seat.person().equals(person)) {
                    return true;
                }
            }
            return false;
        }
    }
}
