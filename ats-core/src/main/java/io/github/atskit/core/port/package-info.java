/**
 * What a host supplies: where candidacies are kept ({@link io.github.atskit.core.port.CandidacyLedger}) and where definitions come from
 * ({@link io.github.atskit.core.port.DefinitionSource}). These two interfaces are for hosts to implement.
 *
 * <p>Mail, calendars and certificates are not ports: the core says who is owed what
 * ({@code io.github.atskit.core.guide.Obligations}), and the host sends it.
 *
 * <pre>{@code
 * DefinitionSource definitions = DefinitionSource.of(cohort5, cohort6);
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.port;

import org.jspecify.annotations.NullMarked;
