package io.github.atskit.examples.cli.command;

import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.cli.journey.Journey;
import io.github.atskit.examples.cli.journey.JourneyFiles;
import io.github.atskit.examples.cli.play.Door;
import io.github.atskit.examples.cli.play.PlayedJourney;
import io.github.atskit.examples.cli.play.Player;
import io.github.atskit.examples.cli.report.JsonReport;
import io.github.atskit.examples.cli.report.Report;
import io.github.atskit.examples.cli.report.TableReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays journeys. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        description = "Plays journeys and says whether every expectation held.")
final class PlayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A journey.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; table unless given.")
    private Format format = Format.table;

    @Option(
            names = "--store",
            paramLabel = "URL",
            defaultValue = Stores.MEMORY,
            description = "Where candidacies are kept: memory: (unless given).")
    private String store = Stores.MEMORY;

    /** How results are told; named as users write it. */
    enum Format {
        table,
        json
    }

    PlayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Supplier<CandidacyLedger>> stores = Stores.at(store);
        if (stores.isEmpty()) {
            return terminal.refuse("this build has no store '" + store + "', allowed: " + Stores.MEMORY);
        }
        JourneyFiles reader = new JourneyFiles();
        List<Journey> journeys =
                files.stream().flatMap(file -> reader.read(file).stream()).toList();
        if (!reader.faults().isEmpty()) {
            return terminal.refuse(reader.faults());
        }
        return play(journeys, new Player(Door.checks(), stores.get()));
    }

    private int play(List<Journey> journeys, Player player) {
        Report report = format == Format.json
                ? new JsonReport(terminal.out())
                : new TableReport(terminal.out(), terminal.colours());
        int failures = 0;
        for (Journey journey : journeys) {
            PlayedJourney played = player.play(journey);
            report.journey(played);
            failures += played.failures();
        }
        report.end();
        return failures == 0 ? Terminal.HELD : Terminal.FAILED;
    }
}
