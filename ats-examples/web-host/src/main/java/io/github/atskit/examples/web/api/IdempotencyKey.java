package io.github.atskit.examples.web.api;

import io.github.atskit.core.port.CommandId;
import io.github.atskit.examples.web.cases.Errand;
import io.github.atskit.examples.web.cases.Tag;
import io.github.atskit.examples.web.json.Json;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Optional;

/**
 * Makes the header {@code Idempotency-Key} a command id. It is the sender's own, and it names one command: a key that comes again with
 * another action or payload is no repeated sending, and must not be answered as if that had been done.
 */
final class IdempotencyKey {
    private static final int LONGEST = 200;

    private IdempotencyKey() {}

    static Option<CommandId> read(Optional<String> header, Errand errand) {
        return Option.ofOptional(header).map(key -> {
            if (key.isBlank() || key.length() > LONGEST) {
                throw new Unreadable("The header Idempotency-Key has from 1 to " + LONGEST + " characters.");
            }
            return new CommandId("key-"
                    + Tag.of(List.of(errand.by().id(), key, errand.action().code(), Json.text(errand.payload()))));
        });
    }
}
