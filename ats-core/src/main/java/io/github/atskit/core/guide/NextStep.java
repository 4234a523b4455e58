package io.github.atskit.core.guide;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a viewer does best next: meet a requirement, or take the step itself once nothing is lacking. A request for modification is met
 * by an answer that comes with the submission; before that it is worked on in the workbook, at what it points at.
 *
 * @param action what to do; the viewer's menu allows it
 * @param meets the requirement that it meets or works towards; none where it is the step itself
 */
public record NextStep(Action action, Option<Requirement> meets) {

    /**
     * Refuses null.
     *
     * @param action what to do; the viewer's menu allows it
     * @param meets the requirement that it meets or works towards; none where it is the step itself
     */
    public NextStep {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(meets, "meets");
    }

    /**
     * The first that the viewer can do: a step that leads on; what is lacking, in the order of the template, then what has no place
     * there; a step that clears the way.
     */
    static Option<NextStep> of(Checklist checklist, List<ActionStatus> menu, WorkbookTemplate template) {
        List<Checklist.Step> ahead = checklist.steps().filter(Checklist.Step::leadsOn);
        return step(ahead)
                .orElse(() -> requirement(ahead, menu, template))
                .orElse(() -> requirement(checklist.steps(), menu, template))
                .orElse(() -> step(checklist.steps()));
    }

    /**
     * The first request for modification for which nothing has changed yet, where the viewer may write. Whether an answer will do is for
     * the reviewer to say; but a participant who hands in first has not done what was asked.
     */
    static Option<NextStep> answering(Checklist checklist, List<ActionStatus> menu, List<RoundComparison> rounds) {
        List<String> untouched = rounds.lastOption()
                .filter(last -> !last.handedIn())
                .map(last -> last.requests().filter(request -> request.changed().isEmpty()))
                .getOrElse(List.empty())
                .map(RoundComparison.OfRequest::id);
        return checklist
                .steps()
                .flatMap(Checklist.Step::requirements)
                .find(asked -> asked.code() == RequirementCode.REQUEST_ANSWERED
                        && asked.where().exists(untouched::contains))
                .filter(asked -> isOpen(menu, Action.SAVE_SECTION))
                .map(asked -> new NextStep(Action.SAVE_SECTION, Option.some(asked)));
    }

    private static Option<NextStep> requirement(
            List<Checklist.Step> steps, List<ActionStatus> menu, WorkbookTemplate template) {
        return steps.flatMap(Checklist.Step::requirements)
                .filter(asked -> asked.unmet() && asked.code().metBy().exists(action -> isOpen(menu, action)))
                .sortBy(asked -> place(asked, template))
                .headOption()
                .map(asked -> new NextStep(asked.code().metBy().get(), Option.some(asked)));
    }

    private static Option<NextStep> step(List<Checklist.Step> steps) {
        return steps.find(Checklist.Step::open).map(step -> new NextStep(step.action(), Option.none()));
    }

    private static boolean isOpen(List<ActionStatus> menu, Action action) {
        return menu.get(action.ordinal()).allowed();
    }

    /** Sorting is stable, so what has no place of its own stays in the order of the rules, behind all that has one. */
    private static int place(Requirement asked, WorkbookTemplate template) {
        List<PartTemplate> parts = template.parts();
        int place = switch (asked.code()) {
            case PART_FILLED_IN, TEXT_LONG_ENOUGH ->
                parts.indexWhere(part -> asked.where().contains(part.path().toString()));
            case STANDARD_RATED -> parts.indexWhere(part -> part.kind() == PartKind.RATINGS);
            case SPECIALIST_STANDARDS_CHOSEN, SPECIALIST_STANDARDS_WITHIN_LIMIT, SPECIALIST_STANDARDS_NOT_MANDATORY ->
                parts.indexWhere(part -> part.kind() == PartKind.STANDARDS);
            default -> -1;
        };
        return place < 0 ? parts.size() : place;
    }
}
