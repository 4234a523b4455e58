package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Choice;
import io.github.atskit.examples.web.form.Choices;
import io.github.atskit.examples.web.form.Drawing;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.form.FieldView;
import io.github.atskit.examples.web.form.FormView;
import io.github.atskit.examples.web.form.Payload;
import io.github.atskit.examples.web.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A section of an opened case, with its form. */
final class SectionSheet {
    static final String PARTS = "parts";

    private final OpenCase open;
    private final Section section;
    private final Form form;
    private final io.vavr.collection.List<Field> fields;
    private final Words words;

    SectionSheet(OpenCase open, String name, Words words) {
        Section found = Contents.section(open, name);
        if (found == null) {
            throw new NotFound();
        }
        this.open = open;
        this.section = found;
        this.words = words;
        this.form = Forms.of(open.sight().definition()).section(name);
        this.fields =
                form.fields().find(field -> field.name().equals(PARTS)).get().fields();
    }

    Section section() {
        return section;
    }

    /** {@return whether it can be saved now, by whoever has it open} */
    boolean editable() {
        return open.menu().exists(status -> status.action() == Action.SAVE_SECTION && status.allowed());
    }

    /** {@return the parts as they stand, as what fills the form} */
    Entered saved() {
        return entered(Contents.parts(section));
    }

    static Entered entered(Map<String, Object> parts) {
        return Entered.of(Map.of(PARTS, parts));
    }

    /** {@return the parts that were typed, by name} */
    Map<String, Object> typed(Entered sent) {
        Map<String, Object> payload = Payload.of(
                form.fields().filter(field -> field.name().equals(PARTS)),
                sent,
                open.sight().definition().calendar().zone());
        Map<String, Object> parts = new LinkedHashMap<>();
        if (payload.get(PARTS) instanceof Map<?, ?> typed) {
            typed.forEach((name, value) -> parts.put(name.toString(), value));
        }
        return parts;
    }

    FormView view(Entered entered, Iterable<FieldFault> faults, String fresh) {
        Drawing drawing = Drawing.of(form, open.sight().definition(), words)
                .offering(evidence(open, fields))
                .filled(entered)
                .faulty(faults);
        return drawing.withRow(fresh).view(fields, PARTS);
    }

    /** {@return one part on its own, as it would stand in the form} */
    FieldView part(String name, Entered entered) {
        return view(entered, List.of(), "").fields().stream()
                .filter(field -> field.path().equals(PARTS + '.' + name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Wherever a form asks for the id of an item of evidence, those of the workbook can be chosen. */
    static Choices evidence(OpenCase open, Iterable<Field> fields) {
        List<Choice> items = open.sight()
                .candidacy()
                .workbook()
                .evidence()
                .map(SectionSheet::choice)
                .asJava();
        Choices choices = Choices.NONE;
        for (Field field : fields) {
            choices = offering(choices, field, items);
        }
        return choices;
    }

    private static Choice choice(EvidenceItem item) {
        return new Choice(item.id(), item.id() + ": " + item.title());
    }

    private static Choices offering(Choices choices, Field field, List<Choice> items) {
        Kind kind = field.kind();
        if (kind instanceof Kind.Text text && text.shape() == TextShape.EVIDENCE_ID) {
            return choices.with(field.path(), items);
        }
        if (kind instanceof Kind.ListOf list) {
            return offering(choices, list.element(), items);
        }
        Choices all = choices;
        for (Field inside : field.fields()) {
            all = offering(all, inside, items);
        }
        return all;
    }
}
