package io.github.atskit.core.calibration;

/**
 * How findings compare with the master's: counts, since a set has few samples. Coefficients that correct for chance, such as kappa,
 * would need far more of them and are left out on purpose.
 *
 * @param judged how many findings were compared
 * @param agreed how many of them were the master's
 * @param lenient how many found met what the master found not met
 * @param severe how many found not met what the master found met
 */
public record CalibrationFigures(int judged, int agreed, int lenient, int severe) {
    private static final double ALL = 100;

    /**
     * Refuses counts that do not add up.
     *
     * @param judged how many findings were compared; at least 1
     * @param agreed how many of them were the master's
     * @param lenient how many found met what the master found not met
     * @param severe how many found not met what the master found met
     * @throws IllegalArgumentException unless the last three are 0 or more and add up to the first, which is 1 or more
     */
    public CalibrationFigures {
        if (judged < 1 || Math.min(agreed, Math.min(lenient, severe)) < 0 || agreed + lenient + severe != judged) {
            throw new IllegalArgumentException("findings agree, are lenient or are severe");
        }
    }

    /** {@return how many of a hundred findings were the master's; with few samples a coarse figure} */
    public double percentAgreed() {
        return ALL * agreed / judged;
    }

    /**
     * Whether enough findings were the master's. Compares whole numbers, so that nothing is lost by rounding.
     *
     * @param minimumPercent 0 to 100
     * @return whether at least so many of a hundred agree
     */
    boolean reaches(int minimumPercent) {
        return (long) agreed * (int) ALL >= (long) minimumPercent * judged;
    }
}
