package io.github.atskit.core.consistency;

import io.vavr.collection.LinkedHashMap;
import java.util.Objects;

/**
 * How much more often a reviewer finds "not met" than the team would have found on the same workbooks and criteria. All shares are from
 * -1 to 1; 0.05 is five percentage points.
 *
 * <p>It describes, it does not judge: a reviewer may differ because the workbooks did, or because the reviewer sees what others miss.
 * It assumes that workbooks are handed out without regard to how strict a reviewer is.
 *
 * @param workbooks how many workbooks it rests on, one for each participant
 * @param judgements how many judgements it rests on
 * @param notMet the share of "not met" in the reviewer's judgements
 * @param expected the share that the team would have found: by the team's rates by criterion and, where others judged the same, by what
 *     they found there; the model adds and subtracts shares, so where next to nothing or everything is "not met" it may come to a little
 *     less than 0 or more than 1
 * @param raw {@code notMet} less {@code expected}
 * @param shrunk the raw difference drawn toward the team, the more so the less it rests on: the better guess
 * @param interval where the shrunk difference may lie
 */
public record Severity(
        int workbooks, int judgements, double notMet, double expected, double raw, double shrunk, Range interval) {
    /**
     * Refuses null.
     *
     * @param workbooks how many workbooks it rests on, one for each participant
     * @param judgements how many judgements it rests on
     * @param notMet the share of "not met" in the reviewer's judgements
     * @param expected the share that the team would have found: by the team's rates by criterion and, where others judged the same, by
     *     what they found there; the model adds and subtracts shares, so where next to nothing or everything is "not met" it may come to
     *     a little less than 0 or more than 1
     * @param raw {@code notMet} less {@code expected}
     * @param shrunk the raw difference drawn toward the team, the more so the less it rests on: the better guess
     * @param interval where the shrunk difference may lie
     */
    public Severity {
        Objects.requireNonNull(interval, "interval");
    }

    /** {@return what it says in plain words} */
    public Remark remark() {
        if (!standsOut()) {
            return remark(RemarkCode.LIKE_THE_TEAM, shrunk, interval);
        }
        return shrunk > 0
                ? remark(RemarkCode.STRICTER, shrunk, interval)
                : remark(RemarkCode.MORE_LENIENT, -shrunk, new Range(-interval.upper(), -interval.lower()));
    }

    private Remark remark(RemarkCode code, double difference, Range range) {
        return new Remark(
                code,
                LinkedHashMap.of(
                        "workbooks", workbooks,
                        "difference", Points.of(difference),
                        "lowest", Points.lowest(range),
                        "highest", Points.highest(range)));
    }

    /** {@return whether the interval leaves no room for "like the team"} */
    public boolean standsOut() {
        return !interval.contains(0);
    }
}
