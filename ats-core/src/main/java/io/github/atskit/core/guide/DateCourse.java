package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.Deadline;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ExtensionGranted;
import io.github.atskit.core.event.HoldLifted;
import io.github.atskit.core.event.HoldPlaced;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.VivaBooked;
import io.github.atskit.core.event.VivaNotPassed;
import io.github.atskit.core.event.VivaRebooked;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.guide.Deadlines.DueDate;
import io.github.atskit.core.guide.Deadlines.Step;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Follows the dates through a history. The windows are moved by the same methods that move them when a candidacy is rebuilt, so a step
 * only says what they did.
 */
final class DateCourse {
    private final ProgrammeDefinition definition;
    private final Candidacy now;
    private final Windows windows;
    private final List<Step> window;
    private final List<Step> resubmission;
    private final List<Step> viva;
    private final List<Step> resit;

    private DateCourse(
            ProgrammeDefinition definition,
            Candidacy now,
            Windows windows,
            List<Step> window,
            List<Step> resubmission,
            List<Step> viva,
            List<Step> resit) {
        this.definition = definition;
        this.now = now;
        this.windows = windows;
        this.window = window;
        this.resubmission = resubmission;
        this.viva = viva;
        this.resit = resit;
    }

    static DateCourse of(Sight sight, List<Happening> visible) {
        Windows none = new Windows(Option.none(), Option.none(), Option.none());
        DateCourse course = new DateCourse(
                sight.definition(), sight.candidacy(), none, List.empty(), List.empty(), List.empty(), List.empty());
        for (Happening happening : visible) {
            course = course.after(happening.event(), happening.context().at());
        }
        return course;
    }

    private DateCourse after(Event event, Instant on) {
        if (event instanceof Enrolled enrolled) {
            return enrolled(enrolled);
        } else if (event instanceof ModificationsRequested requested) {
            return opened(requested.end(), on);
        } else if (event instanceof WorkbookSubmitted) {
            return with(windows.closed(), List.empty(), resubmission);
        } else if (event instanceof ExtensionGranted granted) {
            return changed(windows.extended(granted.until()), DateCause.EXTENDED, on);
        } else if (event instanceof HoldPlaced) {
            return changed(windows, DateCause.HELD, on);
        } else if (event instanceof HoldLifted lifted) {
            return changed(lifted.windows(), DateCause.MOVED, on);
        } else if (event instanceof VivaBooked booked) {
            return vivas(List.of(step(DateCause.BOOKED, on, booked.booking().startsAt(), Option.none())), resit);
        } else if (event instanceof VivaRebooked moved) {
            Step step = step(
                    DateCause.REBOOKED,
                    on,
                    moved.booking().startsAt(),
                    Option.some(moved.replaced().startsAt()));
            return vivas(viva.append(step), resit);
        } else if (event instanceof VivaNotPassed failed) {
            Option<Integer> days = Option.some(definition.viva().resitGapDays());
            return vivas(
                    List.empty(),
                    List.of(new Step(DateCause.GAP, Option.some(on), failed.resitFrom(), Option.none(), days)));
        }
        return this;
    }

    private static Step step(DateCause cause, Instant on, Instant end, Option<Instant> replaced) {
        return new Step(cause, Option.some(on), end, replaced, Option.none());
    }

    private static List<Step> calendar(Option<Instant> date) {
        return date.toList().map(end -> new Step(DateCause.CALENDAR, Option.none(), end, Option.none(), Option.none()));
    }

    private DateCourse enrolled(Enrolled event) {
        Deadline submission = new Deadline(Milestone.SUBMISSION, event.submission());
        return with(
                new Windows(Option.some(submission), Option.none(), event.resubmission()),
                calendar(Option.some(event.submission())),
                calendar(event.resubmission()));
    }

    /** A window that the resubmission date ends has come about as that date has. */
    private DateCourse opened(Option<Deadline> end, Instant on) {
        List<Step> steps = end.toList().flatMap(deadline -> {
            boolean dated = deadline.milestone() == Milestone.RESUBMISSION;
            Option<Integer> days =
                    dated ? Option.none() : definition.modifications().windowDays();
            Step opened = new Step(DateCause.WINDOW_OPENED, Option.some(on), deadline.at(), Option.none(), days);
            return dated ? resubmission.append(opened) : List.of(opened);
        });
        return with(windows.opened(end), steps, resubmission);
    }

    private DateCourse changed(Windows after, DateCause cause, Instant on) {
        return with(
                after,
                changed(window, windows.end(), after.end(), cause, on),
                cause == DateCause.EXTENDED
                        ? resubmission
                        : changed(resubmission, windows.resubmission(), after.resubmission(), cause, on));
    }

    private static List<Step> changed(
            List<Step> steps, Option<Instant> before, Option<Instant> after, DateCause cause, Instant on) {
        if (cause == DateCause.MOVED && after.equals(before)) {
            // the date had passed, so the hold is no part of how it came about
            return steps.dropRightWhile(step -> step.cause() == DateCause.HELD);
        }
        return after.isEmpty() ? steps : steps.append(step(cause, on, after.get(), before));
    }

    private DateCourse with(Windows after, List<Step> windowSteps, List<Step> resubmissionSteps) {
        return new DateCourse(definition, now, after, windowSteps, resubmissionSteps, viva, resit);
    }

    private DateCourse vivas(List<Step> vivaSteps, List<Step> resitSteps) {
        return new DateCourse(definition, now, windows, window, resubmission, vivaSteps, resitSteps);
    }

    List<DueDate> dates(Instant at) {
        CohortCalendar calendar = definition.calendar();
        Windows inForce = inForce(now);
        List<DueDate> dates = calendar.milestones().toList().map(entry -> {
            Instant end = calendar.end(entry._2());
            return new DueDate(entry._1(), end, false, at.isAfter(end), calendar(Option.some(end)));
        });
        Option<Milestone> present = inForce.window().map(Deadline::milestone);
        if (present.isDefined()) {
            dates = dates.prependAll(date(present.get().code(), inForce.end(), window, at, true));
        }
        if (canStillBind() && !present.contains(Milestone.RESUBMISSION)) {
            dates = dates.prependAll(
                    date(Milestone.RESUBMISSION.code(), inForce.resubmission(), resubmission, at, false));
        }
        return dates.prependAll(ofTheViva(at));
    }

    /** Nothing binds a case that has ended, though it keeps the window in which it did. */
    static Windows inForce(Candidacy now) {
        return now.stage().name().terminal() ? now.windows().closed() : now.windows();
    }

    /** Before the recommendation a window can still open that the resubmission date ends. */
    private boolean canStillBind() {
        Stage stage = now.stage();
        return stage instanceof ReviewStage
                || stage instanceof Stage.AwaitingMentor
                || stage instanceof Stage.Drafting
                || stage instanceof Stage.Modifying;
    }

    private List<DueDate> ofTheViva(Instant at) {
        if (now.stage() instanceof Stage.VivaBooked booked) {
            return date(Deadlines.VIVA, Option.some(booked.booking().startsAt()), viva, at, false)
                    .appendAll(date(Deadlines.RESIT, booked.resitFrom(), resit, at, false));
        }
        return now.stage() instanceof Stage.AwaitingViva waiting
                ? date(Deadlines.RESIT, waiting.resitFrom(), resit, at, false)
                : List.empty();
    }

    private static List<DueDate> date(String name, Option<Instant> end, List<Step> steps, Instant at, boolean binding) {
        return end.toList().map(date -> new DueDate(name, date, binding, at.isAfter(date), leadingTo(date, steps)));
    }

    private static List<Step> leadingTo(Instant date, List<Step> steps) {
        Option<Instant> told = steps.lastOption().map(Step::end);
        return told.contains(date)
                ? steps
                : steps.append(new Step(DateCause.UNTOLD, Option.none(), date, told, Option.none()));
    }
}
