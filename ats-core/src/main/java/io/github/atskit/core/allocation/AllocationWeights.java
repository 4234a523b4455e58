package io.github.atskit.core.allocation;

/**
 * What is worth how much. Costs have no unit: only their ratios count.
 *
 * <p>The cost of an allocation is the sum of four parts, all whole numbers:
 * <ol>
 *   <li>{@code missingExpertise} for each placement and each tag that the workbook asks for and the reviewer lacks;
 *   <li>{@code changeOfReviewer} for each placement of a workbook that was reviewed before, with somebody who did not review it;
 *   <li>{@code absentDay} for each placement of a workbook with a due day and each day after the day of the allocation, up to and with the due
 *       day, on which the reviewer is away; at most 366 days are counted;
 *   <li>{@code unevenness × (2n − 1) / capacity}, rounded down, for the n-th workbook of each reviewer, where n counts on from the load they have
 *       now. Added up this is {@code unevenness × load² / capacity}, but for the rounding. It rises from next to nothing, for somebody without work,
 *       to twice the weight, for somebody full; so it is least where all are filled to the same share of their capacity.
 * </ol>
 *
 * <p>By default a missing tag costs 1000 and unevenness weighs 1000: rather than miss a tag, somebody is given work until they are fuller than the
 * others by half of a capacity. A change of reviewer costs half of that, a day away a twentieth.
 *
 * @param missingExpertise cost of a missing tag, 0 to 1,000,000
 * @param unevenness weight of an uneven load, 0 to 1,000,000; well above the largest capacity, or rounding hides it
 * @param changeOfReviewer cost of a new reviewer for a workbook that was reviewed before, 0 to 1,000,000
 * @param absentDay cost of a day away before the review is due, 0 to 1,000,000
 */
public record AllocationWeights(long missingExpertise, long unevenness, long changeOfReviewer, long absentDay) {
    /** Missing tag 1000, unevenness 1000, change of reviewer 500, day away 50. */
    public static final AllocationWeights DEFAULT = new AllocationWeights(1000, 1000, 500, 50);

    private static final long MOST = 1_000_000;

    /**
     * Refuses a weight below 0 or above 1,000,000.
     *
     * @param missingExpertise cost of a missing tag, 0 to 1,000,000
     * @param unevenness weight of an uneven load, 0 to 1,000,000; well above the largest capacity, or rounding hides it
     * @param changeOfReviewer cost of a new reviewer for a workbook that was reviewed before, 0 to 1,000,000
     * @param absentDay cost of a day away before the review is due, 0 to 1,000,000
     */
    public AllocationWeights {
        require("missingExpertise", missingExpertise);
        require("unevenness", unevenness);
        require("changeOfReviewer", changeOfReviewer);
        require("absentDay", absentDay);
    }

    private static void require(String what, long weight) {
        if (weight < 0 || weight > MOST) {
            throw new IllegalArgumentException(what + " is from 0 to " + MOST);
        }
    }
}
