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
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the invented cases through the front door, each step at its own instant. The day of the first start is kept in a file, so a demo
 * that was cut short goes on where it stopped: every command has an id, and is done once.
 */
public final class Demo {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String MARK = "demo.txt";

    private final Path folder;
    private final DemoDates dates;

    private Demo(Path folder, DemoDates dates) {
        this.folder = folder;
        this.dates = dates;
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
                Files.writeString(mark, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "\n");
            }
            return new Demo(
                    folder, new DemoDates(LocalDate.parse(Files.readString(mark).strip())));
        } catch (IOException failure) {
            throw new IllegalStateException(folder + " cannot be used for the demo", failure);
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

    /** Plays every case. */
    public void play(CandidacyLedger ledger, Definitions definitions, CommandChecks checks) {
        for (String name : names("cases")) {
            play(DemoCase.read(name, dates), ledger, definitions, checks);
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
