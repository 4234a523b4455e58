package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.rejection.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decision comes to. */
public sealed interface LimitAnswer {

    /** The rules say no; the reasons are in the order of the rules. */
    record Refused(List<Reason> reasons) implements LimitAnswer {}

    /** It happens. */
    record Accepted(LimitEvent event, @Nullable LimitEvent consequence, LimitState to) implements LimitAnswer {}

    /** One reason, and what it is about: bits, a text, texts, a date or a stage. */
    record Reason(ReasonCode code, @Nullable Object about) {}
}
