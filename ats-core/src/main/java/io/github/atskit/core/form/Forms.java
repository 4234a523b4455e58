package io.github.atskit.core.form;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.workbook.SectionTemplate;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The forms of a cohort. A pure function of the definition; a host may keep the forms as long as the definition's version.
 *
 * <p>A form is never wider than what the reader of payloads accepts, and narrower only where a rule of the definition would reject the
 * command whatever the state of the candidacy is. What depends on the candidacy (evidence that exists, requests that were made) is
 * told by the decision alone.
 */
public final class Forms {
    private final Option<ProgrammeDefinition> definition;

    private Forms(Option<ProgrammeDefinition> definition) {
        this.definition = definition;
    }

    /**
     * The forms of a cohort.
     *
     * @param definition the cohort's definition
     * @return its forms
     */
    public static Forms of(ProgrammeDefinition definition) {
        return new Forms(Option.some(Objects.requireNonNull(definition, "definition")));
    }

    /** {@return the forms of every cohort: the shapes of the payloads, narrowed by nothing, without sections} */
    public static Forms ofAnyCohort() {
        return new Forms(Option.none());
    }

    /**
     * The form of an action.
     *
     * @param action what is asked for
     * @return what has to be filled in
     */
    public Form form(Action action) {
        Field shape = CommandReader.describe(action);
        UnaryOperator<Field> narrow =
                definition.map(cohort -> Narrowing.of(action, cohort)).getOrElse(UnaryOperator.identity());
        return new Form(action, Option.none(), shape.each(narrow));
    }

    /**
     * The form by which a section of the workbook is saved: {@code save-section} with the parts of this section.
     *
     * @param section the section's name
     * @return what may be filled in; every part is optional, for whatever is not mentioned stays as it is
     * @throws IllegalArgumentException if the cohort's template has no such section
     */
    public Form section(String section) {
        Objects.requireNonNull(section, "section");
        SectionTemplate template = definition
                .flatMap(cohort -> cohort.workbook().template().section(section))
                .getOrElseThrow(() -> new IllegalArgumentException("no section '" + section + "'; there are: "
                        + sectionNames().mkString(", ")));
        Field payload = SectionFields.of(
                template, definition.get(), form(Action.SAVE_SECTION).payload());
        return new Form(Action.SAVE_SECTION, Option.some(section), payload);
    }

    private List<String> sectionNames() {
        return definition
                .map(cohort -> cohort.workbook().template().sections().map(SectionTemplate::name))
                .getOrElse(List.empty());
    }

    /** {@return the form of every section of the template, in its order} */
    public List<Form> sections() {
        return sectionNames().map(this::section);
    }

    /** {@return the form of every action, in the order of the programme, then those of the sections} */
    public List<Form> all() {
        return List.of(Action.values()).map(this::form).appendAll(sections());
    }
}
