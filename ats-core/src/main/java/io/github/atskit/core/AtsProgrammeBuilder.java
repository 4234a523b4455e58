package io.github.atskit.core;

import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.DefinitionSource;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Objects;

/** Wires an {@link AtsProgramme}. Immutable: every method gives a new builder, so a builder can be shared and varied. */
public final class AtsProgrammeBuilder {
    private final Option<CandidacyLedger> ledger;
    private final Option<DefinitionSource> definitions;
    private final InstantSource clock;
    private final CommandChecks checks;

    AtsProgrammeBuilder() {
        this(Option.none(), Option.none(), InstantSource.system(), CommandChecks.none());
    }

    private AtsProgrammeBuilder(
            Option<CandidacyLedger> ledger,
            Option<DefinitionSource> definitions,
            InstantSource clock,
            CommandChecks checks) {
        this.ledger = ledger;
        this.definitions = definitions;
        this.clock = clock;
        this.checks = checks;
    }

    /**
     * Where candidacies are kept; has to be set.
     *
     * @param ledger the ledger
     * @return a builder with it
     */
    public AtsProgrammeBuilder ledger(CandidacyLedger ledger) {
        return new AtsProgrammeBuilder(
                Option.some(Objects.requireNonNull(ledger, "ledger")), definitions, clock, checks);
    }

    /**
     * Where definitions come from; has to be set.
     *
     * @param definitions the source
     * @return a builder with it
     */
    public AtsProgrammeBuilder definitions(DefinitionSource definitions) {
        return new AtsProgrammeBuilder(
                ledger, Option.some(Objects.requireNonNull(definitions, "definitions")), clock, checks);
    }

    /**
     * Where the time comes from; the system's clock unless set.
     *
     * @param clock the source of instants
     * @return a builder with it
     */
    public AtsProgrammeBuilder clock(InstantSource clock) {
        return new AtsProgrammeBuilder(ledger, definitions, Objects.requireNonNull(clock, "clock"), checks);
    }

    /**
     * Who judges the shape of commands; nobody unless set, which is for callers whose commands are known to be well formed.
     *
     * @param checks the checks
     * @return a builder with them
     */
    public AtsProgrammeBuilder checks(CommandChecks checks) {
        return new AtsProgrammeBuilder(ledger, definitions, clock, Objects.requireNonNull(checks, "checks"));
    }

    /**
     * Builds the programme.
     *
     * @return the programme
     * @throws IllegalStateException if ledger or definitions were not set
     */
    public AtsProgramme build() {
        return new AtsProgramme(
                ledger.getOrElseThrow(() -> new IllegalStateException("a programme needs a ledger")),
                definitions.getOrElseThrow(() -> new IllegalStateException("a programme needs definitions")),
                clock,
                checks);
    }
}
