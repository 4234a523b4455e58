package io.github.atskit.examples.checks.documents;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.GrantExtension;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.guide.Deadlines;
import io.github.atskit.core.guide.ImpactPairs;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The page on the guides: one case as its participant's document shows it. */
final class GuidePage {
    private static final String OPENING = """
            # What a screen shows of a case

            Made from the code; do not edit. A `CaseDocument` holds everything that a page shows of one case to one viewer at one
            instant, but for the workbook itself. It is made of codes, ids, numbers, dates and instants; the words come from the
            message bundles. Below is the document of a participant in the middle of drafting, part by part; of what is asked for
            many times the first lines are shown.

            ```java
            CaseDocument.of(sight, history, now);
            ```

            """;

    private static final Actor ADMINISTRATOR = new Actor("a-1", Role.ADMINISTRATOR);
    private static final Actor PARTICIPANT = new Actor("p-1", Role.PARTICIPANT);
    private static final Decider DECIDER = new Decider();

    private final ProgrammeDefinition definition = Preset.ATS_2020
            .definition(
                    StandardsCatalogue.bundled(),
                    CohortCalendar.of(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 7, 1)))
            .cohort("autumn-2020")
            .mandatoryStandards(StandardNumbers.of(2, 7))
            .build();
    private final StringBuilder page = new StringBuilder(OPENING);
    private List<Happening> history = List.empty();
    private Option<Candidacy> now = Option.none();

    private GuidePage() {}

    static String markdown() {
        return new GuidePage().written();
    }

    private String written() {
        live();
        Instant at = Instant.parse("2021-04-01T09:00:00Z");
        CaseDocument document =
                CaseDocument.of(Sight.of(definition, now.get(), PARTICIPANT).get(), history, at);
        head(document);
        checklist(document);
        progress(document);
        coverage(document);
        deadlines(document);
        timeline(document);
        impact(document);
        page.append(
                        "## Rounds\n\nEmpty until modifications are asked for. Then each request stands beside the answer of the participant")
                .append(" and the\nparts and evidence items that changed within its target.\n");
        return page.toString();
    }

    // What happened.

    private void live() {
        EntryFacts facts = new EntryFacts(
                Option.some(true),
                Option.some(LocalDate.of(2020, 9, 1)),
                Option.some(true),
                Option.some(BigDecimal.valueOf(5)),
                Option.some(LocalDate.of(2014, 7, 31)),
                Option.some(BigDecimal.TEN),
                Option.some(true),
                Option.none(),
                Option.none());
        Context first = new Context(ADMINISTRATOR, Instant.parse("2020-10-05T09:00:00Z"));
        told(DECIDER.enrol(definition, new CandidacyId("c-1"), new Enrol(PARTICIPANT.id(), facts, Option.none()), first)
                .get());
        act(PARTICIPANT, "2020-10-12T09:00:00Z", new NominateMentor("m-1", MentorRelation.COLLEAGUE, true, true));
        PartValue goal = new PartValue.Goals(List.of(new PartValue.Goal(
                "Coach two colleagues",
                LocalDate.of(2021, 6, 1),
                StandardNumbers.of(7),
                Option.some("They plan lessons together"))));
        act(
                PARTICIPANT,
                "2020-11-02T09:00:00Z",
                new SaveSection(SectionChange.of("development-plan")
                        .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(5)))
                        .fill("anticipated-impact", PartValue.text("More learners stay"))
                        .fill("goals", goal)));
        act(
                PARTICIPANT,
                "2021-02-15T09:00:00Z",
                new SaveSection(SectionChange.of("project")
                        .fill("account", PartValue.text("We began in November."))
                        .add(EvidenceItem.of(
                                "ev-1",
                                "Lesson plans",
                                EvidenceType.DOCUMENT,
                                LocalDate.of(2021, 2, 12),
                                StandardNumbers.of(2, 7)))));
        act(
                ADMINISTRATOR,
                "2021-03-20T09:00:00Z",
                new GrantExtension(Instant.parse("2021-07-15T16:00:00Z"), "Illness"));
    }

    private void act(Actor by, String at, Command command) {
        told(DECIDER.decide(definition, now.get(), command, new Context(by, Instant.parse(at)))
                .get());
    }

    private void told(Transition step) {
        step.events()
                .forEach(event -> history = history.append(new Happening(history.size() + 1L, event, step.context())));
        now = Option.some(step.to());
    }

    // How it is shown.

    private void block(String title, String what, List<String> lines) {
        page.append("## ").append(title).append("\n\n").append(what).append("\n\n```text\n");
        lines.forEach(line -> page.append(line).append('\n'));
        page.append("```\n\n");
    }

    /** Two lines for what is asked for of one kind and state, and how many more there are. */
    private static List<String> asked(List<Requirement> requirements) {
        return requirements
                .map(asked -> asked.rule() + asked.code().code() + asked.state().code())
                .distinct()
                .flatMap(kind -> {
                    List<Requirement> alike = requirements.filter(asked -> kind.equals(
                            asked.rule() + asked.code().code() + asked.state().code()));
                    List<String> lines = alike.take(2).map(GuidePage::asked);
                    return alike.size() <= 2 ? lines : lines.append("  ... and " + (alike.size() - 2) + " more");
                });
    }

    private static String params(Map<String, Object> params) {
        return params.map(param -> " " + param._1() + "=" + param._2()).mkString("");
    }

    private void head(CaseDocument document) {
        block(
                "The case",
                "Where it stands, and the menu: what the viewer may do now.",
                List.of(
                        document.id() + " round " + document.round() + " at "
                                + document.stage().code() + " for " + document.viewer(),
                        "may "
                                + document.menu()
                                        .filter(ActionStatus::allowed)
                                        .map(status -> status.action().code())
                                        .mkString(", ")));
    }

    private void checklist(CaseDocument document) {
        block(
                "Checklist",
                "The steps that lead on, what each asks for, and who is waited for. The gates and checks of the rules tell it themselves.",
                document.checklist()
                        .steps()
                        .flatMap(step -> asked(step.requirements())
                                .prepend(step.action().code() + " by "
                                        + step.by().map(Role::code).mkString(", ") + (step.open() ? ", open" : "")))
                        .append("waiting for "
                                + document.checklist().waitingFor().mkString(", ")));
    }

    private static String asked(Requirement asked) {
        return "  " + asked.rule() + " " + asked.code().code()
                + asked.where().map(where -> " " + where).getOrElse("") + params(asked.params()) + ": "
                + asked.state().code();
    }

    private void progress(CaseDocument document) {
        block(
                "Progress",
                "Counts, section by section, and the next best step.",
                document.progress()
                        .sections()
                        .map(section -> section.section() + ": required " + section.required() + ", optional "
                                + section.optional() + ", evidence " + section.evidence())
                        .append("rated " + document.progress().rated() + ", evidenced "
                                + document.progress().evidenced())
                        .append("next "
                                + document.progress()
                                        .next()
                                        .map(next -> next.action().code()
                                                + next.meets()
                                                        .flatMap(Requirement::where)
                                                        .map(where -> " for " + where)
                                                        .getOrElse(""))
                                        .getOrElse("nothing")));
    }

    private void coverage(CaseDocument document) {
        block(
                "Coverage",
                "Standards by evidence. Those that are asked for are shown here, then the items.",
                document.coverage()
                        .rows()
                        .filter(row -> row.asked() > 0)
                        .map(row -> "standard " + row.standard() + (row.mandatory() ? " mandatory" : " chosen") + ": "
                                + row.evidence().mkString(", ") + (row.enough() ? "" : "lacks " + row.lacking()))
                        .appendAll(document.coverage()
                                .columns()
                                .map(item -> item.evidence() + " in " + item.section() + ": "
                                        + item.standards().mkString(", ") + ", alone for "
                                        + item.alone().mkString(", "))));
    }

    private void deadlines(CaseDocument document) {
        block(
                "Deadlines",
                "Each date with how it came about.",
                document.deadlines()
                        .dates()
                        .flatMap(date -> date.steps()
                                .map(GuidePage::step)
                                .prepend(date.name() + " " + date.at() + (date.binding() ? ", binding" : ""))));
    }

    private static String step(Deadlines.Step step) {
        return "  " + step.cause().code() + step.on().map(on -> " on " + on).getOrElse("") + ": " + step.end()
                + step.moved().map(by -> ", later by " + by.toDays() + " days").getOrElse("");
    }

    private void timeline(CaseDocument document) {
        block(
                "Timeline",
                "The events that the viewer may know, oldest first. Who acted for the programme is hidden from a participant.",
                document.timeline()
                        .entries()
                        .map(entry -> entry.place() + " " + entry.at() + " "
                                + entry.type().code() + " by "
                                + entry.role().code()
                                + entry.person().map(person -> ":" + person).getOrElse("") + params(entry.params())));
    }

    private void impact(CaseDocument document) {
        block(
                "Impact",
                "What the plan anticipated against what answers it.",
                document.impact().pairs().map(GuidePage::pair));
    }

    private static String pair(ImpactPairs.Pair pair) {
        return pair.part() + pair.index().map(index -> "[" + index + "]").getOrElse("") + " since " + pair.since()
                + " for standards " + pair.standards().mkString(", ") + ": "
                + (pair.answered()
                        ? pair.answers()
                                .map(answer -> answer.kind().code() + " " + answer.where())
                                .mkString(", ")
                        : "no answer yet");
    }
}
