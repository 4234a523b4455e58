package io.github.atskit.core.sampling;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * It was in the sample before. A host that kept only the names of its sample hands them in with this reason; one that kept the reasons
 * hands those in, and they stay.
 */
public record DrawnEarlier() implements PickReason {
    @Override
    public PickKind kind() {
        return PickKind.DRAWN_EARLIER;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.empty();
    }
}
