package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PieceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part holds. Standards are bits; bit 0 stands for any number outside 1 to 63. */
public sealed interface LimitValue {

    /** {@return whether a part of this kind can hold it} */
    boolean has(PartKind kind);

    /** {@return whether there is something in it} */
    boolean filled();

    /** {@return the ids of evidence that it refers to} */
    default List<String> references() {
        return List.of();
    }

    /** {@return the standards that it names anywhere} */
    default long named() {
        return 0;
    }

    /** Prose or a choice. */
    record Text(String value) implements LimitValue {
        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.TEXT || kind == PartKind.CHOICE;
        }

        @Override
        public boolean filled() {
            return !value.isEmpty();
        }
    }

    /** Ratings by standard. */
    record Ratings(long standards, List<Rating> ratings) implements LimitValue {
        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.RATINGS;
        }

        @Override
        public boolean filled() {
            return !ratings.isEmpty();
        }

        @Override
        public long named() {
            return standards;
        }
    }

    /** One rating. */
    record Rating(int standard, String rating, @Nullable String note) {}

    /** A choice of standards. */
    record Standards(long standards) implements LimitValue {
        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.STANDARDS;
        }

        @Override
        public boolean filled() {
            return standards != 0;
        }

        @Override
        public long named() {
            return standards;
        }
    }

    /** References to evidence. */
    record Evidence(List<String> references) implements LimitValue {
        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.EVIDENCE;
        }

        @Override
        public boolean filled() {
            return !references.isEmpty();
        }
    }

    /** Activities. */
    record Activities(long named, List<Activity> activities) implements LimitValue {
        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.ACTIVITIES;
        }

        @Override
        public boolean filled() {
            return !activities.isEmpty();
        }
    }

    /** One activity. */
    record Activity(LocalDate on, String what, @Nullable BigDecimal hours, long standards) {}

    /** Pieces. */
    record Pieces(List<String> references, List<Piece> pieces) implements LimitValue {
        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.PIECES;
        }

        @Override
        public boolean filled() {
            return !pieces.isEmpty();
        }
    }

    /** One piece. */
    record Piece(PieceKind kind, String title, String summary, List<String> evidence) {}

    /** Goals. */
    record Goals(long named, List<Goal> goals) implements LimitValue {
        @Override
        public boolean has(PartKind kind) {
            return kind == PartKind.GOALS;
        }

        @Override
        public boolean filled() {
            return !goals.isEmpty();
        }
    }

    /** One goal. */
    record Goal(
            String goal,
            LocalDate by,
            long standards,
            @Nullable String anticipatedImpact) {}

    /** A list with nothing in it. */
    record EmptyList() implements LimitValue {
        @Override
        public boolean has(PartKind kind) {
            return kind != PartKind.TEXT && kind != PartKind.CHOICE && kind != PartKind.RATINGS;
        }

        @Override
        public boolean filled() {
            return false;
        }
    }
}
