package io.github.atskit.core.command;

import io.github.atskit.core.internal.tree.Fields;
import io.github.atskit.core.internal.tree.PossibleForm;
import io.github.atskit.core.internal.tree.Value;
import io.github.atskit.core.validation.NumberShape;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;

/** Reads the value of a part. Its form is judged without the template: what it looks like is what it is. */
final class PartValues {
    private static final List<PossibleForm<PartValue>> FORMS = List.of(
            PossibleForm.text(PartKind.TEXT, value -> new PartValue.Text(value.text(TextShape.TEXT))),
            PossibleForm.map(PartKind.RATINGS, value -> new PartValue.Ratings(value.numbered(PartValues::rating))),
            PossibleForm.numbers(PartKind.STANDARDS, value -> new PartValue.Standards(standards(value))),
            PossibleForm.texts(
                    PartKind.EVIDENCE,
                    value -> new PartValue.Evidence(value.list(id -> id.text(TextShape.EVIDENCE_ID)))),
            PossibleForm.maps(
                    PartKind.ACTIVITIES,
                    List.of("on", "what", "hours"),
                    value -> new PartValue.Activities(value.list(PartValues::activity))),
            PossibleForm.maps(
                    PartKind.PIECES,
                    List.of("title", "summary", "kind"),
                    value -> new PartValue.Pieces(value.list(PartValues::piece))),
            PossibleForm.maps(
                    PartKind.GOALS, List.of("goal", "by"), value -> new PartValue.Goals(value.list(PartValues::goal))));

    private static final PartKind[] KINDS = PartKind.values();
    private static final PartValue EMPTY = new PartValue.EmptyList();

    private PartValues() {}

    static PartValue read(Value value) {
        return value.oneOf(FORMS, KINDS, EMPTY);
    }

    static StandardNumbers standards(Value value) {
        return StandardNumbers.of(value.list(Value::whole));
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
