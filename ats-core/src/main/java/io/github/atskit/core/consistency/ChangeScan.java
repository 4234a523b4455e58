package io.github.atskit.core.consistency;

/** Tries every place where a series may have changed and takes the one at which a change is likeliest (likelihood ratio of two means). */
final class ChangeScan {
    private ChangeScan() {}

    /**
     * Where a series parts best.
     *
     * @param at the first span after the change
     * @param ratio the likelihood ratio, in the unit of the variance of one judgement
     */
    record Split(int at, double ratio) {}

    /**
     * The clearest change.
     *
     * @param sum of each span
     * @param size of each span: how many judgements its sum is of
     * @param variance of each sum, in the unit of the variance of one judgement
     */
    static Split clearest(double[] sum, double[] size, double[] variance) {
        double allSum = total(sum);
        double allSize = total(size);
        double allVariance = total(variance);
        double before = 0;
        double sizeBefore = 0;
        double varianceBefore = 0;
        Split best = new Split(0, -1);
        for (int at = 1; at < sum.length; at++) {
            before += sum[at - 1];
            sizeBefore += size[at - 1];
            varianceBefore += variance[at - 1];
            double sizeAfter = allSize - sizeBefore;
            double change = (allSum - before) / sizeAfter - before / sizeBefore;
            double spread = varianceBefore / (sizeBefore * sizeBefore)
                    + (allVariance - varianceBefore) / (sizeAfter * sizeAfter);
            double ratio = change * change / spread;
            best = ratio > best.ratio() ? new Split(at, ratio) : best;
        }
        return best;
    }

    private static double total(double[] numbers) {
        double total = 0;
        for (double number : numbers) {
            total += number;
        }
        return total;
    }
}
