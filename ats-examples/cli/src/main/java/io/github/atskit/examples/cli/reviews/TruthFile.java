package io.github.atskit.examples.cli.reviews;

import io.github.atskit.examples.cli.report.JsonDocument;
import io.github.atskit.examples.simulator.SimulatedCriterion;
import io.github.atskit.examples.simulator.SimulatedReviewer;
import io.github.atskit.examples.simulator.Truth;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** What is true of a simulation, as JSON. */
public final class TruthFile {
    private TruthFile() {}

    /**
     * Tells the truth.
     *
     * @param truth what is true
     * @param day agreement and severity are told for judgements of this day, before anybody has drifted
     * @return one document
     */
    public static String of(Truth truth, LocalDate day) {
        return JsonDocument.of(json -> json.text("on", day.toString())
                .object("agreement", overall -> alike(overall, truth.alike(day)))
                .objects("criteria", truth.criteria(), (each, criterion) -> criterion(each, truth, criterion, day))
                .objects(
                        "reviewers",
                        () -> IntStream.range(0, truth.reviewers().size()).iterator(),
                        (each, number) -> reviewer(each, truth, number, day)));
    }

    private static void alike(JsonDocument json, Truth.Alike alike) {
        number(json, "percent", alike.percent());
        number(json, "krippendorff-alpha", alike.alpha());
        number(json, "gwet-ac1", alike.ac1());
    }

    /** Nothing where there is no number. */
    private static void number(JsonDocument json, String name, double value) {
        if (Double.isNaN(value)) {
            json.nothing(name);
        } else {
            json.decimal(name, value);
        }
    }

    private static void criterion(JsonDocument json, Truth truth, SimulatedCriterion criterion, LocalDate day) {
        json.text("criterion", criterion.name());
        alike(json, truth.alike(criterion, day));
    }

    private static void reviewer(JsonDocument json, Truth truth, int number, LocalDate day) {
        SimulatedReviewer reviewer = truth.reviewers().get(number);
        json.text("reviewer", reviewer.id())
                .decimal("severity-points", truth.severity(number, day))
                .decimal("overturned-percent", truth.overturned(number, day))
                .objects(
                        "drifts",
                        reviewer.drifts(),
                        (each, drift) -> each.text("from", drift.from().toString())
                                .decimal("severity-points", truth.severity(number, drift.from())));
    }
}
