/**
 * Plain words for codes.
 *
 * <p>Reasons, faults, advice, findings, rules and messages are values without prose; {@link io.github.atskit.core.message.Messages} finds
 * their texts by code in the language asked for. English (en-GB) and German come with the library. A host that wants other words or
 * languages goes by the codes and keeps its own.
 *
 * <pre>{@code
 * Messages messages = Messages.in(Locale.UK, ZoneId.of("Europe/London"));
 * messages.reason(reason);   // The submission date was 4 December 2020, 17:00 GMT.
 * messages.remedy(reason);   // An administrator can put this right.
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.message;

import org.jspecify.annotations.NullMarked;
