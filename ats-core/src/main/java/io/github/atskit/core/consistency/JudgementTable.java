package io.github.atskit.core.consistency;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * Many judgements in little memory: about 30 bytes for each. They are held by workbook and by what was judged, in an order that does not
 * depend on the order in which they came. Safe to share between threads.
 */
public final class JudgementTable {
    private final FindingScale scale;
    private final TableNames names;
    private final TableRows rows;

    JudgementTable(FindingScale scale, TableNames names, TableRows rows) {
        this.scale = scale;
        this.names = names;
        this.rows = rows;
    }

    /**
     * Makes a table of findings {@code met} and {@code not-met}.
     *
     * @param records the judgements, in any order
     * @return the table, or what is wrong with the records, at most a hundred faults
     */
    public static Either<List<TableFault>, JudgementTable> of(Iterable<JudgementRecord> records) {
        return of(FindingScale.MET_OR_NOT, records);
    }

    /**
     * Makes a table.
     *
     * @param scale what can be found
     * @param records the judgements, in any order
     * @return the table, or what is wrong with the records, at most a hundred faults
     */
    public static Either<List<TableFault>, JudgementTable> of(FindingScale scale, Iterable<JudgementRecord> records) {
        Builder builder = builder(scale);
        for (JudgementRecord record : Objects.requireNonNull(records, "records")) {
            builder.add(record);
        }
        return builder.build();
    }

    /**
     * A builder with nothing in it.
     *
     * @param scale what can be found
     * @return the builder
     */
    public static Builder builder(FindingScale scale) {
        return new Builder(Objects.requireNonNull(scale, "scale"));
    }

    /** {@return what can be found} */
    public FindingScale scale() {
        return scale;
    }

    /** {@return how many judgements there are} */
    public int judgements() {
        return rows.judgements();
    }

    /** {@return how many workbooks were judged} */
    public int workbooks() {
        return rows.workbooks();
    }

    /** {@return who judged, in order of name} */
    public List<String> reviewers() {
        return names.reviewers();
    }

    TableNames names() {
        return names;
    }

    TableRows rows() {
        return rows;
    }

    /** Takes judgements one by one. Not for several threads. */
    public static final class Builder {
        private final Intake intake;

        Builder(FindingScale scale) {
            this.intake = new Intake(scale);
        }

        /**
         * Adds a judgement.
         *
         * @param record the judgement
         * @return this builder
         * @throws IllegalArgumentException if a day is not of the years 1 to 9999
         */
        public Builder add(JudgementRecord record) {
            intake.add(Objects.requireNonNull(record, "record"));
            return this;
        }

        /** {@return the table of all that was added, or what is wrong with it, at most a hundred faults} */
        public Either<List<TableFault>, JudgementTable> build() {
            return intake.table();
        }
    }
}
