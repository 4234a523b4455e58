package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import java.util.List;

/** A process that makes a whole scenario, texts and all, and plays it once. */
public final class FirstJourney {
    private FirstJourney() {}

    /**
     * Plays.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        List<Candidacy> along = Scenario.straight().candidacies();
        Scenario.requireCertificate(along.get(along.size() - 1));
    }
}
