package io.github.atskit.core.decision;

import io.github.atskit.core.rejection.PlainReason;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.vavr.collection.List;
import java.util.function.Function;

/** Small words for writing gates and checks down. */
final class Reasons {
    private Reasons() {}

    /** A reason without parameters, made once. */
    static List<Reason> plain(Rule rule, ReasonCode code) {
        return List.of(new PlainReason(code, rule));
    }

    static List<Reason> unless(boolean fits, List<Reason> reasons) {
        return fits ? List.empty() : reasons;
    }

    /** One reason about all offenders, or none where there are no offenders. */
    static <T> List<Reason> about(List<T> offenders, Function<List<T>, Reason> reason) {
        return offenders.isEmpty() ? List.empty() : List.of(reason.apply(offenders));
    }

    /** Both, in this order; nothing is copied where one of them is empty, which is nearly always. */
    static List<Reason> joined(List<Reason> reasons, List<Reason> further) {
        return further.isEmpty() ? reasons : reasons.isEmpty() ? further : reasons.appendAll(further);
    }

    static List<Reason> of(Reason reason) {
        return List.of(reason);
    }
}
