package io.github.atskit.persistence.bridge;

import io.github.atskit.core.guide.Obligation;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.OutboxStore;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.codec.Form;
import io.github.atskit.persistence.codec.Place;
import io.github.atskit.persistence.codec.StoredForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The messages that are owed and have not been acknowledged. A host asks for a page, sends what is due, acknowledges each message that has
 * gone out, and asks again. A message may be handed out more than once, always with the same key. Safe for use by many threads if the
 * store is.
 */
public final class Outbox {
    private final OutboxStore store;
    private final StoredForms forms;
    private final Seals seals;

    Outbox(OutboxStore store, StoredForms forms, Seals seals) {
        this.store = store;
        this.forms = forms;
        this.seals = seals;
    }

    /** An entry of the outbox. */
    public sealed interface Message {

        /** {@return whom it is about, when it became due, and its place} */
        OutboxPosition position();

        /**
         * Somebody is owed this.
         *
         * @param position its place
         * @param obligation what to send to whom; its key tells a repeated delivery
         */
        record Due(OutboxPosition position, Obligation obligation) implements Message {
            /**
             * Refuses null.
             *
             * @param position its place
             * @param obligation what to send to whom
             */
            public Due {
                Objects.requireNonNull(position, "position");
                Objects.requireNonNull(obligation, "obligation");
            }
        }

        /**
         * The person was erased before it went out; there is nothing to send any more.
         *
         * @param position its place
         * @param key its key, for the acknowledgement
         */
        record Erased(OutboxPosition position, String key) implements Message {
            /**
             * Refuses null.
             *
             * @param position its place
             * @param key its key, for the acknowledgement
             */
            public Erased {
                Objects.requireNonNull(position, "position");
                Objects.requireNonNull(key, "key");
            }
        }
    }

    /**
     * A page of the outbox.
     *
     * @param messages what is pending, in order
     * @param broken entries that are there and cannot be read
     * @param end where the page ends, for the next one to begin; none where nothing is pending any more
     */
    public record Page(List<Message> messages, List<BrokenRecord> broken, Optional<OutboxPosition> end) {
        /**
         * Refuses null, and takes copies.
         *
         * @param messages what is pending, in order
         * @param broken entries that are there and cannot be read
         * @param end where the page ends
         */
        public Page {
            messages = List.copyOf(messages);
            broken = List.copyOf(broken);
            Objects.requireNonNull(end, "end");
        }
    }

    /**
     * Lists what is pending, in the order in which it became due by the clocks of those who committed. Whoever has come to the end begins
     * again at the beginning, for a message may become known after later ones.
     *
     * @param after where the page before ended; none for the beginning
     * @param limit how many at most, from 1 to 1,000
     * @return the messages
     */
    public Page pending(Optional<OutboxPosition> after, int limit) {
        OutboxPage page = store.pending(after, limit);
        List<Message> messages = new ArrayList<>(page.entries().size());
        List<BrokenRecord> broken = new ArrayList<>(page.broken());
        for (StoredObligation stored : page.entries()) {
            try {
                messages.add(message(stored));
            } catch (BrokenRecord problem) {
                broken.add(problem);
            }
        }
        return new Page(messages, broken, page.end());
    }

    private Message message(StoredObligation stored) {
        OutboxPosition position = OutboxPosition.of(stored);
        Place place = new Place(stored.candidacyId(), stored.revision(), "obligations[" + stored.key() + "].data");
        Place bound = new Place(stored.candidacyId(), stored.revision(), stored.key());
        Optional<Form> form = seals.open(bound, place, stored.data());
        if (form.isEmpty()) {
            return new Message.Erased(position, stored.key());
        }
        return new Message.Due(position, forms.readObligation(place, stored.key(), stored.schema(), form.get()));
    }

    /**
     * Takes a message off the outbox: it has gone out, or will never go out. Acknowledging again does no harm.
     *
     * @param candidacyId whom it is about
     * @param key its key
     */
    public void acknowledge(String candidacyId, String key) {
        store.acknowledge(candidacyId, key);
    }
}
