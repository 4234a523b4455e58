package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.definition.SpecialistRule;
import io.github.atskit.core.definition.TextLimit;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.rejection.DeadlinePassed;
import io.github.atskit.core.rejection.ModificationUnanswered;
import io.github.atskit.core.rejection.ModificationUnknown;
import io.github.atskit.core.rejection.PartTooShort;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.rejection.SelfAssessmentIncomplete;
import io.github.atskit.core.rejection.SpecialistStandardIsMandatory;
import io.github.atskit.core.rejection.SpecialistStandardsTooFew;
import io.github.atskit.core.rejection.SpecialistStandardsTooMany;
import io.github.atskit.core.rejection.StandardNotEvidenced;
import io.github.atskit.core.rejection.WorkbookIncomplete;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What a workbook needs before it can be handed in (ATS-031, ATS-040 to ATS-046). */
final class SubmissionRules {
    private static final List<Reason> STATEMENT_MISSING = Reasons.plain(Rule.ATS_044, ReasonCode.STATEMENT_MISSING);
    private static final List<Reason> STATEMENT_OUTDATED = Reasons.plain(Rule.ATS_044, ReasonCode.STATEMENT_OUTDATED);

    private SubmissionRules() {}

    static List<Reason> textsAreLongEnough(Candidacy now, ResolvedDefinition programme, Context context) {
        if (programme.definition().workbook().limits().isEmpty()) {
            return List.empty();
        }
        List<Reason> reasons = List.empty();
        for (PartTemplate part : programme.template().parts()) {
            int least = programme
                    .definition()
                    .workbook()
                    .limits()
                    .get(part.path())
                    .flatMap(TextLimit::minimum)
                    .getOrElse(0);
            int actual = least == 0 ? 0 : length(now, part.path());
            if (actual < least) {
                reasons = reasons.append(
                        new PartTooShort(part.path().section(), part.path().part(), least, actual));
            }
        }
        return reasons;
    }

    private static int length(Candidacy now, PartPath path) {
        Option<PartValue> value = now.workbook().section(path.section()).flatMap(section -> section.part(path.part()));
        return value.isDefined() && value.get() instanceof PartValue.Text text
                ? text.value().codePointCount(0, text.value().length())
                : 0;
    }

    static List<Reason> partsAreFilledIn(Candidacy now, ResolvedDefinition programme, Context context) {
        return Reasons.about(now.workbook().missingParts(), missing -> new WorkbookIncomplete(Rule.ATS_040, missing));
    }

    static List<Reason> everyStandardIsRated(Candidacy now, ResolvedDefinition programme, Context context) {
        long unrated = programme.edition() & ~now.workbook().coverage().rated();
        return unrated == 0
                ? List.empty()
                : Reasons.of(new SelfAssessmentIncomplete(StandardNumbers.numbersOf(unrated)));
    }

    static List<Reason> specialistStandardsAreChosen(Candidacy now, ResolvedDefinition programme, Context context) {
        SpecialistRule rule = programme.definition().specialistStandards();
        int chosen = Long.bitCount(specialists(now, programme));
        long mandatory = now.workbook().coverage().chosen() & programme.mandatory();
        boolean tooMany = rule.maximum().isDefined() && chosen > rule.maximum().get();
        if (chosen >= rule.minimum() && !tooMany && mandatory == 0) {
            return List.empty();
        }
        List<Reason> reasons = List.empty();
        if (mandatory != 0) {
            reasons = reasons.prepend(new SpecialistStandardIsMandatory(StandardNumbers.numbersOf(mandatory)));
        }
        if (tooMany) {
            reasons = reasons.prepend(
                    new SpecialistStandardsTooMany(rule.maximum().get(), chosen));
        }
        if (chosen < rule.minimum()) {
            reasons = reasons.prepend(new SpecialistStandardsTooFew(rule.minimum(), chosen));
        }
        return reasons;
    }

    private static long specialists(Candidacy now, ResolvedDefinition programme) {
        return now.workbook().coverage().chosen() & ~programme.mandatory();
    }

    static List<Reason> standardsAreEvidenced(Candidacy now, ResolvedDefinition programme, Context context) {
        long needed = programme.mandatory() | specialists(now, programme);
        long lacking =
                needed & ~now.workbook().evidencedBy(programme.definition().evidencePerStandard());
        return lacking == 0 ? List.empty() : Reasons.of(new StandardNotEvidenced(StandardNumbers.numbersOf(lacking)));
    }

    static List<Reason> statementStands(Candidacy now, ResolvedDefinition programme, Context context) {
        if (!programme.definition().mentor().statementBeforeSubmission()) {
            return List.empty();
        }
        Option<Statement> statement = now.mentoring().statement();
        if (statement.isEmpty()) {
            return STATEMENT_MISSING;
        }
        return Reasons.unless(statement.get().about().fits(now.workbook()), STATEMENT_OUTDATED);
    }

    static List<Reason> inTime(Candidacy now, ResolvedDefinition programme, Context context) {
        Windows windows = now.windows();
        return windows.endedBefore(context.at())
                ? Reasons.of(new DeadlinePassed(
                        windows.window().get().milestone(), windows.end().get()))
                : List.empty();
    }

    static List<Reason> requestsAreAnswered(
            SubmitWorkbook command, Candidacy now, ResolvedDefinition programme, Context context) {
        List<ModificationRequest> requests =
                now.stage() instanceof Stage.Modifying modifying ? modifying.requests() : List.empty();
        if (requests.isEmpty() && command.responses().isEmpty()) {
            return List.empty();
        }
        List<String> asked = requests.map(ModificationRequest::id);
        List<String> unanswered = asked.reject(command.responses()::containsKey);
        List<String> unknown = command.responses().keySet().toList().reject(asked::contains);
        return Reasons.about(unanswered, ModificationUnanswered::new)
                .appendAll(Reasons.about(unknown, ModificationUnknown::new));
    }
}
