package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.persistence.memory.InMemoryPersonKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Six commits: enrolled, nominated, two sections saved, a discussion, the first section again. Then somebody changes something. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class VerificationTest {
    private static final String OTHER_HASH = "0".repeat(64);

    private final boolean erased;
    private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();
    private final InMemoryPersonKeys keys = new InMemoryPersonKeys();
    private final Altered altered = new Altered(store);
    private final Archive archive = StoreBridge.over(altered).sealedWith(keys).archive();

    VerificationTest(boolean erased) {
        this.erased = erased;
    }

    @BeforeEach
    void write() {
        AtsProgramme programme =
                Case.programme(StoreBridge.over(store).sealedWith(keys).ledger());
        Case.begin(programme, Case.ID);
        for (Request request : List.of(
                Case.saved("introduction", "motivation", "one"),
                Case.saved("project", "account", "two"),
                Case.discussion(Case.ID, "three"),
                Case.saved("introduction", "motivation", "four"))) {
            Case.accepted(programme.handle(request));
        }
        if (erased) {
            keys.destroy("p-1", Instant.EPOCH);
        }
    }

    private Verification verify() {
        return archive.verify(Case.ID, Optional.empty());
    }

    private Checkpoint checkpoint(long revision) {
        StoredCommit commit = store.commits("c-1", revision - 1, 1).get(0);
        return new Checkpoint("c-1", revision, commit.hash());
    }

    private static Verification.Unfit unfit(long revision, String path, String problem) {
        return new Verification.Unfit(revision, path, problem);
    }

    @Test
    void aHistoryThatNobodyTouchedIsIntactAndGivesACheckpoint() {
        assertThat(verify()).isEqualTo(new Verification.Intact(checkpoint(6)));
        for (long revision = 1; revision <= 6; revision++) {
            assertThat(archive.verify(Case.ID, Optional.of(checkpoint(revision))))
                    .isEqualTo(new Verification.Intact(checkpoint(6)));
        }
        assertThat(archive.verify(new CandidacyId("c-2"), Optional.empty())).isEqualTo(new Verification.Absent());
    }

    @Test
    void everythingInACommitIsUnderItsHash() {
        for (int index = 0; index < 6; index++) {
            for (UnaryOperator<StoredCommit> change : changes()) {
                altered.commits(Altered.at(index, change));
                assertThat(verify())
                        .as("commit %d", index)
                        .isEqualTo(unfit(index + 1, "commit.hash", "is not the hash of what the commit holds"));
            }
        }
    }

    private static List<UnaryOperator<StoredCommit>> changes() {
        return List.of(
                Altered.event(Altered.data("added", "x")),
                Altered.event(event -> new StoredEvent(
                        event.revision(),
                        "lapsed",
                        event.schema(),
                        event.at(),
                        event.actorId(),
                        event.actorRole(),
                        event.data())),
                Altered.event(event -> new StoredEvent(
                        event.revision(),
                        event.type(),
                        7,
                        event.at(),
                        event.actorId(),
                        event.actorRole(),
                        event.data())),
                Altered.event(event -> new StoredEvent(
                        event.revision(),
                        event.type(),
                        event.schema(),
                        Instant.MAX,
                        event.actorId(),
                        event.actorRole(),
                        event.data())),
                Altered.event(event -> new StoredEvent(
                        event.revision(),
                        event.type(),
                        event.schema(),
                        event.at(),
                        "x-9",
                        event.actorRole(),
                        event.data())),
                Altered.event(event -> new StoredEvent(
                        event.revision(),
                        event.type(),
                        event.schema(),
                        event.at(),
                        event.actorId(),
                        "system",
                        event.data())),
                commit -> new StoredCommit(
                        commit.events(), Optional.of("cmd-9"), commit.digests(), commit.previousHash(), commit.hash()),
                commit -> new StoredCommit(
                        commit.events(),
                        commit.commandId(),
                        Map.of("state", OTHER_HASH),
                        commit.previousHash(),
                        commit.hash()),
                commit -> new StoredCommit(
                        commit.events(), commit.commandId(), commit.digests(), commit.previousHash(), OTHER_HASH));
    }

    @Test
    void aCommitThatIsMissingInTheMiddleIsFoundAtTheOneBehindIt() {
        for (int index = 0; index < 5; index++) {
            altered.commits(Altered.without(index));
            assertThat(verify())
                    .isEqualTo(unfit(index + 1, "commit.previous-hash", "is not the hash of the commit before"));
        }
    }

    @Test
    void twoCommitsThatChangedPlacesAreFound() {
        altered.commits(all -> {
            List<StoredCommit> changed = new ArrayList<>(all);
            changed.set(2, all.get(3));
            changed.set(3, all.get(2));
            return changed;
        });
        assertThat(verify()).isEqualTo(unfit(3, "commit.previous-hash", "is not the hash of the commit before"));
    }

    @Test
    void aHistoryThatWasChainedAnewIsFoundByTheCheckpoint() {
        Checkpoint before = checkpoint(6);
        altered.commits(VerificationTest::chainedAnew).history(history -> {
            List<StoredCommit> commits = chainedAnew(store.commits("c-1", 0, 1000));
            return new StoredHistory(Optional.empty(), List.of(), commits);
        });
        assertThat(verify()).isInstanceOf(Verification.Intact.class);
        assertThat(archive.verify(Case.ID, Optional.of(before)))
                .isEqualTo(unfit(6, "commit.hash", "is not the hash of the checkpoint"));
    }

    /** Somebody who can write all of the store can make a chain of their own. */
    private static List<StoredCommit> chainedAnew(List<StoredCommit> all) {
        List<StoredCommit> forged = new ArrayList<>();
        String hash = "";
        for (StoredCommit commit : all) {
            forged.add(Chain.link("c-1", commit.events(), Optional.of("cmd-9"), commit.digests(), hash));
            hash = forged.get(forged.size() - 1).hash();
        }
        return forged;
    }

    @Test
    void aMissingEndIsFoundByTheStateAndWhereThatWentTooByTheCheckpoint() {
        altered.commits(Altered.without(5));
        assertThat(verify()).isEqualTo(new Verification.TailMissing(6, 5));
        altered.history(history -> new StoredHistory(Optional.empty(), List.of(), store.commits("c-1", 0, 5)));
        assertThat(verify()).isEqualTo(new Verification.Intact(checkpoint(5)));
        assertThat(archive.verify(Case.ID, Optional.of(checkpoint(6)))).isEqualTo(new Verification.TailMissing(6, 5));
    }

    @Test
    void aCandidacyThatIsGoneAltogetherIsFoundByTheCheckpoint() {
        Checkpoint before = new Checkpoint("c-9", 4, OTHER_HASH);
        assertThat(archive.verify(new CandidacyId("c-9"), Optional.of(before)))
                .isEqualTo(new Verification.TailMissing(4, 0));
    }

    @Test
    void aStateThatIsGoneIsFoundWhereItsHistoryIsThere() {
        HistoryStore stateless = new HistoryStore() {
            @Override
            public ReadOutcome read(ReadRequest request) {
                return new ReadOutcome.Absent();
            }

            @Override
            public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
                return store.append(candidacyId, expectedRevision, write);
            }

            @Override
            public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
                return store.commits(candidacyId, afterRevision, limit);
            }
        };
        Archive without = StoreBridge.over(stateless).sealedWith(keys).archive();
        Verification missing = unfit(1, "state", "is missing, and its history is there");
        assertThat(without.verify(Case.ID, Optional.empty())).isEqualTo(missing);
        assertThat(without.verify(Case.ID, Optional.of(checkpoint(6)))).isEqualTo(missing);
        assertThat(without.verify(new CandidacyId("c-2"), Optional.empty())).isEqualTo(new Verification.Absent());
    }

    @Test
    void aCheckpointOfAnotherCandidacyIsRefused() {
        Checkpoint other = new Checkpoint("c-2", 1, OTHER_HASH);
        assertThatIllegalArgumentException().isThrownBy(() -> archive.verify(Case.ID, Optional.of(other)));
    }

    @Test
    void aStateThatWasChangedIsFound() {
        altered.history(Altered.state(state -> new StoredSnapshot(
                state.revision(), state.schema(), state.hash(), Altered.with(state.data(), "participant", "p-2"))));
        assertThat(verify()).isEqualTo(unfit(6, "state", "is not what the last commit wrote"));
        altered.history(
                Altered.state(state -> new StoredSnapshot(state.revision(), state.schema(), OTHER_HASH, state.data())));
        assertThat(verify()).isEqualTo(unfit(6, "state.hash", "is not the hash of the last commit"));
    }

    @Test
    void aStateThatWasPutBackIsFound() {
        altered.history(Altered.state(
                state -> new StoredSnapshot(5, state.schema(), checkpoint(5).hash(), state.data())));
        assertThat(verify()).isEqualTo(unfit(6, "state", "does not have the commits after it"));
    }

    @Test
    void aSectionThatWasChangedPutBackOrTakenAwayIsFound() {
        altered.history(history -> new StoredHistory(
                history.snapshot(),
                history.sections().stream()
                        .map(section -> section.section().equals("introduction")
                                ? new StoredSection("introduction", 3, section.schema(), section.data())
                                : section)
                        .toList(),
                List.of()));
        assertThat(verify()).isEqualTo(unfit(3, "sections.introduction", "is not what its commit wrote"));
        altered.history(history -> new StoredHistory(
                history.snapshot(),
                history.sections().stream()
                        .filter(section -> !section.section().equals("project"))
                        .toList(),
                List.of()));
        assertThat(verify()).isEqualTo(unfit(6, "sections.project", "is missing"));
    }

    @Test
    void aRecordThatCannotBeReadIsTheFirstThatDoesNotFit() {
        altered.commits(all -> {
            throw new BrokenRecord("c-1", 4, "payload", "is cut off", "Restore it");
        });
        assertThat(verify()).isEqualTo(unfit(4, "payload", "is cut off"));
        altered.commits(UnaryOperator.identity()).history(history -> {
            throw new BrokenRecord("c-1", 6, "state", "is cut off", "Restore it");
        });
        assertThat(verify()).isEqualTo(unfit(6, "state", "is cut off"));
    }
}
