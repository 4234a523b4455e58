package io.github.atskit.core.consistency;

import io.vavr.collection.List;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How what was judged is parted in one dimension. Units that name no part are in one more part, the last, which is never told.
 *
 * @param dimension the dimension
 * @param names of the parts
 * @param part says which part a unit is in
 */
record Parting(Dimension dimension, List<String> names, Part part) {

    /** Says which part a unit is in. */
    @FunctionalInterface
    interface Part {
        int of(int workbook, int unit);
    }

    /** How many parts there are, with the one that is never told. */
    int parts() {
        return names.length() + 1;
    }

    int untold() {
        return names.length();
    }

    static Parting overall() {
        return new Parting(Dimension.OVERALL, List.of(""), (workbook, unit) -> 0);
    }

    static Parting byCriterion(JudgementTable table) {
        int[] criterion = table.rows().criterion();
        return new Parting(Dimension.CRITERION, table.names().criteria(), (workbook, unit) -> criterion[unit]);
    }

    static Parting byStandard(JudgementTable table) {
        int[] standard = table.rows().standard();
        int[] numbers = IntStream.of(standard)
                .filter(number -> number > 0)
                .sorted()
                .distinct()
                .toArray();
        List<String> names = List.ofAll(numbers).map(number -> Integer.toString(number));
        return new Parting(
                Dimension.STANDARD,
                names,
                (workbook, unit) ->
                        standard[unit] == 0 ? numbers.length : Arrays.binarySearch(numbers, standard[unit]));
    }

    static Parting bySection(JudgementTable table) {
        int[] section = table.rows().section();
        List<String> names = table.names().sections();
        int untold = names.length();
        return new Parting(
                Dimension.SECTION, names, (workbook, unit) -> section[unit] == 0 ? untold : section[unit] - 1);
    }

    static Parting byCohort(JudgementTable table) {
        int[] cohort = table.rows().cohort();
        return new Parting(Dimension.COHORT, table.names().cohorts(), (workbook, unit) -> cohort[workbook]);
    }

    /** By the last judgement of a unit. */
    static Parting byPeriod(JudgementTable table, Periods periods) {
        TableRows rows = table.rows();
        return new Parting(Dimension.PERIOD, periods.names(), (workbook, unit) -> {
            int last = Integer.MIN_VALUE;
            for (int row = rows.firstRow()[unit]; row < rows.firstRow()[unit + 1]; row++) {
                last = Math.max(last, rows.recorded()[row]);
            }
            return periods.of(last);
        });
    }
}
