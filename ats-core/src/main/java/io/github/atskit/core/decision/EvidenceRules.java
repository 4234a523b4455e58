package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.internal.Search;
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
import io.vavr.Tuple2;
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
        Workbook workbook = now.workbook();
        List<Reason> reasons = Reasons.about(duplicates(change, workbook), EvidenceDuplicate::new);
        if (!change.removeEvidence().isEmpty() || !referencesExist(change, workbook)) {
            reasons = Reasons.joined(reasons, Reasons.about(unknown(change, workbook), EvidenceUnknown::new));
        }
        return Reasons.joined(reasons, tooMany(change, workbook));
    }

    /** Goes by the template, for a lookup is cheaper than an iterator over the change. */
    private static boolean referencesExist(SectionChange change, Workbook workbook) {
        Option<SectionTemplate> section = workbook.template().section(change.section());
        List<PartTemplate> parts = section.isDefined() ? section.get().parts() : List.empty();
        for (List<PartTemplate> rest = parts; !rest.isEmpty(); rest = rest.tail()) {
            Option<Option<PartValue>> given = change.parts().get(rest.head().name());
            if (given.isDefined()
                    && given.get().isDefined()
                    && !unknownAmong(given.get().get().evidence(), List.empty(), change, workbook)
                            .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> duplicates(SectionChange change, Workbook workbook) {
        List<String> duplicates = List.empty();
        for (List<EvidenceItem> rest = change.evidence(); !rest.isEmpty(); rest = rest.tail()) {
            String id = rest.head().id();
            boolean twice = isGivenBefore(id, rest, change) || isElsewhere(id, change, workbook);
            if (twice && !Search.has(duplicates, id)) {
                duplicates = duplicates.append(id);
            }
        }
        return duplicates;
    }

    private static boolean isGivenBefore(String id, List<EvidenceItem> item, SectionChange change) {
        for (List<EvidenceItem> rest = change.evidence(); rest != item; rest = rest.tail()) {
            if (rest.head().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isElsewhere(String id, SectionChange change, Workbook workbook) {
        Option<Section> holder = workbook.sectionHolding(id);
        return holder.isDefined() && !holder.get().name().equals(change.section());
    }

    /** The references of the payload, in its order, then those of the parts that stay, in template order. */
    private static List<String> unknown(SectionChange change, Workbook workbook) {
        List<String> unknown = List.empty();
        Option<SectionTemplate> template = workbook.template().section(change.section());
        for (Tuple2<String, Option<PartValue>> entry : change.parts()) {
            boolean known =
                    template.isDefined() && template.get().part(entry._1()).isDefined();
            if (known && entry._2().isDefined()) {
                unknown = unknownAmong(entry._2().get().evidence(), unknown, change, workbook);
            }
        }
        // Only a removal can leave a part that stays without its evidence.
        return change.removeEvidence().isEmpty() ? unknown : staying(unknown, change, workbook);
    }

    private static List<String> staying(List<String> before, SectionChange change, Workbook workbook) {
        List<String> unknown = before;
        for (PartTemplate part : workbook.template().parts()) {
            boolean replaced = part.path().section().equals(change.section())
                    && change.parts().containsKey(part.name());
            Option<PartValue> value =
                    workbook.section(part.path().section()).get().part(part.name());
            if (!replaced && value.isDefined()) {
                unknown = unknownAmong(value.get().evidence(), unknown, change, workbook);
            }
        }
        return unknown;
    }

    private static List<String> unknownAmong(
            List<String> ids, List<String> before, SectionChange change, Workbook workbook) {
        List<String> unknown = before;
        for (List<String> rest = ids; !rest.isEmpty(); rest = rest.tail()) {
            if (!existsAfter(rest.head(), change, workbook) && !Search.has(unknown, rest.head())) {
                unknown = unknown.append(rest.head());
            }
        }
        return unknown;
    }

    private static boolean existsAfter(String id, SectionChange change, Workbook workbook) {
        for (List<EvidenceItem> rest = change.evidence(); !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().id().equals(id)) {
                return true;
            }
        }
        Option<Section> holder = workbook.sectionHolding(id);
        return holder.isDefined()
                && !(holder.get().name().equals(change.section()) && Search.has(change.removeEvidence(), id));
    }

    private static List<Reason> tooMany(SectionChange change, Workbook workbook) {
        Option<Section> saved = workbook.section(change.section());
        int held = saved.isDefined() ? saved.get().evidenceCount() : 0;
        if (held + change.evidence().length() <= MOST_ITEMS) {
            return List.empty(); // whatever is replaced or removed
        }
        Set<String> ids = new HashSet<>();
        saved.forEach(section -> section.evidence().forEach(item -> ids.add(item.id())));
        change.removeEvidence().forEach(ids::remove);
        change.evidence().forEach(item -> ids.add(item.id()));
        return ids.size() <= MOST_ITEMS ? List.empty() : Reasons.of(new EvidenceTooMany(change.section(), MOST_ITEMS));
    }
}
