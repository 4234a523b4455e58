package io.github.atskit.persistence.memory;

/** What a {@link FaultyStore} throws when it is told to fail, as a store out of reach would throw an exception of its own. */
public final class StoreOutage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says where the store failed.
     *
     * @param message where
     */
    public StoreOutage(String message) {
        super(message);
    }
}
