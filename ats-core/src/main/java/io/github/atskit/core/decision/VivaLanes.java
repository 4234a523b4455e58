package io.github.atskit.core.decision;

import static io.github.atskit.core.candidacy.StageName.AWAITING_VIVA;
import static io.github.atskit.core.candidacy.StageName.AWARDED;
import static io.github.atskit.core.candidacy.StageName.NOT_AWARDED;
import static io.github.atskit.core.candidacy.StageName.VIVA_BOOKED;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.BookViva;
import io.github.atskit.core.command.CancelViva;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.RebookViva;
import io.github.atskit.core.command.RecordNoShow;
import io.github.atskit.core.command.RecordVivaOutcome;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.AttemptsUsedUp;
import io.github.atskit.core.event.Awarded;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.VivaBooked;
import io.github.atskit.core.event.VivaCancelled;
import io.github.atskit.core.event.VivaMissed;
import io.github.atskit.core.event.VivaNotPassed;
import io.github.atskit.core.event.VivaPassed;
import io.github.atskit.core.event.VivaRebooked;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaOutcome;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;

/** Booking a viva, and how it ends. */
final class VivaLanes {
    private VivaLanes() {}

    static List<Lane<?, ?>> rows() {
        return List.of(
                booking(
                                Row.of(Action.BOOK_VIVA, BookViva.class, AWAITING_VIVA, Stage.AwaitingViva.class),
                                BookViva::booking)
                        .tells(EventType.VIVA_BOOKED, VivaLanes::booked)
                        .leadsTo(VIVA_BOOKED),
                booking(
                                Row.of(Action.REBOOK_VIVA, RebookViva.class, VIVA_BOOKED, Stage.VivaBooked.class),
                                RebookViva::booking)
                        .tells(EventType.VIVA_REBOOKED, VivaLanes::rebooked),
                Row.of(Action.CANCEL_VIVA, CancelViva.class, VIVA_BOOKED, Stage.VivaBooked.class)
                        .tells(EventType.VIVA_CANCELLED, VivaLanes::cancelled)
                        .leadsTo(AWAITING_VIVA),
                Row.of(Action.RECORD_NO_SHOW, RecordNoShow.class, VIVA_BOOKED, Stage.VivaBooked.class)
                        .alone(Rule.ATS_006, RequirementCode.SEAT_ON_THE_PANEL, PanelRules::actorSits)
                        .gate(Rule.ATS_064, BookingRules::vivaHasBegun, BookingRules::start)
                        .tells(EventType.VIVA_MISSED, VivaLanes::missed)
                        .leadsTo(AWAITING_VIVA),
                Row.of(Action.RECORD_VIVA_OUTCOME, RecordVivaOutcome.class, VIVA_BOOKED, Stage.VivaBooked.class)
                        .alone(Rule.ATS_006, RequirementCode.SEAT_ON_THE_PANEL, PanelRules::actorSits)
                        .gate(Rule.ATS_064, BookingRules::vivaHasBegun, BookingRules::start)
                        .tells(EventType.VIVA_PASSED, VivaLanes::ended)
                        .then(
                                VivaLanes::afterOutcome,
                                EventType.AWARDED,
                                EventType.VIVA_NOT_PASSED,
                                EventType.ATTEMPTS_USED_UP)
                        .leadsTo(AWARDED, AWAITING_VIVA, NOT_AWARDED));
    }

    /** What is asked of a booking, whether it is the first or replaces another. */
    private static <S extends Stage, C extends Command> Row<S, C> booking(
            Row<S, C> row, Function<C, VivaBooking> booking) {
        return row.check(
                        Rule.ATS_061,
                        (command, now, programme, context) ->
                                PanelRules.everyRoleSits(booking.apply(command), programme),
                        PanelRules::roles)
                .check(
                        Rule.ATS_062,
                        (command, now, programme, context) -> PanelRules.nobodyInvolved(booking.apply(command), now))
                .check(
                        Rule.ATS_063,
                        (command, now, programme, context) ->
                                BookingRules.offeredAndAhead(booking.apply(command), programme, context))
                .check(
                        Rule.ATS_065,
                        (command, now, programme, context) -> BookingRules.gapIsKept(booking.apply(command), now),
                        BookingRules::gap);
    }

    private static Event booked(
            Stage.AwaitingViva stage, BookViva command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new VivaBooked(command.booking());
    }

    private static Event rebooked(
            Stage.VivaBooked stage, RebookViva command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new VivaRebooked(command.booking(), stage.booking(), command.reason());
    }

    private static Event cancelled(
            Stage.VivaBooked stage, CancelViva command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new VivaCancelled(stage.booking(), command.reason());
    }

    private static Event missed(
            Stage.VivaBooked stage,
            RecordNoShow command,
            Candidacy now,
            ResolvedDefinition programme,
            Context context) {
        return new VivaMissed(command.note());
    }

    private static Event ended(
            Stage.VivaBooked stage,
            RecordVivaOutcome command,
            Candidacy now,
            ResolvedDefinition programme,
            Context context) {
        if (command.outcome() == VivaOutcome.PASSED) {
            return new VivaPassed(command.feedback());
        }
        int left = programme.definition().viva().attempts() - stage.attemptsUsed() - 1;
        return new VivaNotPassed(
                command.feedback(),
                Math.max(0, left),
                programme.resitFrom(stage.booking().startsAt()));
    }

    /** A viva that was passed leaves the booking in place; one that was not leads back to waiting. */
    private static Option<Event> afterOutcome(Candidacy after, ResolvedDefinition programme, Context context) {
        if (after.stage() instanceof Stage.AwaitingViva waiting) {
            boolean usedUp =
                    waiting.attemptsUsed() >= programme.definition().viva().attempts();
            return usedUp ? Option.some(new AttemptsUsedUp()) : Option.none();
        }
        return Option.some(new Awarded(programme.dayOf(context.at())));
    }
}
