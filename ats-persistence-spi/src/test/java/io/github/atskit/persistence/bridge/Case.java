package io.github.atskit.persistence.bridge;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.LogDiscussion;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A cohort, its people and the first steps of a case. */
final class Case {
    static final Instant NOW = Instant.parse("2020-02-03T09:00:00Z");
    static final LocalDate DAY = LocalDate.of(2020, 2, 3);
    static final ProgrammeDefinition COHORT = Preset.ATS_2020
            .definition(
                    StandardsCatalogue.bundled(),
                    CohortCalendar.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 12, 4)))
            .cohort("5")
            .build();
    static final CandidacyId ID = new CandidacyId("c-1");
    static final Actor ADMINISTRATOR = new Actor("a-1", Role.ADMINISTRATOR);
    static final Actor PARTICIPANT = new Actor("p-1", Role.PARTICIPANT);
    static final Actor STRANGER = new Actor("p-2", Role.PARTICIPANT);
    static final Enrol ENROL = new Enrol(
            "p-1",
            new EntryFacts(
                    Option.some(true),
                    Option.some(LocalDate.of(2020, 1, 1)),
                    Option.some(true),
                    Option.some(BigDecimal.valueOf(5)),
                    Option.some(LocalDate.of(2010, 1, 1)),
                    Option.some(BigDecimal.TEN),
                    Option.some(true),
                    Option.none(),
                    Option.none()),
            Option.none());

    private Case() {}

    static AtsProgramme programme(CandidacyLedger ledger) {
        return AtsProgramme.builder()
                .ledger(ledger)
                .definitions(DefinitionSource.of(COHORT))
                .clock(() -> NOW)
                .build();
    }

    static Request enrolment(CandidacyId id) {
        return Request.enrolment(id, COHORT.ref(), ENROL, ADMINISTRATOR);
    }

    static Request nomination(CandidacyId id) {
        return Request.of(id, new NominateMentor("m-1", MentorRelation.COLLEAGUE, true, true), PARTICIPANT);
    }

    static Request discussion(CandidacyId id, String topic) {
        LogDiscussion command =
                new LogDiscussion(DAY, topic, MentorDuty.PROFESSIONAL_DISCUSSION, List.empty(), StandardNumbers.NONE);
        return Request.of(id, command, PARTICIPANT);
    }

    static Request saved(String section, String part, String text) {
        return Request.of(ID, new SaveSection(SectionChange.of(section).fill(part, PartValue.text(text))), PARTICIPANT);
    }

    /** Enrolled and drafting, at revision 2. */
    static void begin(AtsProgramme programme, CandidacyId id) {
        accepted(programme.handle(enrolment(id)));
        accepted(programme.handle(nomination(id)));
    }

    static Receipt accepted(Either<Refusal, Receipt> answer) {
        return answer.getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
    }
}
