/**
 * The contract kit: whether a store keeps its promises, told by checks that need no test framework.
 *
 * <p>{@link io.github.atskit.persistence.contract.CandidacyStoreContract} and
 * {@link io.github.atskit.persistence.contract.PersonKeysContract} give lists of
 * {@link io.github.atskit.persistence.contract.ContractCase}: each names a rule and runs it on a fresh store. Three lines bind them to
 * JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() {
 *     return CandidacyStoreContract.cases(MyStore::onEmptyTables, Set.of(Capability.HISTORY)).stream()
 *             .map(c -> dynamicTest(c.toString(), () -> { assumeTrue(c.declared()); c.check().run(); }));
 * }
 * }</pre>
 *
 * <p>Without a framework, a {@link io.github.atskit.persistence.contract.ContractReport} runs them and prints what came of each:
 *
 * <pre>{@code
 * System.out.print(ContractReport.run(CandidacyStoreContract.cases(MyStore::onEmptyTables, Set.of())));
 * }</pre>
 *
 * <p>A rule has an id for ever, {@code STORE-021} or {@code KEYS-003}. Those below 100 bind every store; each hundred after that belongs
 * to one {@link io.github.atskit.persistence.Capability} and binds the stores that declare it. What is not declared is told as such and
 * never passed over in silence; what is declared and not implemented, or implemented and not declared, is a violation. A
 * {@link io.github.atskit.persistence.contract.ContractViolation} names the rule, what was expected, what was seen and what to look at.
 *
 * <p>The supplier gives an empty store at every call: on a database, say, on a schema or a prefix of its own. The checks wait for nothing
 * but their own threads and measure no time.
 *
 * <p>Two promises need help. That an append which fails half way keeps nothing is checked where the author lends a
 * {@link io.github.atskit.persistence.contract.CandidacyStoreContract.Sabotage}. That a write survives a restart cannot be shown through
 * the methods of a store at all: an author tests it by closing the store and opening it again.
 */
@NullMarked
package io.github.atskit.persistence.contract;

import org.jspecify.annotations.NullMarked;
