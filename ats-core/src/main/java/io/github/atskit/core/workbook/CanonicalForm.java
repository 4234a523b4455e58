package io.github.atskit.core.workbook;

import io.github.atskit.core.internal.JsonText;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * Writes a workbook in the canonical form of RFC 8785: names in the order of their UTF-16 code units, no white space, texts
 * with the fewest escapes, decimals without trailing zeros. The names of each object are known here, so they are written in
 * order rather than sorted.
 */
final class CanonicalForm {
    private static final int USUAL_SIZE = 8192;

    private final StringBuilder out = new StringBuilder(USUAL_SIZE);

    private CanonicalForm() {}

    static String of(Workbook workbook) {
        CanonicalForm form = new CanonicalForm();
        form.workbook(workbook);
        return form.out.toString();
    }

    private void workbook(Workbook workbook) {
        out.append('{');
        name("edition").text(workbook.edition());
        comma().name("sections").out.append('[');
        boolean first = true;
        for (Section section : workbook.sections()) {
            if (!section.isEmpty()) {
                if (!first) {
                    comma();
                }
                first = false;
                section(section);
            }
        }
        out.append(']');
        comma().name("template").text(workbook.template().name());
        out.append('}');
    }

    private void section(Section section) {
        out.append('{');
        name("evidence");
        list(section.evidence(), this::item);
        comma().name("parts").out.append('{');
        boolean first = true;
        for (String part : section.parts().keySet().toList().sorted()) {
            if (!first) {
                comma();
            }
            first = false;
            name(part).value(section.parts().get(part).get());
        }
        out.append('}');
        comma().name("section").text(section.name());
        out.append('}');
    }

    private void item(EvidenceItem item) {
        out.append('{');
        name("captured-on").text(item.capturedOn().toString());
        comma().name("id").text(item.id());
        optional("media-type", item.mediaType());
        optional("note", item.note());
        optional("sha256", item.sha256());
        comma().name("standards").numbers(item.standards());
        comma().name("title").text(item.title());
        comma().name("type").text(item.type().code());
        optional("uri", item.uri());
        out.append('}');
    }

    private void value(PartValue value) {
        if (value instanceof PartValue.Text text) {
            text(text.value());
        } else if (value instanceof PartValue.Ratings ratings) {
            ratings(ratings);
        } else if (value instanceof PartValue.Standards standards) {
            numbers(standards.value());
        } else if (value instanceof PartValue.Evidence evidence) {
            list(evidence.value(), this::text);
        } else if (value instanceof PartValue.Activities activities) {
            list(activities.value(), this::activity);
        } else if (value instanceof PartValue.Pieces pieces) {
            list(pieces.value(), this::piece);
        } else if (value instanceof PartValue.Goals goals) {
            list(goals.value(), this::goal);
        } else {
            out.append("[]");
        }
    }

    private void ratings(PartValue.Ratings ratings) {
        out.append('{');
        boolean first = true;
        for (String standard :
                ratings.value().keySet().toList().map(String::valueOf).sorted()) {
            if (!first) {
                comma();
            }
            first = false;
            PartValue.Rating rating =
                    ratings.value().get(Integer.valueOf(standard)).get();
            name(standard).out.append('{');
            rating.note().forEach(note -> name("note").textThenComma(note));
            name("rating").text(rating.rating());
            out.append('}');
        }
        out.append('}');
    }

    private void activity(PartValue.Activity activity) {
        out.append('{');
        activity.hours().forEach(hours -> name("hours").decimal(hours).comma());
        name("on").text(activity.on().toString());
        comma().name("standards").numbers(activity.standards());
        comma().name("what").text(activity.what());
        out.append('}');
    }

    private void piece(PartValue.Piece piece) {
        out.append('{');
        if (!piece.evidence().isEmpty()) {
            name("evidence").list(piece.evidence(), this::text);
            comma();
        }
        name("kind").text(piece.kind().code());
        comma().name("summary").text(piece.summary());
        comma().name("title").text(piece.title());
        out.append('}');
    }

    private void goal(PartValue.Goal goal) {
        out.append('{');
        goal.anticipatedImpact().forEach(impact -> name("anticipated-impact").textThenComma(impact));
        name("by").text(goal.by().toString());
        comma().name("goal").text(goal.goal());
        if (!goal.standards().isEmpty()) {
            comma().name("standards").numbers(goal.standards());
        }
        out.append('}');
    }

    private void optional(String name, Option<String> text) {
        if (text.isDefined()) {
            comma().name(name).text(text.get());
        }
    }

    private <T> void list(List<T> elements, java.util.function.Consumer<T> write) {
        out.append('[');
        for (List<T> rest = elements; !rest.isEmpty(); rest = rest.tail()) {
            write.accept(rest.head());
            if (!rest.tail().isEmpty()) {
                comma();
            }
        }
        out.append(']');
    }

    private void numbers(StandardNumbers standards) {
        list(standards.numbers(), out::append);
    }

    private CanonicalForm decimal(BigDecimal number) {
        out.append(number.stripTrailingZeros().toPlainString());
        return this;
    }

    private CanonicalForm name(String name) {
        text(name);
        out.append(':');
        return this;
    }

    private CanonicalForm comma() {
        out.append(',');
        return this;
    }

    private void textThenComma(String text) {
        text(text);
        comma();
    }

    private void text(String text) {
        JsonText.quote(out, text);
    }
}
