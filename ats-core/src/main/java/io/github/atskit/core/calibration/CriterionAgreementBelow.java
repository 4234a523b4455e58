package io.github.atskit.core.calibration;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Too few findings by one criterion are the master's.
 *
 * @param criterion the criterion
 * @param minimumPercent how many of a hundred the rule asks for
 * @param agreed how many findings are the master's
 * @param judged of how many
 */
public record CriterionAgreementBelow(String criterion, int minimumPercent, int agreed, int judged)
        implements Shortfall {

    /**
     * Refuses null.
     *
     * @param criterion the criterion
     * @param minimumPercent how many of a hundred the rule asks for
     * @param agreed how many findings are the master's
     * @param judged of how many
     */
    public CriterionAgreementBelow {
        Objects.requireNonNull(criterion, "criterion");
    }

    @Override
    public ShortfallCode code() {
        return ShortfallCode.CRITERION_AGREEMENT_BELOW;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("criterion", criterion, "minimum", minimumPercent, "agreed", agreed, "judged", judged);
    }
}
