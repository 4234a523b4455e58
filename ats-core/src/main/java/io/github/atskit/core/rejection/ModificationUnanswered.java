package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Requests are not answered.
 *
 * @param ids the requests without a response
 */
public record ModificationUnanswered(List<String> ids) implements Reason {
    /**
     * Refuses null.
     *
     * @param ids the requests without a response
     */
    public ModificationUnanswered {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.MODIFICATION_UNANSWERED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_046;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("ids", ids);
    }
}
