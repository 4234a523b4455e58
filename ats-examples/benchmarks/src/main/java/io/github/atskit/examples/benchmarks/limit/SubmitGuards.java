package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.rejection.ReasonCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a workbook needs before it is handed in. */
final class SubmitGuards {
    private static final LimitState.Request[] NO_REQUESTS = {};

    private SubmitGuards() {}

    static @Nullable List<LimitAnswer.Reason> reasons(
            LimitDefinition programme, LimitState now, LimitCommand.SubmitWorkbook command, Instant at) {
        LimitWorkbook workbook = now.workbook();
        List<LimitAnswer.Reason> reasons = programme.anyLimits() ? tooShort(programme, workbook) : null;
        long missing = workbook.missing();
        if (missing != 0) {
            reasons = add(reasons, ReasonCode.WORKBOOK_INCOMPLETE, missing);
        }
        long unrated = programme.edition() & ~workbook.rated();
        if (unrated != 0) {
            reasons = add(reasons, ReasonCode.SELF_ASSESSMENT_INCOMPLETE, unrated);
        }
        long specialists = workbook.chosen() & ~programme.mandatory();
        int chosen = Long.bitCount(specialists);
        if (chosen < programme.fewestSpecialists()) {
            reasons = add(reasons, ReasonCode.SPECIALIST_STANDARDS_TOO_FEW, chosen);
        }
        if (chosen > programme.mostSpecialists()) {
            reasons = add(reasons, ReasonCode.SPECIALIST_STANDARDS_TOO_MANY, chosen);
        }
        long mandatory = workbook.chosen() & programme.mandatory();
        if (mandatory != 0) {
            reasons = add(reasons, ReasonCode.SPECIALIST_STANDARD_IS_MANDATORY, mandatory);
        }
        long lacking = (programme.mandatory() | specialists) & ~workbook.evidencedBy(programme.evidencePerStandard());
        if (lacking != 0) {
            reasons = add(reasons, ReasonCode.STANDARD_NOT_EVIDENCED, lacking);
        }
        if (programme.statementBeforeSubmission()) {
            LimitState.Statement statement = now.mentoring().statement();
            if (statement == null) {
                reasons = add(reasons, ReasonCode.STATEMENT_MISSING, null);
            } else if (!statement.about().same(workbook)) {
                reasons = add(reasons, ReasonCode.STATEMENT_OUTDATED, null);
            }
        }
        if (now.windows().endedBefore(at)) {
            reasons = add(reasons, ReasonCode.DEADLINE_PASSED, now.windows());
        }
        LimitState.Request[] requests =
                now.stage() instanceof LimitStage.Modifying modifying ? modifying.requests() : NO_REQUESTS;
        return requests.length == 0 && command.responses().isEmpty() ? reasons : answered(requests, command, reasons);
    }

    private static @Nullable List<LimitAnswer.Reason> answered(
            LimitState.Request[] requests,
            LimitCommand.SubmitWorkbook command,
            @Nullable List<LimitAnswer.Reason> before) {
        List<LimitAnswer.Reason> reasons = before;
        List<String> unanswered = new ArrayList<>();
        List<String> unknown = new ArrayList<>(command.responses().keySet());
        for (LimitState.Request request : requests) {
            if (!command.responses().containsKey(request.id())) {
                unanswered.add(request.id());
            }
            unknown.remove(request.id());
        }
        if (!unanswered.isEmpty()) {
            reasons = add(reasons, ReasonCode.MODIFICATION_UNANSWERED, unanswered);
        }
        if (!unknown.isEmpty()) {
            reasons = add(reasons, ReasonCode.MODIFICATION_UNKNOWN, unknown);
        }
        return reasons;
    }

    private static @Nullable List<LimitAnswer.Reason> tooShort(LimitDefinition programme, LimitWorkbook workbook) {
        List<LimitAnswer.Reason> reasons = null;
        for (LimitDefinition.SectionTemplate section : programme.template().sections()) {
            for (LimitDefinition.PartTemplate part : section.parts()) {
                int actual = workbook.section(section.index()).parts()[part.index()] instanceof LimitValue.Text text
                        ? text.value().codePointCount(0, text.value().length())
                        : 0;
                if (actual < part.fewest()) {
                    reasons = add(reasons, ReasonCode.PART_TOO_SHORT, part);
                }
            }
        }
        return reasons;
    }

    private static List<LimitAnswer.Reason> add(
            @Nullable List<LimitAnswer.Reason> reasons, ReasonCode code, @Nullable Object about) {
        List<LimitAnswer.Reason> all = reasons == null ? new ArrayList<>(4) : reasons;
        all.add(new LimitAnswer.Reason(code, about));
        return all;
    }
}
