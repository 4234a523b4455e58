package io.github.atskit.core.rejection;

import io.github.atskit.core.viva.VivaMode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The cohort does not offer this mode.
 *
 * @param mode the mode that was chosen
 */
public record VivaModeNotOffered(VivaMode mode) implements Reason {
    /**
     * Refuses null.
     *
     * @param mode the mode that was chosen
     */
    public VivaModeNotOffered {
        Objects.requireNonNull(mode, "mode");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.VIVA_MODE_NOT_OFFERED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_063;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("mode", mode.code());
    }
}
