package io.github.atskit.examples.web.api;

import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Tag;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Optional;

/**
 * Makes the header {@code Idempotency-Key} a command id that is the sender's own, and that of one request: under the same key another
 * request is another one, and not taken for a repeat.
 */
final class IdempotencyKey {
    private static final int LONGEST = 200;

    private IdempotencyKey() {}

    static Option<CommandId> read(Optional<String> header, Actor sender, Object request) {
        return Option.ofOptional(header).map(key -> {
            if (key.isBlank() || key.length() > LONGEST) {
                throw new Unreadable("The header Idempotency-Key has from 1 to " + LONGEST + " characters.");
            }
            return new CommandId("key-" + Tag.of(List.of(sender.id(), key, request)));
        });
    }
}
