package io.github.atskit.examples.cli.consistency;

/** Numbers periods without gaps, so that a chart leaves room for those in which nothing happened. */
final class PeriodNumber {
    private static final int YEAR = 4;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    private PeriodNumber() {}

    /** {@return the number of a month such as 2026-03 or of a quarter such as 2026-Q1} */
    static int of(String period) {
        int year = Integer.parseInt(period.substring(0, YEAR));
        boolean quarter = period.charAt(YEAR + 1) == 'Q';
        int number = Integer.parseInt(period.substring(quarter ? YEAR + 2 : YEAR + 1));
        return year * (quarter ? QUARTERS : MONTHS) + number - 1;
    }
}
