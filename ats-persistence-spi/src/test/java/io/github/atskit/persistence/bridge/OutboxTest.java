package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.guide.MessageTemplate;
import io.github.atskit.core.guide.Obligation;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.memory.Fault;
import io.github.atskit.persistence.memory.FaultyStore;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.persistence.memory.InMemoryPersonKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();
    private final Altered altered = new Altered(store);
    private final StoreBridge bridge = StoreBridge.over(altered).sealedWith(new InMemoryPersonKeys());
    private final AtsProgramme programme = Case.programme(bridge.ledger());
    private final Outbox outbox = bridge.outbox();

    private static List<Obligation> due(Outbox.Page page) {
        return page.messages().stream()
                .map(message -> ((Outbox.Message.Due) message).obligation())
                .toList();
    }

    @Test
    void whatACommitObligesToIsPendingUntilItIsAcknowledged() {
        Case.begin(programme, Case.ID);
        List<Obligation> pending = due(outbox.pending(Optional.empty(), 100));
        assertThat(pending).extracting(Obligation::template).contains(MessageTemplate.WELCOME);
        assertThat(pending.get(0).arguments().get("cohort")).containsExactly("5");
        assertThat(pending.get(0).recipient()).hasToString("participant:p-1");
        assertThat(due(outbox.pending(Optional.empty(), 100))).isEqualTo(pending);
        for (Obligation obligation : pending) {
            outbox.acknowledge("c-1", obligation.key());
            outbox.acknowledge("c-1", obligation.key());
        }
        Outbox.Page rest = outbox.pending(Optional.empty(), 100);
        assertThat(rest.messages()).isEmpty();
        assertThat(rest.end()).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 1; i <= 5; i++) {
            Case.begin(programme, new CandidacyId("c-" + i));
        }
        List<Obligation> all = due(outbox.pending(Optional.empty(), 1000));
        List<Obligation> paged = new ArrayList<>();
        Optional<OutboxPosition> after = Optional.empty();
        do {
            Outbox.Page page = outbox.pending(after, 2);
            paged.addAll(due(page));
            after = page.end();
        } while (after.isPresent());
        assertThat(paged).isEqualTo(all).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void anEntryThatCannotBeReadIsToldAndTheOthersGoOn() {
        Case.begin(programme, Case.ID);
        Case.begin(programme, new CandidacyId("c-2"));
        List<Obligation> all = due(outbox.pending(Optional.empty(), 100));
        altered.outbox(page -> {
            List<StoredObligation> entries = new ArrayList<>(page.entries());
            StoredObligation first = entries.get(0);
            entries.set(
                    0,
                    new StoredObligation(
                            first.candidacyId(),
                            first.revision(),
                            first.number(),
                            first.key(),
                            first.at(),
                            99,
                            first.data()));
            return new OutboxPage(
                    entries,
                    List.of(new BrokenRecord("c-9", 1, "ats_outbox.data", "is cut off", "Mend it")),
                    page.end());
        });
        Outbox.Page page = outbox.pending(Optional.empty(), 100);
        assertThat(due(page)).isEqualTo(all.subList(1, all.size()));
        assertThat(page.broken()).extracting(BrokenRecord::candidacyId).containsExactly("c-9", "c-1");
    }

    @Test
    void aMessageIsDeliveredAtLeastOnceWithTheSameKey() {
        FaultyStore<InMemoryCandidacyStore> repeating = new FaultyStore<>(new InMemoryCandidacyStore());
        StoreBridge faulty = StoreBridge.over(repeating);
        Case.begin(Case.programme(faulty.ledger()), Case.ID);
        Obligation first = due(faulty.outbox().pending(Optional.empty(), 1)).get(0);
        faulty.outbox().acknowledge("c-1", first.key());
        repeating.play(Fault.REPEATED_DELIVERY, 1);
        assertThat(due(faulty.outbox().pending(Optional.empty(), 100)))
                .extracting(Obligation::key)
                .contains(first.key());
    }
}
