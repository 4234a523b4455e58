package io.github.atskit.examples.web.demo;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexStore;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the invented cases through the front door, each step at its own instant. The day of the first start is kept in a file, so a demo
 * that was cut short goes on where it stopped: every command has an id, and is done once.
 */
public final class Demo {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String MARK = "demo.txt";
    private static final String PLAYED = "played";

    private final Path folder;
    private final DemoDates dates;

    private final boolean played;

    private Demo(Path folder, DemoDates dates, boolean played) {
        this.folder = folder;
        this.dates = dates;
        this.played = played;
    }

    /**
     * Opens a demo in a folder, which is marked as one.
     *
     * @param folder the folder
     * @param clock the time
     * @return the demo
     */
    public static Demo in(Path folder, InstantSource clock) {
        Path mark = folder.resolve(MARK);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(mark)) {
                requireEmpty(folder);
                Files.writeString(mark, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "\n");
            }
            List<String> lines = Files.readAllLines(mark);
            return new Demo(folder, new DemoDates(LocalDate.parse(lines.get(0))), lines.contains(PLAYED));
        } catch (IOException failure) {
            throw new IllegalStateException(folder + " cannot be used for the demo", failure);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.findAny().ifPresent(file -> {
                throw new IllegalStateException(
                        folder + " holds something that is no demo; add --ats.demo=false, or set another --ats.folder");
            });
        }
    }

    /** {@return whether a folder belongs to a demo} */
    public static boolean marks(Path folder) {
        return Files.exists(folder.resolve(MARK));
    }

    /** Writes the definitions of the invented cohorts, where they are not there yet. */
    public void writeDefinitions(Path into) {
        try {
            Files.createDirectories(into);
            for (String name : names("cohorts")) {
                Path file = into.resolve(name);
                if (!Files.exists(file)) {
                    Files.writeString(file, dates.fill(DemoPeople.text("demo/cohorts/" + name)));
                }
            }
        } catch (IOException failure) {
            throw new IllegalStateException(folder + " cannot be used for the demo", failure);
        }
    }

    /**
     * Plays every case, once.
     *
     * @param index what is in the store; if there is anything but the demo's cases before it was played, nothing is
     * @param ledger where the cases are kept
     * @param definitions the cohorts, those of the demo among them
     * @param checks the checks at the door
     */
    public void play(IndexStore index, CandidacyLedger ledger, Definitions definitions, CommandChecks checks) {
        if (played) {
            return;
        }
        List<DemoCase> cases =
                names("cases").stream().map(name -> DemoCase.read(name, dates)).toList();
        Set<String> ids = cases.stream().map(DemoCase::id).collect(Collectors.toSet());
        if (index.page(IndexFilter.ALL, Optional.empty(), ids.size() + 1).stream()
                .anyMatch(row -> !ids.contains(row.candidacyId()))) {
            throw new IllegalStateException("the database holds cases that are no demo; add --ats.demo=false");
        }
        cases.forEach(story -> play(story, ledger, definitions, checks));
        try {
            Files.writeString(folder.resolve(MARK), dates.day() + "\n" + PLAYED + "\n");
        } catch (IOException failure) {
            throw new IllegalStateException(folder + " cannot be used for the demo", failure);
        }
        LOG.info("The demo of {} is ready", dates.day());
    }

    private static List<String> names(String of) {
        return DemoPeople.text("demo/" + of + "/index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static void play(DemoCase story, CandidacyLedger ledger, Definitions definitions, CommandChecks checks) {
        int number = 0;
        for (DemoCase.Step step : story.steps()) {
            AtsProgramme then = at(step.at(), ledger, definitions, checks);
            for (Object payload : step.payloads()) {
                number++;
                Request request =
                        request(story, step, payload, definitions).withCommandId(new CommandId("demo-" + number));
                Either<Refusal, Receipt> answer = then.handle(request);
                if (answer.isLeft()) {
                    throw new IllegalStateException(
                            "step " + number + " of the demo case " + story.id() + " was refused: " + answer.getLeft());
                }
            }
        }
    }

    private static AtsProgramme at(
            Instant instant, CandidacyLedger ledger, DefinitionSource definitions, CommandChecks checks) {
        return AtsProgramme.builder()
                .ledger(ledger)
                .definitions(definitions)
                .clock(InstantSource.fixed(instant))
                .checks(checks)
                .build();
    }

    private static Request request(DemoCase story, DemoCase.Step step, Object payload, Definitions definitions) {
        CandidacyId id = new CandidacyId(story.id());
        Command command = CommandReader.read(step.action(), payload)
                .getOrElseThrow(faults -> new IllegalStateException("the demo case " + story.id() + " has a faulty "
                        + step.action().code() + ": " + faults));
        if (command instanceof Enrol enrol) {
            DefinitionRef cohort = definitions.all().stream()
                    .filter(definition -> definition.cohort().equals(story.cohort()))
                    .findFirst()
                    .orElseThrow()
                    .ref();
            return Request.enrolment(id, cohort, enrol, step.by());
        }
        return Request.of(id, command, step.by());
    }
}
