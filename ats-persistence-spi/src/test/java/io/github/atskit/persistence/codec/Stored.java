package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.guide.MessageTemplate;
import io.github.atskit.core.guide.Obligation;
import io.github.atskit.core.guide.Recipient;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A sample, with how it is written and read.
 *
 * @param shape which shape it is of, such as {@code event.lapsed} or {@code state.drafting}
 * @param bare whether it holds only what it must
 * @param schema the number of the shape today
 * @param value the sample
 * @param writer writes what the reader read
 * @param reader reads a form of a schema
 */
record Stored(String shape, boolean bare, int schema, Object value, Function<Object, Form> writer, Reader reader) {
    static final Place PLACE = new Place("c-1", 7, "events[0].data");
    static final StoredForms FORMS = StoredForms.current();
    private static final String KEY = "c-1/7/welcome/participant:p-1";

    interface Reader {
        Object read(StoredForms forms, int schema, Form form);
    }

    Form form() {
        return writer.apply(value);
    }

    Object read(Form form) {
        return reader.read(FORMS, schema, form);
    }

    /** Where the open half of this sample is told to be. */
    String root() {
        return shape.startsWith("section.") ? "sections." + shape.substring("section.".length()) : PLACE.path();
    }

    @Override
    public String toString() {
        return shape + (bare ? " bare" : "");
    }

    static List<Stored> all() {
        List<Stored> all = new ArrayList<>();
        EventSamples.full().forEach(event -> all.add(of(event, false)));
        EventSamples.bare().forEach(event -> all.add(of(event, true)));
        Samples.stages().forEach(stage -> all.add(of(Samples.full(stage), false)));
        Samples.bareStages().forEach(stage -> all.add(of(Samples.bare(stage), true)));
        WorkbookSamples.full().sections().forEach(section -> all.add(of(section, false)));
        Workbook.empty(Samples.TEMPLATE, "2014").sections().forEach(section -> all.add(of(section, true)));
        all.add(of(obligation(), false));
        all.add(of(bareObligation(), true));
        return all;
    }

    private static Stored of(Event event, boolean bare) {
        String type = event.type().code();
        return new Stored(
                "event." + type,
                bare,
                FORMS.schema(event.type()),
                event,
                read -> FORMS.write((Event) read),
                (forms, schema, form) -> forms.readEvent(PLACE, type, schema, form));
    }

    private static Stored of(Candidacy candidacy, boolean bare) {
        return new Stored(
                "state." + candidacy.stage().name().code(),
                bare,
                FORMS.stateSchema(),
                candidacy,
                read -> FORMS.writeState((Candidacy) read),
                (forms, schema, form) ->
                        forms.readCandidacy(PLACE, Samples.ID, Samples.REVISION, schema, form, List.of()));
    }

    private static Stored of(Section section, boolean bare) {
        return new Stored(
                "section." + section.name(),
                bare,
                FORMS.sectionSchema(),
                section,
                read -> FORMS.write((Section) read),
                (forms, schema, form) -> section(forms, new SectionForm(section.name(), 7, schema, form)));
    }

    private static Section section(StoredForms forms, SectionForm section) {
        Form state = forms.writeState(Samples.bare(new Stage.Drafting()));
        Candidacy candidacy =
                forms.readCandidacy(PLACE, Samples.ID, Samples.REVISION, forms.stateSchema(), state, List.of(section));
        return candidacy.workbook().section(section.section()).get();
    }

    private static Stored of(Obligation obligation, boolean bare) {
        return new Stored(
                "obligation",
                bare,
                FORMS.obligationSchema(),
                obligation,
                read -> FORMS.write((Obligation) read),
                (forms, schema, form) -> forms.readObligation(PLACE, KEY, schema, form));
    }

    private static Obligation obligation() {
        return new Obligation(
                KEY,
                MessageTemplate.WELCOME,
                new Recipient(Role.PARTICIPANT, Option.some("p-1")),
                LinkedHashMap.of("reason", Samples.text("reason"), "cohort", Samples.text("cohort")));
    }

    private static Obligation bareObligation() {
        return new Obligation(
                KEY,
                MessageTemplate.REVIEWER_WANTED,
                new Recipient(Role.ADMINISTRATOR, Option.none()),
                LinkedHashMap.empty());
    }
}
