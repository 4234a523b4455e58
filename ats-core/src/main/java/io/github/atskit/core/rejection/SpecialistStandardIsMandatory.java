package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A mandatory standard is chosen as specialist.
 *
 * @param standards the mandatory ones among those chosen, ascending
 */
public record SpecialistStandardIsMandatory(List<Integer> standards) implements Reason {
    /**
     * Refuses null.
     *
     * @param standards the mandatory ones among those chosen, ascending
     */
    public SpecialistStandardIsMandatory {
        Objects.requireNonNull(standards, "standards");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.SPECIALIST_STANDARD_IS_MANDATORY;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_042;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("standards", standards);
    }
}
