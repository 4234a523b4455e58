package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * Too many specialist standards are chosen.
 *
 * @param maximum how many are allowed
 * @param chosen how many are chosen, mandatory ones not counted
 */
public record SpecialistStandardsTooMany(int maximum, int chosen) implements Reason {
    @Override
    public ReasonCode code() {
        return ReasonCode.SPECIALIST_STANDARDS_TOO_MANY;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_042;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("maximum", maximum, "chosen", chosen);
    }
}
