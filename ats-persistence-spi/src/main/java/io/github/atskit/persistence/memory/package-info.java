/**
 * A store in memory, for tests and for trying things out, and faults to test a host with.
 *
 * <p>{@link io.github.atskit.persistence.memory.InMemoryCandidacyStore} has every capability and keeps every promise of the contract;
 * {@link io.github.atskit.persistence.memory.InMemoryPersonKeys} does so for keys. Wrapped in a
 * {@link io.github.atskit.persistence.memory.FaultyStore}, a store fails as told: it collides, is out of reach before or after a write,
 * is slow, or delivers twice.
 *
 * <pre>{@code
 * FaultyStore<InMemoryCandidacyStore> store = new FaultyStore<>(new InMemoryCandidacyStore());
 * store.play(Fault.CONFLICT, 2);   // the next two appends collide
 * }</pre>
 */
@NullMarked
package io.github.atskit.persistence.memory;

import org.jspecify.annotations.NullMarked;
