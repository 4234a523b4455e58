package io.github.atskit.core.consistency;

import io.vavr.collection.LinkedHashMap;
import java.util.Objects;

/**
 * How often moderators found otherwise. Which of the two was right it does not say.
 *
 * @param participants whose workbooks were moderated
 * @param moderated how many judgements a moderator looked at
 * @param stricter how many the moderator made stricter
 * @param moreLenient how many the moderator made more lenient
 * @param interval where the rate may lie: after Wilson, with the judgements of one workbook counted as less than independent
 */
public record Overturns(int participants, int moderated, int stricter, int moreLenient, Range interval) {
    /**
     * Refuses counts that do not fit.
     *
     * @param participants whose workbooks were moderated
     * @param moderated how many judgements a moderator looked at
     * @param stricter how many the moderator made stricter
     * @param moreLenient how many the moderator made more lenient
     * @param interval where the rate may lie: after Wilson, with the judgements of one workbook counted as less than independent
     */
    public Overturns {
        Objects.requireNonNull(interval, "interval");
        if (moderated < 1 || stricter < 0 || moreLenient < 0 || stricter + moreLenient > moderated) {
            throw new IllegalArgumentException("no more judgements are overturned than moderated");
        }
    }

    /** {@return what it says in plain words} */
    public Remark remark() {
        return new Remark(
                RemarkCode.OVERTURNED,
                LinkedHashMap.<String, Object>of(
                                "percent", Points.of(rate()), "moderated", moderated, "stricter", stricter)
                        .put("more-lenient", moreLenient)
                        .put("lowest", Points.lowest(interval))
                        .put("highest", Points.highest(interval)));
    }

    /** {@return how many were changed, in either direction} */
    public int overturned() {
        return stricter + moreLenient;
    }

    /** {@return the share of the moderated judgements that were changed, from 0 to 1} */
    public double rate() {
        return (double) overturned() / moderated;
    }
}
