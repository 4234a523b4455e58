package io.github.atskit.core.allocation;

import io.github.atskit.core.internal.AtsStyle;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A proposal who reviews what, with its reasons. It is a dry run by nature: nothing happens until the host assigns.
 *
 * <p>Made by {@link #propose(AllocationRequest)} only. Safe to share between threads.
 */
@Value.Immutable
@AtsStyle
public sealed interface Allocation permits ImmutableAllocation {

    /** {@return what was asked} */
    AllocationRequest request();

    /** {@return the seats that were given out, by workbook and then reviewer} */
    List<Placement> placements();

    /** {@return the workbooks that still lack a reviewer, by id} */
    List<OpenSeats> open();

    /** {@return what it means for each reviewer, by id} */
    List<ReviewerLoad> loads();

    /** {@return the cost as {@link AllocationWeights} states it, 0 or more; seats that stay open cost nothing} */
    default long cost() {
        return placements().map(Placement::cost).fold(0L, Long::sum);
    }

    /**
     * What a host needs to act upon the proposal: for each assignment it sends the command that assigns the reviewer to the workbook, and the
     * lifecycle decides once more.
     *
     * @return the seats that were given out, by workbook and then reviewer
     */
    default List<Assignment> assignments() {
        return placements().map(placement -> new Assignment(placement.workbook(), placement.reviewer()));
    }

    /**
     * Every reviewer against one workbook: who was chosen, who was ruled out by what, and what the rest would have cost.
     *
     * @param workbook the workbook's id
     * @return a verdict on each reviewer, by id; empty where the request has no such workbook
     */
    default List<Verdict> verdicts(String workbook) {
        Objects.requireNonNull(workbook, "workbook");
        return new Explaining(new Board(request()), assignments()).verdicts(workbook);
    }

    /**
     * Finds the allocation of the least cost, with {@link AllocationSolver#leastCost()}.
     *
     * @param request who is to be given what
     * @return the proposal
     */
    static Allocation propose(AllocationRequest request) {
        return propose(request, AllocationSolver.leastCost())
                .getOrElseThrow(wrong -> new IllegalStateException("the library's own solver is wrong: " + wrong));
    }

    /**
     * Asks a solver of the host. Its answer is checked first, and explained like any other.
     *
     * @param request who is to be given what
     * @param solver the solver
     * @return everything that is wrong with its answer, or the proposal
     */
    static Either<List<AllocationViolation>, Allocation> propose(AllocationRequest request, AllocationSolver solver) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(solver, "solver");
        List<Assignment> answer = Objects.requireNonNull(solver.solve(request), "a solver answers with a list");
        Board board = new Board(request);
        List<AllocationViolation> wrong = Checking.violations(board, answer);
        return wrong.isEmpty() ? Either.right(new Explaining(board, answer).allocation()) : Either.left(wrong);
    }
}
