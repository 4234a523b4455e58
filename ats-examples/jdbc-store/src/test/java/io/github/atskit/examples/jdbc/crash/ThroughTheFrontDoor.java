package io.github.atskit.examples.jdbc.crash;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.DeclineMentorRequest;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.RequestMentor;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Real cases: enrolled, mentored, then sections saved and a second mentor asked for and declined, over and over. */
final class ThroughTheFrontDoor implements OneMore {
    private static final ProgrammeDefinition COHORT = Preset.ATS_2020
            .definition(
                    StandardsCatalogue.bundled(),
                    CohortCalendar.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 12, 4)))
            .cohort("5")
            .build();
    private static final Actor ADMINISTRATOR = new Actor("a-1", Role.ADMINISTRATOR);
    private static final List<SectionChange> SAVES = List.of(
            SectionChange.of("introduction").fill("motivation", text("I want to teach better.")),
            SectionChange.of("project").fill("account", text("We tried peer teaching in the workshop. ".repeat(20))),
            SectionChange.of("impact").fill("impact-on-others", text("Two colleagues took it up.")));

    private final AtsProgramme programme;

    ThroughTheFrontDoor(CandidacyLedger ledger) {
        this.programme = AtsProgramme.builder()
                .ledger(ledger)
                .definitions(DefinitionSource.of(COHORT))
                .clock(() -> Instant.parse("2020-02-03T09:00:00Z"))
                .build();
    }

    private static PartValue text(String text) {
        return PartValue.text(text);
    }

    @Override
    public Attempt append(String candidacyId, String commandId) {
        CandidacyId id = new CandidacyId(candidacyId);
        Option<Candidacy> now = programme.read(id).toOption();
        Revision seen = now.map(Candidacy::currentRevision).getOrElse(Revision.NONE);
        Request request = now.map(this::next).getOrElse(() -> enrolment(id));
        Either<Refusal, Receipt> answer =
                programme.handle(request.expecting(seen).withCommandId(new CommandId(commandId)));
        return new Attempt(seen.value(), answer.fold(ThroughTheFrontDoor::lost, ThroughTheFrontDoor::won));
    }

    private static AppendOutcome won(Receipt receipt) {
        return new AppendOutcome.Appended(receipt.revision().value());
    }

    /** Whoever loses is told that they are stale, and nothing else. */
    private static AppendOutcome lost(Refusal refusal) {
        if (refusal instanceof Refusal.Stale stale) {
            return new AppendOutcome.Collided(stale.actual().value());
        }
        throw new IllegalStateException("refused: " + refusal);
    }

    private static Request enrolment(CandidacyId id) {
        EntryFacts facts = new EntryFacts(
                Option.some(true),
                Option.some(LocalDate.of(2020, 1, 1)),
                Option.some(true),
                Option.some(BigDecimal.valueOf(5)),
                Option.some(LocalDate.of(2010, 1, 1)),
                Option.some(BigDecimal.TEN),
                Option.some(true),
                Option.none(),
                Option.none());
        return Request.enrolment(id, COHORT.ref(), new Enrol("p-" + id, facts, Option.none()), ADMINISTRATOR);
    }

    private Request next(Candidacy now) {
        Actor participant = new Actor(now.participant(), Role.PARTICIPANT);
        if (now.stage().name() == StageName.AWAITING_MENTOR) {
            return Request.of(now.id(), new NominateMentor("m-1", MentorRelation.COLLEAGUE, true, true), participant);
        }
        if (now.mentoring().request().isDefined()) {
            return Request.of(now.id(), new DeclineMentorRequest("Nobody is free."), ADMINISTRATOR);
        }
        if (now.revision() % 3 == 0) {
            return Request.of(now.id(), new RequestMentor(Option.some("A second view would help.")), participant);
        }
        SectionChange change = SAVES.get((int) (now.revision() % SAVES.size()));
        return Request.of(now.id(), new SaveSection(change), participant);
    }
}
