package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.rejection.EvidenceDuplicate;
import io.github.atskit.core.rejection.EvidenceTooMany;
import io.github.atskit.core.rejection.EvidenceUnknown;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.SectionTemplate;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether evidence adds up after a section is saved (ATS-033): first the removals, then the items, then the parts are applied; after
 * that no id stands twice, every id that a part refers to exists, and a section holds at most 200 items.
 */
final class EvidenceRules {
    private static final int MOST_ITEMS = 200;

    private EvidenceRules() {}

    static List<Reason> evidenceAddsUp(
            SaveSection command, Candidacy now, ResolvedDefinition programme, Context context) {
        SectionChange change = command.change();
        if (change.evidence().isEmpty() && change.removeEvidence().isEmpty() && !refersToEvidence(change)) {
            return List.empty();
        }
        Workbook workbook = now.workbook();
        return Reasons.about(duplicates(change, workbook), EvidenceDuplicate::new)
                .appendAll(Reasons.about(unknown(change, workbook), EvidenceUnknown::new))
                .appendAll(tooMany(change, workbook));
    }

    private static boolean refersToEvidence(SectionChange change) {
        for (Option<PartValue> value : change.parts().values()) {
            if (value.isDefined() && !value.get().evidence().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> duplicates(SectionChange change, Workbook workbook) {
        List<String> duplicates = List.empty();
        Set<String> given = new HashSet<>();
        for (EvidenceItem item : change.evidence()) {
            Option<Section> holder = workbook.sectionHolding(item.id());
            boolean elsewhere = holder.isDefined() && !holder.get().name().equals(change.section());
            if ((!given.add(item.id()) || elsewhere) && !duplicates.contains(item.id())) {
                duplicates = duplicates.append(item.id());
            }
        }
        return duplicates;
    }

    private static List<String> unknown(SectionChange change, Workbook workbook) {
        Set<String> ids = idsAfter(change, workbook);
        List<String> unknown = List.empty();
        for (String id : references(change, workbook)) {
            if (!ids.contains(id) && !unknown.contains(id)) {
                unknown = unknown.append(id);
            }
        }
        return unknown;
    }

    private static Set<String> idsAfter(SectionChange change, Workbook workbook) {
        Set<String> ids = new HashSet<>();
        for (Section section : workbook.sections()) {
            for (EvidenceItem item : section.evidence()) {
                ids.add(item.id());
            }
        }
        Option<Section> saved = workbook.section(change.section());
        for (String id : change.removeEvidence()) {
            if (saved.isDefined() && saved.get().evidence(id).isDefined()) {
                ids.remove(id);
            }
        }
        for (EvidenceItem item : change.evidence()) {
            ids.add(item.id());
        }
        return ids;
    }

    /** The references of the payload, in its order, then those of the parts that stay, in template order. */
    private static List<String> references(SectionChange change, Workbook workbook) {
        List<String> references = List.empty();
        Option<SectionTemplate> template = workbook.template().section(change.section());
        for (var entry : change.parts()) {
            boolean known =
                    template.isDefined() && template.get().part(entry._1()).isDefined();
            if (known && entry._2().isDefined()) {
                references = references.appendAll(entry._2().get().evidence());
            }
        }
        // Only a removal can leave a part that stays without its evidence.
        return change.removeEvidence().isEmpty() ? references : references.appendAll(staying(change, workbook));
    }

    private static List<String> staying(SectionChange change, Workbook workbook) {
        List<String> references = List.empty();
        for (PartTemplate part : workbook.template().parts()) {
            boolean replaced = part.path().section().equals(change.section())
                    && change.parts().containsKey(part.name());
            Option<PartValue> value =
                    workbook.section(part.path().section()).get().part(part.name());
            if (!replaced && value.isDefined()) {
                references = references.appendAll(value.get().evidence());
            }
        }
        return references;
    }

    private static List<Reason> tooMany(SectionChange change, Workbook workbook) {
        Set<String> ids = new HashSet<>();
        workbook.section(change.section()).forEach(section -> section.evidence().forEach(item -> ids.add(item.id())));
        change.removeEvidence().forEach(ids::remove);
        change.evidence().forEach(item -> ids.add(item.id()));
        return ids.size() <= MOST_ITEMS ? List.empty() : Reasons.of(new EvidenceTooMany(change.section(), MOST_ITEMS));
    }
}
