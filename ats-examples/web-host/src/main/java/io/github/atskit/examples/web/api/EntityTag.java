package io.github.atskit.examples.web.api;

import io.github.atskit.core.message.Messages;
import io.github.atskit.examples.web.cases.OpenCase;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The ETag of a case: what the viewer sees, and the language in which it was told. It is no revision, which would count hidden events. */
final class EntityTag {
    private EntityTag() {}

    static String of(OpenCase open, Messages messages) {
        return '"' + messages.locale().getLanguage() + '-' + open.tag() + '"';
    }

    /**
     * Reads {@code If-Match}.
     *
     * @param header the header
     * @return whether a case is as one of its tags says; without the header, and with {@code *}, it always is
     */
    static Predicate<OpenCase> matcher(Optional<String> header) {
        if (header.isEmpty() || header.get().strip().equals("*")) {
            return open -> true;
        }
        return open -> Arrays.stream(header.get().split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.matches("\"[a-z]+-" + open.tag() + "\""));
    }
}
