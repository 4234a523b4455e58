package io.github.atskit.core.workbook;

import org.jspecify.annotations.Nullable;

/**
 * What a workbook, or one section of it, covers, kept as bit sets so that a decision compares masks and never walks the
 * content.
 *
 * @param filled the parts that are filled in, bit n for the part of index n in the template
 * @param rated the standards that the self-assessment rates, bit n for standard n
 * @param chosen the standards chosen as specialist ones, bit n for standard n
 * @param evidenced the standards that at least one evidence item bears out, bit n for standard n
 */
public record Coverage(long filled, long rated, long chosen, long evidenced) {
    /** Covers nothing. */
    public static final Coverage NOTHING = new Coverage(0, 0, 0, 0);

    static Coverage of(SectionTemplate template, @Nullable PartValue[] parts, EvidenceItem[] evidence) {
        long filled = 0;
        long rated = 0;
        long chosen = 0;
        for (int i = 0; i < parts.length; i++) {
            PartValue value = parts[i];
            if (value != null) {
                filled |= 1L << (template.firstPart() + i);
                rated |= value instanceof PartValue.Ratings ratings
                        ? ratings.standards().bits()
                        : 0;
                chosen |= value instanceof PartValue.Standards standards
                        ? standards.value().bits()
                        : 0;
            }
        }
        long evidenced = 0;
        for (EvidenceItem item : evidence) {
            evidenced |= item.standards().bits();
        }
        return new Coverage(filled, rated, chosen, evidenced);
    }

    static Coverage of(Section[] sections) {
        long filled = 0;
        long rated = 0;
        long chosen = 0;
        long evidenced = 0;
        for (Section section : sections) {
            filled |= section.coverage().filled;
            rated |= section.coverage().rated;
            chosen |= section.coverage().chosen;
            evidenced |= section.coverage().evidenced;
        }
        return new Coverage(filled, rated, chosen, evidenced);
    }
}
