package io.github.atskit.examples.web.form;

import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.examples.web.form.FieldView.FieldTexts;
import io.github.atskit.examples.web.form.FieldView.OptionView;
import io.github.atskit.examples.web.words.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws a form with what stands in it. Fields are drawn after their kind; no form has a template of its own. */
public final class Drawing {
    /** More options than this go into a list to open, and more entries than this are told in short. */
    private static final int FEW = 6;

    private final Form form;
    private final ProgrammeDefinition definition;
    private final Words words;
    private Entered entered = Entered.NOTHING;
    private Choices choices = Choices.NONE;
    private Iterable<FieldFault> faults = List.of();
    private Set<String> leftOut = Set.of();
    private String fresh = "";
    private Entered begun = Entered.NOTHING;
    private String goesOnAt = "";
    private boolean brief;
    private Map<String, String> faultTexts = Map.of();

    private Drawing(Form form, ProgrammeDefinition definition, Words words) {
        this.form = form;
        this.definition = definition;
        this.words = words;
    }

    /**
     * Draws a form of a cohort.
     *
     * @param form what is asked
     * @param definition the cohort's definition
     * @param words names things
     * @return a drawing of the empty form
     */
    public static Drawing of(Form form, ProgrammeDefinition definition, Words words) {
        return new Drawing(form, definition, words);
    }

    /** Fills the form in. */
    public Drawing filled(Entered with) {
        entered = with;
        return this;
    }

    /** Offers something to choose. */
    public Drawing offering(Choices what) {
        choices = what;
        return this;
    }

    /** Tells what is wrong. */
    public Drawing faulty(Iterable<FieldFault> wrong) {
        faults = wrong;
        return this;
    }

    /** Leaves fields out, by their path in the form. */
    public Drawing without(String... paths) {
        leftOut = new HashSet<>(List.of(paths));
        return this;
    }

    /** Adds an empty row to a list. */
    public Drawing withRow(String list) {
        fresh = list;
        return this;
    }

    /** Adds a row to a list, with something in it already. */
    public Drawing withRow(String list, Entered filling) {
        begun = filling.texts().isEmpty() ? Entered.NOTHING : filling;
        return withRow(list);
    }

    /** {@return the whole form} */
    public FormView view() {
        return view(form.fields(), "");
    }

    /**
     * Draws some of the fields.
     *
     * @param some the fields
     * @param path what they stand in
     * @return these fields, with the faults of all
     */
    public FormView view(Iterable<Field> some, String path) {
        List<FieldView> plain = fields(some, path);
        Map<String, String> texts = new LinkedHashMap<>();
        List<FormView.Faulty> summary = new ArrayList<>();
        for (FieldFault fault : faults) {
            FieldView at = FormView.at(plain, fault);
            String text = words.fault(fault);
            if (at == null) {
                summary.add(new FormView.Faulty("", fault.path(), text));
            } else {
                texts.putIfAbsent(at.path(), text);
                summary.add(new FormView.Faulty(at.target(), FormView.title(plain, at), text));
            }
        }
        faultTexts = texts;
        return new FormView(texts.isEmpty() ? plain : fields(some, path), summary);
    }

    private List<FieldView> fields(Iterable<Field> some, String path) {
        List<FieldView> drawn = new ArrayList<>();
        for (Field field : some) {
            if (!leftOut.contains(field.path())) {
                drawn.add(field(field, path.isEmpty() ? field.name() : path + '.' + field.name()));
            }
        }
        return drawn;
    }

    private FieldView field(Field field, String path) {
        return field(field, path, words.label(form, field));
    }

    private FieldView field(Field field, String path, String label) {
        Kind kind = field.kind();
        if (kind instanceof Kind.Group group) {
            return made(field, path, label, Widget.GROUP, List.of(), fields(group.fields(), path));
        }
        if (kind instanceof Kind.ListOf list) {
            return list(field, list, path, label);
        }
        if (kind instanceof Kind.MapOf map) {
            return made(field, path, label, Widget.GROUP, List.of(), entries(field, map, path));
        }
        List<OptionView> options = options(field, path, path);
        return made(field, path, label, widget(kind, field, options.size()), options, List.of());
    }

    private FieldView list(Field field, Kind.ListOf list, String path, String label) {
        if (isChosen(list.element())) {
            return made(field, path, label, Widget.CHECKS, checks(choices(list.element()), path), List.of());
        }
        List<Integer> rows = entered.rows(path);
        boolean grows = fresh.equals(path);
        int shown = rows.size() + (grows || rows.isEmpty() ? 1 : 0);
        if (grows) {
            goesOnAt = firstEmpty(list.element(), path + '[' + rows.size() + ']');
            entered = entered.with(begun);
        }
        List<FieldView> drawn = IntStream.range(0, shown)
                .mapToObj(row -> field(list.element(), path + '[' + row + ']', words.row(label, row + 1)))
                .toList();
        return made(field, path, label, Widget.ROWS, List.of(), drawn);
    }

    private String firstEmpty(Field element, String row) {
        return element.fields()
                .map(field -> row + '.' + field.name())
                .find(path -> !begun.has(path))
                .getOrElse(row);
    }

    private boolean isChosen(Field element) {
        return element.kind() instanceof Kind.Choice
                || element.kind() instanceof Kind.Standard
                || element.kind() instanceof Kind.Text
                        && choices.at(element.path()).isPresent();
    }

    /**
     * Each box has a name of its own, so that what is sent are the elements of the list. Those that are chosen keep their places in it:
     * a list that is only looked at stays as it is.
     */
    private List<OptionView> checks(List<Choice> offered, String path) {
        List<String> chosen = entered.rows(path).stream()
                .map(row -> entered.text(path + '[' + row + ']'))
                .toList();
        List<Choice> all = new ArrayList<>(offered);
        chosen.stream()
                .filter(value ->
                        offered.stream().noneMatch(choice -> choice.value().equals(value)))
                .forEach(value -> all.add(new Choice(value, value)));
        return IntStream.range(0, all.size())
                .mapToObj(at -> check(all.get(at), chosen, path, at))
                .toList();
    }

    private static OptionView check(Choice choice, List<String> chosen, String path, int at) {
        int place = chosen.indexOf(choice.value());
        int index = place < 0 ? chosen.size() + at : place;
        return new OptionView(path + '[' + index + ']', choice.value(), choice.label(), place >= 0);
    }

    /** Where entries are many, each saying how it is filled in would bury the names of them. */
    private List<FieldView> entries(Field field, Kind.MapOf map, String path) {
        List<Choice> names = names(field, map, path);
        boolean before = brief;
        brief = names.size() > FEW;
        List<FieldView> drawn = names.stream()
                .map(name -> entry(field(map.value(), path + '.' + name.value(), name.label())))
                .toList();
        brief = before;
        return drawn;
    }

    private static FieldView entry(FieldView drawn) {
        return drawn.widget() != Widget.GROUP
                ? drawn
                : new FieldView(
                        drawn.path(),
                        Widget.ENTRY,
                        new FieldTexts(drawn.label(), "", ""),
                        drawn.required(),
                        drawn.value(),
                        drawn.options(),
                        drawn.fields(),
                        drawn.fault(),
                        drawn.fresh());
    }

    private List<Choice> names(Field field, Kind.MapOf map, String path) {
        if (map.names() instanceof Names.Closed closed) {
            return closed.names()
                    .map(name -> new Choice(name, words.option(form, field, name, definition)))
                    .asJava();
        }
        return choices.at(field.path())
                .orElseGet(() -> entered.names(path).stream()
                        .map(name -> new Choice(name, name))
                        .toList());
    }

    private List<OptionView> options(Field field, String path, String name) {
        if (field.kind() instanceof Kind.Flag) {
            return List.of(
                    option(name, new Choice("true", words.text("form.yes")), path),
                    option(name, new Choice("false", words.text("form.no")), path));
        }
        return choices(field).stream().map(choice -> option(name, choice, path)).toList();
    }

    private OptionView option(String name, Choice choice, String path) {
        return new OptionView(
                name, choice.value(), choice.label(), choice.value().equals(entered.text(path)));
    }

    private List<Choice> choices(Field field) {
        if (field.kind() instanceof Kind.Choice choice) {
            return choice.options()
                    .map(option -> new Choice(option, words.option(form, field, option, definition)))
                    .asJava();
        }
        if (field.kind() instanceof Kind.Standard standard) {
            return standard.numbers()
                    .map(number -> new Choice(number.toString(), words.standard(definition, number)))
                    .asJava();
        }
        return choices.at(field.path()).orElse(List.of());
    }

    private static Widget widget(Kind kind, Field field, int options) {
        if (options > 0) {
            boolean few = options <= FEW && (kind instanceof Kind.Flag || kind instanceof Kind.Choice);
            return few ? Widget.RADIOS : Widget.SELECT;
        }
        if (kind instanceof Kind.Date) {
            return Widget.DATE;
        }
        if (kind instanceof Kind.Moment) {
            return Widget.MOMENT;
        }
        if (kind instanceof Kind.Number || kind instanceof Kind.Standard) {
            return Widget.NUMBER;
        }
        return kind instanceof Kind.Text text && text.shape() == TextShape.TEXT ? Widget.AREA : Widget.LINE;
    }

    private FieldView made(
            Field field, String path, String label, Widget widget, List<OptionView> options, List<FieldView> inside) {
        ZoneId zone = definition.calendar().zone();
        String text = entered.text(path);
        return new FieldView(
                path,
                widget,
                new FieldTexts(label, help(field, widget), limit(field, zone)),
                field.required() && widget != Widget.CHECKS,
                widget == Widget.MOMENT ? Payload.local(text, zone) : text,
                options,
                inside,
                faultTexts.getOrDefault(path, ""),
                path.equals(goesOnAt));
    }

    /** Rows and entries say nothing that their list has not said; and browsers ask for a moment in a way of their own. */
    private String help(Field field, Widget widget) {
        boolean said = field.path().endsWith("[]") || field.path().endsWith("*");
        return brief || said || widget == Widget.MOMENT ? "" : words.help(form, field);
    }

    private String limit(Field field, ZoneId zone) {
        if (field.kind() instanceof Kind.Moment) {
            return words.text("form.zone", words.zone(zone));
        }
        if (!(field.kind() instanceof Kind.Text text)) {
            return "";
        }
        if (text.advised().isDefined()) {
            return words.text("form.between", text.advised().get(), text.most());
        }
        return text.most() < text.shape().longest() ? words.text("form.at-most", text.most()) : "";
    }
}
