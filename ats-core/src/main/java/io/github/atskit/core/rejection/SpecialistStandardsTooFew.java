package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * Too few specialist standards are chosen.
 *
 * @param required how many are asked for
 * @param chosen how many are chosen, mandatory ones not counted
 */
public record SpecialistStandardsTooFew(int required, int chosen) implements Reason {
    @Override
    public ReasonCode code() {
        return ReasonCode.SPECIALIST_STANDARDS_TOO_FEW;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_042;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("required", required, "chosen", chosen);
    }
}
