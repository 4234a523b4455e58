package io.github.atskit.core.definition;

import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cohorts for tests: as trees, as a parser gives them, and as definitions. */
final class Cohorts {
    static final StandardsCatalogue CATALOGUE = StandardsCatalogue.bundled();
    static final DefinitionReader READER = new DefinitionReader(CATALOGUE);
    static final CohortCalendar CALENDAR = CohortCalendar.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 12, 4));

    private Cohorts() {}

    /** The least a definition states. */
    static Map<Object, @Nullable Object> least() {
        return map("cohort", "5", "calendar", map("starts", "2020-01-06", "submission", "2020-12-04"));
    }

    /** The least, and one name more; the name may be a path. */
    static Object with(String path, @Nullable Object value) {
        Object tree = least();
        String[] names = path.split("\\.");
        for (int i = 1; i < names.length; i++) {
            java.util.List<Object> holder =
                    java.util.List.<Object>of((Object[]) names).subList(0, i);
            if (Trees.at(tree, holder) == null) {
                tree = Trees.with(tree, holder, map());
            }
        }
        return Trees.with(tree, java.util.List.of((Object[]) names), value);
    }

    static ProgrammeDefinition read(Object tree) {
        return READER.read(tree).getOrElseThrow(faults -> new AssertionError(faults.toString()));
    }

    static List<FieldFault> faults(Object tree) {
        return READER.read(tree).fold(faults -> faults, definition -> List.empty());
    }

    static FieldFault fault(String path, FaultCode code) {
        return new FieldFault(path, code, LinkedHashMap.empty());
    }

    static FieldFault allowed(String path, FaultCode code, String allowed) {
        return new FieldFault(path, code, LinkedHashMap.of("allowed", allowed));
    }

    static FieldFault outOfRange(String path, String min, String max) {
        return new FieldFault(path, FaultCode.OUT_OF_RANGE, LinkedHashMap.of("min", min, "max", max));
    }

    /** A definition without any finding. */
    static ProgrammeDefinition.Builder fine() {
        return Preset.ATS_2020
                .definition(CATALOGUE, CALENDAR)
                .cohort("5")
                .mandatoryStandards(io.github.atskit.core.workbook.StandardNumbers.of(2, 6, 7, 8, 9, 10, 20))
                .modifications(new SecondChances(io.vavr.control.Option.some(2), io.vavr.control.Option.some(30)));
    }

    static final Map<Object, @Nullable Object> COHORT_3 = map(
            "preset",
            "ats-2018",
            "cohort",
            "3",
            "version",
            1,
            "mandatory-standards",
            list(2, 6, 7, 8, 9, 10, 20),
            "calendar",
            map("starts", "2018-10-01", "submission", "2019-09-27", "resubmission", "2020-02-28"),
            "viva",
            map("modes", list("in-person")));

    static final Map<Object, @Nullable Object> COHORT_5 = map(
            "preset",
            "ats-2020",
            "cohort",
            "5",
            "version",
            1,
            "mandatory-standards",
            list(2, 6, 7, 8, 9, 10, 20),
            "calendar",
            map("starts", "2020-01-06", "submission", "2020-12-04"),
            "moderation",
            map("met-percent", 0, "not-met-percent", 0));

    static final Map<Object, @Nullable Object> COHORT_6 = map(
            "preset",
            "ats-2020",
            "cohort",
            "6",
            "version",
            1,
            "mandatory-standards",
            list(2, 6, 7, 8, 9, 10, 20),
            "calendar",
            map("starts", "2020-10-05", "submission", "2021-10-15", "resubmission", "2022-04-29"),
            "moderation",
            map("met-percent", 100, "not-met-percent", 100));

    static final Map<Object, @Nullable Object> COHORT_2022 = map(
            "preset", "ats-2021",
            "cohort", "2022",
            "version", 1,
            "standards-edition", 2022,
            "mandatory-standards", list(1, 6, 7, 8, 9, 10),
            "specialist-standards", map("minimum", 2, "maximum", 6),
            "calendar", map("starts", "2022-10-03", "submission", "2023-11-30", "resubmission", "2024-05-31"),
            "moderation", map("met-percent", 0, "not-met-percent", 100, "seed", 2022),
            "modifications", map("rounds", 2));
}
