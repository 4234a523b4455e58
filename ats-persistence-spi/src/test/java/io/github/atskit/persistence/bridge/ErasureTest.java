package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.LiftHold;
import io.github.atskit.core.command.PlaceHold;
import io.github.atskit.core.command.RequestMentor;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.Loaded;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.PersonKeys;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.persistence.memory.InMemoryPersonKeys;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final String SECRET = "Only for those who have to know";
    private static final Instant LATER = Instant.parse("2021-01-01T00:00:00Z");

    private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();
    private final InMemoryPersonKeys keys = new InMemoryPersonKeys();
    private final Altered altered = new Altered(store);
    private final StoreBridge bridge = StoreBridge.over(altered).sealedWith(keys);
    private final CandidacyLedger ledger = bridge.ledger(10);
    private final AtsProgramme programme = Case.programme(ledger);

    private void write() {
        Case.begin(programme, Case.ID);
        for (Request request : List.of(
                Case.saved("introduction", "motivation", SECRET),
                Case.discussion(Case.ID, SECRET),
                Request.of(Case.ID, new RequestMentor(Option.some(SECRET)), Case.PARTICIPANT),
                Request.of(Case.ID, new PlaceHold(HoldKind.INTEGRITY, SECRET), Case.ADMINISTRATOR))) {
            Case.accepted(programme.handle(request));
        }
    }

    private StoredHistory stored() {
        return ((ReadOutcome.Found) store.read(ReadRequest.of("c-1"))).history();
    }

    @Test
    void noTextAboutAPersonIsStoredOpenly() {
        write();
        String everything = stored().toString()
                + store.commits("c-1", 0, 100)
                + store.pending(Optional.empty(), 100)
                + store.page(io.github.atskit.persistence.IndexFilter.ALL, Optional.empty(), 100);
        assertThat(everything).contains("p-1", "m-1", "drafting").doesNotContain(SECRET);
        assertThat(programme.read(Case.ID).get().hold().get().reason()).isEqualTo(SECRET);
    }

    @Test
    void anErasedCandidacyIsUnknownAtTheDoorAndKeepsStageAndDatesInTheArchive() {
        write();
        keys.destroy("p-1", LATER);
        Either<Refusal, ?> unknown = Either.left(new Refusal.Unknown("candidacy", "c-1"));
        assertThat(programme.read(Case.ID)).isEqualTo(unknown);
        assertThat(programme.menu(Case.ID, Case.PARTICIPANT)).isEqualTo(unknown);
        assertThat(programme.handle(Case.discussion(Case.ID, "t"))).isEqualTo(unknown);
        assertThat(bridge.archive().read(Case.ID)).isInstanceOfSatisfying(CandidacyRecord.Erased.class, record -> {
            assertThat(record.revision()).isEqualTo(6);
            assertThat(record.outline()).hasValueSatisfying(outline -> {
                assertThat(outline.stage()).isEqualTo(StageName.DRAFTING);
                assertThat(outline.participant()).isEqualTo("p-1");
                assertThat(outline.definition()).isEqualTo(Case.COHORT.ref());
                assertThat(outline.dates()).containsEntry("submission", "2020-12-04T17:00:00Z");
            });
        });
        assertThat(bridge.archive().history(Case.ID))
                .extracting(HistoryEntry::type)
                .containsExactly(
                        EventType.ENROLLED,
                        EventType.MENTOR_NOMINATED,
                        EventType.SECTION_SAVED,
                        EventType.DISCUSSION_LOGGED,
                        EventType.MENTOR_REQUESTED,
                        EventType.HOLD_PLACED);
        assertThat(bridge.archive().history(Case.ID))
                .allMatch(entry -> entry.context().at().equals(Case.NOW));
        assertThat(bridge.archive().verify(Case.ID, Optional.empty())).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void whoHasWrittenNothingYetCanBeErasedAsWell() {
        Case.begin(programme, Case.ID);
        keys.destroy("p-1", LATER);
        assertThat(programme.read(Case.ID).isLeft()).isTrue();
        assertThat(programme.handle(Case.discussion(Case.ID, "t")).isLeft()).isTrue();
        assertThat(bridge.archive().read(Case.ID)).isInstanceOfSatisfying(CandidacyRecord.Erased.class, record -> {
            assertThat(record.outline()).hasValueSatisfying(outline -> {
                assertThat(outline.stage()).isEqualTo(StageName.DRAFTING);
            });
        });
        assertThat(bridge.archive().verify(Case.ID, Optional.empty())).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void aCommandOnItsWayDoesNotBringTheTextsBack() {
        write();
        AtsProgramme slow = Case.programme(new CandidacyLedger() {
            @Override
            public Loaded load(CandidacyId id, Option<CommandId> commandId) {
                return ledger.load(id, commandId);
            }

            @Override
            public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
                keys.destroy("p-1", LATER);
                return ledger.commit(loaded, transition, commandId);
            }
        });
        assertThat(slow.handle(Request.of(Case.ID, new LiftHold(Option.none()), Case.ADMINISTRATOR))
                        .getLeft())
                .isInstanceOf(Refusal.Stale.class);
        assertThat(bridge.archive().read(Case.ID)).isInstanceOfSatisfying(CandidacyRecord.Erased.class, record -> {
            assertThat(record.revision()).isEqualTo(6);
        });
        assertThat(programme.read(Case.ID).isLeft()).isTrue();
    }

    @Test
    void itsMessagesHaveNothingToSayAnyMore() {
        write();
        keys.destroy("p-1", LATER);
        Outbox.Page page = bridge.outbox().pending(Optional.empty(), 100);
        assertThat(page.messages()).isNotEmpty().allMatch(Outbox.Message.Erased.class::isInstance);
        for (Outbox.Message message : page.messages()) {
            bridge.outbox().acknowledge("c-1", ((Outbox.Message.Erased) message).key());
        }
        assertThat(bridge.outbox().pending(Optional.empty(), 100).messages()).isEmpty();
    }

    @Test
    void anErasedCandidacyIsNotEnrolledAnew() {
        write();
        keys.destroy("p-1", LATER);
        assertThat(programme.handle(Case.enrolment(Case.ID)).getLeft()).isInstanceOf(Refusal.Stale.class);
        assertThat(bridge.archive().verify(Case.ID, Optional.empty())).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void aPersonWhoComesBackBeginsWithANewKey() {
        write();
        keys.destroy("p-1", LATER);
        CandidacyId next = new CandidacyId("c-2");
        Case.accepted(programme.handle(Case.enrolment(next)));
        assertThat(programme.read(next).isRight()).isTrue();
        assertThat(bridge.archive().read(Case.ID)).isInstanceOf(CandidacyRecord.Erased.class);
        assertThat(bridge.archive().read(next)).isInstanceOf(CandidacyRecord.Readable.class);
    }

    @Test
    void aKeyThatWasLostIsNoErasure() {
        write();
        StoreBridge elsewhere = StoreBridge.over(store).sealedWith(new InMemoryPersonKeys());
        assertThatThrownBy(() -> elsewhere.ledger().load(Case.ID, Option.none()))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("key that is missing")
                .hasMessageContaining("Restore the keys");
        assertThatThrownBy(() -> StoreBridge.over(store).ledger().load(Case.ID, Option.none()))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("there are no keys");
    }

    @Test
    void aSealedTextThatWasMovedOrChangedIsBroken() {
        write();
        Object sealed = stored().snapshot().orElseThrow().data().get(Seals.PERSONAL);
        altered.history(history -> new StoredHistory(
                history.snapshot(),
                history.sections().stream()
                        .map(section -> new StoredSection(
                                section.section(),
                                section.revision(),
                                section.schema(),
                                Altered.with(section.data(), Seals.PERSONAL, sealed)))
                        .toList(),
                List.of()));
        CandidacyLedger fresh = bridge.ledger();
        assertThatThrownBy(() -> fresh.load(Case.ID, Option.none()))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("candidacy c-1, revision 3, sections.introduction.personal")
                .hasMessageContaining("was changed, or belongs to another record");
        for (String damaged :
                List.of("", "1:p-1", sealed + "x", ((String) sealed).replace("1:p-1:", "2:p-1:"), "1:p-1:k:!")) {
            altered.history(Altered.state(state -> new StoredSnapshot(
                    state.revision(),
                    state.schema(),
                    state.hash(),
                    Altered.with(state.data(), Seals.PERSONAL, damaged))));
            assertThatThrownBy(() -> fresh.load(Case.ID, Option.none())).isInstanceOf(BrokenRecord.class);
        }
        altered.history(Altered.state(state -> new StoredSnapshot(
                state.revision(), state.schema(), state.hash(), Altered.with(state.data(), Seals.PERSONAL, 1L))));
        assertThatThrownBy(() -> fresh.load(Case.ID, Option.none()))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("is neither sealed nor a map");
    }

    @Test
    void keysAreAskedForNoNameThatNobodyHas() {
        write();
        PersonKeys picky = new PersonKeys() {
            @Override
            public PersonKey current(String personId) {
                return keys.current(personId);
            }

            @Override
            public KeyAnswer find(String personId, String keyId) {
                throw new IllegalArgumentException("asked for a key that cannot be");
            }

            @Override
            public void destroy(String personId, Instant at) {
                keys.destroy(personId, at);
            }
        };
        Archive archive = StoreBridge.over(altered).sealedWith(picky).archive();
        for (String name : List.of("", "\0", "p 1", "p".repeat(65))) {
            for (String damaged : List.of("1:" + name + ":k:AAAA", "1:p-1:" + name + ":AAAA")) {
                altered.history(Altered.state(state -> new StoredSnapshot(
                        state.revision(),
                        state.schema(),
                        state.hash(),
                        Altered.with(state.data(), Seals.PERSONAL, damaged))));
                assertThat(archive.read(Case.ID)).isInstanceOf(CandidacyRecord.Broken.class);
            }
        }
    }

    @Test
    void aStoreThatBeganWithoutKeysGoesOnWithThem() {
        AtsProgramme before = Case.programme(StoreBridge.over(store).ledger());
        Case.begin(before, Case.ID);
        Case.accepted(programme.handle(Case.saved("introduction", "motivation", SECRET)));
        assertThat(programme.read(Case.ID).get().revision()).isEqualTo(3);
        assertThat(bridge.archive().verify(Case.ID, Optional.empty())).isInstanceOf(Verification.Intact.class);
    }
}
