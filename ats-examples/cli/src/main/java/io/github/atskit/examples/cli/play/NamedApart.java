package io.github.atskit.examples.cli.play;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.Loaded;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Lets many journeys share a store: each keeps its candidacies under a prefix of its own, and sees them by the ids of its file. So the
 * decisions, the draw of the sample among them, are those of a store of its own.
 */
public final class NamedApart implements CandidacyLedger {
    private static final int LONGEST = 64;

    private final CandidacyLedger shared;
    private final String prefix;

    /**
     * A journey's part of a shared store.
     *
     * @param shared the ledger of the store
     * @param prefix 1 to 27 characters of an id, used by no other journey
     */
    public NamedApart(CandidacyLedger shared, String prefix) {
        this.shared = shared;
        this.prefix = prefix;
    }

    @Override
    public Loaded load(CandidacyId id, Option<CommandId> commandId) {
        Loaded kept = shared.load(kept(id), commandId);
        return new Loaded(
                kept.candidacy().map(candidacy -> named(candidacy, id)),
                kept.earlier().map(earlier -> named(earlier, id)),
                kept.mark());
    }

    @Override
    public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
        return shared.commit(loaded, named(transition, kept(transition.to().id())), commandId);
    }

    /** An id that would become too long is told apart by its digest. */
    private CandidacyId kept(CandidacyId id) {
        String whole = prefix + id.value();
        return new CandidacyId(
                whole.length() <= LONGEST
                        ? whole
                        : prefix + UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8)));
    }

    private static Transition named(Transition transition, CandidacyId id) {
        return new Transition(
                transition.event(), transition.consequence(), named(transition.to(), id), transition.context());
    }

    private static Candidacy named(Candidacy candidacy, CandidacyId id) {
        return new Candidacy(
                id,
                candidacy.revision(),
                candidacy.definition(),
                candidacy.participant(),
                candidacy.mentoring(),
                candidacy.workbook(),
                candidacy.reviewing(),
                candidacy.windows(),
                candidacy.hold(),
                candidacy.stage());
    }
}
