/**
 * The aggregate: one participant's passage through one cohort.
 *
 * <p>A {@link io.github.atskit.core.candidacy.Candidacy} is common facts and one {@link io.github.atskit.core.candidacy.Stage}. A stage
 * holds only what exists at that stage. Beside the stage may lie a {@link io.github.atskit.core.candidacy.Hold}, and
 * {@link io.github.atskit.core.candidacy.Windows} say until when work may go on. Everything a decision needs is in here or in the
 * pinned definition; the bytes of evidence are not.
 *
 * <pre>{@code
 * candidacy.stage().name();                         // drafting
 * candidacy.windows().end();                        // the submission date, or the extension that replaced it
 * candidacy.stage().fold(new Stage.Cases<>() { ... }); // a new stage breaks this at compile time
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.candidacy;

import org.jspecify.annotations.NullMarked;
