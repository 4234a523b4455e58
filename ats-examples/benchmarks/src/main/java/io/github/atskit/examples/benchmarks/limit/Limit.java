package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.sampling.Draw;
import io.github.atskit.core.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides. The order is that of the programme: role, identity, stage, seat, hold, then all the rest with every reason collected. */
public final class Limit {
    private static final Door PARTICIPANT = Door.of(Role.PARTICIPANT);
    private static final Door MENTOR = Door.of(Role.MENTOR);
    private static final Door PARTICIPANT_OR_MENTOR = Door.of(Role.PARTICIPANT, Role.MENTOR);
    private static final Door REVIEWER = Door.of(Role.REVIEWER);
    private static final Door MODERATOR = Door.of(Role.MODERATOR, Role.LEAD_MODERATOR);
    private static final Door LEAD_MODERATOR = Door.of(Role.LEAD_MODERATOR);
    private static final Door OFFICE = Door.of(Role.ADMINISTRATOR, Role.LEAD_MODERATOR);
    private static final Door ADMINISTRATOR = Door.of(Role.ADMINISTRATOR);

    private static final LimitAnswer.Refused NOT_YOURS = refused(ReasonCode.NOT_YOUR_CANDIDACY, null);
    private static final LimitAnswer.Refused NOT_THE_MENTOR = refused(ReasonCode.NOT_THE_MENTOR, null);
    private static final LimitAnswer.Refused NOT_THE_REVIEWER = refused(ReasonCode.NOT_THE_REVIEWER, null);
    private static final LimitAnswer.Refused CONFLICT = refused(ReasonCode.CONFLICT_OF_INTEREST, null);
    private static final LimitAnswer.Refused NOT_ON_THE_PANEL = refused(ReasonCode.NOT_ON_THE_PANEL, null);

    private Limit() {}

    /** Who may, and the answer for everybody else. */
    private record Door(int roles, LimitAnswer.Refused refused) {
        static Door of(Role... roles) {
            int bits = 0;
            for (Role role : roles) {
                bits |= 1 << role.ordinal();
            }
            return new Door(bits, Limit.refused(ReasonCode.ROLE_NOT_ALLOWED, List.of(roles)));
        }
    }

    private static LimitAnswer.Refused refused(ReasonCode code, @Nullable Object about) {
        return new LimitAnswer.Refused(List.of(new LimitAnswer.Reason(code, about)));
    }

    /**
     * The decision before there is a candidacy.
     *
     * @param programme the cohort
     * @param id the candidacy that begins
     * @param command the enrolment
     * @param by who and when
     * @return every reason against it, or what happens
     */
    public static LimitAnswer enrol(LimitDefinition programme, String id, LimitCommand.Enrol command, LimitCaller by) {
        if ((ADMINISTRATOR.roles & 1 << by.role().ordinal()) == 0) {
            return ADMINISTRATOR.refused;
        }
        if (command.participant().equals(by.person())) {
            return CONFLICT;
        }
        LimitAnswer.Reason unmet = EntryGuards.unmet(programme.entry(), command.facts());
        if (unmet != null) {
            return new LimitAnswer.Refused(List.of(unmet));
        }
        LimitEvent.Enrolled event = new LimitEvent.Enrolled(programme, command.participant(), command.facts());
        return new LimitAnswer.Accepted(event, null, LimitEvolution.first(id, event));
    }

    /**
     * Rebuilds a state from its events.
     *
     * @param id the candidacy
     * @param events its events, the enrolment first
     * @return the state after them
     */
    public static LimitState replay(String id, LimitEvent[] events) {
        LimitState now = LimitEvolution.first(id, (LimitEvent.Enrolled) events[0]);
        for (int i = 1; i < events.length; i++) {
            now = LimitEvolution.evolve(now, events[i]);
        }
        return now;
    }

    /**
     * Decides on a command.
     *
     * @param programme the cohort
     * @param now the candidacy as it stands
     * @param command what is asked for
     * @param by who and when
     * @return every reason against it, or what happens
     */
    public static LimitAnswer decide(LimitDefinition programme, LimitState now, LimitCommand command, LimitCaller by) {
        if (command instanceof LimitCommand.SaveSection save) {
            return saveSection(programme, now, save, by);
        }
        if (command instanceof LimitCommand.NominateMentor nominate) {
            return nominateMentor(programme, now, nominate, by);
        }
        if (command instanceof LimitCommand.LogDiscussion log) {
            return logDiscussion(programme, now, log, by);
        }
        if (command instanceof LimitCommand.WriteStatement write) {
            return writeStatement(programme, now, write, by);
        }
        if (command instanceof LimitCommand.SubmitWorkbook submit) {
            return submitWorkbook(programme, now, submit, by);
        }
        if (command instanceof LimitCommand.AssignReviewer assign) {
            return assignReviewer(programme, now, assign, by);
        }
        if (command instanceof LimitCommand.RecordReview record) {
            return recordReview(programme, now, record, by);
        }
        if (command instanceof LimitCommand.ConfirmReview confirm) {
            return confirmReview(programme, now, confirm, by);
        }
        if (command instanceof LimitCommand.BookViva book) {
            return bookViva(programme, now, book, by);
        }
        if (command instanceof LimitCommand.RebookViva rebook) {
            return rebookViva(programme, now, rebook, by);
        }
        if (command instanceof LimitCommand.RecordVivaOutcome outcome) {
            return recordVivaOutcome(programme, now, outcome, by);
        }
        if (command instanceof LimitCommand.IssueCertificate issue) {
            return issueCertificate(now, issue, by);
        }
        if (command instanceof LimitCommand.PlaceHold place) {
            return placeHold(now, place, by);
        }
        LimitAnswer.Refused closed = admitted(ADMINISTRATOR, now, by, false);
        return closed != null ? closed : notAtThisStage(now);
    }

    // The doors, the same for all.

    private static LimitAnswer.@Nullable Refused admitted(
            Door door, LimitState now, LimitCaller by, boolean moderates) {
        if ((door.roles & 1 << by.role().ordinal()) == 0) {
            return door.refused;
        }
        String person = by.person();
        return switch (by.role()) {
            case PARTICIPANT -> now.participant().equals(person) ? null : NOT_YOURS;
            case MENTOR -> now.mentoring().isPresent(person) ? null : NOT_THE_MENTOR;
            case REVIEWER -> LimitWorkbook.contains(now.reviewing().reviewers(), person) ? null : NOT_THE_REVIEWER;
            case MODERATOR -> mayModerate(now, person) ? null : CONFLICT;
            case LEAD_MODERATOR -> isOwnCase(now, person) || moderates && !mayModerate(now, person) ? CONFLICT : null;
            case ADMINISTRATOR -> isOwnCase(now, person) ? CONFLICT : null;
            case PROGRAMME_HEAD, SYSTEM -> null;
        };
    }

    private static boolean isOwnCase(LimitState now, String person) {
        return now.participant().equals(person) || now.mentoring().isPresent(person);
    }

    private static boolean mayModerate(LimitState now, String person) {
        return !now.participant().equals(person)
                && !now.mentoring().everWas(person)
                && !LimitWorkbook.contains(now.reviewing().everAssigned(), person)
                && !LimitWorkbook.contains(now.reviewing().stoodDown(), person);
    }

    /** Role, identity, stage and hold; null where all four are in order. */
    private static LimitAnswer.@Nullable Refused closed(Door door, LimitState now, LimitCaller by, boolean stage) {
        LimitAnswer.Refused refused = admitted(door, now, by, door == MODERATOR);
        if (refused != null) {
            return refused;
        }
        return stage ? held(now) : notAtThisStage(now);
    }

    private static LimitAnswer.Refused notAtThisStage(LimitState now) {
        return refused(ReasonCode.NOT_AT_THIS_STAGE, now.stage());
    }

    private static LimitAnswer.@Nullable Refused held(LimitState now) {
        return now.hold() == null
                ? null
                : refused(ReasonCode.ON_HOLD, now.hold().kind());
    }

    private static boolean isWriting(LimitState now) {
        return now.stage() instanceof LimitStage.Drafting || now.stage() instanceof LimitStage.Modifying;
    }

    private static @Nullable List<LimitAnswer.Reason> and(
            @Nullable List<LimitAnswer.Reason> reasons, LimitAnswer.@Nullable Reason further) {
        if (further == null) {
            return reasons;
        }
        List<LimitAnswer.Reason> all = reasons == null ? new ArrayList<>(4) : reasons;
        all.add(further);
        return all;
    }

    private static LimitAnswer answer(@Nullable List<LimitAnswer.Reason> reasons, LimitState now, LimitEvent event) {
        return reasons != null
                ? new LimitAnswer.Refused(reasons)
                : new LimitAnswer.Accepted(event, null, LimitEvolution.evolve(now, event));
    }

    // Mentoring and workbook.

    private static LimitAnswer nominateMentor(
            LimitDefinition programme, LimitState now, LimitCommand.NominateMentor command, LimitCaller by) {
        LimitAnswer.Refused closed =
                closed(PARTICIPANT, now, by, now.stage() instanceof LimitStage.AwaitingMentor || isWriting(now));
        if (closed != null) {
            return closed;
        }
        String person = command.mentor().person();
        List<LimitAnswer.Reason> reasons = null;
        if (programme.selfForbidden() && now.participant().equals(person)) {
            reasons = and(reasons, new LimitAnswer.Reason(ReasonCode.MENTOR_IS_PARTICIPANT, null));
        }
        if (LimitWorkbook.contains(now.reviewing().everAssigned(), person)
                || LimitWorkbook.contains(now.reviewing().moderators(), person)) {
            reasons = and(reasons, new LimitAnswer.Reason(ReasonCode.CONFLICT_OF_INTEREST, null));
        }
        if (reasons != null) {
            return new LimitAnswer.Refused(reasons);
        }
        boolean another = !now.mentoring().isPresent(person);
        boolean voided = another && now.mentoring().statement() != null;
        LimitState.Mentor mentor = another
                ? command.mentor()
                : new LimitState.Mentor(
                        person,
                        now.mentoring().mentors()[0].relation(),
                        command.mentor().moreExperienced(),
                        command.mentor().mentoringProgramme());
        return answer(null, now, new LimitEvent.MentorNominated(mentor, voided));
    }

    private static LimitAnswer logDiscussion(
            LimitDefinition programme, LimitState now, LimitCommand.LogDiscussion command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(PARTICIPANT_OR_MENTOR, now, by, isWriting(now));
        if (closed != null) {
            return closed;
        }
        long unknown = command.standards() & ~programme.edition();
        if (unknown != 0) {
            return refused(ReasonCode.STANDARD_UNKNOWN, unknown);
        }
        LimitState.Discussion discussion = new LimitState.Discussion(
                command.on(), command.topic(), command.duty(), command.actions(), command.standards());
        return answer(null, now, new LimitEvent.DiscussionLogged(discussion));
    }

    private static LimitAnswer saveSection(
            LimitDefinition programme, LimitState now, LimitCommand.SaveSection command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(PARTICIPANT, now, by, isWriting(now));
        if (closed != null) {
            return closed;
        }
        List<LimitAnswer.Reason> reasons = SaveGuards.parts(programme, command);
        if (programme.anyLimits()) {
            reasons = SaveGuards.tooLong(reasons, programme, command);
        }
        reasons = and(reasons, SaveGuards.unknownStandards(programme, command));
        if (SaveGuards.touchesEvidence(command)) {
            reasons = and(reasons, SaveGuards.duplicates(now.workbook(), programme, command));
            reasons = and(reasons, SaveGuards.unknownReferences(now.workbook(), programme, command));
            reasons = and(reasons, SaveGuards.tooMany(now.workbook(), programme, command));
        }
        return reasons != null
                ? new LimitAnswer.Refused(reasons)
                : answer(null, now, new LimitEvent.SectionSaved(command));
    }

    private static LimitAnswer writeStatement(
            LimitDefinition programme, LimitState now, LimitCommand.WriteStatement command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(MENTOR, now, by, isWriting(now));
        if (closed != null) {
            return closed;
        }
        long missing = now.workbook().missing();
        if (missing != 0) {
            return refused(ReasonCode.WORKBOOK_INCOMPLETE, missing);
        }
        LimitState.Statement statement = new LimitState.Statement(
                by.person(), command.text(), by.at().atZone(programme.zone()).toLocalDate(), now.workbook());
        return answer(null, now, new LimitEvent.StatementWritten(statement));
    }

    private static LimitAnswer submitWorkbook(
            LimitDefinition programme, LimitState now, LimitCommand.SubmitWorkbook command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(PARTICIPANT, now, by, isWriting(now));
        if (closed != null) {
            return closed;
        }
        List<LimitAnswer.Reason> reasons = SubmitGuards.reasons(programme, now, command, by.at());
        if (reasons != null) {
            return new LimitAnswer.Refused(reasons);
        }
        int round = now.reviewing().round() + (now.stage() instanceof LimitStage.Modifying ? 1 : 0);
        return answer(
                null,
                now,
                new LimitEvent.WorkbookSubmitted(round, now.workbook(), command.declaration(), command.responses()));
    }

    // Review and moderation.

    private static LimitAnswer assignReviewer(
            LimitDefinition programme, LimitState now, LimitCommand.AssignReviewer command, LimitCaller by) {
        boolean open =
                now.stage() instanceof LimitStage.AwaitingReviewer || now.stage() instanceof LimitStage.UnderReview;
        LimitAnswer.Refused closed = closed(OFFICE, now, by, open);
        if (closed != null) {
            return closed;
        }
        return answer(
                JudgeGuards.reviewer(programme, now, command, by.at()),
                now,
                new LimitEvent.ReviewerAssigned(
                        command.reviewer(), command.reason(), command.calibratedOn(), new String[] {command.reviewer()
                        }));
    }

    private static LimitAnswer recordReview(
            LimitDefinition programme, LimitState now, LimitCommand.RecordReview command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(REVIEWER, now, by, now.stage() instanceof LimitStage.UnderReview);
        if (closed != null) {
            return closed;
        }
        LimitState.Review review = command.review();
        List<LimitAnswer.Reason> reasons = JudgeGuards.review(programme, now, review);
        if (reasons != null) {
            return new LimitAnswer.Refused(reasons);
        }
        boolean met = review.allMet();
        LimitEvent event = new LimitEvent.ReviewRecorded(by.person(), review, met, 0);
        LimitState after = LimitEvolution.evolve(now, event);
        boolean sampled = now.reviewing().returned() || drawn(programme, now, met);
        LimitEvent consequence =
                sampled ? new LimitEvent.ReviewSampled() : LimitEvolution.release(programme, after, review, met, by);
        return new LimitAnswer.Accepted(event, consequence, LimitEvolution.evolve(after, consequence));
    }

    private static boolean drawn(LimitDefinition programme, LimitState now, boolean met) {
        int percent = met
                ? programme.moderation().metPercent()
                : programme.moderation().notMetPercent();
        if (percent <= 0 || percent >= 100) {
            return percent > 0;
        }
        long seed = programme.moderation().seed();
        Draw draw = Draw.of(seed, programme.cohort(), now.id(), now.reviewing().round());
        return draw.outOfHundred() < percent;
    }

    private static LimitAnswer confirmReview(
            LimitDefinition programme, LimitState now, LimitCommand.ConfirmReview command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(MODERATOR, now, by, now.stage() instanceof LimitStage.InModeration);
        if (closed != null) {
            return closed;
        }
        LimitStage.InModeration stage = (LimitStage.InModeration) now.stage();
        LimitEvent event = new LimitEvent.ReviewConfirmed(by.person(), command.note());
        LimitState after = LimitEvolution.evolve(now, event);
        LimitEvent consequence = LimitEvolution.release(programme, after, stage.review(), stage.met(), by);
        return new LimitAnswer.Accepted(event, consequence, LimitEvolution.evolve(after, consequence));
    }

    // Viva and certificate.

    private static LimitAnswer bookViva(
            LimitDefinition programme, LimitState now, LimitCommand.BookViva command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(OFFICE, now, by, now.stage() instanceof LimitStage.AwaitingViva);
        if (closed != null) {
            return closed;
        }
        LimitStage.AwaitingViva stage = (LimitStage.AwaitingViva) now.stage();
        return answer(
                VivaGuards.booking(programme, now, command.booking(), stage.resitFrom(), by.at()),
                now,
                new LimitEvent.VivaBooked(command.booking()));
    }

    private static LimitAnswer rebookViva(
            LimitDefinition programme, LimitState now, LimitCommand.RebookViva command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(OFFICE, now, by, now.stage() instanceof LimitStage.VivaBooked);
        if (closed != null) {
            return closed;
        }
        LimitStage.VivaBooked stage = (LimitStage.VivaBooked) now.stage();
        return answer(
                VivaGuards.booking(programme, now, command.booking(), stage.resitFrom(), by.at()),
                now,
                new LimitEvent.VivaRebooked(command.booking(), command.reason()));
    }

    private static LimitAnswer recordVivaOutcome(
            LimitDefinition programme, LimitState now, LimitCommand.RecordVivaOutcome command, LimitCaller by) {
        LimitAnswer.Refused closed = admitted(LEAD_MODERATOR, now, by, false);
        if (closed != null) {
            return closed;
        }
        if (!(now.stage() instanceof LimitStage.VivaBooked stage)) {
            return notAtThisStage(now);
        }
        if (!stage.booking().seats(by.person())) {
            return NOT_ON_THE_PANEL;
        }
        closed = held(now);
        if (closed != null) {
            return closed;
        }
        if (by.at().isBefore(stage.booking().startsAt())) {
            return refused(ReasonCode.VIVA_NOT_HELD_YET, stage.booking().startsAt());
        }
        if (command.passed()) {
            LimitEvent event = new LimitEvent.VivaPassed(command.feedback());
            LimitEvent award =
                    new LimitEvent.Awarded(by.at().atZone(programme.zone()).toLocalDate());
            return new LimitAnswer.Accepted(
                    event, award, LimitEvolution.evolve(LimitEvolution.evolve(now, event), award));
        }
        int left = programme.attempts() - stage.attemptsUsed() - 1;
        LimitEvent event = new LimitEvent.VivaNotPassed(
                command.feedback(),
                Math.max(0, left),
                VivaGuards.resitFrom(programme, stage.booking().startsAt()));
        LimitState after = LimitEvolution.evolve(now, event);
        if (left > 0) {
            return new LimitAnswer.Accepted(event, null, after);
        }
        LimitEvent end = new LimitEvent.AttemptsUsedUp();
        return new LimitAnswer.Accepted(event, end, LimitEvolution.evolve(after, end));
    }

    private static LimitAnswer issueCertificate(LimitState now, LimitCommand.IssueCertificate command, LimitCaller by) {
        LimitAnswer.Refused closed = closed(ADMINISTRATOR, now, by, now.stage() instanceof LimitStage.Awarded);
        if (closed != null) {
            return closed;
        }
        String issued = ((LimitStage.Awarded) now.stage()).certificate();
        return issued != null
                ? refused(ReasonCode.CERTIFICATE_ALREADY_ISSUED, issued)
                : answer(null, now, new LimitEvent.CertificateIssued(command.number(), command.dispatchedOn()));
    }

    private static LimitAnswer placeHold(LimitState now, LimitCommand.PlaceHold command, LimitCaller by) {
        LimitAnswer.Refused closed = admitted(OFFICE, now, by, false);
        if (closed != null) {
            return closed;
        }
        if (now.stage() instanceof LimitStage.Awarded || now.stage() instanceof LimitStage.NotAwarded) {
            return notAtThisStage(now);
        }
        return now.hold() != null
                ? refused(ReasonCode.ALREADY_ON_HOLD, now.hold().kind())
                : answer(
                        null,
                        now,
                        new LimitEvent.HoldPlaced(new LimitState.Hold(command.kind(), command.reason(), by.at())));
    }
}
