/**
 * Allocation: which reviewer gets which workbook, at the least cost and with reasons.
 *
 * <p>An {@link io.github.atskit.core.allocation.AllocationRequest} says what is there: workbooks with the seats they need filled, reviewers with
 * their room, expertise and absences, and conflicts of interest. Some things are never done: a conflict is never violated, nobody away on the day or full gets
 * anything, and no workbook gets one reviewer twice. Everything else has a price, stated by
 * {@link io.github.atskit.core.allocation.AllocationWeights}. {@link io.github.atskit.core.allocation.Allocation} is the answer: each placement with
 * what it costs and who else could have had it, each open seat with what ruled everybody out.
 *
 * <p>The answer is a proposal. The host turns its assignments into commands, and may put a
 * {@linkplain io.github.atskit.core.allocation.AllocationSolver solver of its own} in the place of ours.
 *
 * <pre>{@code
 * Allocation proposal = Allocation.propose(AllocationRequest.builder()
 *         .day(LocalDate.of(2020, 12, 7))
 *         .workbooks(List.of(WorkbookToPlace.of("c-1"), WorkbookToPlace.of("c-2")))
 *         .reviewers(List.of(ReviewerCapacity.of("r-1", 5), ReviewerCapacity.of("r-2", 5)))
 *         .conflicts(List.of(Conflict.withWorkbook("r-1", "c-1", AllocationConflict.MENTOR)))
 *         .build());
 * proposal.assignments();   // c-1 to r-2, c-2 to r-1
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.allocation;

import org.jspecify.annotations.NullMarked;
