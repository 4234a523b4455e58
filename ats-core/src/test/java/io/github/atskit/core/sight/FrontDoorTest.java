package io.github.atskit.core.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.port.Loaded;
import io.github.atskit.core.rejection.NotAtThisStage;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The front door")
class FrontDoorTest {
    private static final Journey JOURNEY = Candidacies.seed().inModeration();
    private static final Either<Refusal, Sight> NO_SUCH_CASE = Either.left(new Refusal.Unknown("candidacy", "c-1"));
    private static final Loaded CASE = new Loaded(Option.some(JOURNEY.now()), Option.none(), "");
    private static final AtsProgramme PROGRAMME = programme(CASE, DefinitionSource.of(JOURNEY.definition()));

    /** Has one case, or none. */
    private record Ledger(Loaded loaded) implements CandidacyLedger {
        @Override
        public Loaded load(CandidacyId id, Option<CommandId> commandId) {
            return loaded;
        }

        @Override
        public CommitOutcome commit(Loaded before, Transition transition, Option<CommandId> commandId) {
            throw new AssertionError("asked to commit");
        }
    }

    private static AtsProgramme programme(Loaded loaded, DefinitionSource definitions) {
        return AtsProgramme.builder()
                .ledger(new Ledger(loaded))
                .definitions(definitions)
                .checks(CommandChecks.none())
                .build();
    }

    @Test
    @DisplayName("hands out the sight of whoever may look")
    void handsOutSights() {
        assertThat(PROGRAMME.sight(Journey.ID, People.PARTICIPANT).get())
                .isEqualTo(Sight.of(JOURNEY.definition(), JOURNEY.now(), People.PARTICIPANT)
                        .get());
    }

    @Test
    @DisplayName("tells a stranger what it tells of a case that nobody enrolled")
    void strangers() {
        AtsProgramme empty = programme(Loaded.NOTHING, DefinitionSource.of(JOURNEY.definition()));
        for (Actor stranger : List.of(
                People.stranger(Role.PARTICIPANT),
                People.stranger(Role.REVIEWER),
                People.as(Role.ADMINISTRATOR, People.PARTICIPANT),
                People.SYSTEM)) {
            assertThat(PROGRAMME.sight(Journey.ID, stranger)).isEqualTo(NO_SUCH_CASE);
            assertThat(empty.sight(Journey.ID, stranger)).isEqualTo(NO_SUCH_CASE);
        }
        assertThat(empty.sight(Journey.ID, People.PARTICIPANT)).isEqualTo(NO_SUCH_CASE);
    }

    @Test
    @DisplayName("tells only those who may look that a definition is missing")
    void missingDefinition() {
        AtsProgramme without = programme(CASE, ref -> Option.none());
        assertThat(without.sight(Journey.ID, People.PARTICIPANT))
                .isEqualTo(Either.left(new Refusal.Unknown(
                        "definition", JOURNEY.now().definition().toString())));
        assertThat(without.sight(Journey.ID, People.stranger(Role.PARTICIPANT))).isEqualTo(NO_SUCH_CASE);
    }

    @Test
    @DisplayName("refuses in a way that can be shown to the sender")
    void refusals() {
        Sight sight = PROGRAMME.sight(Journey.ID, People.PARTICIPANT).get();
        Refusal rejected = PROGRAMME
                .handle(Request.of(Journey.ID, Commands.submit(), People.PARTICIPANT))
                .getLeft();
        assertThat(((Refusal.Rejected) rejected.seenIn(sight)).why().reasons())
                .containsExactly(new NotAtThisStage(StageName.AWAITING_REVIEWER));
        Refusal stale = PROGRAMME
                .handle(Request.of(Journey.ID, Commands.withdraw(), People.PARTICIPANT)
                        .expecting(new Revision(3)))
                .getLeft();
        assertThat(stale)
                .isEqualTo(new Refusal.Stale(new Revision(3), JOURNEY.now().currentRevision()));
        assertThat(stale.seenIn(sight)).isEqualTo(new Refusal.Stale(new Revision(3), Revision.NONE));
        assertThat(stale.seenIn(
                        PROGRAMME.sight(Journey.ID, People.ADMINISTRATOR).get()))
                .isEqualTo(stale);
        Refusal unknown = new Refusal.Unknown("definition", "9/1");
        Refusal invalid = new Refusal.Invalid(List.empty());
        assertThat(unknown.seenIn(sight)).isSameAs(unknown);
        assertThat(invalid.seenIn(sight)).isSameAs(invalid);
    }

    @Test
    @DisplayName("rehearses what it would answer, and does nothing")
    void rehearses() {
        for (Actor actor : List.of(People.PARTICIPANT, People.MENTOR, People.ADMINISTRATOR, People.SYSTEM)) {
            Request submit = Request.of(Journey.ID, Commands.submit(), actor);
            Request late = submit.expecting(new Revision(3));
            assertThat(PROGRAMME.rehearse(submit))
                    .isEqualTo(PROGRAMME.handle(submit).swap().toOption());
            assertThat(PROGRAMME.rehearse(late))
                    .isEqualTo(PROGRAMME.handle(late).swap().toOption());
        }
        assertThat(PROGRAMME.rehearse(Request.of(Journey.ID, Commands.withdraw(), People.PARTICIPANT)))
                .isEmpty();
        assertThat(programme(Loaded.NOTHING, ref -> Option.none())
                        .rehearse(Request.of(Journey.ID, Commands.withdraw(), People.PARTICIPANT)))
                .contains(NO_SUCH_CASE.getLeft());
    }
}
