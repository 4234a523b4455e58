package io.github.atskit.core.consistency;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Whether a reviewer's severity changed with time, against the team of the same time. Shares are from -1 to 1.
 *
 * @param series the reviewer's difference from the team over time, the earliest first, never empty
 * @param adjusted how surprising the clearest change would be if nothing had changed, adjusted for looking at many reviewers; 0 to 1;
 *     none where the series is too short to look for a change
 * @param change the change, where it would be surprising enough; it is worth a conversation and no more
 */
public record Drift(List<Point> series, Option<Double> adjusted, Option<Change> change) {
    /**
     * Refuses null and an empty series.
     *
     * @param series the reviewer's difference from the team over time, the earliest first, never empty
     * @param adjusted how surprising the clearest change would be if nothing had changed, adjusted for looking at many reviewers; 0 to
     *     1; none where the series is too short to look for a change
     * @param change the change, where it would be surprising enough; it is worth a conversation and no more
     */
    public Drift {
        Objects.requireNonNull(adjusted, "adjusted");
        Objects.requireNonNull(change, "change");
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a series has a point");
        }
    }

    /** {@return what it says in plain words} */
    public Remark remark() {
        return adjusted.isEmpty()
                ? new Remark(RemarkCode.TOO_SHORT, LinkedHashMap.empty())
                : change.map(Drift::remark).getOrElse(() -> new Remark(RemarkCode.STEADY, LinkedHashMap.empty()));
    }

    private static Remark remark(Change change) {
        return new Remark(
                change.size() > 0 ? RemarkCode.BECAME_STRICTER : RemarkCode.BECAME_MORE_LENIENT,
                LinkedHashMap.of("from", change.from(), "difference", Points.size(change.size())));
    }

    /**
     * One or more periods next to each other, as many as it takes to rest on enough participants.
     *
     * @param from the first period
     * @param to the last period
     * @param workbooks how many workbooks were judged, each counted in the period of its first judgement by the reviewer
     * @param difference how much more often the reviewer found "not met" than the others of that time would have
     */
    public record Point(String from, String to, int workbooks, double difference) {
        /**
         * Refuses null.
         *
         * @param from the first period
         * @param to the last period
         * @param workbooks how many workbooks were judged, each counted in the period of its first judgement by the reviewer
         * @param difference how much more often the reviewer found "not met" than the others of that time would have
         */
        public Point {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * The clearest change.
     *
     * @param from the first period after it
     * @param before the difference from the team until then
     * @param after the difference from the team since then
     */
    public record Change(String from, double before, double after) {
        /**
         * Refuses null.
         *
         * @param from the first period after it
         * @param before the difference from the team until then
         * @param after the difference from the team since then
         */
        public Change {
            Objects.requireNonNull(from, "from");
        }

        /** {@return how much more often the reviewer finds "not met" than before; negative where less often} */
        public double size() {
            return after - before;
        }
    }
}
