package io.github.atskit.core.form;

import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.definition.TextLimit;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Presence;
import io.github.atskit.core.field.Way;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.SectionTemplate;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The payload of {@code save-section} for one section: its parts by name, each of the kind that the template asks for. */
final class SectionFields {
    private static final String PARTS = "parts";

    private SectionFields() {}

    static Field of(SectionTemplate section, ProgrammeDefinition cohort, Field anySection) {
        Kind fields = new Kind.Group(anySection.fields().map(field -> field(field, section, cohort)));
        return new Field(anySection.path(), anySection.presence(), fields, anySection.narrowedBy());
    }

    private static Field field(Field field, SectionTemplate section, ProgrammeDefinition cohort) {
        if (field.path().equals("section")) {
            return field.narrowed(new Kind.Choice(List.of(section.name())), Rule.ATS_030.id());
        }
        if (field.path().equals(PARTS) && field.kind() instanceof Kind.MapOf map) {
            List<Field> parts = section.parts().map(part -> part(part, map.value(), cohort));
            return field.narrowed(new Kind.Group(parts), Rule.ATS_030.id());
        }
        return field;
    }

    private static Field part(PartTemplate part, Field any, ProgrammeDefinition cohort) {
        Field held = formOf(part.kind(), any.kind());
        Field field = held.each(inside -> moved(inside, any.path(), PARTS + '.' + part.name()));
        Field placed = new Field(field.path(), new Presence.Optional(), field.kind(), field.narrowedBy());
        if (part.kind() == PartKind.CHOICE) {
            return placed.narrowed(new Kind.Choice(part.options()), Rule.ATS_030.id());
        }
        Field named = placed.narrowed(placed.kind(), Rule.ATS_030.id());
        return cohort.workbook()
                .limits()
                .get(part.path())
                .map(limit -> limited(named, limit))
                .getOrElse(named);
    }

    /** A choice is a text at first sight. */
    private static Field formOf(PartKind kind, Kind anyForm) {
        String code = kind == PartKind.CHOICE ? PartKind.TEXT.code() : kind.code();
        Option<Way> way = anyForm instanceof Kind.OneOf ways
                ? ways.ways().find(each -> each.code().equals(code))
                : Option.none();
        return way.getOrElseThrow(() -> new IllegalStateException("parts have no form " + code))
                .field();
    }

    private static Field moved(Field field, String from, String to) {
        String path = to + field.path().substring(from.length());
        return new Field(path, field.presence(), field.kind(), field.narrowedBy());
    }

    private static Field limited(Field field, TextLimit limit) {
        if (!(field.kind() instanceof Kind.Text text)) {
            return field;
        }
        int most = Math.min(text.most(), limit.maximum().getOrElse(text.most()));
        Kind narrower = new Kind.Text(text.shape(), most, limit.minimum());
        return limit.maximum().isEmpty()
                ? new Field(field.path(), field.presence(), narrower, field.narrowedBy())
                : field.narrowed(narrower, Rule.ATS_031.id());
    }
}
