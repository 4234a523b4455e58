package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.vocabulary.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a draft lacks for its submission. What clears the way after the deadline or on hold is left out. */
final class LimitChecklist {
    private static final Map<String, Object> NONE = Map.of();

    private final LimitDefinition programme;
    private final LimitState now;
    private final Instant at;
    private final LimitDocument.Status[] menu;

    LimitChecklist(LimitDefinition programme, LimitState now, Instant at, LimitDocument.Status[] menu) {
        this.programme = programme;
        this.now = now;
        this.at = at;
        this.menu = menu;
        if (now.hold() != null || now.windows().endedBefore(at) || programme.anyLimits()) {
            throw new IllegalArgumentException("the limit lists what is lacking in time, off hold and without limits");
        }
    }

    private boolean isOpen(Action action) {
        return menu[action.ordinal()].blockedBy().isEmpty();
    }

    LimitDocument.Step submission() {
        LimitWorkbook workbook = now.workbook();
        List<LimitDocument.Asked> asked = new ArrayList<>(64);
        asked.add(notHeld());
        addParts(asked, Rule.ATS_040);
        addStandards(asked, RequirementCode.STANDARD_RATED, Rule.ATS_041, programme.edition(), workbook.rated(), NONE);
        addSpecialists(asked);
        addStandards(
                asked,
                RequirementCode.STANDARD_EVIDENCED,
                Rule.ATS_043,
                programme.mandatory() | workbook.chosen(),
                workbook.evidencedBy(programme.evidencePerStandard()),
                Map.of("required", programme.evidencePerStandard()));
        LimitState.Statement statement = now.mentoring().statement();
        if (programme.statementBeforeSubmission()) {
            boolean stands = statement != null && statement.about().same(workbook);
            asked.add(new LimitDocument.Asked(
                    RequirementCode.STATEMENT_STANDS,
                    Rule.ATS_044,
                    null,
                    Map.of("written", statement == null ? 0 : 1),
                    stands));
        }
        LimitState.Windows windows = now.windows();
        if (windows.milestone() != null && windows.end() != null) {
            asked.add(new LimitDocument.Asked(
                    RequirementCode.IN_TIME,
                    Rule.ATS_045,
                    null,
                    Map.of("milestone", windows.milestone().code(), "deadline", windows.end()),
                    !windows.endedBefore(at)));
        }
        return new LimitDocument.Step(
                Action.SUBMIT_WORKBOOK,
                LimitPage.roles(Action.SUBMIT_WORKBOOK),
                isOpen(Action.SUBMIT_WORKBOOK),
                true,
                asked);
    }

    private static LimitDocument.Asked notHeld() {
        return new LimitDocument.Asked(RequirementCode.NOT_HELD, Rule.ATS_007, null, NONE, true);
    }

    private void addParts(List<LimitDocument.Asked> asked, Rule rule) {
        long missing = now.workbook().missing();
        for (LimitDefinition.SectionTemplate section : programme.template().sections()) {
            for (LimitDefinition.PartTemplate part : section.parts()) {
                long bit = 1L << section.firstPart() + part.index();
                if ((programme.template().required() & bit) != 0) {
                    asked.add(new LimitDocument.Asked(
                            RequirementCode.PART_FILLED_IN,
                            rule,
                            section.name() + '/' + part.name(),
                            NONE,
                            (missing & bit) == 0));
                }
            }
        }
    }

    private static void addStandards(
            List<LimitDocument.Asked> asked,
            RequirementCode code,
            Rule rule,
            long standards,
            long there,
            Map<String, Object> figures) {
        for (long rest = standards; rest != 0; rest &= rest - 1) {
            int standard = Long.numberOfTrailingZeros(rest);
            boolean met = (there & 1L << standard) != 0;
            asked.add(new LimitDocument.Asked(code, rule, Integer.toString(standard), figures, met));
        }
    }

    private void addSpecialists(List<LimitDocument.Asked> asked) {
        long mandatory = now.workbook().chosen() & programme.mandatory();
        int chosen = Long.bitCount(now.workbook().chosen() & ~programme.mandatory());
        addChoice(asked, RequirementCode.SPECIALIST_STANDARDS_CHOSEN, chosen >= programme.fewestSpecialists())
                .putAll(Map.of("required", programme.fewestSpecialists(), "chosen", chosen));
        if (programme.mostSpecialists() < Integer.MAX_VALUE) {
            addChoice(asked, RequirementCode.SPECIALIST_STANDARDS_WITHIN_LIMIT, chosen <= programme.mostSpecialists())
                    .putAll(Map.of("maximum", programme.mostSpecialists(), "chosen", chosen));
        }
        if (programme.mandatory() != 0) {
            addChoice(asked, RequirementCode.SPECIALIST_STANDARDS_NOT_MANDATORY, mandatory == 0)
                    .put("standards", LimitDocument.numbers(mandatory));
        }
    }

    private static Map<String, Object> addChoice(List<LimitDocument.Asked> asked, RequirementCode code, boolean met) {
        Map<String, Object> figures = new java.util.HashMap<>(4);
        asked.add(new LimitDocument.Asked(code, Rule.ATS_042, null, figures, met));
        return figures;
    }

    /** The submission, and before it the statement where it is lacking. */
    List<LimitDocument.Step> steps(LimitDocument.Step submission) {
        if (!lacks(submission, RequirementCode.STATEMENT_STANDS)) {
            return List.of(submission);
        }
        List<LimitDocument.Asked> asked = new ArrayList<>(32);
        asked.add(notHeld());
        addParts(asked, Rule.ATS_024);
        LimitDocument.Step statement = new LimitDocument.Step(
                Action.WRITE_STATEMENT,
                LimitPage.roles(Action.WRITE_STATEMENT),
                isOpen(Action.WRITE_STATEMENT),
                false,
                asked);
        return List.of(statement, submission);
    }

    private static boolean lacks(LimitDocument.Step step, RequirementCode code) {
        for (LimitDocument.Asked asked : step.asked()) {
            if (asked.code() == code && !asked.met()) {
                return true;
            }
        }
        return false;
    }

    /** The participant as long as the workbook lacks something, or nothing is lacking; else the mentor. */
    List<LimitDocument.Person> waitingFor(LimitDocument.Step submission) {
        for (LimitDocument.Asked asked : submission.asked()) {
            if (!asked.met()) {
                return List.of(
                        asked.code() == RequirementCode.STATEMENT_STANDS
                                ? new LimitDocument.Person(
                                        Role.MENTOR,
                                        now.mentoring().mentors()[0].person())
                                : new LimitDocument.Person(Role.PARTICIPANT, now.participant()));
            }
        }
        return List.of(new LimitDocument.Person(Role.PARTICIPANT, now.participant()));
    }

    /** The submission if it is open, else the first that a save meets: the submission asks in the order of the template. */
    LimitDocument.@Nullable Next next(LimitDocument.Step submission) {
        if (submission.open()) {
            return new LimitDocument.Next(Action.SUBMIT_WORKBOOK, null);
        }
        for (LimitDocument.Asked asked : submission.asked()) {
            if (!asked.met() && asked.code() != RequirementCode.STATEMENT_STANDS) {
                return new LimitDocument.Next(Action.SAVE_SECTION, asked);
            }
        }
        return null;
    }
}
