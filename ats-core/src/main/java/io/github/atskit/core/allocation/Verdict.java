package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * What an allocation found of one reviewer for one workbook.
 *
 * @param reviewer the reviewer's id
 * @param chosen whether they were given a seat
 * @param exclusions everything that rules them out; empty for somebody chosen
 * @param conflicts their conflicts with the workbook, each kind once
 * @param parts what they cost, or would cost with one more workbook than the allocation gives them; empty for somebody excluded
 */
public record Verdict(
        String reviewer,
        boolean chosen,
        List<Exclusion> exclusions,
        List<AllocationConflict> conflicts,
        List<CostPart> parts) {

    /**
     * Refuses null.
     *
     * @param reviewer the reviewer's id
     * @param chosen whether they were given a seat
     * @param exclusions everything that rules them out; empty for somebody chosen
     * @param conflicts their conflicts with the workbook, each kind once
     * @param parts what they cost, or would cost with one more workbook than the allocation gives them; empty for somebody excluded
     */
    public Verdict {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(exclusions, "exclusions");
        Objects.requireNonNull(conflicts, "conflicts");
        Objects.requireNonNull(parts, "parts");
    }
}
