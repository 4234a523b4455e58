package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.sight.Sight;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * One line of a desk's list of work: a case as it concerns one viewer.
 *
 * @param id the case
 * @param stage where it stands, as the viewer may know it
 * @param round the round of review, from 1
 * @param hold the kind of the hold that lies on it, if one does
 * @param next what the viewer does best next; none where the viewer has nothing to do
 * @param waitingFor who has to act so that it goes on, as in {@link Checklist}
 * @param due the end of the present window, else the start of the booked viva; none where neither is there or may be known
 * @param allowed what the viewer's menu allows, in its order
 */
public record WorkItem(
        CandidacyId id,
        StageName stage,
        int round,
        Option<HoldKind> hold,
        Option<NextStep> next,
        List<Recipient> waitingFor,
        Option<Instant> due,
        List<Action> allowed) {

    /**
     * Refuses null.
     *
     * @param id the case
     * @param stage where it stands, as the viewer may know it
     * @param round the round of review, from 1
     * @param hold the kind of the hold that lies on it, if one does
     * @param next what the viewer does best next; none where the viewer has nothing to do
     * @param waitingFor who has to act so that it goes on, as in {@link Checklist}
     * @param due the end of the present window, else the start of the booked viva; none where neither is there or may be known
     * @param allowed what the viewer's menu allows, in its order
     */
    public WorkItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(waitingFor, "waitingFor");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(allowed, "allowed");
    }

    /**
     * Makes the line. It needs no history, so a desk of many cases is cheap; and so its next step does not look at requests for
     * modification one by one, as {@link Progress#of(Sight, List, Instant)} does.
     *
     * @param sight the case as its viewer sees it
     * @param at the instant asked about
     * @return the line
     */
    public static WorkItem of(Sight sight, Instant at) {
        Objects.requireNonNull(sight, "sight");
        List<ActionStatus> menu = sight.menu(at);
        Checklist checklist = new ChecklistMaker(sight, at, menu).checklist();
        Candidacy now = sight.candidacy();
        return new WorkItem(
                now.id(),
                now.stage().name(),
                now.round(),
                now.hold().map(hold -> hold.kind()),
                NextStep.of(checklist, menu, now.workbook().template()),
                checklist.waitingFor(),
                due(now),
                menu.filter(ActionStatus::allowed).map(ActionStatus::action));
    }

    private static Option<Instant> due(Candidacy now) {
        return now.stage() instanceof Stage.VivaBooked booked
                ? Option.some(booked.booking().startsAt())
                : DateCourse.inForce(now).end();
    }
}
