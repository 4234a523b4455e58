package io.github.atskit.core.workbook;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Which sections and parts a workbook of an edition has, in order. There are three, named like the presets; a template is a
 * value, equal to another of its name.
 */
public final class WorkbookTemplate {
    private final String name;
    private final List<SectionTemplate> sections;
    private final List<PartTemplate> parts;
    private final long required;
    private final Section[] emptySections;

    private WorkbookTemplate(String name, List<SectionTemplate> sections) {
        this.name = name;
        this.sections = sections;
        this.parts = sections.flatMap(SectionTemplate::parts);
        long bits = 0;
        for (PartTemplate part : parts) {
            bits |= part.required() ? 1L << part.index() : 0;
        }
        this.required = bits;
        this.emptySections = sections.map(Section::empty).toJavaArray(Section[]::new);
    }

    /** {@return the template of 2018: a reflective diary in place of the project} */
    public static WorkbookTemplate ats2018() {
        return new Draft()
                .section("introduction", INTRODUCTION)
                .section("development-plan", DEVELOPMENT_PLAN)
                .section("reflective-diary", "diary activities", "account text", "evidence evidence")
                .section("impact", IMPACT)
                .section("final-action-plan", FINAL_ACTION_PLAN)
                .named("ats-2018");
    }

    /** {@return the template of 2020: the five sections of the seed edition} */
    public static WorkbookTemplate ats2020() {
        return new Draft()
                .section("introduction", INTRODUCTION)
                .section("development-plan", DEVELOPMENT_PLAN)
                .section("project", PROJECT)
                .section("impact", IMPACT)
                .section("final-action-plan", FINAL_ACTION_PLAN)
                .named("ats-2020");
    }

    /** {@return the template of 2021: six sections} */
    public static WorkbookTemplate ats2021() {
        return new Draft()
                .section("introduction", INTRODUCTION)
                .section("self-assessment", DEVELOPMENT_PLAN)
                .section("own-development", PROJECT)
                .section("supporting-colleagues", "coaching activities", "impact-on-others text")
                .section("organisational-impact", "pieces pieces", "quality-strategy text", "mastery-evidence evidence")
                .section("onward-plan", FINAL_ACTION_PLAN)
                .named("ats-2021");
    }

    private static final String[] INTRODUCTION = {
        "role-and-responsibilities text", "motivation text", "entry-evidence evidence"
    };
    private static final String[] DEVELOPMENT_PLAN = {
        "self-assessment ratings",
        "specialist-standards standards",
        "rationale text",
        "anticipated-impact text",
        "goals? goals"
    };
    private static final String[] PROJECT = {
        "kind choice improvement-project case-study", "account text", "activities activities", "evidence evidence"
    };
    private static final String[] IMPACT = {
        "pieces pieces", "impact-on-others text", "quality-strategy text", "mastery-evidence evidence"
    };
    private static final String[] FINAL_ACTION_PLAN = {"continuing-development text", "actions goals"};

    /**
     * Finds a template by its name.
     *
     * @param name {@code ats-2018}, {@code ats-2020} or {@code ats-2021}
     * @return the template, or none
     */
    public static Option<WorkbookTemplate> of(String name) {
        Objects.requireNonNull(name, "name");
        return all().find(template -> template.name.equals(name));
    }

    /** {@return every template, oldest first} */
    public static List<WorkbookTemplate> all() {
        return List.of(ats2018(), ats2020(), ats2021());
    }

    /** {@return the name, such as {@code ats-2020}} */
    public String name() {
        return name;
    }

    /** {@return the sections, in order} */
    public List<SectionTemplate> sections() {
        return sections;
    }

    /** {@return all parts of all sections, in order} */
    public List<PartTemplate> parts() {
        return parts;
    }

    /** {@return the required parts as bits, bit n for the part of index n} */
    public long required() {
        return required;
    }

    /**
     * Finds a section.
     *
     * @param section its name
     * @return the section, or none
     */
    public Option<SectionTemplate> section(String section) {
        for (List<SectionTemplate> rest = sections; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().name().equals(section)) {
                return Option.some(rest.head());
            }
        }
        return Option.none();
    }

    /**
     * The parts behind bits.
     *
     * @param bits bit n for the part of index n
     * @return where they stand, in template order
     */
    public List<PartPath> paths(long bits) {
        List<PartPath> backwards = List.empty();
        for (List<PartTemplate> rest = parts; !rest.isEmpty(); rest = rest.tail()) {
            boolean asked = (bits >>> rest.head().index() & 1) == 1;
            backwards = asked ? backwards.prepend(rest.head().path()) : backwards;
        }
        return backwards.reverse();
    }

    /** One array for every workbook that begins; a workbook copies it before it changes a section. */
    Section[] emptySections() {
        return emptySections;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkbookTemplate that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Numbers sections and parts while a template is written down; a part is {@code name[?] kind [option ...]}. */
    private static final class Draft {
        private final List<SectionTemplate> sections;
        private final int parts;

        Draft() {
            this(List.empty(), 0);
        }

        private Draft(List<SectionTemplate> sections, int parts) {
            this.sections = sections;
            this.parts = parts;
        }

        Draft section(String section, String... lines) {
            List<PartTemplate> read = List.empty();
            for (int i = lines.length - 1; i >= 0; i--) {
                read = read.prepend(part(section, lines[i], parts + i));
            }
            return new Draft(
                    sections.append(new SectionTemplate(section, sections.size(), read)), parts + lines.length);
        }

        private static PartTemplate part(String section, String line, int index) {
            List<String> words = List.of(line.split(" "));
            boolean optional = words.head().endsWith("?");
            String part = optional ? words.head().substring(0, words.head().length() - 1) : words.head();
            PartKind kind = PartKind.of(words.get(1)).get();
            return new PartTemplate(new PartPath(section, part), kind, !optional, words.drop(2), index);
        }

        WorkbookTemplate named(String name) {
            return new WorkbookTemplate(name, sections);
        }
    }
}
