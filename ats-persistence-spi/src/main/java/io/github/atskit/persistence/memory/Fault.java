package io.github.atskit.persistence.memory;

/** What can go wrong with a store, for a {@link FaultyStore} to play. */
public enum Fault {
    /** An append answers a collision, as if somebody had been faster; nothing is kept. */
    CONFLICT,
    /** An append throws a {@link StoreOutage}; nothing is kept. */
    OUTAGE_BEFORE_WRITE,
    /** An append keeps everything and then throws a {@link StoreOutage}: the caller does not know that it was kept. */
    OUTAGE_AFTER_WRITE,
    /** A read throws a {@link StoreOutage}. */
    OUTAGE_OF_READ,
    /** An append reaches the store twice; what the caller hears is the answer to the second, a collision with its own write. */
    REPEATED_WRITE,
    /** A page of the outbox hands out again what it handed out before, whether acknowledged or not. */
    REPEATED_DELIVERY
}
