package io.github.atskit.core.decision;

import static io.github.atskit.core.candidacy.StageName.AWAITING_MENTOR;
import static io.github.atskit.core.candidacy.StageName.DRAFTING;
import static io.github.atskit.core.candidacy.StageName.MODIFYING;
import static io.github.atskit.core.event.EventType.DISCUSSION_LOGGED;
import static io.github.atskit.core.event.EventType.MENTOR_NOMINATED;
import static io.github.atskit.core.event.EventType.MENTOR_REQUESTED;
import static io.github.atskit.core.event.EventType.MENTOR_REQUEST_DECLINED;
import static io.github.atskit.core.event.EventType.STATEMENT_WRITTEN;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.AllocateMentor;
import io.github.atskit.core.command.DeclineMentorRequest;
import io.github.atskit.core.command.LogDiscussion;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.RequestMentor;
import io.github.atskit.core.command.WriteStatement;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.DiscussionLogged;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.MentorNominated;
import io.github.atskit.core.event.MentorRequestDeclined;
import io.github.atskit.core.event.MentorRequested;
import io.github.atskit.core.event.StatementWritten;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.mentoring.Discussion;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.rejection.StandardUnknown;
import io.github.atskit.core.rejection.WorkbookIncomplete;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.vavr.collection.List;

/** Finding a mentor, talking to the mentor, and the mentor's statement. */
final class MentoringLanes {
    private static final List<Reason> REQUEST_OPEN = Reasons.plain(Rule.ATS_022, ReasonCode.MENTOR_REQUEST_OPEN);
    private static final List<Reason> NO_REQUEST = Reasons.plain(Rule.ATS_022, ReasonCode.NO_MENTOR_REQUEST);
    private static final List<Reason> OWN_MENTOR = Reasons.plain(Rule.ATS_021, ReasonCode.MENTOR_IS_PARTICIPANT);
    private static final List<Reason> WAS_JUDGE = Reasons.plain(Rule.ATS_025, ReasonCode.CONFLICT_OF_INTEREST);
    private static final StageName[] BEFORE_OR_WHILE_WRITING = {AWAITING_MENTOR, DRAFTING, MODIFYING};

    private MentoringLanes() {}

    static List<Lane<?, ?>> rows() {
        return List.of(
                Row.of(Action.REQUEST_MENTOR, RequestMentor.class, BEFORE_OR_WHILE_WRITING)
                        .gate(Rule.ATS_022, RequirementCode.NO_MENTOR_REQUEST_OPEN, MentoringLanes::noRequestIsOpen)
                        .tells(MENTOR_REQUESTED, MentoringLanes::requested),
                Row.of(Action.DECLINE_MENTOR_REQUEST, DeclineMentorRequest.class, BEFORE_OR_WHILE_WRITING)
                        .gate(Rule.ATS_022, RequirementCode.MENTOR_REQUESTED, MentoringLanes::aRequestIsOpen)
                        .tells(MENTOR_REQUEST_DECLINED, MentoringLanes::declined),
                nomination(AWAITING_MENTOR).leadsTo(DRAFTING),
                nomination(DRAFTING, MODIFYING),
                allocation(AWAITING_MENTOR).leadsTo(DRAFTING),
                allocation(DRAFTING, MODIFYING),
                Row.of(Action.LOG_DISCUSSION, LogDiscussion.class, DRAFTING, MODIFYING)
                        .check(Rule.ATS_032, MentoringLanes::standardsExist)
                        .tells(DISCUSSION_LOGGED, MentoringLanes::discussed),
                Row.of(Action.WRITE_STATEMENT, WriteStatement.class, DRAFTING, MODIFYING)
                        .gate(Rule.ATS_024, MentoringLanes::workbookIsComplete, SubmissionRules.parts(Rule.ATS_024))
                        .tells(STATEMENT_WRITTEN, MentoringLanes::stated));
    }

    private static Lane<Stage, NominateMentor> nomination(StageName... stages) {
        return Row.of(Action.NOMINATE_MENTOR, NominateMentor.class, stages)
                .check(
                        Rule.ATS_021,
                        (command, now, programme, context) -> notThemselves(command.mentor(), now, programme))
                .check(Rule.ATS_025, (command, now, programme, context) -> notTheirJudge(command.mentor(), now))
                .tells(MENTOR_NOMINATED, MentoringLanes::nominated);
    }

    private static Lane<Stage, AllocateMentor> allocation(StageName... stages) {
        return Row.of(Action.ALLOCATE_MENTOR, AllocateMentor.class, stages)
                .check(
                        Rule.ATS_021,
                        (command, now, programme, context) -> notThemselves(command.mentor(), now, programme))
                .gate(Rule.ATS_022, RequirementCode.MENTOR_REQUESTED, MentoringLanes::aRequestIsOpen)
                .check(Rule.ATS_025, (command, now, programme, context) -> notTheirJudge(command.mentor(), now))
                .tells(MENTOR_NOMINATED, MentoringLanes::allocated);
    }

    private static List<Reason> noRequestIsOpen(Candidacy now, ResolvedDefinition programme, Context context) {
        return Reasons.unless(now.mentoring().request().isEmpty(), REQUEST_OPEN);
    }

    private static List<Reason> aRequestIsOpen(Candidacy now, ResolvedDefinition programme, Context context) {
        return Reasons.unless(now.mentoring().request().isDefined(), NO_REQUEST);
    }

    private static List<Reason> notThemselves(String mentor, Candidacy now, ResolvedDefinition programme) {
        boolean own = now.participant().equals(mentor)
                && programme.definition().mentor().selfForbidden();
        return Reasons.unless(!own, OWN_MENTOR);
    }

    private static List<Reason> notTheirJudge(String mentor, Candidacy now) {
        boolean judged = Search.has(now.reviewing().everAssigned(), mentor)
                || Search.has(now.reviewing().moderators(), mentor);
        return Reasons.unless(!judged, WAS_JUDGE);
    }

    private static List<Reason> standardsExist(
            LogDiscussion command, Candidacy now, ResolvedDefinition programme, Context context) {
        return Reasons.about(command.standards().unknownIn(programme.edition()), StandardUnknown::new);
    }

    private static List<Reason> workbookIsComplete(Candidacy now, ResolvedDefinition programme, Context context) {
        return Reasons.about(now.workbook().missingParts(), missing -> new WorkbookIncomplete(Rule.ATS_024, missing));
    }

    private static Event requested(
            Stage stage, RequestMentor command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new MentorRequested(command.note());
    }

    private static Event declined(
            Stage stage, DeclineMentorRequest command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new MentorRequestDeclined(command.reason());
    }

    private static Event nominated(
            Stage stage, NominateMentor command, Candidacy now, ResolvedDefinition programme, Context context) {
        return becomesMentor(
                now,
                new Mentor(
                        command.mentor(), command.relation(), command.moreExperienced(), command.mentoringProgramme()));
    }

    private static Event allocated(
            Stage stage, AllocateMentor command, Candidacy now, ResolvedDefinition programme, Context context) {
        return becomesMentor(
                now,
                new Mentor(
                        command.mentor(), MentorRelation.SET, command.moreExperienced(), command.mentoringProgramme()));
    }

    /** Naming the present mentor again replaces the two booleans and leaves everything else, the statement too, as it is. */
    private static Event becomesMentor(Candidacy now, Mentor named) {
        if (!now.mentoring().isPresent(named.person())) {
            return new MentorNominated(named, now.mentoring().statement().isDefined());
        }
        MentorRelation known = now.mentoring().mentors().head().relation();
        Mentor same = new Mentor(named.person(), known, named.moreExperienced(), named.mentoringProgramme());
        return new MentorNominated(same, false);
    }

    private static Event discussed(
            Stage stage, LogDiscussion command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new DiscussionLogged(
                new Discussion(command.on(), command.topic(), command.duty(), command.actions(), command.standards()));
    }

    private static Event stated(
            Stage stage, WriteStatement command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new StatementWritten(new Statement(
                context.by().id(), command.text(), programme.dayOf(context.at()), WorkbookSeal.of(now.workbook())));
    }
}
