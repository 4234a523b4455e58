package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import java.util.List;
import java.util.Map;

/** Rules of sections, which are saved one by one. A store that hands out commits only has none to get wrong. */
final class Sections {
    private Sections() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                RuleCheck.required(
                        "STORE-050",
                        "saving a section leaves the others",
                        "whether an append replaces all sections by those in the write",
                        Sections::leavesOthers),
                RuleCheck.required(
                        "STORE-051",
                        "saving a section replaces the one of that name, whole",
                        "whether a section is inserted beside the old one, or merged into it",
                        Sections::replacesItsOwn),
                RuleCheck.required(
                        "STORE-052",
                        "a section keeps the revision at which it was saved",
                        "whether the candidacy's revision is written over the section's",
                        Sections::keepsItsRevision),
                RuleCheck.required(
                        "STORE-053",
                        "a section belongs to one candidacy",
                        "the key of the sections: the candidacy and the name, not the name",
                        Sections::belongsToOne));
    }

    private static void has(CandidacyStore store, String id, String name, Map<String, Object> data) {
        StoredHistory history = Reading.of(store, id);
        if (history.snapshot().isPresent()) {
            StoredSection section = Reading.byName(history.sections()).get(name);
            Expect.that(section != null, "section " + name + " of " + id + ": expected it, seen none");
            Expect.equal("data of section " + name + " of " + id, data, section.data());
        }
    }

    private static void leavesOthers(CandidacyStore store) {
        Draft.of("c-1", 0)
                .withSection("evidence", Map.of("n", 1L))
                .withSection("impact", Map.of("n", 1L))
                .keptBy(store);
        Draft.of("c-1", 1).withSection("development", Map.of("n", 2L)).keptBy(store);
        Draft.of("c-1", 2).keptBy(store);
        has(store, "c-1", "evidence", Map.of("n", 1L));
        has(store, "c-1", "impact", Map.of("n", 1L));
        has(store, "c-1", "development", Map.of("n", 2L));
    }

    private static void replacesItsOwn(CandidacyStore store) {
        Draft.of("c-1", 0).withSection("evidence", Map.of("n", 1L, "old", "x")).keptBy(store);
        Draft.of("c-1", 1).withSection("evidence", Map.of("n", 2L)).keptBy(store);
        has(store, "c-1", "evidence", Map.of("n", 2L));
        Draft.of("c-1", 2).withSection("evidence", Map.of()).keptBy(store);
        has(store, "c-1", "evidence", Map.of());
    }

    private static void keepsItsRevision(CandidacyStore store) {
        Draft.of("c-1", 0).withSection("evidence", Map.of()).keptBy(store);
        Draft.of("c-1", 1).withSection("impact", Map.of()).keptBy(store);
        Draft.of("c-1", 2).keptBy(store);
        StoredHistory history = Reading.of(store, "c-1");
        for (StoredSection section : history.sections()) {
            long saved = section.section().equals("evidence") ? 1 : 2;
            if (history.snapshot().orElseThrow().revision() >= saved) {
                Expect.equal("revision of section " + section.section(), saved, section.revision());
            }
        }
    }

    private static void belongsToOne(CandidacyStore store) {
        Draft.of("c-1", 0).withSection("evidence", Map.of("of", "c-1")).keptBy(store);
        Draft.of("c-2", 0).withSection("evidence", Map.of("of", "c-2")).keptBy(store);
        Draft.of("c-3", 0).keptBy(store);
        has(store, "c-1", "evidence", Map.of("of", "c-1"));
        has(store, "c-2", "evidence", Map.of("of", "c-2"));
        List<StoredSection> none = Reading.of(store, "c-3").sections();
        Expect.equal("sections of a candidacy that saved none", List.of(), none);
    }
}
