/**
 * Stored forms: every event, every state, every section of a workbook and every obligation as a tree of JDK types, and back.
 * {@link io.github.atskit.persistence.codec.StoredForms} does both.
 *
 * <p>A {@link io.github.atskit.persistence.codec.Form} has two halves, because a person may be erased and a history may not.
 *
 * <ul>
 *   <li><em>Open</em>, readable for ever: ids of persons, roles, codes, flags, counts, dates and instants that the lifecycle keeps,
 *       names of sections, cohort, template and edition, the finding of each criterion. The open half of a state alone still
 *       tells {@linkplain io.github.atskit.persistence.codec.Outline where the candidacy stands and when it got there}.
 *   <li><em>Personal</em>, sealed by the bridge and gone with the key: every text that anybody wrote, discussions, evidence and the values
 *       of parts as a whole, the facts that somebody was admitted by and the waiver, the number of the certificate, the venue or link
 *       of a viva, what a message tells, and the digest of a workbook, from which a short text could be guessed.
 * </ul>
 *
 * <p>Names in a tree are the payload names of commands wherever there is one ({@code starts-at}, {@code more-experienced}), and codes are
 * external names; neither depends on the name of a class. What is absent is left out: there is no null. A decimal is a text such as
 * {@code 2.5}, an instant or a date is its ISO text. What was written reads as something equal; a {@code WorkbookSeal} is kept as its
 * digest.
 *
 * <p>Each shape has a number of its own. A shape that changes gets the next number and an
 * {@link io.github.atskit.persistence.codec.Upcaster} that lifts the shape before, so that old histories load for ever. Reading checks
 * everything it reads; the first fault is a {@link io.github.atskit.persistence.BrokenRecord} that tells the place and quotes nothing.
 *
 * <pre>{@code
 * StoredForms forms = StoredForms.current();
 * Form form = forms.write(event);
 * Event same = forms.readEvent(place, event.type().code(), forms.schema(event.type()), form);
 * }</pre>
 */
@NullMarked
package io.github.atskit.persistence.codec;

import org.jspecify.annotations.NullMarked;
