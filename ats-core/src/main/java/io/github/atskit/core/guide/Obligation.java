package io.github.atskit.core.guide;

import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A message that somebody is owed because of an event. The host sends it from its outbox, once for each key.
 *
 * @param key the same for the same obligation, however often it is worked out: candidacy, revision, template, recipient
 * @param template which message
 * @param recipient to whom
 * @param arguments what the message tells, by name; instants and dates in ISO form
 */
public record Obligation(String key, MessageTemplate template, Recipient recipient, Map<String, String> arguments) {

    /**
     * Refuses null.
     *
     * @param key the same for the same obligation, however often it is worked out: candidacy, revision, template, recipient
     * @param template which message
     * @param recipient to whom
     * @param arguments what the message tells, by name; instants and dates in ISO form
     */
    public Obligation {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(arguments, "arguments");
    }
}
