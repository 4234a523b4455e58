package io.github.atskit.examples.cli.report;

import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.EntryRules;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.definition.TextLimit;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A definition in full, key by key, with what the preset adds and with dates as the instants they mean. */
public final class DefinitionTable {
    private final ProgrammeDefinition definition;
    private final Table table;

    private DefinitionTable(ProgrammeDefinition definition, Colours colours) {
        this.definition = definition;
        this.table = new Table(colours, "key", "value");
    }

    public static String of(ProgrammeDefinition definition, Colours colours) {
        DefinitionTable rows = new DefinitionTable(definition, colours);
        rows.cohort();
        rows.calendar(definition.calendar());
        rows.entry(definition.entry());
        rows.review();
        rows.viva();
        rows.workbook();
        return rows.table.text();
    }

    private void cohort() {
        row("preset", definition.preset().code());
        row("cohort", definition.cohort());
        row("version", definition.version());
        row("standards-edition", definition.standards().id());
        row("mandatory-standards", list(definition.mandatoryStandards().numbers()));
        row("specialist-standards.minimum", definition.specialistStandards().minimum());
        row(
                "specialist-standards.maximum",
                option(definition.specialistStandards().maximum()));
        row("evidence-per-standard", definition.evidencePerStandard());
    }

    private void calendar(CohortCalendar calendar) {
        row("calendar.zone", calendar.zone());
        row("calendar.time", calendar.time());
        row("calendar.starts", calendar.starts());
        row("calendar.submission", end(calendar.submission()));
        row("calendar.resubmission", option(calendar.resubmission().map(this::end)));
        calendar.milestones().forEach((name, date) -> row("calendar.milestones." + name, end(date)));
    }

    /** A date means that day at the cohort's time. */
    private String end(LocalDate date) {
        CohortCalendar calendar = definition.calendar();
        return Clock.in(calendar.zone(), calendar.end(date));
    }

    private void entry(EntryRules entry) {
        row("entry.criteria", codes(entry.asked()));
        row("entry.enforce", entry.enforce());
        row("entry.leave-out", codes(entry.leaveOut()));
        row("entry.years-with-status", entry.yearsWithStatus());
        row("entry.years-without", entry.yearsWithout());
        row("entry.level", entry.level().toPlainString());
        row("entry.weekly-hours", entry.weeklyHours().toPlainString());
    }

    private void review() {
        row("mentor.statement-before-submission", definition.mentor().statementBeforeSubmission());
        row("mentor.forbid", definition.mentor().selfForbidden() ? "self" : "none");
        row("review.criteria", codes(io.vavr.collection.List.of(Criterion.values())));
        row("review.reviewers", definition.review().reviewers());
        row("review.reconciliation", definition.review().reconciliation().code());
        row("review.calibration-days", option(definition.review().calibrationDays()));
        row("review.anonymous", definition.review().anonymous());
        row("moderation.not-met-percent", definition.moderation().notMetPercent());
        row("moderation.met-percent", definition.moderation().metPercent());
        row("moderation.seed", definition.moderation().seed());
        row("modifications.rounds", option(definition.modifications().rounds()));
        row("modifications.window-days", option(definition.modifications().windowDays()));
    }

    private void viva() {
        row("viva.modes", codes(definition.viva().modes()));
        row("viva.panel", list(definition.viva().panel()));
        row("viva.attempts", definition.viva().attempts());
        row("viva.resit-gap-days", definition.viva().resitGapDays());
    }

    private void workbook() {
        row("workbook.template", definition.workbook().template().name());
        definition
                .workbook()
                .template()
                .sections()
                .forEach(section -> row(
                        "  " + section.name(),
                        section.parts()
                                .map(part -> part.path().part() + (part.required() ? "" : "?"))
                                .mkString(", ")));
        row("workbook.scale", list(definition.workbook().scale()));
        definition.workbook().limits().forEach((part, limit) -> row("workbook.limits." + part, limit(limit)));
    }

    private static String limit(TextLimit limit) {
        return "minimum " + option(limit.minimum()) + ", maximum " + option(limit.maximum());
    }

    private void row(String key, Object value) {
        table.row(key, value.toString());
    }

    private static String codes(Seq<? extends Coded> codes) {
        return list(codes.map(Coded::code));
    }

    private static String list(Seq<?> items) {
        return items.isEmpty() ? "none" : items.mkString(", ");
    }

    private static String option(Option<?> value) {
        return value.map(Object::toString).getOrElse("none");
    }
}
