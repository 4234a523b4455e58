package io.github.atskit.core.definition;

import io.github.atskit.core.internal.tree.Faults;
import io.github.atskit.core.internal.tree.Fields;
import io.github.atskit.core.internal.tree.Value;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.validation.NumberShape;
import io.github.atskit.core.validation.ShapeFault;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.github.atskit.standards.StandardsCatalogue;
import io.github.atskit.standards.StandardsEdition;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cohort's definition from a tree of texts, numbers, booleans, {@code java.util} lists and maps, as a YAML or JSON parser
 * gives it.
 *
 * <p>The tree states only what differs from its preset ({@code ats-2020} unless it names one): maps are merged with the preset name
 * by name, lists and single values replace. Leaving a name out, {@code none} and null mean the same. An unknown name is a fault at
 * its path, and so is everything that has not the form its key asks for; whether the definition makes sense is a matter of
 * {@link DefinitionLint}.
 */
public final class DefinitionReader {
    private static final String NONE = "none";

    /** How deep names lie, as in {@code workbook.limits.project/account.minimum}, and the root above them. */
    private static final int DEPTH = 5;

    private final StandardsCatalogue catalogue;

    /**
     * A reader for the editions of a catalogue.
     *
     * @param catalogue the editions that a definition may name, both bundled ones among them
     */
    public DefinitionReader(StandardsCatalogue catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    /**
     * Reads a definition.
     *
     * @param tree the tree
     * @return the definition, or every fault in order of path
     */
    public Either<List<FieldFault>, ProgrammeDefinition> read(@Nullable Object tree) {
        Faults faults = new Faults();
        Fields keys = Value.root(withoutNone(tree, DEPTH), faults).fields();
        Preset preset = keys.optional("preset")
                .map(value -> value.oneOf(Preset.values()))
                .getOrElse(Preset.ATS_2020);
        String cohort = cohort(keys.required("cohort"));
        int version = keys.optional("version").map(value -> atLeastOne(value)).getOrElse(1);
        Option<StandardsEdition> stated = keys.optional("standards-edition").flatMap(this::edition);
        Option<Value> mandatory = keys.optional("mandatory-standards");
        Option<Value> specialists = keys.optional("specialist-standards");
        int evidence = keys.optional("evidence-per-standard")
                .map(DefinitionReader::count)
                .getOrElse(1);
        CohortCalendar calendar = calendar(keys.required("calendar").fields());
        EntryRules entry = entry(preset.entry(), keys.optional("entry"));
        MentorRules mentor = mentor(keys.optional("mentor"));
        ReviewRules review =
                keys.optional("review").map(DefinitionReader::review).getOrElse(ReviewRules.ONE_REVIEWER);
        Option<Value> moderation = keys.optional("moderation");
        SecondChances modifications = modifications(keys.optional("modifications"));
        Option<Value> viva = keys.optional("viva");
        WorkbookRules workbook = workbook(preset.workbook(), keys.optional("workbook"));
        keys.noOthers();

        StandardsEdition edition = stated.getOrElse(() -> Preset.edition(catalogue, calendar.starts()));
        ProgrammeDefinition.Builder builder = preset.definition(catalogue, calendar)
                .version(version)
                .standards(edition)
                .evidencePerStandard(evidence)
                .entry(entry)
                .mentor(mentor)
                .review(review)
                .modifications(modifications)
                .workbook(workbook);
        mandatory.map(value -> mandatory(value, edition)).forEach(builder::mandatoryStandards);
        specialists.map(DefinitionReader::specialists).forEach(builder::specialistStandards);
        moderation.map(DefinitionReader::moderation).forEach(builder::moderation);
        viva.map(DefinitionReader::viva).forEach(builder::viva);
        return faults.orElse(() -> builder.cohort(cohort).build());
    }

    private static String cohort(Value given) {
        String cohort = given.text(TextShape.LINE);
        if (DefinitionRef.breaks(cohort)) {
            given.fault(ShapeFault.of(FaultCode.BAD_CHARACTERS));
        }
        return cohort;
    }

    private Option<StandardsEdition> edition(Value value) {
        String id = value.textOrNumber(TextShape.LINE);
        Option<StandardsEdition> edition = catalogue.edition(id);
        if (edition.isEmpty() && !id.isEmpty()) {
            List<String> allowed = catalogue.editions().map(StandardsEdition::id);
            value.fault(ShapeFault.notOneOf(FaultCode.UNKNOWN_VALUE, allowed));
        }
        return edition;
    }

    private static StandardNumbers mandatory(Value value, StandardsEdition edition) {
        return "example".equals(value.tree())
                ? StandardNumbers.of(edition.exampleProfile().numbers())
                : StandardNumbers.of(value.list(Value::whole));
    }

    private static SpecialistRule specialists(Value value) {
        Fields keys = value.fields();
        int minimum = keys.optional("minimum").map(Value::whole).getOrElse(1);
        Option<Integer> maximum = keys.optional("maximum").map(Value::whole);
        keys.noOthers();
        return new SpecialistRule(minimum, maximum);
    }

    private static CohortCalendar calendar(Fields keys) {
        CohortCalendar.Builder calendar = CohortCalendar.builder();
        keys.optional("zone").map(DefinitionReader::zone).forEach(calendar::zone);
        keys.optional("time").map(DefinitionReader::time).forEach(calendar::time);
        calendar.starts(keys.required("starts").date());
        calendar.submission(keys.required("submission").date());
        calendar.resubmission(keys.optional("resubmission").map(Value::date));
        Map<String, LocalDate> milestones =
                keys.optional("milestones").map(DefinitionReader::milestones).getOrElse(LinkedHashMap.empty());
        keys.noOthers();
        return calendar.milestones(milestones).build();
    }

    private static Map<String, LocalDate> milestones(Value value) {
        return value.mapWithNothing(TextShape.LINE, Value::date)
                .filterValues(Option::isDefined)
                .mapValues(Option::get);
    }

    private static ZoneId zone(Value value) {
        try {
            return ZoneId.of(value.text(TextShape.LINE));
        } catch (DateTimeException noSuchZone) {
            refuse(value, "a name of the time-zone database such as Europe/London");
            return ZoneId.of("Europe/London");
        }
    }

    private static LocalTime time(Value value) {
        try {
            return LocalTime.parse(value.text(TextShape.LINE));
        } catch (DateTimeException noSuchTime) {
            refuse(value, "a time such as 17:00");
            return LocalTime.NOON;
        }
    }

    private static void refuse(Value value, String allowed) {
        if (value.tree() instanceof String) {
            value.fault(ShapeFault.notOneOf(FaultCode.UNKNOWN_VALUE, List.of(allowed)));
        }
    }

    private static EntryRules entry(EntryRules preset, Option<Value> given) {
        if (given.isEmpty()) {
            return preset;
        }
        Fields keys = given.get().fields();
        boolean enforce = keys.optional("enforce").map(Value::flag).getOrElse(preset.enforce());
        List<EntryCriterion> leaveOut = keys.optional("leave-out")
                .map(value -> value.list(criterion -> criterion.oneOf(EntryCriterion.values())))
                .getOrElse(preset.leaveOut());
        int with = keys.optional("years-with-status").map(Value::whole).getOrElse(preset.yearsWithStatus());
        int without = keys.optional("years-without").map(Value::whole).getOrElse(preset.yearsWithout());
        BigDecimal level = keys.optional("level")
                .map(value -> value.number(NumberShape.LEVEL))
                .getOrElse(preset.level());
        BigDecimal hours = keys.optional("weekly-hours")
                .map(value -> value.number(NumberShape.WEEKLY_HOURS))
                .getOrElse(preset.weeklyHours());
        keys.noOthers();
        return new EntryRules(preset.criteria(), enforce, leaveOut, with, without, level, hours);
    }

    private static MentorRules mentor(Option<Value> given) {
        if (given.isEmpty()) {
            return new MentorRules(true, true);
        }
        Fields keys = given.get().fields();
        boolean statement =
                keys.optional("statement-before-submission").map(Value::flag).getOrElse(true);
        boolean self = keys.optional("forbid")
                .map(value -> !value.list(who -> who.oneOf(Forbidden.values())).isEmpty())
                .getOrElse(true);
        keys.noOthers();
        return new MentorRules(statement, self);
    }

    /** The criteria are stated so that a definition reads whole; the programme has these three and no other. */
    private static ReviewRules review(Value given) {
        Fields keys = given.fields();
        keys.optional("criteria").forEach(value -> {
            List<Criterion> criteria = value.list(criterion -> criterion.oneOf(Criterion.values()));
            if (criteria.toSet().size() != Criterion.values().length && value.tree() instanceof java.util.List<?>) {
                value.fault(ShapeFault.notOneOf(
                        FaultCode.UNKNOWN_VALUE,
                        List.of(Coded.codes(Criterion.values()).mkString(" and "))));
            }
        });
        ReviewRules preset = ReviewRules.ONE_REVIEWER;
        int reviewers = keys.optional("reviewers").map(Value::whole).getOrElse(preset.reviewers());
        Reconciliation reconciliation = keys.optional("reconciliation")
                .map(value -> value.oneOf(Reconciliation.values()))
                .getOrElse(preset.reconciliation());
        Option<Integer> calibrationDays = keys.optional("calibration-days").map(Value::whole);
        boolean anonymous = keys.optional("anonymous").map(Value::flag).getOrElse(preset.anonymous());
        keys.noOthers();
        return new ReviewRules(reviewers, reconciliation, calibrationDays, anonymous);
    }

    private static ModerationRules moderation(Value given) {
        Fields keys = given.fields();
        int notMet = keys.optional("not-met-percent").map(Value::whole).getOrElse(100);
        int met = keys.optional("met-percent").map(Value::whole).getOrElse(20);
        int seed = keys.optional("seed").map(Value::whole).getOrElse(1);
        keys.noOthers();
        return new ModerationRules(notMet, met, seed);
    }

    private static SecondChances modifications(Option<Value> given) {
        if (given.isEmpty()) {
            return new SecondChances(Option.none(), Option.none());
        }
        Fields keys = given.get().fields();
        Option<Integer> rounds = keys.optional("rounds").map(Value::whole);
        Option<Integer> days = keys.optional("window-days").map(Value::whole);
        keys.noOthers();
        return new SecondChances(rounds, days);
    }

    private static VivaRules viva(Value given) {
        Fields keys = given.fields();
        List<VivaMode> modes = keys.optional("modes")
                .map(value -> value.list(mode -> mode.oneOf(VivaMode.values())))
                .getOrElse(List.of(VivaMode.values()));
        List<String> panel = keys.optional("panel")
                .map(value -> value.list(role -> role.text(TextShape.LINE)))
                .getOrElse(List.of("lead-moderator", "programme-head"));
        int attempts = keys.optional("attempts").map(Value::whole).getOrElse(1);
        int gap = keys.optional("resit-gap-days").map(Value::whole).getOrElse(0);
        keys.noOthers();
        return new VivaRules(modes, panel, attempts, gap);
    }

    private static WorkbookRules workbook(WorkbookRules preset, Option<Value> given) {
        if (given.isEmpty()) {
            return preset;
        }
        Fields keys = given.get().fields();
        WorkbookTemplate template = keys.optional("template")
                .map(value -> value.oneOf(Preset.values()).workbook().template())
                .getOrElse(preset.template());
        List<String> scale = keys.optional("scale")
                .map(value -> value.list(rating -> rating.text(TextShape.LINE)))
                .getOrElse(preset.scale());
        Map<PartPath, TextLimit> limits =
                keys.optional("limits").map(value -> limits(value, template)).getOrElse(preset.limits());
        keys.noOthers();
        return new WorkbookRules(template, scale, limits);
    }

    private static Map<PartPath, TextLimit> limits(Value value, WorkbookTemplate template) {
        Fields keys = value.fields();
        Map<PartPath, TextLimit> limits = LinkedHashMap.empty();
        for (PartPath part : template.parts().map(part -> part.path())) {
            Option<Value> limit = keys.optional(part.toString());
            limits = limit.isEmpty() ? limits : limits.put(part, limit(limit.get()));
        }
        keys.noOthers();
        return limits;
    }

    private static TextLimit limit(Value value) {
        Fields keys = value.fields();
        Option<Integer> minimum = keys.optional("minimum").map(DefinitionReader::count);
        Option<Integer> maximum = keys.optional("maximum").map(DefinitionReader::count);
        keys.noOthers();
        return new TextLimit(minimum, maximum);
    }

    private static int atLeastOne(Value value) {
        return least(value, 1);
    }

    private static int count(Value value) {
        return least(value, 0);
    }

    private static int least(Value value, int least) {
        int number = value.whole();
        if (number < least) {
            value.fault(new ShapeFault(
                    FaultCode.OUT_OF_RANGE,
                    LinkedHashMap.of("min", Integer.toString(least), "max", Integer.toString(Integer.MAX_VALUE))));
            return 1;
        }
        return number;
    }

    /** Whom a definition may forbid to be the mentor. */
    private enum Forbidden implements Coded {
        SELF;

        @Override
        public String code() {
            return "self";
        }
    }

    /**
     * Makes {@code none} and null the same: nothing. The name stays, so that an unknown one is still found. Deeper than any name lies
     * nothing is looked at, since a tree may be deeper than a stack.
     */
    private static @Nullable Object withoutNone(@Nullable Object tree, int depth) {
        if (!(tree instanceof java.util.Map<?, ?> map) || depth == 0) {
            return NONE.equals(tree) ? null : tree;
        }
        java.util.LinkedHashMap<Object, @Nullable Object> copy = new java.util.LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name, withoutNone(value, depth - 1)));
        return copy;
    }
}
