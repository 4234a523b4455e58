package io.github.atskit.core.command;

import io.github.atskit.core.internal.tree.Fields;
import io.github.atskit.core.internal.tree.Value;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.NumberShape;
import io.github.atskit.core.validation.ShapeFault;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** Reads the value of a part. Its form is judged without the template: what it looks like is what it is. */
final class PartValues {
    private PartValues() {}

    static PartValue read(Value value) {
        Object tree = value.tree();
        if (tree instanceof String) {
            return new PartValue.Text(value.text(TextShape.TEXT));
        }
        if (tree instanceof java.util.Map<?, ?>) {
            return new PartValue.Ratings(ratings(value));
        }
        if (tree instanceof java.util.List<?> list) {
            return list.isEmpty() ? new PartValue.EmptyList() : readList(value, list);
        }
        return noSuchForm(value);
    }

    private static PartValue readList(Value value, java.util.List<?> list) {
        Object first = list.get(0);
        if (first instanceof Number) {
            return new PartValue.Standards(standards(value));
        }
        if (first instanceof String) {
            return new PartValue.Evidence(value.list(id -> id.text(TextShape.EVIDENCE_ID)));
        }
        // The first entry that gives itself away tells what all of them are.
        for (Object entry : list) {
            if (has(entry, "on", "what", "hours")) {
                return new PartValue.Activities(value.list(PartValues::activity));
            }
            if (has(entry, "title", "summary", "kind")) {
                return new PartValue.Pieces(value.list(PartValues::piece));
            }
            if (has(entry, "goal", "by")) {
                return new PartValue.Goals(value.list(PartValues::goal));
            }
        }
        return noSuchForm(value);
    }

    private static boolean has(Object entry, String... names) {
        return entry instanceof java.util.Map<?, ?> map && List.of(names).exists(name -> Fields.has(map, name));
    }

    private static PartValue noSuchForm(Value value) {
        value.fault(ShapeFault.notOneOf(
                FaultCode.UNKNOWN_VALUE, List.of(PartKind.values()).map(PartKind::code)));
        return new PartValue.EmptyList();
    }

    static StandardNumbers standards(Value value) {
        return StandardNumbers.of(value.list(Value::whole));
    }

    private static Map<Integer, PartValue.Rating> ratings(Value value) {
        Map<Integer, PartValue.Rating> ratings = LinkedHashMap.empty();
        for (var entry : value.map(TextShape.TEXT, rating -> rating)) {
            PartValue.Rating rating = rating(entry._2());
            ratings = ratings.put(standard(entry._1(), entry._2()), rating);
        }
        return ratings;
    }

    /** The names of ratings are standards; YAML gives them as numbers, JSON as texts. */
    private static int standard(String name, Value rating) {
        try {
            int standard = Integer.parseInt(name);
            if (Integer.toString(standard).equals(name)) {
                return standard;
            }
        } catch (NumberFormatException noNumber) {
            // Reported below, with the numbers that are written in another way, such as 08.
        }
        rating.fault(ShapeFault.of(FaultCode.NOT_A_NUMBER));
        return 0;
    }

    private static PartValue.Rating rating(Value value) {
        Fields fields = value.fields();
        String rating = fields.required("rating").text(TextShape.TEXT);
        var note = fields.optional("note").map(text -> text.text(TextShape.TEXT));
        fields.noOthers();
        return new PartValue.Rating(rating, note);
    }

    private static PartValue.Activity activity(Value value) {
        Fields fields = value.fields();
        var on = fields.required("on").date();
        String what = fields.required("what").text(TextShape.LINE);
        var hours = fields.optional("hours").map(number -> number.number(NumberShape.HOURS));
        StandardNumbers standards = standards(fields.required("standards"));
        fields.noOthers();
        return new PartValue.Activity(on, what, hours, standards);
    }

    private static PartValue.Piece piece(Value value) {
        Fields fields = value.fields();
        PieceKind kind = fields.required("kind").oneOf(PieceKind.values());
        String title = fields.required("title").text(TextShape.LINE);
        String summary = fields.required("summary").text(TextShape.TEXT);
        List<String> evidence = fields.optional("evidence")
                .map(ids -> ids.list(id -> id.text(TextShape.EVIDENCE_ID)))
                .getOrElse(List.empty());
        fields.noOthers();
        return new PartValue.Piece(kind, title, summary, evidence);
    }

    private static PartValue.Goal goal(Value value) {
        Fields fields = value.fields();
        String goal = fields.required("goal").text(TextShape.LINE);
        var by = fields.required("by").date();
        StandardNumbers standards =
                fields.optional("standards").map(PartValues::standards).getOrElse(StandardNumbers.NONE);
        var impact = fields.optional("anticipated-impact").map(text -> text.text(TextShape.TEXT));
        fields.noOthers();
        return new PartValue.Goal(goal, by, standards, impact);
    }
}
