package io.github.atskit.examples.cli.reviews;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.atskit.examples.simulator.Drift;
import io.github.atskit.examples.simulator.SimulatedReviewer;
import io.github.atskit.examples.simulator.Simulator;
import io.github.atskit.examples.simulator.Truth;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** What is true of a simulation, as JSON. */
public final class TruthFile {
    private static final double ROUNDED = 1e6;

    private TruthFile() {}

    public static void write(Path file, Simulator simulator, LocalDate from) throws IOException {
        Truth truth = simulator.truth();
        try (Writer text = Files.newBufferedWriter(file);
                JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(
                    new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("first-day", from.toString());
            alike(json, "agreement", truth.alike(from));
            json.writeArrayFieldStart("reviewers");
            for (int i = 0; i < truth.reviewers().size(); i++) {
                reviewer(json, truth, i, from);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void alike(JsonGenerator json, String name, Truth.Alike alike) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("percent", rounded(alike.percent()));
        json.writeNumberField("krippendorff-alpha", rounded(alike.alpha()));
        json.writeNumberField("gwet-ac1", rounded(alike.ac1()));
        json.writeEndObject();
    }

    private static void reviewer(JsonGenerator json, Truth truth, int number, LocalDate from) throws IOException {
        SimulatedReviewer reviewer = truth.reviewers().get(number);
        json.writeStartObject();
        json.writeStringField("reviewer", reviewer.id());
        json.writeNumberField("severity-points", rounded(truth.severity(number, from)));
        json.writeNumberField("overturned-percent", rounded(truth.overturned(number, from)));
        json.writeArrayFieldStart("drifts");
        for (Drift drift : reviewer.drifts()) {
            json.writeStartObject();
            json.writeStringField("from", drift.from().toString());
            json.writeNumberField("severity-points", rounded(truth.severity(number, drift.from())));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The truth is exact to more digits than anybody compares. */
    private static double rounded(double number) {
        return Math.round(number * ROUNDED) / ROUNDED;
    }
}
