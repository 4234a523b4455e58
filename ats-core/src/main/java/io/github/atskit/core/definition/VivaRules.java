package io.github.atskit.core.definition;

import io.github.atskit.core.viva.VivaMode;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * How vivas of a cohort are held.
 *
 * @param modes the modes offered (ATS-063)
 * @param panel external names of the roles that have to sit on the panel (ATS-061); an unknown one is a lint error
 * @param attempts how many vivas may end as not passed, from 1
 * @param resitGapDays days between a viva that was not passed and the next (ATS-065), from 0
 */
public record VivaRules(List<VivaMode> modes, List<String> panel, int attempts, int resitGapDays) {

    /**
     * Refuses null.
     *
     * @param modes the modes offered (ATS-063)
     * @param panel external names of the roles that have to sit on the panel (ATS-061); an unknown one is a lint error
     * @param attempts how many vivas may end as not passed, from 1
     * @param resitGapDays days between a viva that was not passed and the next (ATS-065), from 0
     */
    public VivaRules {
        Objects.requireNonNull(modes, "modes");
        Objects.requireNonNull(panel, "panel");
    }
}
