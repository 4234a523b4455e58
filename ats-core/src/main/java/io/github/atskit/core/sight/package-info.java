/**
 * Who may see what of a case, as one mechanism.
 *
 * <p>A {@link io.github.atskit.core.sight.Sight} is a case as one viewer may see it. Whatever a page shows is worked out from it, and
 * never from the case itself: what is hidden from the viewer is not in it, so nothing that is made of it can tell. As what somebody
 * looks is their {@link io.github.atskit.core.sight.Viewpoint}, how much they see of each {@link io.github.atskit.core.sight.Facet} one
 * table, and a history is a list of {@link io.github.atskit.core.sight.Happening}s. What trying tells all the same is listed in
 * {@link io.github.atskit.core.sight.Disclosure}.
 *
 * <pre>{@code
 * Sight.of(definition, candidacy, viewer)    // none: answer as if there were no such case
 *         .map(sight -> sight.menu(now));    // what this viewer may do, and why not the rest
 * Facet.FINDINGS.from(Viewpoint.MENTOR);     // released
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.sight;

import org.jspecify.annotations.NullMarked;
