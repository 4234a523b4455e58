package io.github.atskit.core.workbook;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Objects;

/**
 * A participant's workbook: the sections of its template, in order. Immutable and safe to share between threads.
 *
 * <p>Two workbooks are equal when template, edition and content are. That is the same question as whether their
 * {@linkplain #digest() digests} are equal, and far cheaper to answer.
 */
public final class Workbook {
    private final WorkbookTemplate template;
    private final String edition;
    private final Section[] sections;
    private final Coverage coverage;

    private Workbook(WorkbookTemplate template, String edition, Section[] sections) {
        this.template = template;
        this.edition = edition;
        this.sections = sections;
        this.coverage = Coverage.of(sections);
    }

    /**
     * A workbook with nothing in it.
     *
     * @param template its sections and parts
     * @param edition the edition of the standards it speaks of, such as {@code 2014}
     * @return the workbook
     */
    public static Workbook empty(WorkbookTemplate template, String edition) {
        Objects.requireNonNull(edition, "edition");
        return new Workbook(template, edition, template.emptySections());
    }

    /**
     * The workbook after a section has been saved. Rules are not asked; the decider does that.
     *
     * @param change what changes
     * @return the new workbook, which shares the sections that did not change
     * @throws IllegalArgumentException if the template has no such section or part
     */
    public Workbook with(SectionChange change) {
        SectionTemplate section = template.section(change.section())
                .getOrElseThrow(() -> new IllegalArgumentException("no section " + change.section()));
        Section[] after = sections.clone();
        after[section.index()] = sections[section.index()].with(change);
        return new Workbook(template, edition, after);
    }

    /** {@return the template} */
    public WorkbookTemplate template() {
        return template;
    }

    /** {@return the edition of the standards, such as {@code 2014}} */
    public String edition() {
        return edition;
    }

    /** {@return every section, in template order} */
    public List<Section> sections() {
        return List.of(sections);
    }

    /**
     * Finds a section.
     *
     * @param section its name
     * @return the section, or none where the template has none of this name
     */
    public Option<Section> section(String section) {
        return template.section(section).map(found -> sections[found.index()]);
    }

    /** {@return what the whole workbook covers} */
    public Coverage coverage() {
        return coverage;
    }

    /** {@return the required parts that are not filled in, in template order; the subject of ATS-024 and ATS-040} */
    public List<PartPath> missingParts() {
        long missing = template.required() & ~coverage.filled();
        return missing == 0 ? List.empty() : template.paths(missing);
    }

    /**
     * The section that holds an evidence item.
     *
     * @param evidenceId the id of the item
     * @return the section, or none where no section holds it
     */
    public Option<Section> sectionHolding(String evidenceId) {
        for (Section section : sections) {
            if (section.holds(evidenceId)) {
                return Option.some(section);
            }
        }
        return Option.none();
    }

    /** {@return all evidence items, section by section, by id ascending within one} */
    public List<EvidenceItem> evidence() {
        List<EvidenceItem> items = List.empty();
        for (int i = sections.length - 1; i >= 0; i--) {
            items = items.prependAll(sections[i].evidence());
        }
        return items;
    }

    /**
     * The standards that enough evidence items bear out.
     *
     * @param atLeast how many items, 0 or more
     * @return bit n for standard n
     */
    public long evidencedBy(int atLeast) {
        if (atLeast <= 1) {
            return atLeast == 1 ? coverage.evidenced() : -1L;
        }
        int[] counts = new int[Long.SIZE];
        for (EvidenceItem item : evidence()) {
            for (int number : StandardNumbers.numbersOf(item.standards().bits())) {
                counts[number]++;
            }
        }
        long bits = 0;
        for (int number = 0; number < counts.length; number++) {
            bits |= counts[number] >= atLeast ? 1L << number : 0;
        }
        return bits;
    }

    /** {@return the digest of the exact content; worked out anew at every call} */
    public SubmissionDigest digest() {
        return SubmissionDigest.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Workbook that
                        && template.equals(that.template)
                        && edition.equals(that.edition)
                        && Arrays.equals(sections, that.sections);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sections);
    }

    @Override
    public String toString() {
        return template + "/" + edition + List.of(sections).reject(Section::isEmpty);
    }
}
