package io.github.atskit.core.allocation;

import io.vavr.collection.List;

/** Looks whether an answer keeps what every allocation has to keep, whoever found it. It does not ask whether it could be better. */
public final class AllocationCheck {
    private AllocationCheck() {}

    /**
     * Everything that is wrong with an answer. Assignments are looked at in their order, each beside those before it: of two
     * that are one too many the later is wrong.
     *
     * @param request who is to be given what
     * @param answer what a solver gave out
     * @return what is wrong, in the order of the answer; empty where nothing is
     */
    public static List<AllocationViolation> of(AllocationRequest request, List<Assignment> answer) {
        return Checking.violations(new Board(request), answer);
    }
}
