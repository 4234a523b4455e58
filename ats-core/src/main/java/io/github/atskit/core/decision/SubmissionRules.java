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
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
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
            int least = least(part.path(), programme);
            int actual = least == 0 ? 0 : length(now, part.path());
            if (actual < least) {
                reasons = reasons.append(
                        new PartTooShort(part.path().section(), part.path().part(), least, actual));
            }
        }
        return reasons;
    }

    private static int least(PartPath path, ResolvedDefinition programme) {
        return programme
                .definition()
                .workbook()
                .limits()
                .get(path)
                .flatMap(TextLimit::minimum)
                .getOrElse(0);
    }

    static List<Requirement> texts(Candidacy now, ResolvedDefinition programme, Context context) {
        if (programme.definition().workbook().limits().isEmpty()) {
            return List.empty();
        }
        return programme.template().parts().map(PartTemplate::path).flatMap(path -> {
            int least = least(path, programme);
            int actual = length(now, path);
            return least == 0
                    ? List.empty()
                    : List.of(asked(RequirementCode.TEXT_LONG_ENOUGH, Rule.ATS_031, actual >= least)
                            .at(path)
                            .with("minimum", least)
                            .with("actual", actual));
        });
    }

    private static Requirement asked(RequirementCode code, Rule rule, boolean met) {
        return Requirement.of(code, rule, RequirementState.met(met));
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

    /** The required parts, for the statement (ATS-024) as for the submission (ATS-040). */
    static Asking parts(Rule rule) {
        return (now, programme, context) -> {
            List<PartPath> missing = now.workbook().missingParts();
            Requirement there = asked(RequirementCode.PART_FILLED_IN, rule, true);
            Requirement lacking = asked(RequirementCode.PART_FILLED_IN, rule, false);
            return now.workbook()
                    .template()
                    .parts()
                    .filter(PartTemplate::required)
                    .map(part -> (missing.contains(part.path()) ? lacking : there).at(part.path()));
        };
    }

    private static long unrated(Candidacy now, ResolvedDefinition programme) {
        return programme.edition() & ~now.workbook().coverage().rated();
    }

    static List<Requirement> ratings(Candidacy now, ResolvedDefinition programme, Context context) {
        return each(
                programme.edition(),
                unrated(now, programme),
                asked(RequirementCode.STANDARD_RATED, Rule.ATS_041, true),
                asked(RequirementCode.STANDARD_RATED, Rule.ATS_041, false));
    }

    /** The same of each of these standards; what they have in common is made once. */
    private static List<Requirement> each(long standards, long without, Requirement there, Requirement lacking) {
        return StandardNumbers.numbersOf(standards)
                .map(number -> ((without & 1L << number) == 0 ? there : lacking).at(number));
    }

    static List<Reason> everyStandardIsRated(Candidacy now, ResolvedDefinition programme, Context context) {
        long unrated = unrated(now, programme);
        return unrated == 0
                ? List.empty()
                : Reasons.of(new SelfAssessmentIncomplete(StandardNumbers.numbersOf(unrated)));
    }

    static List<Reason> specialistStandardsAreChosen(Candidacy now, ResolvedDefinition programme, Context context) {
        SpecialistRule rule = programme.definition().specialistStandards();
        int chosen = Long.bitCount(specialists(now, programme));
        long mandatory = mandatoryChosen(now, programme);
        boolean tooMany = tooMany(rule, chosen);
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

    private static boolean tooMany(SpecialistRule rule, int chosen) {
        return rule.maximum().isDefined() && chosen > rule.maximum().get();
    }

    private static long mandatoryChosen(Candidacy now, ResolvedDefinition programme) {
        return now.workbook().coverage().chosen() & programme.mandatory();
    }

    static List<Requirement> choice(Candidacy now, ResolvedDefinition programme, Context context) {
        SpecialistRule rule = programme.definition().specialistStandards();
        int chosen = Long.bitCount(specialists(now, programme));
        List<Requirement> asked = List.empty();
        if (programme.mandatory() != 0) {
            long mandatory = mandatoryChosen(now, programme);
            asked = asked.prepend(
                    asked(RequirementCode.SPECIALIST_STANDARDS_NOT_MANDATORY, Rule.ATS_042, mandatory == 0)
                            .with("standards", StandardNumbers.numbersOf(mandatory)));
        }
        if (rule.maximum().isDefined()) {
            asked = asked.prepend(
                    asked(RequirementCode.SPECIALIST_STANDARDS_WITHIN_LIMIT, Rule.ATS_042, !tooMany(rule, chosen))
                            .with("maximum", rule.maximum().get())
                            .with("chosen", chosen));
        }
        return asked.prepend(asked(RequirementCode.SPECIALIST_STANDARDS_CHOSEN, Rule.ATS_042, chosen >= rule.minimum())
                .with("required", rule.minimum())
                .with("chosen", chosen));
    }

    private static long specialists(Candidacy now, ResolvedDefinition programme) {
        return now.workbook().coverage().chosen() & ~programme.mandatory();
    }

    static List<Reason> standardsAreEvidenced(Candidacy now, ResolvedDefinition programme, Context context) {
        long lacking = lacking(needed(now, programme), now, programme);
        return lacking == 0 ? List.empty() : Reasons.of(new StandardNotEvidenced(StandardNumbers.numbersOf(lacking)));
    }

    private static long needed(Candidacy now, ResolvedDefinition programme) {
        return programme.mandatory() | specialists(now, programme);
    }

    private static long lacking(long needed, Candidacy now, ResolvedDefinition programme) {
        return needed & ~now.workbook().evidencedBy(programme.definition().evidencePerStandard());
    }

    static List<Requirement> evidence(Candidacy now, ResolvedDefinition programme, Context context) {
        long needed = needed(now, programme);
        Map<String, Object> figures =
                LinkedHashMap.of("required", programme.definition().evidencePerStandard());
        return each(
                needed,
                lacking(needed, now, programme),
                asked(RequirementCode.STANDARD_EVIDENCED, Rule.ATS_043, true).with(figures),
                asked(RequirementCode.STANDARD_EVIDENCED, Rule.ATS_043, false).with(figures));
    }

    static List<Requirement> statement(Candidacy now, ResolvedDefinition programme, Context context) {
        if (!programme.definition().mentor().statementBeforeSubmission()) {
            return List.empty();
        }
        boolean stands = statementStands(now, programme, context).isEmpty();
        return List.of(asked(RequirementCode.STATEMENT_STANDS, Rule.ATS_044, stands)
                .with("written", now.mentoring().statement().isDefined() ? 1 : 0));
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

    static List<Requirement> end(Candidacy now, ResolvedDefinition programme, Context context) {
        Windows windows = now.windows();
        if (windows.window().isEmpty()) {
            return List.empty();
        }
        return List.of(asked(RequirementCode.IN_TIME, Rule.ATS_045, !windows.endedBefore(context.at()))
                .with("milestone", windows.window().get().milestone().code())
                .with("deadline", windows.end().get()));
    }

    private static List<ModificationRequest> requests(Candidacy now) {
        return now.stage() instanceof Stage.Modifying modifying ? modifying.requests() : List.empty();
    }

    static List<Requirement> answers(Candidacy now, ResolvedDefinition programme, Context context) {
        return requests(now)
                .map(request -> Requirement.of(
                                RequirementCode.REQUEST_ANSWERED, Rule.ATS_046, RequirementState.WITH_THE_COMMAND)
                        .at(request.id())
                        .with("target", request.target()));
    }

    static List<Reason> requestsAreAnswered(
            SubmitWorkbook command, Candidacy now, ResolvedDefinition programme, Context context) {
        List<ModificationRequest> requests = requests(now);
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
