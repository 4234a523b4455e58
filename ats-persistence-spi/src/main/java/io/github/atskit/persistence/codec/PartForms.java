package io.github.atskit.persistence.codec;

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

    static PartValue read(Fields parts, String part) {
        Object value = parts.value(part);
        if (value instanceof String text) {
            return new PartValue.Text(text);
        }
        if (value instanceof java.util.List<?> list) {
            return list.isEmpty() ? new PartValue.EmptyList() : list(parts, part, list);
        }
        if (value instanceof java.util.Map<?, ?> map) {
            return new PartValue.Ratings(ratings(parts.inner(part, map)));
        }
        throw noPart(parts, part);
    }

    private static RuntimeException noPart(Fields parts, String part) {
        return parts.broken(part, "is not the value of a part");
    }

    private static PartValue list(Fields parts, String part, java.util.List<?> list) {
        Object first = list.get(0);
        if (first instanceof Long) {
            return new PartValue.Standards(StandardNumbers.of(parts.numbers(part, list)));
        }
        if (first instanceof String) {
            return new PartValue.Evidence(parts.texts(part, list, true));
        }
        // The first entry that gives itself away tells what all of them are.
        for (Object entry : list) {
            if (has(entry, "on", "what", "hours")) {
                return new PartValue.Activities(parts.all(part, list, PartForms::activity));
            }
            if (has(entry, "title", "summary", "kind")) {
                return new PartValue.Pieces(parts.all(part, list, PartForms::piece));
            }
            if (has(entry, "goal", "by", "anticipated-impact")) {
                return new PartValue.Goals(parts.all(part, list, PartForms::goal));
            }
        }
        throw noPart(parts, part);
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
