package io.github.atskit.examples.cli.play;

import io.github.atskit.examples.cli.journey.Journey;
import java.util.List;

/**
 * What became of a journey.
 *
 * @param journey the journey
 * @param steps its steps, in order
 * @param session the programme as the journey left it
 */
public record PlayedJourney(Journey journey, List<PlayedStep> steps, Session session) {

    /** {@return how many expectations did not hold} */
    public int failures() {
        return steps.stream().mapToInt(step -> step.failures().size()).sum();
    }
}
