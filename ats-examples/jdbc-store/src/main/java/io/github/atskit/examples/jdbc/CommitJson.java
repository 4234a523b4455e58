package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a commit, each field once and none that is unknown. {@link JsonOut} writes it. */
final class CommitJson {
    private final JsonIn in;
    private @Nullable List<StoredEvent> events;
    private @Nullable String commandId;
    private @Nullable Map<String, String> digests;
    private @Nullable String previousHash;
    private @Nullable String hash;

    private CommitJson(JsonIn in) {
        this.in = in;
    }

    static StoredCommit read(String json) {
        return JsonIn.whole(json, in -> new CommitJson(in).commit());
    }

    private StoredCommit commit() {
        in.object(this::field);
        List<StoredEvent> found = there(events, "events");
        if (found.isEmpty()) {
            throw in.fault("has no event");
        }
        return new StoredCommit(
                found,
                Optional.ofNullable(commandId),
                there(digests, "digests"),
                there(previousHash, "previousHash"),
                there(hash, "hash"));
    }

    private boolean field(String name) {
        switch (name) {
            case "events" -> events = once(events, in.list(each -> new Event().read()));
            case "commandId" -> commandId = once(commandId, in.text());
            case "digests" -> digests = once(digests, in.texts());
            case "previousHash" -> previousHash = once(previousHash, in.text());
            case "hash" -> hash = once(hash, in.text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private <T> T once(@Nullable T before, T now) {
        if (before != null) {
            throw in.fault("is there twice");
        }
        return now;
    }

    private <T> T there(@Nullable T value, String name) {
        if (value == null) {
            throw in.fault("lacks " + name);
        }
        return value;
    }

    private final class Event {
        private @Nullable Long revision;
        private @Nullable String type;
        private @Nullable Integer schema;
        private @Nullable Instant at;
        private @Nullable String actorId;
        private @Nullable String actorRole;
        private @Nullable Map<String, Object> data;

        StoredEvent read() {
            in.object(this::field);
            return new StoredEvent(
                    there(revision, "revision"),
                    there(type, "type"),
                    there(schema, "schema"),
                    there(at, "at"),
                    there(actorId, "actorId"),
                    there(actorRole, "actorRole"),
                    there(data, "data"));
        }

        private boolean field(String name) {
            switch (name) {
                case "revision" -> revision = once(revision, in.number());
                case "type" -> type = once(type, in.text());
                case "schema" -> schema = once(schema, in.smallNumber());
                case "at" -> at = once(at, instant());
                case "actorId" -> actorId = once(actorId, in.text());
                case "actorRole" -> actorRole = once(actorRole, in.text());
                case "data" -> data = once(data, in.tree());
                default -> {
                    return false;
                }
            }
            return true;
        }

        private Instant instant() {
            String text = in.text();
            try {
                return Instants.parse(text);
            } catch (DateTimeException malformed) {
                throw in.fault("is no instant");
            }
        }
    }
}
