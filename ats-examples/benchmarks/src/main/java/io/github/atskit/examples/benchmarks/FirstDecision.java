package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A process that wires the library, without a validator, and enrols one participant through the front door. */
public final class FirstDecision {
    private FirstDecision() {}

    /**
     * Enrols.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        ProgrammeDefinition cohort = Preset.ATS_2020
                .definition(
                        StandardsCatalogue.bundled(),
                        CohortCalendar.of(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 6, 30)))
                .cohort("autumn-2020")
                .build();
        AtsProgramme programme = AtsProgramme.builder()
                .ledger(new HeldLedger())
                .definitions(DefinitionSource.of(cohort))
                .build();
        Either<Refusal, Receipt> answer = programme.handle(Request.enrolment(
                new CandidacyId("c-1"), cohort.ref(), enrolment(), new Actor("a-1", Role.ADMINISTRATOR)));
        if (answer.isLeft()) {
            throw new IllegalStateException("not enrolled: " + answer.getLeft());
        }
    }

    private static Enrol enrolment() {
        EntryFacts facts = new EntryFacts(
                Option.some(true),
                Option.some(LocalDate.of(2020, 8, 1)),
                Option.some(true),
                Option.some(BigDecimal.valueOf(5)),
                Option.some(LocalDate.of(2014, 7, 1)),
                Option.some(BigDecimal.valueOf(18)),
                Option.some(true),
                Option.none(),
                Option.none());
        return new Enrol("p-1", facts, Option.none());
    }
}
