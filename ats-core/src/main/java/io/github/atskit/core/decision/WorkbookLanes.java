package io.github.atskit.core.decision;

import static io.github.atskit.core.candidacy.StageName.AWAITING_REVIEWER;
import static io.github.atskit.core.candidacy.StageName.DRAFTING;
import static io.github.atskit.core.candidacy.StageName.MODIFYING;
import static io.github.atskit.core.candidacy.StageName.NOT_AWARDED;
import static io.github.atskit.core.event.EventType.EXTENSION_GRANTED;
import static io.github.atskit.core.event.EventType.LAPSED;
import static io.github.atskit.core.event.EventType.SECTION_SAVED;
import static io.github.atskit.core.event.EventType.WORKBOOK_SUBMITTED;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.GrantExtension;
import io.github.atskit.core.command.Lapse;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ExtensionGranted;
import io.github.atskit.core.event.Lapsed;
import io.github.atskit.core.event.SectionSaved;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.rejection.ExtensionInPast;
import io.github.atskit.core.rejection.ExtensionNotLater;
import io.github.atskit.core.rejection.NotLapsedYet;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/** Writing the workbook, handing it in, and the window in which that can be done. */
final class WorkbookLanes {
    private static final List<Reason> NO_DEADLINE = Reasons.plain(Rule.ATS_047, ReasonCode.NO_DEADLINE);

    private WorkbookLanes() {}

    static List<Lane<?, ?>> rows() {
        return List.of(
                Row.of(Action.SAVE_SECTION, SaveSection.class, DRAFTING, MODIFYING)
                        .check(Rule.ATS_030, SectionRules::partsFitTheTemplate)
                        .check(Rule.ATS_031, SectionRules::textsAreNotTooLong)
                        .check(Rule.ATS_032, SectionRules::standardsExist)
                        .check(Rule.ATS_033, EvidenceRules::evidenceAddsUp)
                        .tells(SECTION_SAVED, WorkbookLanes::saved),
                Row.of(Action.SUBMIT_WORKBOOK, SubmitWorkbook.class, DRAFTING, MODIFYING)
                        .gate(Rule.ATS_031, SubmissionRules::textsAreLongEnough, SubmissionRules::texts)
                        .gate(Rule.ATS_040, SubmissionRules::partsAreFilledIn, SubmissionRules.parts(Rule.ATS_040))
                        .gate(Rule.ATS_041, SubmissionRules::everyStandardIsRated, SubmissionRules::ratings)
                        .gate(Rule.ATS_042, SubmissionRules::specialistStandardsAreChosen, SubmissionRules::choice)
                        .gate(Rule.ATS_043, SubmissionRules::standardsAreEvidenced, SubmissionRules::evidence)
                        .gate(Rule.ATS_044, SubmissionRules::statementStands, SubmissionRules::statement)
                        .gate(Rule.ATS_045, SubmissionRules::inTime, SubmissionRules::end)
                        .check(Rule.ATS_046, SubmissionRules::requestsAreAnswered, SubmissionRules::answers)
                        .tells(WORKBOOK_SUBMITTED, WorkbookLanes::submitted)
                        .leadsTo(AWAITING_REVIEWER),
                Row.of(Action.GRANT_EXTENSION, GrantExtension.class, DRAFTING, MODIFYING)
                        .gate(Rule.ATS_047, RequirementCode.END_TO_EXTEND, WorkbookLanes::thereIsAnEnd)
                        .check(Rule.ATS_047, WorkbookLanes::extensionIsLater)
                        .tells(EXTENSION_GRANTED, WorkbookLanes::extended),
                Row.of(Action.LAPSE, Lapse.class, DRAFTING, MODIFYING)
                        .gate(Rule.ATS_048, RequirementCode.WINDOW_ENDED, WorkbookLanes::windowHasEnded)
                        .tells(LAPSED, WorkbookLanes::lapsed)
                        .leadsTo(NOT_AWARDED));
    }

    private static List<Reason> thereIsAnEnd(Candidacy now, ResolvedDefinition programme, Context context) {
        return Reasons.unless(now.windows().end().isDefined(), NO_DEADLINE);
    }

    private static List<Reason> extensionIsLater(
            GrantExtension command, Candidacy now, ResolvedDefinition programme, Context context) {
        Option<Instant> current = now.windows().end();
        if (current.isEmpty()) {
            return List.empty(); // the gate has told that there is nothing to extend
        }
        if (!command.until().isAfter(current.get())) {
            return Reasons.of(new ExtensionNotLater(current.get()));
        }
        return command.until().isAfter(context.at()) ? List.empty() : Reasons.of(new ExtensionInPast(command.until()));
    }

    private static List<Reason> windowHasEnded(Candidacy now, ResolvedDefinition programme, Context context) {
        return now.windows().endedBefore(context.at())
                ? List.empty()
                : Reasons.of(new NotLapsedYet(now.windows().end()));
    }

    private static Event saved(
            Stage stage, SaveSection command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new SectionSaved(command.change());
    }

    private static Event submitted(
            Stage stage, SubmitWorkbook command, Candidacy now, ResolvedDefinition programme, Context context) {
        int round = stage.name() == StageName.MODIFYING ? now.round() + 1 : now.round();
        return new WorkbookSubmitted(round, seal(now), command.declaration(), command.responses());
    }

    /** What is handed in is mostly what the statement speaks of, so its seal serves again. */
    private static WorkbookSeal seal(Candidacy now) {
        Option<Statement> statement = now.mentoring().statement();
        return statement.isDefined() && statement.get().about().fits(now.workbook())
                ? statement.get().about()
                : WorkbookSeal.of(now.workbook());
    }

    private static Event extended(
            Stage stage, GrantExtension command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new ExtensionGranted(command.until(), command.reason());
    }

    private static Event lapsed(
            Stage stage, Lapse command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new Lapsed();
    }
}
