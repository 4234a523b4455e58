package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.review.Criterion;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Applies events; an event that cannot follow breaks a cast or the one check of the hold. */
final class LimitEvolution {
    private static final String[] NOBODY = {};
    private static final Criterion[] NOTHING = {};

    private LimitEvolution() {}

    static LimitState first(String id, LimitEvent.Enrolled event) {
        LimitDefinition programme = event.definition();
        return new LimitState(
                id,
                1,
                event.participant(),
                LimitState.NO_MENTORING,
                programme.emptyWorkbook(),
                LimitState.NO_REVIEWING,
                new LimitState.Windows(Milestone.SUBMISSION, programme.submission(), null, programme.resubmission()),
                null,
                LimitStage.AWAITING_MENTOR);
    }

    static LimitState evolve(LimitState now, LimitEvent event) {
        if (now.hold() != null) {
            throw new IllegalStateException("held");
        }
        if (event instanceof LimitEvent.SectionSaved saved) {
            return sectionSaved(now, saved);
        }
        if (event instanceof LimitEvent.MentorNominated nominated) {
            return mentorNominated(now, nominated);
        }
        if (event instanceof LimitEvent.DiscussionLogged logged) {
            return discussionLogged(now, logged);
        }
        if (event instanceof LimitEvent.StatementWritten written) {
            return statementWritten(now, written);
        }
        if (event instanceof LimitEvent.WorkbookSubmitted submitted) {
            return workbookSubmitted(now, submitted);
        }
        if (event instanceof LimitEvent.ReviewerAssigned assigned) {
            return reviewerAssigned(now, assigned);
        }
        if (event instanceof LimitEvent.ReviewRecorded recorded) {
            return reviewRecorded(now, recorded);
        }
        if (event instanceof LimitEvent.ReviewSampled) {
            return with(now, now.reviewing(), (LimitStage.InModeration) now.stage());
        }
        if (event instanceof LimitEvent.ReviewConfirmed confirmed) {
            return reviewConfirmed(now, confirmed);
        }
        if (event instanceof LimitEvent.Recommended) {
            return with(now, now.reviewing(), new LimitStage.AwaitingViva(0, null));
        }
        if (event instanceof LimitEvent.ModificationsRequested requested) {
            return modificationsRequested(now, requested);
        }
        return evolveViva(now, event);
    }

    private static LimitState evolveViva(LimitState now, LimitEvent event) {
        if (event instanceof LimitEvent.VivaBooked booked) {
            LimitStage.AwaitingViva stage = (LimitStage.AwaitingViva) now.stage();
            return with(
                    now,
                    now.reviewing(),
                    new LimitStage.VivaBooked(booked.booking(), stage.attemptsUsed(), stage.resitFrom()));
        }
        if (event instanceof LimitEvent.VivaRebooked rebooked) {
            LimitStage.VivaBooked stage = (LimitStage.VivaBooked) now.stage();
            return with(
                    now,
                    now.reviewing(),
                    new LimitStage.VivaBooked(rebooked.booking(), stage.attemptsUsed(), stage.resitFrom()));
        }
        if (event instanceof LimitEvent.VivaPassed) {
            return with(now, now.reviewing(), (LimitStage.VivaBooked) now.stage());
        }
        if (event instanceof LimitEvent.Awarded awarded) {
            return with(now, now.reviewing(), new LimitStage.Awarded(awarded.on(), null, null));
        }
        if (event instanceof LimitEvent.CertificateIssued issued) {
            LimitStage.Awarded stage = (LimitStage.Awarded) now.stage();
            return with(
                    now, now.reviewing(), new LimitStage.Awarded(stage.on(), issued.number(), issued.dispatchedOn()));
        }
        if (event instanceof LimitEvent.VivaNotPassed failed) {
            LimitStage.VivaBooked stage = (LimitStage.VivaBooked) now.stage();
            return with(
                    now, now.reviewing(), new LimitStage.AwaitingViva(stage.attemptsUsed() + 1, failed.resitFrom()));
        }
        if (event instanceof LimitEvent.AttemptsUsedUp) {
            return with(now, now.reviewing(), new LimitStage.NotAwarded(NotAwardedWhy.ATTEMPTS_USED_UP));
        }
        if (event instanceof LimitEvent.RoundsUsedUp) {
            return with(now, now.reviewing(), new LimitStage.NotAwarded(NotAwardedWhy.ROUNDS_USED_UP));
        }
        if (event instanceof LimitEvent.HoldPlaced placed) {
            return next(
                    now, now.mentoring(), now.workbook(), now.reviewing(), now.windows(), placed.hold(), now.stage());
        }
        throw new IllegalStateException("cannot follow: " + event);
    }

    private static LimitState sectionSaved(LimitState now, LimitEvent.SectionSaved event) {
        LimitWorkbook workbook = now.workbook().with(event.change());
        return next(now, now.mentoring(), workbook, now.reviewing(), now.windows(), null, now.stage());
    }

    private static LimitState mentorNominated(LimitState now, LimitEvent.MentorNominated event) {
        LimitState.Mentoring before = now.mentoring();
        int kept = before.isPresent(event.mentor().person()) ? before.mentors().length - 1 : before.mentors().length;
        LimitState.Mentor[] mentors = new LimitState.Mentor[kept + 1];
        mentors[0] = event.mentor();
        System.arraycopy(before.mentors(), before.mentors().length - kept, mentors, 1, kept);
        LimitState.Statement statement = event.statementVoided() ? null : before.statement();
        LimitStage stage = now.stage() instanceof LimitStage.AwaitingMentor ? LimitStage.DRAFTING : now.stage();
        return with(now, new LimitState.Mentoring(mentors, statement, before.discussions()), stage);
    }

    private static LimitState discussionLogged(LimitState now, LimitEvent.DiscussionLogged event) {
        LimitState.Mentoring before = now.mentoring();
        int length = before.discussions().length;
        LimitState.Discussion[] discussions = Arrays.copyOf(before.discussions(), length + 1);
        discussions[length] = event.discussion();
        return with(now, new LimitState.Mentoring(before.mentors(), before.statement(), discussions), now.stage());
    }

    private static LimitState statementWritten(LimitState now, LimitEvent.StatementWritten event) {
        LimitState.Mentoring before = now.mentoring();
        return with(
                now, new LimitState.Mentoring(before.mentors(), event.statement(), before.discussions()), now.stage());
    }

    private static LimitState workbookSubmitted(LimitState now, LimitEvent.WorkbookSubmitted event) {
        LimitState.Reviewing before = now.reviewing();
        boolean sameRound = event.round() == before.round();
        LimitState.Reviewing reviewing = new LimitState.Reviewing(
                event.round(),
                NOBODY,
                LimitState.NO_REVIEWS,
                false,
                before.everAssigned(),
                before.stoodDown(),
                before.moderators(),
                false,
                sameRound ? before.requestIds() : NOBODY,
                sameRound ? before.earlierRequestIds() : joined(before.earlierRequestIds(), before.requestIds()));
        LimitState.Windows windows =
                new LimitState.Windows(null, null, null, now.windows().resubmission());
        return next(now, now.mentoring(), now.workbook(), reviewing, windows, null, LimitStage.AWAITING_REVIEWER);
    }

    private static LimitState reviewerAssigned(LimitState now, LimitEvent.ReviewerAssigned event) {
        LimitState.Reviewing before = now.reviewing();
        LimitState.Reviewing reviewing = new LimitState.Reviewing(
                before.round(),
                event.reviewers(),
                before.reviews(),
                false,
                with(before.everAssigned(), event.reviewer()),
                before.stoodDown(),
                before.moderators(),
                before.returned(),
                before.requestIds(),
                before.earlierRequestIds());
        return with(now, reviewing, new LimitStage.UnderReview(event.reviewers(), NOBODY));
    }

    private static LimitState reviewRecorded(LimitState now, LimitEvent.ReviewRecorded event) {
        LimitState.Reviewing before = now.reviewing();
        String[] ids = before.requestIds();
        for (LimitState.Request request : event.review().requests()) {
            ids = with(ids, request.id());
        }
        LimitState.Reviewing reviewing = new LimitState.Reviewing(
                before.round(),
                before.reviewers(),
                new LimitState.RecordedReview[] {new LimitState.RecordedReview(event.reviewer(), event.review())},
                true,
                before.everAssigned(),
                before.stoodDown(),
                before.moderators(),
                before.returned(),
                ids,
                before.earlierRequestIds());
        return with(now, reviewing, new LimitStage.InModeration(event.review(), event.met(), NOTHING));
    }

    private static LimitState reviewConfirmed(LimitState now, LimitEvent.ReviewConfirmed event) {
        LimitState.Reviewing before = now.reviewing();
        LimitState.Reviewing reviewing = new LimitState.Reviewing(
                before.round(),
                before.reviewers(),
                before.reviews(),
                before.complete(),
                before.everAssigned(),
                before.stoodDown(),
                with(before.moderators(), event.moderator()),
                false,
                before.requestIds(),
                before.earlierRequestIds());
        return with(now, reviewing, (LimitStage.InModeration) now.stage());
    }

    private static LimitState modificationsRequested(LimitState now, LimitEvent.ModificationsRequested event) {
        LimitState.Windows windows = new LimitState.Windows(
                event.milestone(), event.end(), null, now.windows().resubmission());
        return next(
                now,
                now.mentoring(),
                now.workbook(),
                now.reviewing(),
                windows,
                null,
                new LimitStage.Modifying(event.feedback(), event.requests()));
    }

    private static String[] with(String[] persons, String person) {
        if (LimitWorkbook.contains(persons, person)) {
            return persons;
        }
        String[] all = Arrays.copyOf(persons, persons.length + 1);
        all[persons.length] = person;
        return all;
    }

    private static String[] joined(String[] some, String[] others) {
        String[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    private static LimitState with(LimitState now, LimitState.Mentoring mentoring, LimitStage stage) {
        return next(now, mentoring, now.workbook(), now.reviewing(), now.windows(), null, stage);
    }

    private static LimitState with(LimitState now, LimitState.Reviewing reviewing, LimitStage stage) {
        return next(now, now.mentoring(), now.workbook(), reviewing, now.windows(), null, stage);
    }

    private static LimitState next(
            LimitState now,
            LimitState.Mentoring mentoring,
            LimitWorkbook workbook,
            LimitState.Reviewing reviewing,
            LimitState.Windows windows,
            LimitState.@Nullable Hold hold,
            LimitStage stage) {
        return new LimitState(
                now.id(), now.revision() + 1, now.participant(), mentoring, workbook, reviewing, windows, hold, stage);
    }

    /** What becomes of a review that is released. */
    static LimitEvent release(
            LimitDefinition programme, LimitState after, LimitState.Review review, boolean met, LimitCaller by) {
        if (met) {
            return new LimitEvent.Recommended(review.feedback());
        }
        if (after.reviewing().round() > programme.rounds()) {
            return new LimitEvent.RoundsUsedUp(review.feedback());
        }
        Instant dated = after.windows().resubmission();
        Instant end = dated != null && by.at().isBefore(dated) ? dated : null;
        Milestone milestone = end == null ? null : Milestone.RESUBMISSION;
        if (programme.windowDays() > 0) {
            Instant last = by.at()
                    .atZone(programme.zone())
                    .toLocalDate()
                    .plusDays(programme.windowDays())
                    .atTime(programme.time())
                    .atZone(programme.zone())
                    .toInstant();
            if (end == null || end.isAfter(last)) {
                end = last;
                milestone = Milestone.MODIFICATION_WINDOW;
            }
        }
        return new LimitEvent.ModificationsRequested(review.feedback(), review.requests(), milestone, end);
    }
}
