package io.github.atskit.persistence.codec;

import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The values of parts, in the form that a command has them in: what a value looks like is what it is, and a list without entries is an
 * empty list whatever it was meant to hold.
 */
final class PartForms {
    private static final Codes<PieceKind> PIECE_KINDS = Codes.of(PieceKind.values());

    private PartForms() {}

    static Object write(PartValue value) {
        if (value instanceof PartValue.Text text) {
            return text.value();
        }
        if (value instanceof PartValue.Ratings ratings) {
            return ratings(ratings.value());
        }
        if (value instanceof PartValue.Standards standards) {
            return numbers(standards.value());
        }
        if (value instanceof PartValue.Evidence evidence) {
            return new ArrayList<Object>(evidence.value().asJava());
        }
        if (value instanceof PartValue.Activities activities) {
            return Branch.listOf(activities.value(), PartForms::activity);
        }
        if (value instanceof PartValue.Pieces pieces) {
            return Branch.listOf(pieces.value(), PartForms::piece);
        }
        if (value instanceof PartValue.Goals goals) {
            return Branch.listOf(goals.value(), PartForms::goal);
        }
        return new ArrayList<Object>();
    }

    /** Reads a part whose kind the template tells. */
    static PartValue read(Fields parts, String part, PartKind kind) {
        return switch (kind) {
            case TEXT, CHOICE -> new PartValue.Text(parts.text(part));
            case RATINGS -> new PartValue.Ratings(parts.read(part, PartForms::ratings));
            case STANDARDS -> new PartValue.Standards(StandardNumbers.of(parts.numbers(part)));
            case EVIDENCE -> new PartValue.Evidence(parts.ids(part));
            case ACTIVITIES -> new PartValue.Activities(parts.all(part, PartForms::activity));
            case PIECES -> new PartValue.Pieces(parts.all(part, PartForms::piece));
            case GOALS -> new PartValue.Goals(parts.all(part, PartForms::goal));
        };
    }

    /** Reads a part whose kind only its look tells. */
    static PartValue read(Fields parts, String part) {
        Object value = parts.peek(part);
        if (value instanceof java.util.List<?> list && list.isEmpty()) {
            parts.found(part);
            return new PartValue.EmptyList();
        }
        PartKind kind = kindOf(value);
        if (kind != null) {
            return read(parts, part, kind);
        }
        throw parts.broken(part, "is not the value of a part");
    }

    private static @Nullable PartKind kindOf(@Nullable Object value) {
        if (value instanceof String) {
            return PartKind.TEXT;
        }
        if (value instanceof java.util.Map<?, ?>) {
            return PartKind.RATINGS;
        }
        return value instanceof java.util.List<?> list ? kindOfEntries(list) : null;
    }

    /** The first entry that gives itself away tells what all of them are. */
    private static @Nullable PartKind kindOfEntries(java.util.List<?> entries) {
        PartKind plain = null;
        for (Object entry : entries) {
            if (has(entry, "on", "what", "hours")) {
                return PartKind.ACTIVITIES;
            }
            if (has(entry, "title", "summary", "kind")) {
                return PartKind.PIECES;
            }
            if (has(entry, "goal", "by", "anticipated-impact")) {
                return PartKind.GOALS;
            }
            if (plain == null) {
                plain = entry instanceof String ? PartKind.EVIDENCE : entry instanceof Long ? PartKind.STANDARDS : null;
            }
        }
        return plain;
    }

    private static boolean has(@Nullable Object entry, String one, String other, String third) {
        return entry instanceof java.util.Map<?, ?> map
                && (map.containsKey(one) || map.containsKey(other) || map.containsKey(third));
    }

    static java.util.List<Object> numbers(StandardNumbers standards) {
        java.util.List<Object> numbers = new ArrayList<>();
        for (List<Integer> rest = standards.numbers(); !rest.isEmpty(); rest = rest.tail()) {
            numbers.add(rest.head().longValue());
        }
        return numbers;
    }

    private static java.util.Map<String, Object> ratings(Map<Integer, PartValue.Rating> ratings) {
        Branch branch = new Branch();
        for (Tuple2<Integer, PartValue.Rating> rating : ratings) {
            Branch given = new Branch().put("rating", rating._2().rating());
            branch.put(
                    Integer.toString(rating._1()),
                    given.putText("note", rating._2().note()));
        }
        return branch.map();
    }

    private static Map<Integer, PartValue.Rating> ratings(Fields fields) {
        java.util.List<Tuple2<Integer, PartValue.Rating>> ratings = new ArrayList<>();
        for (String name : fields.names()) {
            ratings.add(new Tuple2<>(standard(fields, name), fields.read(name, PartForms::rating)));
        }
        return LinkedHashMap.ofEntries(ratings);
    }

    private static int standard(Fields ratings, String name) {
        try {
            int standard = Integer.parseInt(name);
            if (Integer.toString(standard).equals(name)) {
                return standard;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, with the numbers that are written in another way, such as 08.
        }
        throw ratings.broken(name, "is not the number of a standard");
    }

    private static PartValue.Rating rating(Fields fields) {
        return new PartValue.Rating(fields.text("rating"), fields.optionalText("note"));
    }

    private static Branch activity(PartValue.Activity activity) {
        return new Branch()
                .put("on", activity.on())
                .put("what", activity.what())
                .putText("hours", activity.hours().map(BigDecimal::toPlainString))
                .putTree("standards", numbers(activity.standards()));
    }

    private static PartValue.Activity activity(Fields fields) {
        return new PartValue.Activity(
                fields.date("on"),
                fields.text("what"),
                fields.optionalDecimal("hours"),
                StandardNumbers.of(fields.numbers("standards")));
    }

    private static Branch piece(PartValue.Piece piece) {
        return new Branch()
                .put("kind", piece.kind())
                .put("title", piece.title())
                .put("summary", piece.summary())
                .putTextsIfAny("evidence", piece.evidence());
    }

    private static PartValue.Piece piece(Fields fields) {
        return new PartValue.Piece(
                fields.code("kind", PIECE_KINDS),
                fields.text("title"),
                fields.text("summary"),
                fields.idsOrNone("evidence"));
    }

    private static Branch goal(PartValue.Goal goal) {
        Branch branch = new Branch().put("goal", goal.goal()).put("by", goal.by());
        if (!goal.standards().isEmpty()) {
            branch.putTree("standards", numbers(goal.standards()));
        }
        return branch.putText("anticipated-impact", goal.anticipatedImpact());
    }

    private static PartValue.Goal goal(Fields fields) {
        return new PartValue.Goal(
                fields.text("goal"),
                fields.date("by"),
                StandardNumbers.of(fields.numbersOrNone("standards")),
                fields.optionalText("anticipated-impact"));
    }
}
