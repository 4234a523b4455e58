package io.github.atskit.core.calibration;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * Too few findings are the master's, over all samples and criteria.
 *
 * @param minimumPercent how many of a hundred the rule asks for
 * @param agreed how many findings are the master's
 * @param judged of how many
 */
public record AgreementBelow(int minimumPercent, int agreed, int judged) implements Shortfall {
    @Override
    public ShortfallCode code() {
        return ShortfallCode.AGREEMENT_BELOW;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("minimum", minimumPercent, "agreed", agreed, "judged", judged);
    }
}
