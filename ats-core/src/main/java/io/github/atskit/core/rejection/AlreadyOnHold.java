package io.github.atskit.core.rejection;

import io.github.atskit.core.candidacy.HoldKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * It is held already.
 *
 * @param kind why it is held
 */
public record AlreadyOnHold(HoldKind kind) implements Reason {
    /**
     * Refuses null.
     *
     * @param kind why it is held
     */
    public AlreadyOnHold {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.ALREADY_ON_HOLD;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_008;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("kind", kind.code());
    }
}
