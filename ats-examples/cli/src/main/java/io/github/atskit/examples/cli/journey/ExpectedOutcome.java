package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.rejection.ReasonCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a step is expected to end. */
public sealed interface ExpectedOutcome {

    /** It is done. */
    record Accepted() implements ExpectedOutcome {}

    /** Nobody enrolled the candidacy. */
    record Unknown() implements ExpectedOutcome {}

    /** Somebody else was faster. */
    record Stale(long actual) implements ExpectedOutcome {}

    /** The payload is faulty, at exactly these paths. */
    record Invalid(List<String> paths) implements ExpectedOutcome {}

    /** The rules say no, for exactly these reasons. */
    record Rejected(List<ExpectedReason> reasons) implements ExpectedOutcome {}

    /**
     * A reason.
     *
     * @param code its code
     * @param params parameters that it must have; it may have others
     */
    record ExpectedReason(ReasonCode code, Map<String, @Nullable Object> params) {}
}
