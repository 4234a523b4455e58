package io.github.atskit.core.agreement;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * What numbers about agreement say, and no more than that: bands are read from the ends of the interval and never from the value alone. The
 * words are found by the code, in {@code core.message}.
 *
 * @param code what is said
 * @param params figures and names for the message, by name; numbers have the digits that are shown
 */
public record Reading(ReadingCode code, Map<String, Object> params) {
    /** Independent units below which a reading says that they are few. */
    public static final int FEW_UNITS = 50;

    private static final double HIGH_PERCENT = 0.8;
    private static final double COMMON = 0.8;
    private static final double LOW = 0.4;

    /**
     * Refuses null.
     *
     * @param code what is said
     * @param params figures and names for the message, by name; numbers have the digits that are shown
     */
    public Reading {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(params, "params");
    }

    /**
     * Reads what was worked out for the same ratings.
     *
     * @param answers what {@link Agreement} gave
     * @return one reading for each answer, in their order; then what has to be said about all of them
     */
    public static List<Reading> of(List<Either<NotEstimated, Estimate>> answers) {
        List<Estimate> estimates = answers.filter(Either::isRight).map(Either::get);
        return answers.map(answer -> answer.fold(Reading::of, Reading::of))
                .appendAll(smallSample(estimates))
                .appendAll(commonFinding(estimates));
    }

    /**
     * Reads that there is no value.
     *
     * @param missing why not
     * @return the reading
     */
    public static Reading of(NotEstimated missing) {
        return new Reading(
                ReadingCode.NOT_ESTIMATED,
                LinkedHashMap.of(
                        "coefficient", missing.coefficient().code(),
                        "obstacle", missing.obstacle().code()));
    }

    /**
     * Reads a value with its interval.
     *
     * @param estimate the value
     * @return the reading
     */
    public static Reading of(Estimate estimate) {
        return estimate.coefficient() == Coefficient.PERCENT ? percent(estimate) : coefficient(estimate);
    }

    private static Reading percent(Estimate estimate) {
        Map<String, Object> params = LinkedHashMap.of(
                "percent",
                Figures.percent(estimate.value()),
                "units",
                estimate.basis().units());
        return estimate.interval()
                .fold(
                        why -> new Reading(ReadingCode.PERCENT_ALONE, params.put("obstacle", why.code())),
                        interval -> new Reading(
                                ReadingCode.PERCENT_BETWEEN,
                                params.put("lowest", Figures.lowestPercent(interval.lower()))
                                        .put("highest", Figures.highestPercent(interval.upper()))
                                        .put("level", Figures.level(interval.level()))));
    }

    private static Reading coefficient(Estimate estimate) {
        Map<String, Object> params = LinkedHashMap.of(
                "coefficient", estimate.coefficient().code(), "value", Figures.value(estimate.value()));
        return estimate.interval()
                .fold(
                        why -> new Reading(ReadingCode.VALUE_ALONE, params.put("obstacle", why.code())),
                        interval -> between(params, interval));
    }

    private static Reading between(Map<String, Object> params, Interval interval) {
        Map<String, Object> ends = params.put("lowest", Figures.lowest(interval.lower()))
                .put("highest", Figures.highest(interval.upper()))
                .put("level", Figures.level(interval.level()));
        if (isBelowChance(interval)) {
            return new Reading(ReadingCode.WORSE_THAN_CHANCE, ends);
        }
        if (interval.lower() <= 0) {
            return new Reading(ReadingCode.MAYBE_CHANCE, ends);
        }
        Band from = Band.holding(interval.lower());
        Band to = Band.holding(interval.upper());
        return from == to
                ? new Reading(ReadingCode.WITHIN_BAND, ends.put("from-band", from.code()))
                : new Reading(
                        ReadingCode.BETWEEN_BANDS,
                        ends.put("from-band", from.code()).put("to-band", to.code()));
    }

    /** An end that is shown as 0 does not go with words that say less than 0. */
    private static boolean isBelowChance(Interval interval) {
        return Figures.highest(interval.upper()).signum() < 0;
    }

    private static List<Reading> smallSample(List<Estimate> estimates) {
        return estimates
                .headOption()
                .filter(estimate -> estimate.basis().clusters() < FEW_UNITS)
                .map(estimate -> new Reading(
                        ReadingCode.SMALL_SAMPLE,
                        LinkedHashMap.of("clusters", estimate.basis().clusters())))
                .toList();
    }

    private static List<Reading> commonFinding(List<Estimate> estimates) {
        List<Estimate> high = estimates.filter(
                estimate -> estimate.coefficient() == Coefficient.PERCENT && estimate.value() >= HIGH_PERCENT);
        List<Estimate> low = estimates
                .filter(Reading::isMovedByPrevalence)
                .filter(estimate -> estimate.value() < LOW && estimate.basis().commonestShare() >= COMMON);
        return high.isEmpty() || low.isEmpty() ? List.empty() : List.of(commonFinding(high.head(), low.head()));
    }

    private static boolean isMovedByPrevalence(Estimate estimate) {
        return switch (estimate.coefficient()) {
            case COHEN_KAPPA, WEIGHTED_KAPPA, FLEISS_KAPPA, KRIPPENDORFF_ALPHA -> true;
            case PERCENT, GWET_AC1, GWET_AC2 -> false;
        };
    }

    private static Reading commonFinding(Estimate percent, Estimate low) {
        return new Reading(
                ReadingCode.COMMON_FINDING,
                LinkedHashMap.of(
                        "percent", Figures.percent(percent.value()),
                        "coefficient", low.coefficient().code(),
                        "value", Figures.value(low.value()),
                        "category", low.basis().commonest(),
                        "share", Figures.percent(low.basis().commonestShare())));
    }
}
