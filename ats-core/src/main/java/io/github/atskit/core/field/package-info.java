/**
 * What a form asks for, as data: names, presence, kinds, limits and choices, in the order in which the payload is read.
 *
 * <p>Nobody writes such a description by hand. {@link io.github.atskit.core.command.CommandReader#describe} runs the reader of payloads
 * and writes down what it asks for; {@code io.github.atskit.core.form} then narrows that to what a cohort's definition allows.
 *
 * <p>A path is written in payload names, without indexes: {@code panel[].person} is the person of every seat,
 * {@code judgements.*.finding} the finding under every name.
 *
 * <pre>{@code
 * Field booking = CommandReader.describe(Action.BOOK_VIVA);
 * booking.fields().map(Field::name);   // mode, venue, link, starts-at, minutes, panel
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.field;

import org.jspecify.annotations.NullMarked;
