package io.github.atskit.core.form;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.SectionTemplate;
import io.vavr.collection.List;
import java.util.function.UnaryOperator;

/** Where a definition allows less than the shape of a payload. */
final class Narrowing {
    private Narrowing() {}

    /** What the definition says of each field of an action's payload. */
    static UnaryOperator<Field> of(Action action, ProgrammeDefinition cohort) {
        return switch (action) {
            case SAVE_SECTION -> field -> inSection(field, cohort);
            case LOG_DISCUSSION -> field -> ofEdition(field, cohort);
            case RECORD_REVIEW, ADJUST_REVIEW -> Narrowing::byCriteria;
            case BOOK_VIVA, REBOOK_VIVA -> field -> byMode(field, cohort);
            default -> UnaryOperator.identity();
        };
    }

    private static Field inSection(Field field, ProgrammeDefinition cohort) {
        if (field.path().equals("section")) {
            List<String> sections = cohort.workbook().template().sections().map(SectionTemplate::name);
            return field.narrowed(new Kind.Choice(sections), Rule.ATS_030.id());
        }
        if (field.path().endsWith(".rating")) {
            return field.narrowed(new Kind.Choice(cohort.workbook().scale()), Rule.ATS_030.id());
        }
        return ofEdition(field, cohort);
    }

    /** Whole numbers in lists and as names are standards; the payloads have no others. */
    private static Field ofEdition(Field field, ProgrammeDefinition cohort) {
        List<Integer> numbers = cohort.standards().all().numbers();
        if (field.kind() instanceof Kind.Number number && number.decimals() == 0) {
            return field.narrowed(new Kind.Standard(numbers), Rule.ATS_032.id());
        }
        if (field.kind() instanceof Kind.MapOf map && map.names() instanceof Names.Whole) {
            Names known = new Names.Closed(numbers.map(String::valueOf), false);
            return field.narrowed(new Kind.MapOf(known, map.value(), map.most()), Rule.ATS_032.id());
        }
        return field;
    }

    private static Field byCriteria(Field field) {
        if (field.path().equals("judgements") && field.kind() instanceof Kind.MapOf map) {
            Names criteria = new Names.Closed(Coded.codes(Criterion.values()), true);
            return field.narrowed(new Kind.MapOf(criteria, map.value(), map.most()), Rule.ATS_052.id());
        }
        return field;
    }

    private static Field byMode(Field field, ProgrammeDefinition cohort) {
        return field.path().equals("mode")
                ? field.narrowed(new Kind.Choice(cohort.viva().modes().map(VivaMode::code)), Rule.ATS_063.id())
                : field;
    }
}
