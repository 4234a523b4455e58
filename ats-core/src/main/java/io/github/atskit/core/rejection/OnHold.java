package io.github.atskit.core.rejection;

import io.github.atskit.core.candidacy.HoldKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The candidacy is held.
 *
 * @param kind why it is held
 */
public record OnHold(HoldKind kind) implements Reason {
    /**
     * Refuses null.
     *
     * @param kind why it is held
     */
    public OnHold {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.ON_HOLD;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_007;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("kind", kind.code());
    }
}
