package io.github.atskit.persistence.bridge;

import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.internal.TreeBytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The hashes that chain a history: SHA-256 over the bytes of trees, in lower-case hexadecimal digits. */
final class Chain {
    /** The name under which a commit keeps the digest of the state. */
    static final String STATE = "state";

    /** What the first commit has before it. */
    static final String BEGINNING = "";

    /** Copied for each digest: looking an algorithm up takes longer than a short digest does. */
    private static final MessageDigest SHA_256 = sha256();

    private Chain() {}

    static StoredCommit link(
            String candidacyId,
            List<StoredEvent> events,
            Optional<String> commandId,
            Map<String, String> digests,
            String previousHash) {
        String hash = hash(candidacyId, events, commandId, digests, previousHash);
        return new StoredCommit(events, commandId, digests, previousHash, hash);
    }

    /** Whether a commit still has the hash that its content asks for. */
    static boolean fits(String candidacyId, StoredCommit commit) {
        return commit.hash()
                .equals(hash(
                        candidacyId, commit.events(), commit.commandId(), commit.digests(), commit.previousHash()));
    }

    private static String hash(
            String candidacyId,
            List<StoredEvent> events,
            Optional<String> commandId,
            Map<String, String> digests,
            String previousHash) {
        List<Object> told = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            told.add(Map.of(
                    "revision", event.revision(),
                    "type", event.type(),
                    "schema", (long) event.schema(),
                    "at", event.at().toString(),
                    "actor", event.actorId(),
                    "role", event.actorRole(),
                    "data", event.data()));
        }
        Map<String, Object> content = new TreeMap<>();
        content.put("candidacy", candidacyId);
        content.put("events", told);
        commandId.ifPresent(id -> content.put("command", id));
        content.put("digests", digests);
        content.put("previous", previousHash);
        return digest(content);
    }

    static String digest(StoredSnapshot state) {
        return stateDigest(state.revision(), state.schema(), state.data());
    }

    static String stateDigest(long revision, int schema, Map<String, Object> data) {
        return digest(Map.of("revision", revision, "schema", (long) schema, "data", data));
    }

    static String digest(StoredSection section) {
        return digest(Map.of(
                "section", section.section(),
                "revision", section.revision(),
                "schema", (long) section.schema(),
                "data", section.data()));
    }

    private static String digest(Map<String, Object> tree) {
        try {
            MessageDigest digest = (MessageDigest) SHA_256.clone();
            return HexFormat.of().formatHex(digest.digest(TreeBytes.write(tree)));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
