package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a store keeps, and what a reader holds, makes no difference to what is loaded. */
class LedgerReadsTest {
    private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();
    private final Altered altered = new Altered(store);
    private final AtsProgramme programme =
            Case.programme(StoreBridge.over(store).ledger());

    private Candidacy write() {
        Case.begin(programme, Case.ID);
        Case.accepted(programme.handle(Case.saved("introduction", "motivation", "one")));
        Case.accepted(programme.handle(Case.saved("project", "account", "two")));
        return Case.accepted(programme.handle(Case.discussion(Case.ID, "three")))
                .candidacy();
    }

    private static Option<Candidacy> load(CandidacyLedger ledger) {
        return ledger.load(Case.ID, Option.none()).candidacy();
    }

    @Test
    void aStoreOfEventsAloneLeadsToTheSameCandidacy() {
        Candidacy now = write();
        altered.history(history -> new StoredHistory(Optional.empty(), List.of(), store.commits("c-1", 0, 100)));
        assertThat(load(StoreBridge.over(altered).ledger())).containsExactly(now);
    }

    @Test
    void aStateThatLagsBehindIsBroughtUpToDateByTheCommitsAfterIt() {
        Case.begin(programme, Case.ID);
        StoredHistory early = ((ReadOutcome.Found) store.read(ReadRequest.of("c-1"))).history();
        Candidacy now = Case.accepted(programme.handle(Case.saved("introduction", "motivation", "one")))
                .candidacy();
        altered.history(history ->
                new StoredHistory(early.snapshot(), early.sections(), store.commits("c-1", early.revision(), 100)));
        CandidacyLedger ledger = StoreBridge.over(altered).ledger();
        assertThat(load(ledger)).containsExactly(now);
        Case.accepted(Case.programme(ledger).handle(Case.discussion(Case.ID, "t")));
        altered.history(history -> history);
        assertThat(StoreBridge.over(altered).archive().verify(Case.ID, Optional.empty()))
                .isInstanceOf(Verification.Intact.class);
    }

    /** Keeps the latest state and nothing else. */
    private static final class StatesOnly implements CandidacyStore {
        private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();

        @Override
        public ReadOutcome read(ReadRequest request) {
            return store.read(ReadRequest.of(request.candidacyId()));
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            return store.append(candidacyId, expectedRevision, write);
        }
    }

    @Test
    void aStoreOfStatesAloneServesTheFrontDoorAndHasNoArchive() {
        StoreBridge bridge = StoreBridge.over(new StatesOnly());
        AtsProgramme served = Case.programme(bridge.ledger());
        Case.begin(served, Case.ID);
        Receipt receipt =
                Case.accepted(served.handle(Case.discussion(Case.ID, "t").withCommandId(new CommandId("x"))));
        assertThat(served.read(Case.ID)).containsExactly(receipt.candidacy());
        assertThatThrownBy(bridge::archive)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("history");
        assertThatThrownBy(bridge::outbox)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outbox");
    }

    @Test
    void whatIsHeldIsNotSentAgainAndNeverOutOfDate() {
        Candidacy now = write();
        List<ReadOutcome> answers = new ArrayList<>();
        CandidacyStore watched = new CandidacyStore() {
            @Override
            public ReadOutcome read(ReadRequest request) {
                answers.add(store.read(request));
                return answers.get(answers.size() - 1);
            }

            @Override
            public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
                return store.append(candidacyId, expectedRevision, write);
            }
        };
        CandidacyLedger holding = StoreBridge.over(watched).ledger(1);
        assertThat(load(holding)).containsExactly(now);
        assertThat(load(holding)).containsExactly(now);
        Candidacy mine = Case.accepted(Case.programme(holding).handle(Case.discussion(Case.ID, "mine")))
                .candidacy();
        assertThat(load(holding)).containsExactly(mine);
        Candidacy theirs = Case.accepted(programme.handle(Case.discussion(Case.ID, "theirs")))
                .candidacy();
        assertThat(load(holding)).containsExactly(theirs);
        assertThat(answers)
                .extracting(answer -> answer instanceof ReadOutcome.Unchanged)
                .containsExactly(false, true, true, true, false);
        CandidacyId other = new CandidacyId("c-2");
        Case.begin(programme, other);
        holding.load(other, Option.none());
        load(holding);
        assertThat(answers.get(answers.size() - 1)).isInstanceOf(ReadOutcome.Found.class);
    }

    @Test
    void aRepeatedCommandIsAnsweredFromTheHistoryWhoeverHoldsWhat() {
        write();
        CommandId sending = new CommandId("cmd-1");
        Receipt first =
                Case.accepted(programme.handle(Case.discussion(Case.ID, "t").withCommandId(sending)));
        Case.accepted(programme.handle(Case.saved("project", "account", "later")));
        for (int held : List.of(0, 1)) {
            AtsProgramme restarted = Case.programme(StoreBridge.over(store).ledger(held));
            restarted.read(Case.ID);
            Receipt again =
                    Case.accepted(restarted.handle(Case.discussion(Case.ID, "t").withCommandId(sending)));
            assertThat(again).isEqualTo(first);
            assertThat(again.advice()).isEqualTo(first.advice());
        }
    }

    @Test
    void aStoreThatSaysUnchangedToAReaderWhoHoldsNothingIsToldSo() {
        CandidacyStore confused = new CandidacyStore() {
            @Override
            public ReadOutcome read(ReadRequest request) {
                return new ReadOutcome.Unchanged(OptionalLong.empty());
            }

            @Override
            public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
                return new AppendOutcome.Collided(0);
            }
        };
        assertThatThrownBy(() -> load(StoreBridge.over(confused).ledger(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBrokenRecordIsToldWithItsPlaceAndLeavesTheOthersAlone() {
        write();
        CandidacyId other = new CandidacyId("c-2");
        Case.begin(programme, other);
        altered.history(history -> history.snapshot().orElseThrow().revision() == 5
                ? Altered.state(state -> new StoredSnapshot(
                                state.revision(),
                                state.schema(),
                                state.hash(),
                                Altered.with(state.data(), "stage", "asleep")))
                        .apply(history)
                : history);
        StoreBridge bridge = StoreBridge.over(altered);
        assertThatThrownBy(() -> load(bridge.ledger())).isInstanceOfSatisfying(BrokenRecord.class, problem -> {
            assertThat(problem.candidacyId()).isEqualTo("c-1");
            assertThat(problem.revision()).isEqualTo(5);
            assertThat(problem.path()).startsWith("state.");
            assertThat(problem.cure()).isNotBlank();
        });
        assertThat(bridge.archive().read(Case.ID)).isInstanceOf(CandidacyRecord.Broken.class);
        assertThat(bridge.archive().read(other)).isInstanceOf(CandidacyRecord.Readable.class);
        assertThat(bridge.archive().read(new CandidacyId("c-3"))).isEqualTo(new CandidacyRecord.Absent());
    }

    @Test
    void aHistoryWithAGapIsBroken() {
        write();
        altered.history(history -> {
            List<io.github.atskit.persistence.StoredCommit> commits = new ArrayList<>(store.commits("c-1", 0, 100));
            commits.remove(2);
            return new StoredHistory(Optional.empty(), List.of(), commits);
        });
        assertThatThrownBy(() -> load(StoreBridge.over(altered).ledger()))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("candidacy c-1, revision 3")
                .hasMessageContaining("is missing");
    }
}
