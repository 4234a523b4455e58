/**
 * The front door: run Advanced Teacher Status inside another system.
 *
 * <p>A host wires one {@link io.github.atskit.core.AtsProgramme} from two ports and a clock. It sends a
 * {@link io.github.atskit.core.Request} and gets a {@link io.github.atskit.core.Receipt}, or a
 * {@link io.github.atskit.core.Refusal} as a value: the input was not well formed, the rules say no with every reason, somebody else was
 * faster, or there is no such case. A screen asks for the menu, which is filled by the same rules.
 *
 * <pre>{@code
 * AtsProgramme programme = AtsProgramme.builder()
 *     .ledger(ledger)
 *     .definitions(DefinitionSource.of(cohort5))
 *     .checks(CommandChecks.using(validator))
 *     .build();
 * programme.handle(Request.of(id, new Withdraw("I have moved abroad."), participant));
 * }</pre>
 *
 * <p>Three channels, each with one meaning: a value where the business or the form says no, an exception of the host where something is
 * down, an exception of ours where there is a bug or a damaged history.
 */
@NullMarked
package io.github.atskit.core;

import org.jspecify.annotations.NullMarked;
