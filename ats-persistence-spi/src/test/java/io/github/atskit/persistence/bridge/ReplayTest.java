package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CommitFeed;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.PersonKeys;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.persistence.memory.InMemoryPersonKeys;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();
    private final InMemoryPersonKeys keys = new InMemoryPersonKeys();
    private final StoreBridge bridge = StoreBridge.over(store).sealedWith(keys);
    private final AtsProgramme programme = Case.programme(bridge.ledger());
    private final List<String> told = new ArrayList<>();
    private final Archive.Reader reader = new Archive.Reader() {
        @Override
        public void candidacy(Candidacy candidacy) {
            assertThat(programme.read(candidacy.id())).containsExactly(candidacy);
            told.add(candidacy.id() + " " + candidacy.revision());
        }

        @Override
        public void erased(CandidacyId id) {
            told.add(id + " erased");
        }

        @Override
        public void broken(BrokenRecord problem) {
            told.add(problem.candidacyId() + " broken at " + problem.revision());
        }
    };

    @BeforeEach
    void write() {
        for (int i = 1; i <= 4; i++) {
            CandidacyId id = new CandidacyId("c-" + i);
            Case.accepted(programme.handle(Request.enrolment(
                    id,
                    Case.COHORT.ref(),
                    new Enrol("p-" + i, Case.ENROL.entry(), Option.none()),
                    Case.ADMINISTRATOR)));
        }
        Case.accepted(programme.handle(Case.nomination(Case.ID)));
    }

    @Test
    void everyCandidacyComesOutInOrder() {
        bridge.archive().replay("", reader);
        assertThat(told).containsExactly("c-1 2", "c-2 1", "c-3 1", "c-4 1");
        told.clear();
        bridge.archive().replay("c-2", reader);
        assertThat(told).containsExactly("c-3 1", "c-4 1");
    }

    @Test
    void whatIsErasedIsToldOnceAndPassedOver() {
        keys.destroy("p-1", Instant.EPOCH);
        bridge.archive().replay("", reader);
        assertThat(told).containsExactly("c-1 erased", "c-2 1", "c-3 1", "c-4 1");
    }

    @Test
    void whatIsBrokenIsToldOnceAndPassedOver() {
        StoreBridge.over(new Damaged(store)).sealedWith(keys).archive().replay("", reader);
        assertThat(told)
                .containsExactly("c-1 broken at 1", "c-2 broken at 1", "? broken at 0", "c-3 broken at 2", "c-4 1");
    }

    @Test
    void aKeyThatIsBrokenLeavesNoHalfOfACandidacyBehind() {
        PersonKeys broken = new PersonKeys() {
            private int finds;

            @Override
            public PersonKey current(String personId) {
                return keys.current(personId);
            }

            @Override
            public KeyAnswer find(String personId, String keyId) {
                finds++;
                if (personId.equals("p-1") && finds == 2) {
                    throw new BrokenRecord("of person p-1", 0, "secret", "is no key", "Restore it");
                }
                return keys.find(personId, keyId);
            }

            @Override
            public void destroy(String personId, Instant at) {
                keys.destroy(personId, at);
            }
        };
        Case.accepted(programme.handle(Case.discussion(Case.ID, "second sealed text")));
        StoreBridge.over(store).sealedWith(broken).archive().replay("", reader);
        assertThat(told).containsExactly("of person p-1 broken at 0", "c-2 1", "c-3 1", "c-4 1");
    }

    @Test
    void aStoreWithoutAFeedIsToldSo() {
        HistoryStore plain = new HistoryStore() {
            @Override
            public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
                return store.commits(candidacyId, afterRevision, limit);
            }

            @Override
            public ReadOutcome read(ReadRequest request) {
                return store.read(request);
            }

            @Override
            public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
                return store.append(candidacyId, expectedRevision, write);
            }
        };
        assertThatThrownBy(() -> StoreBridge.over(plain).archive().replay("", reader))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("feed");
    }

    /** c-1 lost its first commit, c-2 is told broken twice, then comes an id that cannot be, c-3 has its commit twice. */
    private record Damaged(InMemoryCandidacyStore store) implements HistoryStore, CommitFeed {
        @Override
        public void feed(String afterCandidacyId, CommitFeed.Reader reader) {
            reader.commit("c-1", store.commits("c-1", 1, 1).get(0));
            BrokenRecord cut = new BrokenRecord("c-2", 1, "payload", "is cut off", "Restore it");
            reader.broken(cut);
            reader.broken(cut);
            reader.commit("c-2", store.commits("c-2", 0, 1).get(0));
            reader.commit("?", store.commits("c-2", 0, 1).get(0));
            reader.commit("c-3", store.commits("c-3", 0, 1).get(0));
            reader.commit("c-3", store.commits("c-3", 0, 1).get(0));
            reader.commit("c-4", store.commits("c-4", 0, 1).get(0));
        }

        @Override
        public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
            return store.commits(candidacyId, afterRevision, limit);
        }

        @Override
        public ReadOutcome read(ReadRequest request) {
            return store.read(request);
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            return store.append(candidacyId, expectedRevision, write);
        }
    }
}
