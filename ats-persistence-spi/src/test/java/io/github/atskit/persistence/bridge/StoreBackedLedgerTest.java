package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.mentoring.Discussion;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.Loaded;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Bridges.class)
class StoreBackedLedgerTest {
    private static final Decider DECIDER = new Decider();
    private static final CommandId FIRST = new CommandId("cmd-1");
    private static final CommandId SECOND = new CommandId("cmd-2");

    private final StoreBridge bridge;
    private final CandidacyLedger ledger;

    StoreBackedLedgerTest(Bridges kind) {
        this.bridge = kind.over(new InMemoryCandidacyStore());
        this.ledger = kind.ledger(bridge);
    }

    private Option<Candidacy> loaded(CandidacyId id) {
        return ledger.load(id, Option.none()).candidacy();
    }

    private Option<Transition> found(CandidacyId id, CommandId commandId) {
        return ledger.load(id, Option.some(commandId)).earlier();
    }

    private CommitOutcome commit(Transition transition, Option<CommandId> commandId) {
        return ledger.commit(ledger.load(transition.to().id(), Option.none()), transition, commandId);
    }

    private java.util.List<Event> events(CandidacyId id) {
        return bridge.archive().history(id).stream()
                .map(entry -> entry.event().orElseThrow())
                .toList();
    }

    private static Transition enrolled(CandidacyId id) {
        return DECIDER.enrol(Case.COHORT, id, Case.ENROL, new Context(Case.ADMINISTRATOR, Case.NOW))
                .get();
    }

    private static Transition next(Candidacy now, io.github.atskit.core.Request request) {
        return DECIDER.decide(Case.COHORT, now, request.command(), new Context(request.by(), Case.NOW))
                .get();
    }

    @Test
    void anEmptyLedgerKnowsNothing() {
        assertThat(loaded(Case.ID)).isEmpty();
        assertThat(found(Case.ID, FIRST)).isEmpty();
        assertThat(events(Case.ID)).isEmpty();
    }

    @Test
    void whatIsCommittedIsLoadedAndStaysInTheHistory() {
        Transition first = enrolled(Case.ID);
        Transition second = next(first.to(), Case.nomination(Case.ID));
        assertThat(commit(first, Option.none())).isEqualTo(new CommitOutcome.Committed(new Revision(1)));
        assertThat(loaded(Case.ID)).containsExactly(first.to());
        assertThat(commit(second, Option.none())).isEqualTo(new CommitOutcome.Committed(new Revision(2)));
        assertThat(loaded(Case.ID)).containsExactly(second.to());
        assertThat(events(Case.ID)).containsExactly(first.event(), second.event());
        assertThat(events(Case.ID).stream().map(Event::type))
                .containsExactly(EventType.ENROLLED, EventType.MENTOR_NOMINATED);
        assertThat(loaded(new CandidacyId("c-2"))).isEmpty();
    }

    @Test
    void aConflictIsAValueAndKeepsNothing() {
        Transition first = enrolled(Case.ID);
        Transition second = next(first.to(), Case.nomination(Case.ID));
        assertThat(commit(second, Option.some(SECOND))).isEqualTo(new CommitOutcome.Conflict(Revision.NONE));
        assertThat(loaded(Case.ID)).isEmpty();
        commit(first, Option.some(FIRST));
        assertThat(commit(first, Option.some(SECOND))).isEqualTo(new CommitOutcome.Conflict(new Revision(1)));
        commit(second, Option.none());
        Transition late = next(first.to(), Case.nomination(Case.ID));
        assertThat(commit(late, Option.some(SECOND))).isEqualTo(new CommitOutcome.Conflict(new Revision(2)));
        assertThat(found(Case.ID, SECOND)).isEmpty();
        assertThat(events(Case.ID)).containsExactly(first.event(), second.event());
    }

    @Test
    void aSendingIsFoundInItsCandidacyOnly() {
        Transition first = enrolled(Case.ID);
        Transition second = next(first.to(), Case.nomination(Case.ID));
        Transition third = next(second.to(), Case.discussion(Case.ID, "t"));
        commit(first, Option.some(FIRST));
        commit(second, Option.none());
        commit(third, Option.some(SECOND));
        assertThat(found(Case.ID, FIRST)).containsExactly(first);
        assertThat(found(Case.ID, SECOND)).containsExactly(third);
        assertThat(found(Case.ID, new CommandId("CMD-1"))).isEmpty();
        assertThat(found(new CandidacyId("c-2"), FIRST)).isEmpty();
    }

    private static void together(int threads, ThrowingWork work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        java.util.List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            running.add(pool.submit(() -> {
                start.await();
                work.run(thread);
                return null;
            }));
        }
        for (Future<?> future : running) {
            future.get();
        }
        pool.shutdown();
    }

    private interface ThrowingWork {
        void run(int thread) throws Exception;
    }

    @Test
    void eachRevisionHasExactlyOneWinnerHoweverManyRace() throws Exception {
        List<CandidacyId> ids = List.of("c-1", "c-2", "c-3").map(CandidacyId::new);
        ids.forEach(id -> Case.begin(Case.programme(ledger), id));
        Set<String> won = ConcurrentHashMap.newKeySet();
        Set<String> topics = ConcurrentHashMap.newKeySet();
        AtomicInteger conflicts = new AtomicInteger();
        together(8, thread -> {
            for (int i = 0; i < 100; i++) {
                CandidacyId id = ids.get((thread + i) % ids.size());
                String topic = "t-" + thread + "-" + i;
                Loaded loaded = ledger.load(id, Option.none());
                CommitOutcome outcome = ledger.commit(
                        loaded,
                        next(loaded.candidacy().get(), Case.discussion(id, topic)),
                        Option.some(new CommandId(topic)));
                if (outcome instanceof CommitOutcome.Committed committed) {
                    assertThat(won.add(id + " " + committed.revision())).isTrue();
                    topics.add(id + " " + topic);
                } else {
                    assertThat(found(id, new CommandId(topic))).isEmpty();
                    conflicts.incrementAndGet();
                }
            }
        });
        assertThat(won.size() + conflicts.get()).isEqualTo(8 * 100);
        List<String> kept = List.empty();
        long revisions = 0;
        for (CandidacyId id : ids) {
            Candidacy now = loaded(id).get();
            assertThat(DECIDER.replay(id, List.ofAll(events(id)))).containsExactly(now);
            assertThat(bridge.archive().history(id).stream().map(HistoryEntry::revision))
                    .containsExactlyElementsOf(List.rangeClosed(1L, now.revision()));
            assertThat(bridge.archive().verify(id, Optional.empty())).isInstanceOf(Verification.Intact.class);
            revisions += now.revision() - 2;
            kept = kept.appendAll(
                    now.mentoring().discussions().map(Discussion::topic).map(topic -> id + " " + topic));
        }
        assertThat(revisions).isEqualTo(won.size());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void oneOfManyEnrolmentsWins() throws Exception {
        for (int round = 0; round < 50; round++) {
            CandidacyId id = new CandidacyId("c-" + round);
            AtomicInteger won = new AtomicInteger();
            together(8, thread -> {
                CommitOutcome outcome = commit(enrolled(id), Option.none());
                if (outcome instanceof CommitOutcome.Committed) {
                    won.incrementAndGet();
                } else {
                    assertThat(outcome).isEqualTo(new CommitOutcome.Conflict(new Revision(1)));
                }
            });
            assertThat(won).hasValue(1);
            assertThat(events(id)).hasSize(1);
        }
    }

    @Test
    void noUpdateIsLostThroughTheFrontDoor() throws Exception {
        var programme = Case.programme(ledger);
        Case.begin(programme, Case.ID);
        together(8, thread -> {
            for (int i = 0; i < 50; i++) {
                String topic = "t-" + thread + "-" + i;
                Either<Refusal, Receipt> answer = programme.handle(Case.discussion(Case.ID, topic));
                while (answer.isLeft()) {
                    assertThat(answer.getLeft()).isInstanceOf(Refusal.Stale.class);
                    answer = programme.handle(Case.discussion(Case.ID, topic));
                }
            }
        });
        Candidacy now = programme.read(Case.ID).get();
        assertThat(now.revision()).isEqualTo(2 + 8 * 50);
        assertThat(now.mentoring().discussions().map(Discussion::topic).distinct())
                .hasSize(8 * 50);
    }

    @Test
    void theSameSendingFromManyThreadsIsDoneOnce() throws Exception {
        var programme = Case.programme(ledger);
        Case.begin(programme, Case.ID);
        Set<Receipt> receipts = ConcurrentHashMap.newKeySet();
        together(8, thread -> {
            for (int i = 0; i < 50; i++) {
                CommandId id = new CommandId("cmd-" + i);
                var request = Case.discussion(Case.ID, "t-" + i).withCommandId(id);
                Either<Refusal, Receipt> answer = programme.handle(request);
                while (answer.isLeft()) {
                    assertThat(answer.getLeft()).isInstanceOf(Refusal.Stale.class);
                    answer = programme.handle(request);
                }
                receipts.add(answer.get());
            }
        });
        assertThat(receipts).hasSize(50);
        assertThat(loaded(Case.ID).get().mentoring().discussions()).hasSize(50);
    }
}
