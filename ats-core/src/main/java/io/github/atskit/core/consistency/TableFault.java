package io.github.atskit.core.consistency;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/** Why records are no table. Records are counted from 1, in the order in which they were added. */
public sealed interface TableFault {

    /** {@return what is wrong} */
    TableFaultCode code();

    /** {@return the record at fault, from 1} */
    int record();

    /** {@return figures for the message, by name} */
    Map<String, Object> params();

    /**
     * A finding, or a moderator's, that is not on the scale.
     *
     * @param record the record, from 1
     * @param found what it says
     */
    record UnknownFinding(int record, String found) implements TableFault {
        /**
         * Refuses null.
         *
         * @param record the record, from 1
         * @param found what it says
         */
        public UnknownFinding {
            Objects.requireNonNull(found, "found");
        }

        @Override
        public TableFaultCode code() {
            return TableFaultCode.UNKNOWN_FINDING;
        }

        @Override
        public Map<String, Object> params() {
            return LinkedHashMap.of("found", found);
        }
    }

    /**
     * The same reviewer judged the same workbook twice, in the same round, by the same criterion, section and standard.
     *
     * @param record the later record, from 1
     * @param earlier the earlier record, from 1
     * @param workbook the workbook
     * @param reviewer the reviewer
     */
    record JudgedTwice(int record, int earlier, String workbook, String reviewer) implements TableFault {
        /**
         * Refuses null.
         *
         * @param record the later record, from 1
         * @param earlier the earlier record, from 1
         * @param workbook the workbook
         * @param reviewer the reviewer
         */
        public JudgedTwice {
            Objects.requireNonNull(workbook, "workbook");
            Objects.requireNonNull(reviewer, "reviewer");
        }

        @Override
        public TableFaultCode code() {
            return TableFaultCode.JUDGED_TWICE;
        }

        @Override
        public Map<String, Object> params() {
            return LinkedHashMap.of("earlier", earlier, "workbook", workbook, "reviewer", reviewer);
        }
    }

    /**
     * A workbook that two records put into different cohorts.
     *
     * @param record the later record, from 1
     * @param earlier the first record of the workbook, from 1
     * @param workbook the workbook
     */
    record TwoCohorts(int record, int earlier, String workbook) implements TableFault {
        /**
         * Refuses null.
         *
         * @param record the later record, from 1
         * @param earlier the first record of the workbook, from 1
         * @param workbook the workbook
         */
        public TwoCohorts {
            Objects.requireNonNull(workbook, "workbook");
        }

        @Override
        public TableFaultCode code() {
            return TableFaultCode.TWO_COHORTS;
        }

        @Override
        public Map<String, Object> params() {
            return LinkedHashMap.of("earlier", earlier, "workbook", workbook);
        }
    }
}
