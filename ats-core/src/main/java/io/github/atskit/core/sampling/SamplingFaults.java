package io.github.atskit.core.sampling;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/** Finds what makes a question to a plan ambiguous: each fault once, by workbook and round. */
final class SamplingFaults {
    private SamplingFaults() {}

    static List<SamplingFault> of(List<ReviewedWorkbook> reviews, List<Pick> drawnSoFar, List<ReviewRef> moderated) {
        List<ReviewRef> refs = reviews.map(ReviewedWorkbook::ref);
        List<ReviewRef> picks = drawnSoFar.map(Pick::review);
        Set<ReviewRef> known = HashSet.ofAll(refs);
        return twice(SamplingFaultCode.DUPLICATE_REVIEW, refs)
                .appendAll(twice(SamplingFaultCode.DUPLICATE_PICK, picks))
                .appendAll(unknown(SamplingFaultCode.PICK_WITHOUT_REVIEW, picks, known))
                .appendAll(unknown(SamplingFaultCode.MODERATED_WITHOUT_REVIEW, moderated, known));
    }

    private static List<SamplingFault> twice(SamplingFaultCode code, List<ReviewRef> refs) {
        Set<ReviewRef> seen = HashSet.empty();
        Set<ReviewRef> again = HashSet.empty();
        for (ReviewRef ref : refs) {
            again = seen.contains(ref) ? again.add(ref) : again;
            seen = seen.add(ref);
        }
        return faults(code, again.toList());
    }

    private static List<SamplingFault> unknown(SamplingFaultCode code, List<ReviewRef> refs, Set<ReviewRef> known) {
        return faults(code, refs.reject(known::contains).distinct());
    }

    private static List<SamplingFault> faults(SamplingFaultCode code, List<ReviewRef> refs) {
        return refs.sorted().map(ref -> new SamplingFault(code, ref));
    }
}
