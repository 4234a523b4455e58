package io.github.atskit.persistence;

/** What a store can do besides reading and appending. A store declares it by implementing the interface that is named here. */
public enum Capability {
    /** Hands out the commits of a candidacy, and finds one by command id: {@link HistoryStore}. */
    HISTORY("history", HistoryStore.class),
    /** Hands out the commits of all candidacies, one after the other: {@link CommitFeed}. */
    FEED("feed", CommitFeed.class),
    /** Answers the questions of screens: {@link IndexStore}. */
    INDEX("index", IndexStore.class),
    /** Keeps the messages that are owed until they are acknowledged: {@link OutboxStore}. */
    OUTBOX("outbox", OutboxStore.class);

    private final String code;
    private final Class<?> shape;

    Capability(String code, Class<?> shape) {
        this.code = code;
        this.shape = shape;
    }

    /** {@return the external name, such as {@code history}} */
    public String code() {
        return code;
    }

    /**
     * Whether a store has this capability.
     *
     * @param store the store
     * @return whether it implements the interface
     */
    public boolean isOf(CandidacyStore store) {
        return shape.isInstance(store);
    }
}
