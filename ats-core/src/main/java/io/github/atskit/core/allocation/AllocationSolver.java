package io.github.atskit.core.allocation;

import io.vavr.collection.List;

/**
 * Finds who gets what. A port: a host may put a solver of its own in the place of {@link #leastCost()}. Whatever it answers is
 * {@linkplain AllocationCheck checked} before anybody sees it.
 */
@FunctionalInterface
public interface AllocationSolver {

    /**
     * Gives out open seats.
     *
     * @param request who is to be given what
     * @return the seats that were given out, each once, in any order; what is not named stays open
     */
    List<Assignment> solve(AllocationRequest request);

    /**
     * The library's own solver. It
     * <ol>
     *   <li>gives out as many seats as can be given out at all; where there are several ways, as many as possible of the highest priority,
     *       within a priority as many as possible of those that are due first (none last), and so on;
     *   <li>among these ways takes one of the least cost, as {@link AllocationWeights} states it;
     *   <li>among ways of equal cost decides by the order of ids, always in the same way.
     * </ol>
     *
     * <p>It takes time in proportion to seats × reviewers² where loads are small beside the number of workbooks; few reviewers with large loads
     * make it grow with the square of the seats. It keeps no state and may be shared between threads.
     *
     * @return the solver
     */
    static AllocationSolver leastCost() {
        return LeastCost::solve;
    }
}
