/**
 * Why not, and what can be done about it.
 *
 * <p>A {@link io.github.atskit.core.rejection.Rejection} carries every {@link io.github.atskit.core.rejection.Reason} in the order of the
 * rules. A reason is a typed value: a {@linkplain io.github.atskit.core.rejection.ReasonCode code}, the
 * {@linkplain io.github.atskit.core.rejection.Rule rule} it comes from, parameters, and who can put it right from when. It never holds
 * prose; texts are found by code in message bundles. Saying no costs no exception and builds no text.
 *
 * <p>{@link io.github.atskit.core.rejection.Advice} is the other half: what is allowed, but could be better.
 *
 * <pre>{@code
 * reason.code().code();     // deadline-passed
 * reason.rule().id();       // ATS-045
 * reason.remedy();          // an administrator
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.rejection;

import org.jspecify.annotations.NullMarked;
