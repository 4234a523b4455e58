package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The candidacies that were used last, each with the hash that says which state it is. Safe for use by many threads. */
final class Recent {
    private final int most;
    private final Map<CandidacyId, Held> held;

    Recent(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("a ledger holds 0 candidacies or more, not " + most);
        }
        this.most = most;
        this.held = new LinkedHashMap<>(16, 0.75f, true);
    }

    /**
     * A candidacy as a commit left it.
     *
     * @param candidacy the state
     * @param hash the hash of the commit
     * @param keyId the key that its texts are sealed with; none where they are open
     */
    record Held(Candidacy candidacy, String hash, Optional<String> keyId) {}

    Optional<Held> find(CandidacyId id) {
        if (most == 0) {
            return Optional.empty();
        }
        synchronized (held) {
            return Optional.ofNullable(held.get(id));
        }
    }

    void keep(Held latest) {
        if (most == 0) {
            return;
        }
        synchronized (held) {
            held.put(latest.candidacy().id(), latest);
            if (held.size() > most) {
                held.remove(held.keySet().iterator().next());
            }
        }
    }

    void forget(CandidacyId id) {
        synchronized (held) {
            held.remove(id);
        }
    }
}
