package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A write as the tables take it, made and checked before a connection is taken.
 *
 * @param candidacyId the candidacy
 * @param write what to keep
 * @param state the JSON of its state
 * @param payload the JSON of its commit
 * @param sections the JSON of its sections, in their order
 * @param obligations the JSON of its obligations, in their order
 */
record EncodedWrite(
        String candidacyId,
        StoredWrite write,
        String state,
        String payload,
        List<String> sections,
        List<String> obligations) {
    /** Within what both databases can keep as a timestamp. */
    private static final Instant EARLIEST = Instant.parse("-4000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("+200000-01-01T00:00:00Z");

    /**
     * Checks and encodes a write.
     *
     * @throws IllegalArgumentException if its parts contradict each other, or hold what a database cannot keep
     */
    static EncodedWrite of(String candidacyId, StoredWrite write) {
        Texts.require("the id of a candidacy", candidacyId);
        check(write.commit());
        check(candidacyId, write);
        check(write.index());
        checkSections(write);
        return new EncodedWrite(
                candidacyId,
                write,
                JsonOut.tree(write.snapshot().data()),
                JsonOut.commit(write.commit()),
                write.sections().stream()
                        .map(section -> JsonOut.tree(section.data()))
                        .toList(),
                write.obligations().stream()
                        .map(obligation -> JsonOut.tree(obligation.data()))
                        .toList());
    }

    long revision() {
        return write.snapshot().revision();
    }

    private static void check(StoredCommit commit) {
        Texts.require("a command id", commit.commandId());
        long expected = commit.events().get(0).revision();
        for (var event : commit.events()) {
            if (event.revision() != expected++) {
                throw new IllegalArgumentException("the revisions of the events of a commit follow each other");
            }
        }
    }

    private static void check(String candidacyId, StoredWrite write) {
        long revision = write.commit().revision();
        Texts.require("the hash of a state", write.snapshot().hash());
        boolean agrees = write.snapshot().revision() == revision
                && write.index().revision() == revision
                && write.index().candidacyId().equals(candidacyId);
        for (StoredObligation obligation : write.obligations()) {
            Texts.require("the key of an obligation", obligation.key());
            agrees &= obligation.revision() == revision
                    && obligation.candidacyId().equals(candidacyId);
        }
        if (!agrees) {
            throw new IllegalArgumentException(
                    "state, index and obligations are of the candidacy and the revision of the commit; nothing was written");
        }
    }

    private static void check(IndexRow row) {
        Texts.require("a cohort", row.cohort());
        Texts.require("a stage", row.stage());
        Texts.require("a participant", row.participant());
        Texts.require("a mentor", row.mentor());
        row.reviewers().forEach(person -> Texts.require("a reviewer", person));
        row.panel().forEach(person -> Texts.require("a member of a panel", person));
        row.due().ifPresent(due -> {
            if (due.isBefore(EARLIEST) || due.isAfter(LATEST)) {
                throw new IllegalArgumentException("due is between " + EARLIEST + " and " + LATEST + ": " + due);
            }
        });
    }

    /** The end of a range of instants, moved to where the databases can follow; no row lies beyond. */
    static Instant withinReach(Instant end) {
        return end.isBefore(EARLIEST) ? EARLIEST : end.isAfter(LATEST) ? LATEST.plusSeconds(1) : end;
    }

    private static void checkSections(StoredWrite write) {
        Set<String> names = new HashSet<>();
        for (StoredSection section : write.sections()) {
            if (!names.add(Texts.require("the name of a section", section.section()))) {
                throw new IllegalArgumentException("a section is there twice: " + section.section());
            }
        }
    }
}
