package io.github.atskit.examples.simulator;

import io.github.atskit.examples.simulator.SimulationSettings.Model;
import java.util.function.DoubleUnaryOperator;

/** The chance of a finding, and means of such chances over the quality of what is judged. */
final class Leaning {
    private static final double MODERATOR_NOISE = 0.5;

    /** Beyond eight deviations there is nothing left; the rule of Simpson with this many steps is exact to about nine digits. */
    private static final double REACH = 8;

    private static final int STEPS = 400;

    private final Model model;

    Leaning(Model model) {
        this.model = model;
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
        double deviation = StrictMath.sqrt(model.quality() * model.quality() + model.part() * model.part());
        double step = 2 * REACH / STEPS;
        double sum = 0;
        double weights = 0;
        for (int i = 0; i <= STEPS; i++) {
            double at = -REACH + i * step;
            double weight = (i == 0 || i == STEPS ? 1 : i % 2 == 0 ? 2 : 4) * StrictMath.exp(-at * at / 2);
            sum += weight * ofQuality.applyAsDouble(at * deviation);
            weights += weight;
        }
        return sum / weights;
    }
}
