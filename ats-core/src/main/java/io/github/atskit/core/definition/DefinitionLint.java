package io.github.atskit.core.definition;

import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartPath;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.LocalDate;

/** Finds everything that is wrong or doubtful about a definition, errors before warnings. A pure function. */
public final class DefinitionLint {
    private static final int ALL = 100;

    private final ProgrammeDefinition definition;

    private DefinitionLint(ProgrammeDefinition definition) {
        this.definition = definition;
    }

    /**
     * Looks a definition over.
     *
     * @param definition the definition
     * @return every finding, errors first; empty where nothing is wrong or doubtful
     */
    public static List<LintFinding> findings(ProgrammeDefinition definition) {
        DefinitionLint lint = new DefinitionLint(definition);
        return lint.errors().appendAll(lint.warnings());
    }

    private List<LintFinding> errors() {
        return calendar()
                .appendAll(standards())
                .appendAll(reviewers())
                .appendAll(vivas())
                .appendAll(percentage(
                        "moderation.not-met-percent", definition.moderation().notMetPercent()))
                .appendAll(percentage(
                        "moderation.met-percent", definition.moderation().metPercent()))
                .appendAll(counts())
                .appendAll(scale())
                .appendAll(limits());
    }

    private List<LintFinding> calendar() {
        LocalDate starts = definition.calendar().starts();
        LocalDate submission = definition.calendar().submission();
        List<LintFinding> submissionFirst =
                submission.isBefore(starts) ? outOfOrder("calendar.submission", submission, starts) : List.empty();
        return submissionFirst.appendAll(definition
                .calendar()
                .resubmission()
                .filter(date -> !date.isAfter(submission))
                .toList()
                .flatMap(date -> outOfOrder("calendar.resubmission", date, submission)));
    }

    private static List<LintFinding> outOfOrder(String key, LocalDate date, LocalDate earlier) {
        return found(
                LintCode.MILESTONES_OUT_OF_ORDER,
                key,
                LinkedHashMap.of("date", date.toString(), "after", earlier.toString()));
    }

    private List<LintFinding> standards() {
        List<Integer> unknown = definition.mandatoryStandards().unknownIn(definition.standards());
        List<LintFinding> outside = unknown.isEmpty()
                ? List.empty()
                : found(
                        LintCode.STANDARD_OUTSIDE_EDITION,
                        "mandatory-standards",
                        LinkedHashMap.of(
                                "standards",
                                unknown.mkString(", "),
                                "edition",
                                definition.standards().id()));
        SpecialistRule rule = definition.specialistStandards();
        int left = definition.standards().size()
                - Long.bitCount(definition.resolved().mandatory());
        int most = Math.min(left, rule.maximum().getOrElse(left));
        return rule.minimum() <= most
                ? outside
                : outside.appendAll(found(
                        LintCode.TOO_MANY_SPECIALISTS,
                        "specialist-standards.minimum",
                        LinkedHashMap.of("minimum", Integer.toString(rule.minimum()), "most", Integer.toString(most))));
    }

    private List<LintFinding> reviewers() {
        int reviewers = definition.review().reviewers();
        return reviewers >= 1 && reviewers <= ReviewRules.MOST_REVIEWERS
                ? List.empty()
                : found(
                        LintCode.REVIEWERS_OUT_OF_RANGE,
                        "review.reviewers",
                        LinkedHashMap.of(
                                "reviewers",
                                Integer.toString(reviewers),
                                "most",
                                Integer.toString(ReviewRules.MOST_REVIEWERS)));
    }

    private List<LintFinding> vivas() {
        List<LintFinding> modes = definition.viva().modes().isEmpty()
                ? found(LintCode.NO_MODES, "viva.modes", LinkedHashMap.empty())
                : List.empty();
        return modes.appendAll(definition
                .viva()
                .panel()
                .filter(role -> Role.of(role).isEmpty())
                .flatMap(role -> found(
                        LintCode.UNKNOWN_PANEL_ROLE,
                        "viva.panel",
                        LinkedHashMap.of(
                                "role",
                                role,
                                "allowed",
                                Coded.codes(Role.values()).mkString(", ")))));
    }

    private static List<LintFinding> percentage(String key, int percent) {
        return percent >= 0 && percent <= ALL
                ? List.empty()
                : found(LintCode.PERCENTAGE_OUT_OF_RANGE, key, LinkedHashMap.of("percent", Integer.toString(percent)));
    }

    private List<LintFinding> counts() {
        SecondChances modifications = definition.modifications();
        EntryRules entry = definition.entry();
        return atLeast(1, "viva.attempts", definition.viva().attempts())
                .appendAll(atLeast(0, "viva.resit-gap-days", definition.viva().resitGapDays()))
                .appendAll(definition
                        .review()
                        .calibrationDays()
                        .toList()
                        .flatMap(days -> atLeast(1, "review.calibration-days", days)))
                .appendAll(modifications
                        .windowDays()
                        .toList()
                        .flatMap(days -> atLeast(1, "modifications.window-days", days)))
                .appendAll(
                        modifications.rounds().toList().flatMap(rounds -> atLeast(0, "modifications.rounds", rounds)))
                .appendAll(atLeast(
                        0,
                        "specialist-standards.minimum",
                        definition.specialistStandards().minimum()))
                .appendAll(atLeast(0, "entry.years-with-status", entry.yearsWithStatus()))
                .appendAll(atLeast(0, "entry.years-without", entry.yearsWithout()));
    }

    private static List<LintFinding> atLeast(int least, String key, int count) {
        return count >= least
                ? List.empty()
                : found(
                        LintCode.BELOW_LEAST,
                        key,
                        LinkedHashMap.of("count", Integer.toString(count), "least", Integer.toString(least)));
    }

    private List<LintFinding> scale() {
        List<String> scale = definition.workbook().scale();
        return scale.size() >= 2 && scale.distinct().size() == scale.size()
                ? List.empty()
                : found(LintCode.SCALE_TOO_SHORT, "workbook.scale", LinkedHashMap.of("scale", scale.mkString(", ")));
    }

    private List<LintFinding> limits() {
        return definition
                .workbook()
                .limits()
                .toList()
                .reject(this::makesSense)
                .flatMap(limit -> found(
                        LintCode.LIMIT_WITHOUT_TEXT,
                        "workbook.limits." + limit._1(),
                        LinkedHashMap.of("part", limit._1().toString())));
    }

    private boolean makesSense(Tuple2<PartPath, TextLimit> limit) {
        boolean isText = definition
                .workbook()
                .template()
                .section(limit._1().section())
                .flatMap(section -> section.part(limit._1().part()))
                .exists(part -> part.kind() == PartKind.TEXT);
        int minimum = limit._2().minimum().getOrElse(0);
        return isText && minimum >= 0 && minimum <= limit._2().maximum().getOrElse(Integer.MAX_VALUE);
    }

    private List<LintFinding> warnings() {
        return warning(definition.mandatoryStandards().isEmpty(), LintCode.NO_MANDATORY_SET, "mandatory-standards")
                .appendAll(warning(
                        hasResubmission() && noRounds(), LintCode.RESUBMISSION_WITHOUT_ROUNDS, "calendar.resubmission"))
                .appendAll(warning(
                        severalRounds() && noWindowDays(), LintCode.ROUNDS_WITHOUT_WINDOW, "modifications.window-days"))
                .appendAll(takenNames())
                .appendAll(warning(
                        !noRounds() && !hasResubmission() && noWindowDays(),
                        LintCode.NO_END_FOR_MODIFYING,
                        "modifications.window-days"))
                .appendAll(warning(majorityCanTie(), LintCode.MAJORITY_CAN_TIE, "review.reviewers"))
                .appendAll(warning(moderatesAll(), LintCode.MODERATES_ALL, "review.reconciliation"))
                .appendAll(warning(!definition.mentor().selfForbidden(), LintCode.SELF_MENTORING, "mentor.forbid"));
    }

    private List<LintFinding> takenNames() {
        return CohortCalendar.namesOfTheProgramme()
                .filter(definition.calendar().milestones()::containsKey)
                .flatMap(name -> found(
                        LintCode.DEADLINE_NAME_TAKEN, "calendar.milestones." + name, LinkedHashMap.of("name", name)));
    }

    private boolean majorityCanTie() {
        ReviewRules review = definition.review();
        return review.reconciliation() == Reconciliation.MAJORITY && review.reviewers() % 2 == 0;
    }

    private boolean moderatesAll() {
        ReviewRules review = definition.review();
        return review.reconciliation().moderatesAll() && review.reviewers() == 1;
    }

    private boolean hasResubmission() {
        return definition.calendar().resubmission().isDefined();
    }

    private boolean noRounds() {
        return definition.modifications().rounds().exists(rounds -> rounds == 0);
    }

    private boolean severalRounds() {
        return definition.modifications().rounds().getOrElse(Integer.MAX_VALUE) > 1;
    }

    private boolean noWindowDays() {
        return definition.modifications().windowDays().isEmpty();
    }

    private static List<LintFinding> warning(boolean applies, LintCode code, String key) {
        return applies ? found(code, key, LinkedHashMap.empty()) : List.empty();
    }

    private static List<LintFinding> found(LintCode code, String key, Map<String, String> params) {
        return List.of(new LintFinding(code, key, params));
    }
}
