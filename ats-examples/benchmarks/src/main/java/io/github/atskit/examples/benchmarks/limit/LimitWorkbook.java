package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.workbook.EvidenceType;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A workbook with what it covers kept as bit sets. */
public final class LimitWorkbook {
    private final LimitDefinition.Template template;
    private final Section[] sections;
    private final long filled;
    private final long rated;
    private final long chosen;
    private final long evidenced;

    private LimitWorkbook(LimitDefinition.Template template, Section[] sections) {
        this.template = template;
        this.sections = sections;
        long allFilled = 0;
        long allRated = 0;
        long allChosen = 0;
        long allEvidenced = 0;
        for (Section section : sections) {
            allFilled |= section.filled;
            allRated |= section.rated;
            allChosen |= section.chosen;
            allEvidenced |= section.evidenced;
        }
        this.filled = allFilled;
        this.rated = allRated;
        this.chosen = allChosen;
        this.evidenced = allEvidenced;
    }

    /** An item of evidence; standards are bits. */
    public record Item(
            String id,
            String title,
            EvidenceType type,
            LocalDate capturedOn,
            long standards,
            @Nullable String uri,
            @Nullable String sha256,
            @Nullable String mediaType,
            @Nullable String note) {}

    /** One section. */
    static final class Section {
        private static final Item[] NO_EVIDENCE = {};

        private final @Nullable LimitValue[] parts;
        private final Item[] evidence;
        private final long filled;
        private final long rated;
        private final long chosen;
        private final long evidenced;

        Section(int firstPart, @Nullable LimitValue[] parts, Item[] evidence) {
            this.parts = parts;
            this.evidence = evidence;
            long someFilled = 0;
            long someRated = 0;
            long someChosen = 0;
            for (int i = 0; i < parts.length; i++) {
                LimitValue value = parts[i];
                if (value != null) {
                    someFilled |= 1L << firstPart + i;
                    if (value instanceof LimitValue.Ratings ratings) {
                        someRated |= ratings.standards();
                    } else if (value instanceof LimitValue.Standards standards) {
                        someChosen |= standards.standards();
                    }
                }
            }
            long someEvidenced = 0;
            for (Item item : evidence) {
                someEvidenced |= item.standards();
            }
            this.filled = someFilled;
            this.rated = someRated;
            this.chosen = someChosen;
            this.evidenced = someEvidenced;
        }

        boolean holds(String id) {
            return indexOf(evidence, id) >= 0;
        }

        boolean same(Section that) {
            return this == that || Arrays.equals(parts, that.parts) && Arrays.equals(evidence, that.evidence);
        }

        @Nullable
        LimitValue[] parts() {
            return parts;
        }

        Item[] evidence() {
            return evidence;
        }
    }

    static LimitWorkbook empty(LimitDefinition.Template template) {
        Section[] sections = new Section[template.sections().length];
        for (LimitDefinition.SectionTemplate section : template.sections()) {
            sections[section.index()] =
                    new Section(section.firstPart(), new LimitValue[section.parts().length], Section.NO_EVIDENCE);
        }
        return new LimitWorkbook(template, sections);
    }

    LimitWorkbook with(LimitCommand.SaveSection save) {
        LimitDefinition.SectionTemplate section = template.section(save.section());
        if (section == null) {
            throw new IllegalStateException("no section " + save.section());
        }
        Section before = sections[section.index()];
        Section[] after = sections.clone();
        after[section.index()] = new Section(section.firstPart(), parts(section, before, save), evidence(before, save));
        return new LimitWorkbook(template, after);
    }

    private static @Nullable LimitValue[] parts(
            LimitDefinition.SectionTemplate section, Section before, LimitCommand.SaveSection save) {
        if (save.parts().length == 0) {
            return before.parts;
        }
        @Nullable LimitValue[] after = before.parts.clone();
        for (int i = 0; i < save.parts().length; i++) {
            LimitDefinition.PartTemplate part = section.part(save.parts()[i]);
            if (part == null) {
                throw new IllegalStateException("no part " + save.parts()[i]);
            }
            LimitValue value = save.values()[i];
            after[part.index()] = value != null && value.filled() ? value : null;
        }
        return after;
    }

    private static Item[] evidence(Section before, LimitCommand.SaveSection save) {
        Item[] added = save.evidence();
        if (added.length == 0 && save.removeEvidence().length == 0) {
            return before.evidence;
        }
        Item[] after = new Item[before.evidence.length + added.length];
        int kept = 0;
        for (Item item : before.evidence) {
            if (!contains(save.removeEvidence(), item.id()) && indexOf(added, item.id()) < 0) {
                after[kept++] = item;
            }
        }
        System.arraycopy(added, 0, after, kept, added.length);
        kept += added.length;
        Item[] exact = kept == after.length ? after : Arrays.copyOf(after, kept);
        Arrays.sort(exact, (one, other) -> one.id().compareTo(other.id()));
        return exact;
    }

    static int indexOf(Item[] items, String id) {
        for (int i = 0; i < items.length; i++) {
            if (items[i].id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    static boolean contains(String[] texts, String text) {
        for (String one : texts) {
            if (one.equals(text)) {
                return true;
            }
        }
        return false;
    }

    Section section(int index) {
        return sections[index];
    }

    Section[] sections() {
        return sections;
    }

    /** {@return the index of the section that holds an item, or -1} */
    int sectionHolding(String id) {
        for (int i = 0; i < sections.length; i++) {
            if (sections[i].holds(id)) {
                return i;
            }
        }
        return -1;
    }

    boolean same(LimitWorkbook that) {
        if (this == that) {
            return true;
        }
        for (int i = 0; i < sections.length; i++) {
            if (!sections[i].same(that.sections[i])) {
                return false;
            }
        }
        return true;
    }

    /** {@return the required parts that are missing, as bits} */
    long missing() {
        return template.required() & ~filled;
    }

    /** {@return the parts that are filled in, as bits} */
    long filled() {
        return filled;
    }

    /** {@return how many items of evidence it holds} */
    int items() {
        int items = 0;
        for (Section section : sections) {
            items += section.evidence.length;
        }
        return items;
    }

    long rated() {
        return rated;
    }

    long chosen() {
        return chosen;
    }

    long evidencedBy(int atLeast) {
        if (atLeast <= 1) {
            return atLeast == 1 ? evidenced : -1L;
        }
        int[] counts = new int[Long.SIZE];
        for (Section section : sections) {
            for (Item item : section.evidence) {
                for (long rest = item.standards(); rest != 0; rest &= rest - 1) {
                    counts[Long.numberOfTrailingZeros(rest)]++;
                }
            }
        }
        long bits = 0;
        for (int number = 0; number < counts.length; number++) {
            bits |= counts[number] >= atLeast ? 1L << number : 0;
        }
        return bits;
    }
}
