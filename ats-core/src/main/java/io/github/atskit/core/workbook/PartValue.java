package io.github.atskit.core.workbook;

import io.github.atskit.core.internal.Search;
import io.github.atskit.core.validation.NumberOf;
import io.github.atskit.core.validation.NumberShape;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a part of the workbook holds. The form of a value is known without the template; whether the template asks for that
 * form is a rule (ATS-030), not a matter of shape.
 *
 * <p>Lists and maps have at most 200 entries. A part is <em>filled in</em> when its text, list or map is not empty.
 */
public sealed interface PartValue {

    /**
     * Whether a part of this kind can hold the value.
     *
     * @param kind the kind that the template asks for
     * @return whether the value has that form; options and scales are not looked at
     */
    boolean has(PartKind kind);

    /** {@return whether a part with this value counts as filled in} */
    boolean filled();

    /** {@return the evidence items that the value refers to, in its order; an id may stand twice} */
    default List<String> evidence() {
        return List.empty();
    }

    /**
     * Prose, or the option chosen.
     *
     * @param text 1 to 20,000 code points
     * @return the value
     */
    static PartValue text(String text) {
        return new Text(text);
    }

    /**
     * Prose, or the option chosen.
     *
     * @param value 1 to 20,000 code points
     */
    record Text(@TextOf(TextShape.TEXT) String value) implements PartValue {
        /**
         * Refuses null.
         *
         * @param value 1 to 20,000 code points
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.TEXT || kind == PartKind.CHOICE;
        }

        @Override
        public boolean filled() {
            return !value.isEmpty();
        }
    }

    /**
     * Self-assessment: a rating by number of the standard.
     *
     * @param value at most 200 entries
     */
    record Ratings(@Size(max = 200) Map<@NotNull Integer, @NotNull @Valid Rating> value) implements PartValue {
        /**
         * Refuses null.
         *
         * @param value at most 200 entries
         */
        public Ratings {
            Objects.requireNonNull(value, "value");
        }

        /** {@return the standards that are rated} */
        public StandardNumbers standards() {
            long bits = bits();
            return Long.bitCount(bits) == value.size()
                    ? StandardNumbers.ofBits(bits)
                    : StandardNumbers.of(value.keySet());
        }

        /**
         * Whether every rating is a name of a scale.
         *
         * @param scale the names
         * @return whether it is
         */
        public boolean keepsTo(List<String> scale) {
            long bits = bits();
            if (Long.bitCount(bits) < value.size()) {
                return value.values().forAll(rating -> scale.contains(rating.rating()));
            }
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                Rating rating = value.get(Long.numberOfTrailingZeros(rest)).get();
                if (!Search.has(scale, rating.rating())) {
                    return false;
                }
            }
            return true;
        }

        /** Looks the numbers up one by one: a tenth of what an iterator over the map would cost. */
        private long bits() {
            long bits = 0;
            for (int number = 1; number < Long.SIZE && Long.bitCount(bits) < value.size(); number++) {
                bits |= value.containsKey(number) ? 1L << number : 0;
            }
            return bits;
        }

        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.RATINGS;
        }

        @Override
        public boolean filled() {
            return !value.isEmpty();
        }
    }

    /**
     * One rating.
     *
     * @param rating a name of the cohort's scale
     * @param note 1 to 20,000 code points
     */
    record Rating(@TextOf(TextShape.TEXT) String rating, Option<@NotNull @TextOf(TextShape.TEXT) String> note) {
        /**
         * Refuses null.
         *
         * @param rating a name of the cohort's scale
         * @param note 1 to 20,000 code points
         */
        public Rating {
            Objects.requireNonNull(rating, "rating");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * A choice of standards.
     *
     * @param value the numbers
     */
    record Standards(StandardNumbers value) implements PartValue {
        /**
         * Refuses null.
         *
         * @param value the numbers
         */
        public Standards {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.STANDARDS;
        }

        @Override
        public boolean filled() {
            return !value.isEmpty();
        }
    }

    /**
     * References to evidence items.
     *
     * @param value ids of items, at most 200
     */
    record Evidence(@Size(max = 200) List<@NotNull @TextOf(TextShape.EVIDENCE_ID) String> value) implements PartValue {
        /**
         * Refuses null.
         *
         * @param value ids of items, at most 200
         */
        public Evidence {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.EVIDENCE;
        }

        @Override
        public boolean filled() {
            return !value.isEmpty();
        }

        @Override
        public List<String> evidence() {
            return value;
        }
    }

    /**
     * Development activities.
     *
     * @param value at most 200
     */
    record Activities(@Size(max = 200) List<@NotNull @Valid Activity> value) implements PartValue {
        /**
         * Refuses null.
         *
         * @param value at most 200
         */
        public Activities {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.ACTIVITIES;
        }

        @Override
        public boolean filled() {
            return !value.isEmpty();
        }
    }

    /**
     * One activity.
     *
     * @param on the day; compared with nothing
     * @param what 1 to 500 code points
     * @param hours above 0, at most 1,000, at most two decimals
     * @param standards the standards it served
     */
    record Activity(
            LocalDate on,
            @TextOf(TextShape.LINE) String what,
            Option<@NotNull @NumberOf(NumberShape.HOURS) BigDecimal> hours,
            StandardNumbers standards) {
        /**
         * Refuses null; hours lose their trailing zeros, so that 2.5 and 2.50 are the same content.
         *
         * @param on the day; compared with nothing
         * @param what 1 to 500 code points
         * @param hours above 0, at most 1,000, at most two decimals
         * @param standards the standards it served
         */
        public Activity {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(standards, "standards");
            hours = hours.map(BigDecimal::stripTrailingZeros);
        }
    }

    /**
     * Case studies, reports and research.
     *
     * @param value at most 200
     */
    record Pieces(@Size(max = 200) List<@NotNull @Valid Piece> value) implements PartValue {
        /**
         * Refuses null.
         *
         * @param value at most 200
         */
        public Pieces {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.PIECES;
        }

        @Override
        public boolean filled() {
            return !value.isEmpty();
        }

        @Override
        public List<String> evidence() {
            List<String> ids = List.empty();
            for (List<Piece> rest = value; !rest.isEmpty(); rest = rest.tail()) {
                ids = ids.isEmpty()
                        ? rest.head().evidence()
                        : ids.appendAll(rest.head().evidence());
            }
            return ids;
        }
    }

    /**
     * One piece.
     *
     * @param kind what it is
     * @param title 1 to 500 code points
     * @param summary 1 to 20,000 code points
     * @param evidence ids of items, at most 200
     */
    record Piece(
            PieceKind kind,
            @TextOf(TextShape.LINE) String title,
            @TextOf(TextShape.TEXT) String summary,
            @Size(max = 200) List<@NotNull @TextOf(TextShape.EVIDENCE_ID) String> evidence) {
        /**
         * Refuses null.
         *
         * @param kind what it is
         * @param title 1 to 500 code points
         * @param summary 1 to 20,000 code points
         * @param evidence ids of items, at most 200
         */
        public Piece {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(summary, "summary");
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * Goals or planned actions.
     *
     * @param value at most 200
     */
    record Goals(@Size(max = 200) List<@NotNull @Valid Goal> value) implements PartValue {
        /**
         * Refuses null.
         *
         * @param value at most 200
         */
        public Goals {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.GOALS;
        }

        @Override
        public boolean filled() {
            return !value.isEmpty();
        }
    }

    /**
     * One goal.
     *
     * @param goal 1 to 500 code points
     * @param by the day it is to be reached; compared with nothing
     * @param standards the standards it serves; may be empty
     * @param anticipatedImpact 1 to 20,000 code points
     */
    record Goal(
            @TextOf(TextShape.LINE) String goal,
            LocalDate by,
            StandardNumbers standards,
            Option<@NotNull @TextOf(TextShape.TEXT) String> anticipatedImpact) {
        /**
         * Refuses null.
         *
         * @param goal 1 to 500 code points
         * @param by the day it is to be reached; compared with nothing
         * @param standards the standards it serves; may be empty
         * @param anticipatedImpact 1 to 20,000 code points
         */
        public Goal {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(standards, "standards");
            Objects.requireNonNull(anticipatedImpact, "anticipatedImpact");
        }
    }

    /** A list with nothing in it: well formed wherever a list is, and never filled in. */
    record EmptyList() implements PartValue {
        @Override
        public boolean has(PartKind kind) {
            return switch (kind) {
                case STANDARDS, EVIDENCE, ACTIVITIES, PIECES, GOALS -> true;
                case TEXT, CHOICE, RATINGS -> false;
            };
        }

        @Override
        public boolean filled() {
            return false;
        }
    }
}
