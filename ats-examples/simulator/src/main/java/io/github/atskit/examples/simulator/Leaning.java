package io.github.atskit.examples.simulator;

import io.github.atskit.examples.simulator.SimulationSettings.Model;
import java.util.function.DoubleUnaryOperator;

/** The chance of a finding, and means of such chances over the quality of what is judged. */
final class Leaning {
    private static final double MODERATOR_NOISE = 0.5;

    /** Beyond eight deviations there is nothing left. */
    private static final double REACH = 8;

    /**
     * The rule of Simpson is exact to about nine digits with so many steps, or with more where noise is so little that a chance goes from 0
     * to 1 within a few of them.
     */
    private static final int FEWEST_STEPS = 400;

    private static final int MOST_STEPS = 100_000;
    private static final double STEPS_FOR_NOISE = 80;

    private final Model model;
    private final double deviation;
    private final int steps;

    Leaning(Model model) {
        this.model = model;
        this.deviation = StrictMath.sqrt(model.quality() * model.quality() + model.part() * model.part());
        double wanted = Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, STEPS_FOR_NOISE * deviation / model.noise()));
        this.steps = 2 * (int) (wanted / 2);
    }

    /** {@return the chance that a reviewer finds a criterion not met} */
    double notMet(SimulatedCriterion criterion, double severity, double quality) {
        return logistic((criterion.difficulty() + severity - quality) / model.noise());
    }

    /** {@return the chance that a moderator does} */
    double moderator(SimulatedCriterion criterion, double quality) {
        return logistic((criterion.difficulty() - quality) / (model.noise() * MODERATOR_NOISE));
    }

    private static double logistic(double logits) {
        return 1 / (1 + StrictMath.exp(-logits));
    }

    /** {@return the mean of a function of quality over all that is judged} */
    double mean(DoubleUnaryOperator ofQuality) {
        double step = 2 * REACH / steps;
        double sum = 0;
        double weights = 0;
        for (int i = 0; i <= steps; i++) {
            double at = -REACH + i * step;
            double weight = (i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4) * StrictMath.exp(-at * at / 2);
            sum += weight * ofQuality.applyAsDouble(at * deviation);
            weights += weight;
        }
        return sum / weights;
    }
}
