/**
 * Forms as data: what a person or a program has to fill in for each action and for each section of the workbook.
 *
 * <p>{@link io.github.atskit.core.form.Forms} takes the description of each payload from the reader of payloads and narrows it to what
 * a cohort's definition allows: the sections and parts of its template, the scale of its ratings, the standards of its edition, the
 * modes of its vivas. A host draws screens from it without knowing any command; each field says by which rules it is narrowed, so that
 * a screen can tell an input that is <em>invalid</em> from one that would be <em>rejected</em>.
 *
 * <p>{@link io.github.atskit.core.form.JsonSchema} writes a form as JSON Schema 2020-12, for programs that are not written in Java.
 *
 * <pre>{@code
 * Forms forms = Forms.of(definition);
 * Form booking = forms.form(Action.BOOK_VIVA);
 * booking.fields().map(Field::path);                     // mode, venue, link, starts-at, minutes, panel
 * JsonSchema.of(booking, "https://host.example/schemas/book-viva", Wording.names());
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.form;

import org.jspecify.annotations.NullMarked;
