package io.github.atskit.examples.cli.command;

import io.github.atskit.examples.cli.reviews.ReviewOutput;
import io.github.atskit.examples.cli.reviews.TruthFile;
import io.github.atskit.examples.simulator.Drift;
import io.github.atskit.examples.simulator.SimulationSettings;
import io.github.atskit.examples.simulator.SimulationSettings.Model;
import io.github.atskit.examples.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes reviews up, by reviewers of whom everything is known. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        sortOptions = false,
        description = {
            "Prints made-up reviews, to try the other commands with. The same options give the same reviews on every machine.",
            "How they come about is told in the package of the simulator."
        })
final class SimulateCommand implements Callable<Integer> {
    private static final Pattern DRIFT = Pattern.compile("([0-9]{1,6}):([0-9-]{10}):(-?[0-9]{1,3}(?:\\.[0-9]{1,6})?)");
    private static final SimulationSettings USUAL = SimulationSettings.of(1);

    private final Terminal terminal;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "What all chance follows from; 1 unless given.")
    private long seed = 1;

    @Option(names = "--workbooks", paramLabel = "COUNT", description = "How many; 400 unless given.")
    private int workbooks = USUAL.workbooks();

    @Option(names = "--reviewers", paramLabel = "COUNT", description = "How many are in the team; 12 unless given.")
    private int reviewers = USUAL.reviewers();

    @Option(names = "--seats", paramLabel = "COUNT", description = "Reviewers of each workbook; 2 unless given.")
    private int seats = USUAL.seats();

    @Option(
            names = "--sections",
            paramLabel = "NAME",
            split = ",",
            description = "Sections that are judged one by one; the workbook as a whole unless given.")
    private List<String> sections = List.of();

    @Option(names = "--cohorts", paramLabel = "COUNT", description = "One after the other; 2 unless given.")
    private int cohorts = USUAL.cohorts();

    @Option(names = "--centres", paramLabel = "COUNT", description = "4 unless given.")
    private int centres = USUAL.centres();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day; 2024-01-08 unless given.")
    private LocalDate from = USUAL.from();

    @Option(names = "--days", paramLabel = "COUNT", description = "How long workbooks come in; 336 unless given.")
    private int days = USUAL.days();

    @Option(
            names = "--moderated",
            paramLabel = "PERCENT",
            description = "Workbooks that are moderated; 20 unless given.")
    private int moderated = USUAL.moderatedPercent();

    @Option(names = "--severity", paramLabel = "LOGITS", description = "How far reviewers differ; 0.2 unless given.")
    private double severity = USUAL.model().severity();

    @Option(
            names = "--noise",
            paramLabel = "LOGITS",
            description = "How much chance is in a finding; 0.35 unless given.")
    private double noise = USUAL.model().noise();

    @Option(
            names = "--drift",
            paramLabel = "REVIEWER:DATE:LOGITS",
            split = ",",
            description =
                    "Who becomes stricter or, below 0, more lenient, and from when on; 5:2024-07-08:0.9 unless given, and none for nobody.")
    private @Nullable List<String> drifts;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "${COMPLETION-CANDIDATES}; csv unless given.")
    private Format format = Format.csv;

    @Option(names = "--truth", paramLabel = "FILE", description = "Writes what is true of the reviewers, as JSON.")
    private @Nullable Path truth;

    /** How judgements are told; named as users write it. */
    enum Format {
        csv,
        json
    }

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Simulator simulator;
        try {
            simulator = new Simulator(settings());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return terminal.refuse("these settings make no sense: " + e.getMessage());
        }
        if (truth != null) {
            try {
                Files.writeString(truth, TruthFile.of(simulator.truth(), from));
            } catch (IOException e) {
                return terminal.refuse("--truth: '" + truth + "' cannot be written (" + e.getMessage() + ")");
            }
        }
        ReviewOutput out =
                format == Format.csv ? ReviewOutput.csv(terminal.out()) : ReviewOutput.jsonLines(terminal.out());
        simulator.judgements().forEach(made -> out.judgement(made.judgement(), made.risks()));
        out.end();
        return Terminal.HELD;
    }

    private SimulationSettings settings() {
        Model usual = USUAL.model();
        return SimulationSettings.of(seed)
                .seats(1)
                .drifts(List.of())
                .workbooks(workbooks)
                .reviewers(reviewers)
                .seats(seats)
                .sections(sections)
                .period(from, days)
                .groups(cohorts, centres)
                .moderated(moderated)
                .model(new Model(usual.quality(), usual.part(), severity, noise))
                .drifts(drifts == null ? usualDrifts() : drifts());
    }

    private List<Drift> usualDrifts() {
        return USUAL.drifts().stream()
                .filter(drift -> drift.reviewer() < reviewers)
                .toList();
    }

    private List<Drift> drifts() {
        List<Drift> read = new ArrayList<>();
        for (String text : Optional.ofNullable(drifts).orElseThrow()) {
            Matcher parts = DRIFT.matcher(text);
            if (parts.matches()) {
                int reviewer = Integer.parseInt(parts.group(1)) - 1;
                read.add(new Drift(reviewer, LocalDate.parse(parts.group(2)), Double.parseDouble(parts.group(3))));
            } else if (!text.equals("none")) {
                throw new IllegalArgumentException(
                        "--drift: '" + text + "' is no drift, allowed: none, or one such as 5:2024-07-08:0.9");
            }
        }
        return read;
    }
}
