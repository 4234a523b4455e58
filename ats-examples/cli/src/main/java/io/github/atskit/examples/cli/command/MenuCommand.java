package io.github.atskit.examples.cli.command;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.vocabulary.Identifier;
import io.github.atskit.examples.cli.journey.Actors;
import io.github.atskit.examples.cli.journey.Journey;
import io.github.atskit.examples.cli.journey.JourneyFiles;
import io.github.atskit.examples.cli.journey.Times;
import io.github.atskit.examples.cli.play.Door;
import io.github.atskit.examples.cli.play.PlayedJourney;
import io.github.atskit.examples.cli.play.Player;
import io.github.atskit.examples.cli.play.Session;
import io.github.atskit.examples.cli.report.Clock;
import io.github.atskit.examples.cli.report.MenuTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what somebody may do after a journey. */
@Command(
        name = "menu",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        description = "Plays a journey and prints what an actor may do then, and why not the rest.")
final class MenuCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A journey.")
    private Path file = Path.of("");

    @Option(names = "--as", required = true, paramLabel = "ROLE:ID", description = "Who asks.")
    private String actor = "";

    @Option(names = "--candidacy", paramLabel = "ID", description = "Which case; the journey's own unless given.")
    private @Nullable String candidacy;

    @Option(names = "--at", paramLabel = "INSTANT", description = "When; the time of the last step unless given.")
    private @Nullable String at;

    MenuCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<String> wrong = wrongCall();
        if (wrong.isPresent()) {
            return terminal.refuse(wrong.get());
        }
        JourneyFiles reader = new JourneyFiles();
        Optional<Journey> journey = reader.read(file);
        if (journey.isEmpty()) {
            return terminal.refuse(reader.faults());
        }
        try (Stores stores = Stores.at(Stores.MEMORY)) {
            return show(new Player(Door.checks(), stores::fresh).play(journey.get()));
        }
    }

    private Optional<String> wrongCall() {
        Optional<String> fault = Actors.faultIn(actor);
        if (fault.isPresent()) {
            return fault.map(what -> "--as: " + what);
        }
        if (candidacy != null && !Identifier.isWellFormed(candidacy)) {
            return Optional.of("--candidacy: '" + candidacy + "' is no id, allowed: " + Actors.ID);
        }
        return at != null && Times.instant(at).isEmpty()
                ? Optional.of("--at: '" + at + "' is no time, allowed: " + Times.INSTANT)
                : Optional.empty();
    }

    private int show(PlayedJourney played) {
        Session session = played.session();
        Instant last = session.now();
        Instant then = Optional.ofNullable(at).flatMap(Times::instant).orElse(last);
        if (then.isBefore(last)) {
            return terminal.refuse("--at: " + then + " is before the last step, allowed: " + last + " or later");
        }
        session.advanceTo(then);
        CandidacyId id = candidacy == null ? played.journey().candidacy() : new CandidacyId(candidacy);
        Optional<List<ActionStatus>> menu = session.menu(id, Actors.of(actor)).statuses();
        if (menu.isEmpty()) {
            return terminal.refuse("nobody enrolled the candidacy '" + id + "', allowed: " + enrolled(played));
        }
        ZoneId zone = played.journey().definition().resolved().zone();
        String stage = session.read(id).orElseThrow().stage().name().code();
        terminal.out().println(actor + ", " + id + " (" + stage + "), " + Clock.in(zone, then));
        terminal.out().println();
        terminal.out().print(MenuTable.of(menu.get(), zone, terminal.colours()));
        return outcome(played);
    }

    private static String enrolled(PlayedJourney played) {
        List<String> ids = played.steps().stream()
                .filter(step -> step.stage().isPresent())
                .map(step -> step.timed().candidacy().value())
                .distinct()
                .toList();
        return ids.isEmpty() ? "none in this journey" : String.join(", ", ids);
    }

    private int outcome(PlayedJourney played) {
        if (played.failures() == 0) {
            return Terminal.HELD;
        }
        terminal.err()
                .println("ats: " + played.failures() + " expectations of the journey failed; play it to see which");
        return Terminal.FAILED;
    }
}
