/**
 * A ledger in memory, for tests and for trying things out: atomic, safe for many threads, checked by revision.
 *
 * <pre>{@code
 * InMemoryLedger ledger = new InMemoryLedger();
 * AtsProgramme programme = AtsProgramme.builder().ledger(ledger).definitions(definitions).build();
 * ledger.history(new CandidacyId("c-1"));   // every transition so far
 * }</pre>
 */
@NullMarked
package io.github.atskit.persistence.memory;

import org.jspecify.annotations.NullMarked;
