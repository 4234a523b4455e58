package io.github.atskit.examples.web.words;

import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.message.Named;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.examples.web.people.People;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Texts for templates, as {@code ${words...}}, in the language of whoever asks. Every word of the programme is the library's; words of
 * these pages are in the bundles of the folder {@code texts}.
 */
@Component("words")
public final class Words {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Messages english = Messages.in(Locale.UK, ZONE);
    private final Messages german = Messages.in(Locale.GERMANY, ZONE);
    private final People people;
    private final MessageSource pages;

    Words(People people, MessageSource pages) {
        this.people = people;
        this.pages = pages;
    }

    /** {@return the library's texts in the language of a request} */
    public Messages in(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }

    /** {@return the library's texts} */
    public Messages messages() {
        return isGerman() ? german : english;
    }

    private static boolean isGerman() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /** {@return the language of the page, for {@code lang}} */
    public String language() {
        return isGerman() ? "de" : "en";
    }

    /** {@return a text of these pages for something that has a name; the name where there is no such text} */
    public String textOf(String kind, String name) {
        return pages.getMessage(
                kind + '.' + name, new Object[0], name, messages().locale());
    }

    /** {@return a text of these pages} */
    public String text(String key, Object... params) {
        return pages.getMessage(key, params, messages().locale());
    }

    /** {@return the word for a stage, an action, a role and the like, as it stands within a sentence} */
    public String of(Coded coded) {
        return messages().word(coded);
    }

    /** {@return the short name of a stage, an action, a role and the like} */
    public String label(Coded coded) {
        return messages().label(coded);
    }

    /** {@return what to do, or what happens now; empty where there is nothing to say} */
    public String help(Coded coded) {
        return messages().help(coded);
    }

    public String section(String name) {
        return messages().label(Named.section(name));
    }

    public String sectionHelp(String name) {
        return messages().help(Named.section(name));
    }

    public String part(PartPath path) {
        return messages().label(Named.part(path));
    }

    public String reason(Reason reason) {
        return messages().reason(reason);
    }

    public String remedy(Reason reason) {
        return messages().remedy(reason);
    }

    /** {@return what happened, in a sentence, with people called by their names} */
    public String event(EventType type, Map<String, Object> params, ZoneId zone) {
        Map<String, Object> named = params;
        for (String person : List.of("mentor", "reviewer")) {
            named = named.computeIfPresent(person, (key, id) -> person(id.toString()))._2;
        }
        return messages().at(zone).event(type, named);
    }

    public String advice(Advice advice) {
        return messages().advice(advice);
    }

    /** {@return what is wrong with an input, as a sentence} */
    public String fault(FieldFault fault) {
        String text = messages().fault(fault);
        return text.substring(0, 1).toUpperCase(messages().locale()) + text.substring(1) + '.';
    }

    /** {@return what a field of a form is called} */
    public String label(Form form, Field field) {
        return messages().label(named(form, field));
    }

    /** {@return what to do with a field of a form; empty where there is nothing to say} */
    public String help(Form form, Field field) {
        return messages().help(named(form, field));
    }

    private static Named named(Form form, Field field) {
        return form.section()
                .map(section -> Named.field(section, field.path()))
                .getOrElse(() -> Named.field(form.action(), field.path()));
    }

    /** {@return what an option of a field is called} */
    public String option(Form form, Field field, String option, ProgrammeDefinition definition) {
        return isStandard(field)
                ? standard(definition, Integer.parseInt(option))
                : messages().label(Named.option(form.action(), field.path(), option));
    }

    private static boolean isStandard(Field field) {
        return field.kind() instanceof Kind.MapOf map
                && map.names() instanceof Names.Closed closed
                && closed.names().forAll(name -> name.chars().allMatch(Character::isDigit));
    }

    /** {@return number and title of a standard} */
    public String standard(ProgrammeDefinition definition, int number) {
        return definition
                .standards()
                .standard(number)
                .map(standard -> number + " " + standard.title())
                .getOrElse(String.valueOf(number));
    }

    /** {@return what the row of a list is called} */
    public String row(String list, int number) {
        return text("form.row", list, number);
    }

    /** {@return how a person is called here} */
    public String person(String id) {
        return people.name(id);
    }

    /** {@return an instant as people write it} */
    public String time(Instant instant) {
        return time(instant, ZONE);
    }

    /** {@return an instant as people write it in a zone} */
    public String time(Instant instant, ZoneId zone) {
        return messages().at(zone).time(instant);
    }

    /** {@return the time of the day, to the second} */
    public String timeOfDay(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", messages().locale())
                .withZone(zone)
                .format(instant);
    }

    /** {@return a day as people write it} */
    public String date(LocalDate date) {
        return messages().date(date);
    }

    /** {@return a day that was typed, as people write it; as it is, where it is none} */
    public String day(String typed) {
        try {
            return date(LocalDate.parse(typed));
        } catch (DateTimeException none) {
            return typed;
        }
    }

    /** {@return how the time of a zone is called} */
    public String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, messages().locale());
    }

    /** What went wrong with a request, for whoever sent it. */
    public record Problem(String title, String text, String wayOn) {}

    /** {@return what a status means for people, and how they can go on} */
    public Problem problem(int status) {
        String known = "problem." + status + '.';
        boolean told = !pages.getMessage(
                        known + "title", new Object[0], "", messages().locale())
                .isEmpty();
        String key = told ? known : status >= 500 ? "problem.500." : "problem.other.";
        return new Problem(text(key + "title"), text(key + "text"), text(key + "way-on"));
    }
}
