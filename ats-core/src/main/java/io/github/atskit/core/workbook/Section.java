package io.github.atskit.core.workbook;

import io.github.atskit.core.internal.Search;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The content of one section: its parts that are filled in, and its evidence items by id. Immutable.
 *
 * <p>Content is kept in small arrays that are copied when the section changes and never handed out; that makes a save cost what
 * the section costs, whatever the rest of the workbook holds.
 */
public final class Section {
    private static final EvidenceItem[] NO_EVIDENCE = {};

    private final SectionTemplate template;
    private final @Nullable PartValue[] parts;
    private final EvidenceItem[] evidence;
    private final Coverage coverage;

    private Section(SectionTemplate template, @Nullable PartValue[] parts, EvidenceItem[] evidence) {
        this.template = template;
        this.parts = parts;
        this.evidence = evidence;
        this.coverage = Coverage.of(template, parts, evidence);
    }

    static Section empty(SectionTemplate template) {
        return new Section(template, new PartValue[template.parts().size()], NO_EVIDENCE);
    }

    Section with(SectionChange change) {
        return new Section(template, partsAfter(change), evidenceAfter(change));
    }

    private @Nullable PartValue[] partsAfter(SectionChange change) {
        if (change.parts().isEmpty()) {
            return parts;
        }
        @Nullable PartValue[] after = parts.clone();
        int given = 0;
        for (List<PartTemplate> rest = template.parts(); !rest.isEmpty(); rest = rest.tail()) {
            PartTemplate part = rest.head();
            Option<Option<PartValue>> value = change.parts().get(part.name());
            if (value.isDefined()) {
                boolean filled = value.get().isDefined() && value.get().get().filled();
                after[part.index() - template.firstPart()] =
                        filled ? value.get().get() : null;
                given++;
            }
        }
        if (given < change.parts().size()) {
            throw new IllegalArgumentException(name() + " has not all of the parts "
                    + change.parts().keySet().mkString(", "));
        }
        return after;
    }

    private EvidenceItem[] evidenceAfter(SectionChange change) {
        if (change.evidence().isEmpty() && change.removeEvidence().isEmpty()) {
            return evidence;
        }
        EvidenceItem[] after =
                new EvidenceItem[evidence.length + change.evidence().length()];
        int kept = 0;
        for (EvidenceItem item : evidence) {
            if (!Search.has(change.removeEvidence(), item.id()) && find(change.evidence(), item.id()) == null) {
                after[kept++] = item;
            }
        }
        for (EvidenceItem item : change.evidence()) {
            after[kept++] = item;
        }
        EvidenceItem[] exact = kept == after.length ? after : Arrays.copyOf(after, kept);
        Arrays.sort(exact, Section::byId);
        return exact;
    }

    private static int byId(EvidenceItem one, EvidenceItem other) {
        return one.id().compareTo(other.id());
    }

    private static @Nullable EvidenceItem find(List<EvidenceItem> items, String id) {
        for (List<EvidenceItem> rest = items; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().id().equals(id)) {
                return rest.head();
            }
        }
        return null;
    }

    /** {@return the section's name} */
    public String name() {
        return template.name();
    }

    /** {@return what the template says of this section} */
    public SectionTemplate template() {
        return template;
    }

    /**
     * What a part holds.
     *
     * @param part its name
     * @return the value, or none where it is not filled in or the section has no such part
     */
    public Option<PartValue> part(String part) {
        return template.part(part).flatMap(found -> Option.of(parts[found.index() - template.firstPart()]));
    }

    /** {@return the parts that are filled in, by name, in template order} */
    public Map<String, PartValue> parts() {
        Map<String, PartValue> filled = LinkedHashMap.empty();
        for (PartTemplate part : template.parts()) {
            PartValue value = parts[part.index() - template.firstPart()];
            if (value != null) {
                filled = filled.put(part.name(), value);
            }
        }
        return filled;
    }

    /** {@return the evidence items, by id ascending} */
    public List<EvidenceItem> evidence() {
        return List.of(evidence);
    }

    /** {@return how many evidence items the section holds} */
    public int evidenceCount() {
        return evidence.length;
    }

    /**
     * Finds an evidence item of this section.
     *
     * @param id its id
     * @return the item, or none
     */
    public Option<EvidenceItem> evidence(String id) {
        for (EvidenceItem item : evidence) {
            if (item.id().equals(id)) {
                return Option.some(item);
            }
        }
        return Option.none();
    }

    boolean holds(String evidenceId) {
        int low = 0;
        int high = evidence.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = evidence[middle].id().compareTo(evidenceId);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return false;
    }

    /** {@return whether neither a part is filled in nor an evidence item is there} */
    public boolean isEmpty() {
        return coverage.filled() == 0 && evidence.length == 0;
    }

    /** {@return what this section alone covers} */
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Section that
                        && template.equals(that.template)
                        && Arrays.equals(parts, that.parts)
                        && Arrays.equals(evidence, that.evidence);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(parts) + Arrays.hashCode(evidence);
    }

    @Override
    public String toString() {
        return name()
                + parts().keySet().mkString("{", ", ", "}")
                + evidence().map(EvidenceItem::id).mkString("[", ", ", "]");
    }
}
