/**
 * What actors ask for.
 *
 * <p>Every {@link io.github.atskit.core.command.Action} of the programme has one {@link io.github.atskit.core.command.Command} record with
 * its payload. A host that has a form, a message or a stored command gets the typed command from
 * {@link io.github.atskit.core.command.CommandReader}, the one reader from trees; a host that writes Java makes the record itself.
 * {@link io.github.atskit.core.command.CommandChecks} judges typed commands at the door by Jakarta Validation. Both say what is wrong in
 * the names of the payload and find everything at once.
 *
 * <p>Shape is all that is judged here. What a command means, and whether it may happen, is a matter of the decision.
 *
 * <pre>{@code
 * new RequestMentor(Option.some("As agreed in January."));
 * CommandReader.read(Action.REQUEST_MENTOR, Map.of("note", ""));   // Left: at note, blank
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.command;

import org.jspecify.annotations.NullMarked;
