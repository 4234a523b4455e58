/**
 * Plain words for codes.
 *
 * <p>Reasons, faults, advice, findings, rules and messages are values without prose; {@link io.github.atskit.core.message.Messages} finds
 * their texts by code in the language asked for. English (en-GB) and German come with the library.
 *
 * <pre>{@code
 * Messages messages = Messages.in(Locale.UK, ZoneId.of("Europe/London"));
 * messages.reason(reason);   // The submission date was 4 December 2020, 17:00 GMT.
 * messages.remedy(reason);   // An administrator can put this right.
 * }</pre>
 *
 * <p>For screens everything has a label, and most things a sentence or two of help: words of the vocabularies by themselves, sections,
 * parts, fields and choices as a {@link io.github.atskit.core.message.Named}. What happened is told in a sentence.
 *
 * <pre>{@code
 * messages.label(Action.SUBMIT_WORKBOOK);                             // Submit the workbook
 * messages.help(StageName.AWARDED);                                   // The status has been awarded. An administrator issues ...
 * messages.label(Named.field(Action.BOOK_VIVA, "panel[1].person"));   // Person
 * messages.event(EventType.WORKBOOK_SUBMITTED, params);               // The workbook was handed in for round 2.
 * }</pre>
 *
 * <p>A host that wants other words replaces single texts by key, or brings a language of its own, whole. Keys that do not exist, texts that
 * are missing and parameters that a text does not have are refused at once, by name.
 *
 * <pre>{@code
 * messages.with(HashMap.of("label.action.submit-workbook", "Send it in"));
 * Messages.of(Locale.FRANCE, french);   // every key of messages.texts()
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.message;

import org.jspecify.annotations.NullMarked;
