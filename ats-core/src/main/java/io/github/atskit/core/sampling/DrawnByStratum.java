package io.github.atskit.core.sampling;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The draw is below the percentage of the stratum that decides.
 *
 * @param stratum the stratum's name
 * @param percent how many of a hundred reviews it draws
 * @param draw what the review drew, 0 to 99
 */
public record DrawnByStratum(String stratum, int percent, int draw) implements PickReason {

    /**
     * Refuses what would be no reason.
     *
     * @param stratum the stratum's name
     * @param percent how many of a hundred reviews it draws
     * @param draw what the review drew, 0 to 99
     * @throws IllegalArgumentException unless 0 &lt;= draw &lt; percent &lt;= 100
     */
    public DrawnByStratum {
        Objects.requireNonNull(stratum, "stratum");
        if (draw < 0 || draw >= percent || percent > SamplingPlan.ALL) {
            throw new IllegalArgumentException("a draw from 0 counts if it is below a percentage up to 100");
        }
    }

    @Override
    public PickKind kind() {
        return PickKind.STRATUM;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("stratum", stratum, "percent", percent, "draw", draw);
    }
}
