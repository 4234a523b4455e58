package io.github.atskit.examples.checks.documents;

import static java.util.Map.entry;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import jakarta.validation.Validation;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A whole host. The README shows it from here on. */
public final class ReadmeHost {
    private ReadmeHost() {}

    public static void main(String[] args) {
        // What varies by cohort is data. A preset gives everything a value; the cohort states what differs.
        var calendar = CohortCalendar.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 12, 4));
        ProgrammeDefinition cohort5 = Preset.ATS_2020
                .definition(StandardsCatalogue.bundled(), calendar)
                .cohort("5")
                .mandatoryStandards(StandardNumbers.of(2, 6, 7, 8, 9, 10, 20))
                .build();

        // One validator for the whole process, of any provider. It judges the shape of commands at the door.
        var validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        AtsProgramme programme = AtsProgramme.builder()
                .ledger(StoreBridge.over(new InMemoryCandidacyStore()).ledger())
                .definitions(DefinitionSource.of(cohort5))
                .checks(CommandChecks.using(validator))
                .clock(InstantSource.fixed(Instant.parse("2020-11-30T09:00:00Z"))) // the system's clock unless set
                .build();
        Messages say = Messages.in(Locale.UK, calendar.zone());

        // A form becomes a typed command, or a list of everything that is wrong with it.
        Map<String, Object> facts = Map.ofEntries(
                entry("set-member", true),
                entry("suitability-declared-on", "2019-12-01"),
                entry("qtls-or-qts", true),
                entry("qualification-level", 5),
                entry("qualified-on", "2012-07-01"),
                entry("weekly-hours", 18),
                entry("post-14", true));
        var enrol = (Enrol) CommandReader.read(Action.ENROL, Map.of("participant", "p-1", "entry", facts))
                .get();

        var id = new CandidacyId("c-1");
        var administrator = new Actor("a-1", Role.ADMINISTRATOR);
        var participant = new Actor("p-1", Role.PARTICIPANT);
        print(say, programme.handle(Request.enrolment(id, cohort5.ref(), enrol, administrator)));

        var nominate = new NominateMentor("m-1", MentorRelation.COLLEAGUE, true, false);
        print(say, programme.handle(Request.of(id, nominate, participant)));

        // Too early: every reason is told at once, with who can put it right.
        var submit = new SubmitWorkbook("This is my own work.", LinkedHashMap.empty());
        print(say, programme.handle(Request.of(id, submit, participant)));

        System.out.println("Open to the participant now:");
        for (ActionStatus status : programme.menu(id, participant).get().filter(ActionStatus::allowed)) {
            System.out.println("  " + status.action().code());
        }
    }

    private static void print(Messages say, Either<Refusal, Receipt> answer) {
        if (answer.isRight()) {
            Receipt receipt = answer.get();
            System.out.println("Revision " + receipt.revision() + ": "
                    + receipt.events().map(event -> event.type().code()).mkString(", "));
            receipt.advice().forEach(advice -> System.out.println("  " + say.advice(advice)));
        } else if (answer.getLeft() instanceof Refusal.Rejected rejected) {
            System.out.println("Not possible: " + rejected.why().action().code());
            for (Reason reason : rejected.why().reasons()) {
                System.out.println("  " + reason.rule() + " " + say.reason(reason) + " " + say.remedy(reason));
            }
        }
    }
}
