package io.github.atskit.core.calibration;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * Too often the reviewer found met what the master found not met: workbooks would pass that should not.
 *
 * @param most how often at most the rule allows it
 * @param lenient how often it was
 */
public record TooManyLenient(int most, int lenient) implements Shortfall {
    @Override
    public ShortfallCode code() {
        return ShortfallCode.TOO_MANY_LENIENT;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("most", most, "lenient", lenient);
    }
}
