package io.github.atskit.examples.cli.command;

import io.github.atskit.examples.cli.journey.Journey;
import io.github.atskit.examples.cli.journey.JourneyFiles;
import io.github.atskit.examples.cli.play.Door;
import io.github.atskit.examples.cli.play.PlayedJourney;
import io.github.atskit.examples.cli.play.Player;
import io.github.atskit.examples.cli.report.JsonReport;
import io.github.atskit.examples.cli.report.Report;
import io.github.atskit.examples.cli.report.TableReport;
import io.github.atskit.examples.jdbc.StoreUnavailable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
            description = {
                "Where candidacies are kept: memory: (unless given), jdbc:h2:... or jdbc:postgresql:...",
                "A database keeps them after the run. User and password may stand in the URL."
            })
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
        if (!Stores.knows(store)) {
            return terminal.refuse("--store: no store of this kind is known, allowed: " + Stores.ALLOWED);
        }
        JourneyFiles reader = new JourneyFiles();
        List<Journey> journeys =
                files.stream().flatMap(file -> reader.read(file).stream()).toList();
        if (!reader.faults().isEmpty()) {
            return terminal.refuse(reader.faults());
        }
        try (Stores stores = Stores.at(store)) {
            return play(journeys, stores);
        } catch (StoreUnavailable outage) {
            return terminal.refuse("--store: " + outage.getMessage());
        }
    }

    private int play(List<Journey> journeys, Stores stores) {
        Player player = new Player(Door.checks(), stores::fresh);
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
        stores.run().filter(run -> format == Format.table).ifPresent(this::tellWhere);
        return failures == 0 ? Terminal.HELD : Terminal.FAILED;
    }

    private void tellWhere(String run) {
        terminal.out().println("The store keeps these candidacies: journey 1 under " + run + "-1-, and so on");
    }
}
