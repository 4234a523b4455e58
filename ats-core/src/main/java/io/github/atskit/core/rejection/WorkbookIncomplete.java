package io.github.atskit.core.rejection;

import io.github.atskit.core.workbook.PartPath;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Required parts are not filled in.
 *
 * @param rule the rule it comes from
 * @param missing the parts that are not filled in, in template order
 */
public record WorkbookIncomplete(Rule rule, List<PartPath> missing) implements Reason {
    /**
     * Refuses null.
     *
     * @param rule the rule it comes from
     * @param missing the parts that are not filled in, in template order
     */
    public WorkbookIncomplete {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(missing, "missing");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.WORKBOOK_INCOMPLETE;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("missing", missing.map(PartPath::toString));
    }
}
