package io.github.atskit.core.agreement;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** A number for how much reviewers agree. All but the first leave out what chance would give; they differ in what they take for chance. */
public enum Coefficient implements Coded {
    /**
     * The share of pairs of findings about one unit that are the same: first within each unit, then the mean over units, so that a
     * unit with many raters weighs no more than one with two.
     */
    PERCENT("percent"),
    /** Cohen's kappa (Educational and Psychological Measurement 20, 1960): two raters, each with habits of their own. */
    COHEN_KAPPA("cohen-kappa"),
    /** Weighted kappa (Psychological Bulletin 70, 1968): like Cohen's, but near misses count in part, by the plan's {@link Weights}. */
    WEIGHTED_KAPPA("weighted-kappa"),
    /** Fleiss' kappa (Psychological Bulletin 76, 1971): any raters, the same number for each unit, all with the same habits. */
    FLEISS_KAPPA("fleiss-kappa"),
    /** Krippendorff's alpha (Content Analysis, 2004): any raters, missing ratings; nominal or ordinal by the scale of the ratings. */
    KRIPPENDORFF_ALPHA("krippendorff-alpha"),
    /** Gwet's AC1 (British Journal of Mathematical and Statistical Psychology 61, 2008): stays steady where one finding is very common. */
    GWET_AC1("gwet-ac1"),
    /** Gwet's AC2: AC1 in which near misses count in part, by the plan's {@link Weights}. */
    GWET_AC2("gwet-ac2");

    private final String code;

    Coefficient(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether it needs two raters that keep their seats} */
    public boolean needsTwoRaters() {
        return this == COHEN_KAPPA || this == WEIGHTED_KAPPA;
    }

    /** {@return whether it needs categories that have an order} */
    public boolean needsOrder() {
        return this == WEIGHTED_KAPPA || this == GWET_AC2;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<Coefficient> of(String code) {
        return Coded.find(values(), code);
    }
}
