package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.persistence.bridge.CandidacyRecord;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.bridge.Verification;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The programme on a database, closed and opened again between any two commands. */
@ParameterizedClass
@EnumSource
class FrontDoorTest {
    private static final Instant NOW = Instant.parse("2020-02-03T09:00:00.123456789Z");
    private static final ProgrammeDefinition COHORT = Preset.ATS_2020
            .definition(
                    StandardsCatalogue.bundled(),
                    CohortCalendar.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 12, 4)))
            .cohort("5")
            .build();
    private static final CandidacyId ID = new CandidacyId("c-1");
    private static final Actor PARTICIPANT = new Actor("p-1", Role.PARTICIPANT);
    private static final Enrol ENROL = new Enrol(
            "p-1",
            new EntryFacts(
                    Option.some(true),
                    Option.some(LocalDate.of(2020, 1, 1)),
                    Option.some(true),
                    Option.some(BigDecimal.valueOf(5)),
                    Option.some(LocalDate.of(2010, 1, 1)),
                    Option.some(new BigDecimal("12.5")),
                    Option.some(true),
                    Option.none(),
                    Option.none()),
            Option.none());

    private final Databases database;

    FrontDoorTest(Databases database) {
        this.database = database;
        database.emptyStore();
        JdbcPersonKeys.migrate(database.source());
        database.run("truncate table ats_person_key");
    }

    /** Something to do with a bridge over a store that is opened for it. */
    private interface Work<T> {
        T on(StoreBridge bridge, JdbcPersonKeys keys);
    }

    private <T> T opened(Work<T> work) {
        try (JdbcStore store = JdbcStore.open(database.url());
                JdbcPersonKeys keys = JdbcPersonKeys.open(database.url())) {
            return work.on(StoreBridge.over(store).sealedWith(keys), keys);
        }
    }

    private static AtsProgramme programme(StoreBridge bridge) {
        return AtsProgramme.builder()
                .ledger(bridge.ledger())
                .definitions(DefinitionSource.of(COHORT))
                .clock(() -> NOW)
                .build();
    }

    private Either<Refusal, Receipt> handle(Request request) {
        return opened((bridge, keys) -> programme(bridge).handle(request));
    }

    private Request write() {
        Request enrolment = Request.enrolment(ID, COHORT.ref(), ENROL, new Actor("a-1", Role.ADMINISTRATOR));
        assertThat(handle(enrolment)).isInstanceOf(Either.Right.class);
        Request nomination = Request.of(
                        ID, new NominateMentor("m-1", MentorRelation.COLLEAGUE, false, false), PARTICIPANT)
                .withCommandId(new CommandId("cmd-1"));
        assertThat(handle(nomination)).isInstanceOf(Either.Right.class);
        SectionChange change = SectionChange.of("introduction").fill("motivation", PartValue.text("To teach better."));
        assertThat(handle(Request.of(ID, new SaveSection(change), PARTICIPANT))).isInstanceOf(Either.Right.class);
        return nomination;
    }

    @Test
    void aCommandThatIsSentAgainAfterARestartIsAnsweredWithTheFirstReceipt() {
        Request nomination = write();
        Receipt again = handle(nomination).get();
        assertThat(again.revision().value()).isEqualTo(2);
        assertThat(again.advice()).hasSize(2);
        assertThat(again.candidacy().workbook().section("introduction").get().isEmpty())
                .isTrue();
        assertThat(again.transition().context().at()).isEqualTo(NOW);
        assertThat(opened((bridge, keys) -> programme(bridge).read(ID)).get().revision())
                .isEqualTo(3);
    }

    @Test
    void anErasureHoldsAfterARestartAndTheHistoryStillVerifies() {
        write();
        opened((bridge, keys) -> {
            keys.destroy("p-1", NOW);
            return keys;
        });
        Either<Refusal, Candidacy> atTheDoor =
                opened((bridge, keys) -> programme(bridge).read(ID));
        assertThat(atTheDoor).isEqualTo(Either.left(new Refusal.Unknown("candidacy", "c-1")));
        CandidacyRecord inTheArchive = opened((bridge, keys) -> bridge.archive().read(ID));
        assertThat(inTheArchive)
                .isInstanceOfSatisfying(
                        CandidacyRecord.Erased.class,
                        record -> assertThat(record.outline().orElseThrow().stage())
                                .isEqualTo(StageName.DRAFTING));
        Verification verification = opened((bridge, keys) -> bridge.archive().verify(ID, Optional.empty()));
        assertThat(verification).isInstanceOf(Verification.Intact.class);
    }
}
