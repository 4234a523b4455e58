/**
 * The words that everything else is made of: who may act ({@link io.github.atskit.core.vocabulary.Role},
 * {@link io.github.atskit.core.vocabulary.Actor}), how people and things are identified
 * ({@link io.github.atskit.core.vocabulary.Identifier}) and how a constant is called outside the library
 * ({@link io.github.atskit.core.vocabulary.Coded}).
 *
 * <p>External names are chosen, stored, printed and translated. They are never derived from a Java name, so a constant may be
 * renamed without touching a single stored candidacy.
 *
 * <pre>{@code
 * Actor reviewer = new Actor("r-7", Role.REVIEWER);
 * reviewer.toString();                       // reviewer:r-7
 * Actor.parse("lead-moderator:lm-1");        // Some(lead-moderator:lm-1)
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.vocabulary;

import org.jspecify.annotations.NullMarked;
