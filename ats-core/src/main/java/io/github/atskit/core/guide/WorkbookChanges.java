package io.github.atskit.core.guide;

import io.github.atskit.core.workbook.PartPath;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * What differs between two states of a workbook. What was in a text before and after is not told, only how long it was; a host that wants
 * to show the lines compares the two states.
 *
 * @param parts the parts that differ, in template order
 * @param evidence the evidence items that differ, in the order of the sections, by id within one
 * @param standards what differs in the standards
 */
public record WorkbookChanges(List<OfPart> parts, List<OfEvidence> evidence, OfStandards standards) {

    /**
     * Refuses null.
     *
     * @param parts the parts that differ, in template order
     * @param evidence the evidence items that differ, in the order of the sections, by id within one
     * @param standards what differs in the standards
     */
    public WorkbookChanges {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(standards, "standards");
    }

    /**
     * A part that differs.
     *
     * @param part the part
     * @param kind how it differs
     * @param before how long it was: a text in Unicode code points, a list or map in entries; 0 where it was not there
     * @param after how long it is
     */
    public record OfPart(PartPath part, ChangeKind kind, int before, int after) {
        /**
         * Refuses null.
         *
         * @param part the part
         * @param kind how it differs
         * @param before how long it was: a text in Unicode code points, a list or map in entries; 0 where it was not there
         * @param after how long it is
         */
        public OfPart {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * An evidence item that differs. One that moved to another section was removed from the one and added to the other.
     *
     * @param section the section
     * @param evidence the id of the item
     * @param kind how it differs
     */
    public record OfEvidence(String section, String evidence, ChangeKind kind) {
        /**
         * Refuses null.
         *
         * @param section the section
         * @param evidence the id of the item
         * @param kind how it differs
         */
        public OfEvidence {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * What differs in the standards, by number, each list ascending.
     *
     * @param evidenced those that evidence bears out now and did not before
     * @param bared those that evidence bore out before and does not now
     * @param chosen those that are specialist ones now and were not before
     * @param dropped those that were specialist ones before and are not now
     */
    public record OfStandards(
            List<Integer> evidenced, List<Integer> bared, List<Integer> chosen, List<Integer> dropped) {
        /**
         * Refuses null.
         *
         * @param evidenced those that evidence bears out now and did not before
         * @param bared those that evidence bore out before and does not now
         * @param chosen those that are specialist ones now and were not before
         * @param dropped those that were specialist ones before and are not now
         */
        public OfStandards {
            Objects.requireNonNull(evidenced, "evidenced");
            Objects.requireNonNull(bared, "bared");
            Objects.requireNonNull(chosen, "chosen");
            Objects.requireNonNull(dropped, "dropped");
        }
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return parts.isEmpty() && evidence.isEmpty();
    }
}
