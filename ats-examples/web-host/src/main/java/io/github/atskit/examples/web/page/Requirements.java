package io.github.atskit.examples.web.page;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.guide.Checklist;
import io.github.atskit.core.guide.Checklist.Step;
import io.github.atskit.core.guide.NextStep;
import io.github.atskit.core.message.Named;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.springframework.stereotype.Component;

/** Tells what steps ask for: in words, and with links to where it is done. Available to templates as {@code ${@requirements...}}. */
@Component("requirements")
public final class Requirements {
    private final Words words;
    private final Links links;

    Requirements(Words words, Links links) {
        this.words = words;
        this.links = links;
    }

    /** {@return the steps that the viewer takes, in their order; all, where none is the viewer's} */
    public java.util.List<Step> own(OpenCase open, Checklist checklist) {
        List<Step> own = shown(checklist).filter(step -> isOwn(open, step));
        return (own.isEmpty() ? shown(checklist) : own).asJava();
    }

    /** {@return the steps of others, where the viewer takes one of their own} */
    public java.util.List<Step> others(OpenCase open, Checklist checklist) {
        List<Step> others = shown(checklist).reject(step -> isOwn(open, step));
        return (others.size() == shown(checklist).size() ? List.<Step>empty() : others).asJava();
    }

    private static List<Step> shown(Checklist checklist) {
        return checklist
                .steps()
                .filter(step -> step.leadsOn() || !step.requirements().isEmpty());
    }

    private static boolean isOwn(OpenCase open, Step step) {
        return step.by().contains(open.sight().viewer().role());
    }

    /** {@return the same in words, each once with all its places, in the order in which they come first} */
    public java.util.List<Asked> told(OpenCase open, Iterable<Requirement> requirements) {
        return List.ofAll(requirements)
                .groupBy(asked -> List.of(asked.code(), asked.state(), asked.rule()))
                .values()
                .map(alike -> told(open, alike))
                .asJava();
    }

    /** {@return one requirement in words} */
    public Asked told(OpenCase open, Requirement asked) {
        return told(open, List.of(asked));
    }

    private Asked told(OpenCase open, List<Requirement> alike) {
        Requirement first = alike.head();
        return new Asked(
                first.state().code(),
                words.label(first.state()),
                words.label(first.code()),
                alike.map(asked -> new Place(href(open, asked), place(open, asked)))
                        .asJava(),
                words.help(first.code()),
                first.rule().id());
    }

    private String place(OpenCase open, Requirement asked) {
        return asked.where().map(where -> place(open, asked.code(), where)).getOrElse("");
    }

    /** {@return where the next step is done} */
    public String href(OpenCase open, NextStep next) {
        String place = next.meets().map(asked -> href(open, asked)).getOrElse("");
        return place.isEmpty() ? links.action(open.id().value(), next.action()) : place;
    }

    private String place(OpenCase open, RequirementCode code, String where) {
        return switch (code) {
            case PART_FILLED_IN, TEXT_LONG_ENOUGH ->
                part(open, where)
                        .map(path -> words.section(path.section()) + ": " + words.part(path))
                        .getOrElse(where);
            case STANDARD_RATED, STANDARD_EVIDENCED ->
                words.standard(open.sight().definition(), Integer.parseInt(where));
            case PANEL_ROLE_SEATED -> words.messages().label(new Named(List.of("role." + where), where));
            case CRITERION_JUDGED -> words.messages().label(new Named(List.of("criterion." + where), where));
            default -> where;
        };
    }

    private String href(OpenCase open, Requirement asked) {
        String id = open.id().value();
        return switch (asked.code()) {
            case PART_FILLED_IN, TEXT_LONG_ENOUGH ->
                asked.where()
                        .flatMap(where -> part(open, where))
                        .map(path -> links.part(id, path))
                        .getOrElse("");
            case STANDARD_RATED -> partOf(open, PartKind.RATINGS);
            case SPECIALIST_STANDARDS_CHOSEN, SPECIALIST_STANDARDS_WITHIN_LIMIT, SPECIALIST_STANDARDS_NOT_MANDATORY ->
                partOf(open, PartKind.STANDARDS);
            case STANDARD_EVIDENCED -> links.coverage(id);
            case REQUEST_ANSWERED -> target(open, asked.params().get("target").map(Object::toString));
            default ->
                asked.code()
                        .metBy()
                        .filter(action -> canDo(open, action))
                        .map(action -> links.action(id, action))
                        .getOrElse("");
        };
    }

    /** Where what a request points at is written, else where it is to be read. */
    private String target(OpenCase open, Option<String> target) {
        String id = open.id().value();
        return target.map(where -> part(open, where)
                        .map(path -> links.part(id, path))
                        .getOrElse(() -> isSection(open, where) ? links.section(id, where) : links.target(id, where)))
                .getOrElse("");
    }

    private static boolean isSection(OpenCase open, String where) {
        return open.sight().definition().workbook().template().section(where).isDefined();
    }

    private static boolean canDo(OpenCase open, Action action) {
        return open.menu().exists(status -> status.action() == action && status.allowed());
    }

    private static Option<PartPath> part(OpenCase open, String where) {
        return open.sight()
                .definition()
                .workbook()
                .template()
                .parts()
                .map(part -> part.path())
                .find(path -> path.toString().equals(where));
    }

    private String partOf(OpenCase open, PartKind kind) {
        return open.sight()
                .definition()
                .workbook()
                .template()
                .parts()
                .find(part -> part.kind() == kind)
                .map(part -> links.part(open.id().value(), part.path()))
                .getOrElse("");
    }
}
