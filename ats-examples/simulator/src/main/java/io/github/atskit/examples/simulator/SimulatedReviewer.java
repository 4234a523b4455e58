package io.github.atskit.examples.simulator;

import java.time.LocalDate;
import java.util.List;

/**
 * A reviewer and what is true of them.
 *
 * @param id the name in the judgements
 * @param severity in logits, before any drift; the mean of the whole team is close to 0, not at it
 * @param days how long a review takes in the mean
 * @param drifts how the severity changes
 * @param isNew whether a risk says so
 */
public record SimulatedReviewer(String id, double severity, double days, List<Drift> drifts, boolean isNew) {

    public SimulatedReviewer {
        drifts = List.copyOf(drifts);
    }

    /** {@return the severity of judgements that are recorded on a day, in logits} */
    public double severityOn(LocalDate day) {
        double now = severity;
        for (Drift drift : drifts) {
            if (!day.isBefore(drift.from())) {
                now += drift.shift();
            }
        }
        return now;
    }
}
