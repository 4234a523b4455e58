/**
 * The mentor's side of a candidacy.
 *
 * <p>A mentor is nominated before the workbook starts, found by the participant or asked of the professional body. The mentor's
 * four duties are the three of a {@link io.github.atskit.core.mentoring.Discussion} and the
 * {@link io.github.atskit.core.mentoring.Statement}, written once the workbook is complete and bound to its exact content.
 * {@link io.github.atskit.core.mentoring.Mentoring} is what a candidacy remembers of all that.
 *
 * <pre>{@code
 * candidacy.mentoring().present();    // the present mentor, if any
 * candidacy.mentoring().dutiesMet();  // which duties have been met, and when
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.mentoring;

import org.jspecify.annotations.NullMarked;
