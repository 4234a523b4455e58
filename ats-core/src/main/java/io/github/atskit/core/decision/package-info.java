/**
 * How a decision is made.
 *
 * <p>{@link io.github.atskit.core.decision.Decider} is a pure function from a definition, a candidacy, a command and a context to
 * <em>either</em> a {@link io.github.atskit.core.rejection.Rejection} with every reason <em>or</em> a
 * {@link io.github.atskit.core.decision.Transition}. What is allowed at which stage is a table of lanes, one for each stage and action. A
 * lane has gates, which look at the candidacy but not at the command, checks, which look at the command, and an outcome. The same
 * gates answer the command, fill the menu, explain why not and draw the {@linkplain io.github.atskit.core.decision.Lifecycle diagram}. Gates and checks also list what they ask
 * for, there or not, as {@linkplain io.github.atskit.core.decision.Requirement requirements}.
 *
 * <p>The order of a decision is fixed: role, identity, revision (asked by the front door), stage and seat on the panel, hold; the first
 * that fails answers alone. Then all gates and checks are asked, and all their reasons are told in the order of the rules.
 *
 * <p>To add a rule, give it an id in {@code Rule}, write a gate or a check in the lanes of its theme, and name it in the row of its
 * action.
 *
 * <pre>{@code
 * Decider decider = new Decider();
 * decider.decide(definition, candidacy, new SubmitWorkbook("My own work.", LinkedHashMap.empty()), context)
 *     .fold(rejection -> rejection.codes(), transition -> transition.events());
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.decision;

import org.jspecify.annotations.NullMarked;
