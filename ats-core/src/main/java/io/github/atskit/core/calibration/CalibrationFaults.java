package io.github.atskit.core.calibration;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** Finds everything that keeps an attempt from being judged, in the order of the set. */
final class CalibrationFaults {
    private CalibrationFaults() {}

    static List<CalibrationFault> of(CalibrationSet set, CalibrationAttempt attempt, PassRule rule) {
        if (!attempt.set().equals(set.id())) {
            // Nothing else that could be said about an attempt at another set would help.
            return List.of(new CalibrationFault(
                    CalibrationFaultCode.OTHER_SET, LinkedHashMap.of("expected-set", set.id(), "set", attempt.set())));
        }
        Set<String> samples = set.samples().map(CalibrationSample::workbook).toSet();
        List<CalibrationFault> unknown = sorted(attempt.findings().keySet().diff(samples))
                .map(workbook -> ofSample(CalibrationFaultCode.UNKNOWN_SAMPLE, workbook));
        return set.samples()
                .flatMap(sample -> ofJudgement(sample, attempt))
                .appendAll(unknown)
                .appendAll(ofRule(set, rule));
    }

    private static List<CalibrationFault> ofJudgement(CalibrationSample sample, CalibrationAttempt attempt) {
        String workbook = sample.workbook();
        Map<String, Finding> found = attempt.findings().getOrElse(workbook, LinkedHashMap.empty());
        if (!attempt.findings().containsKey(workbook)) {
            return List.of(ofSample(CalibrationFaultCode.MISSING_SAMPLE, workbook));
        }
        Set<String> asked = sample.master().keySet();
        return ofCriteria(CalibrationFaultCode.MISSING_CRITERION, workbook, asked.diff(found.keySet()))
                .appendAll(ofCriteria(
                        CalibrationFaultCode.UNKNOWN_CRITERION,
                        workbook,
                        found.keySet().diff(asked)));
    }

    private static List<CalibrationFault> ofRule(CalibrationSet set, PassRule rule) {
        Set<String> judged =
                set.samples().flatMap(sample -> sample.master().keySet()).toSet();
        return sorted(rule.minimumPercentByCriterion().keySet().diff(judged))
                .map(criterion -> new CalibrationFault(
                        CalibrationFaultCode.RULE_CRITERION_UNKNOWN, LinkedHashMap.of("criterion", criterion)));
    }

    private static CalibrationFault ofSample(CalibrationFaultCode code, String workbook) {
        return new CalibrationFault(code, LinkedHashMap.of("workbook", workbook));
    }

    private static List<CalibrationFault> ofCriteria(CalibrationFaultCode code, String workbook, Set<String> criteria) {
        return sorted(criteria)
                .map(criterion ->
                        new CalibrationFault(code, LinkedHashMap.of("workbook", workbook, "criterion", criterion)));
    }

    private static List<String> sorted(Set<String> names) {
        return names.toList().sorted();
    }
}
