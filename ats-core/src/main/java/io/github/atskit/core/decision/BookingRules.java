package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ResitTooSoon;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.rejection.VivaInPast;
import io.github.atskit.core.rejection.VivaModeNotOffered;
import io.github.atskit.core.rejection.VivaNotHeldYet;
import io.github.atskit.core.viva.VivaBooking;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/** When and how a viva is held (ATS-063 to ATS-065). */
final class BookingRules {
    private BookingRules() {}

    static List<Reason> offeredAndAhead(VivaBooking booking, ResolvedDefinition programme, Context context) {
        List<Reason> mode = Search.has(
                        programme.definition().viva().modes(), booking.place().mode())
                ? List.empty()
                : Reasons.of(new VivaModeNotOffered(booking.place().mode()));
        return booking.startsAt().isAfter(context.at()) ? mode : mode.append(new VivaInPast(booking.startsAt()));
    }

    static List<Reason> gapIsKept(VivaBooking booking, Candidacy now) {
        Option<Instant> earliest = resitFrom(now);
        return earliest.isDefined() && booking.startsAt().isBefore(earliest.get())
                ? Reasons.of(new ResitTooSoon(earliest.get()))
                : List.empty();
    }

    private static Option<Instant> resitFrom(Candidacy now) {
        return now.stage() instanceof Stage.VivaBooked booked
                ? booked.resitFrom()
                : ((Stage.AwaitingViva) now.stage()).resitFrom();
    }

    static List<Requirement> gap(Candidacy now, ResolvedDefinition programme, Context context) {
        return resitFrom(now)
                .toList()
                .map(earliest -> Requirement.of(
                                RequirementCode.GAP_KEPT, Rule.ATS_065, RequirementState.WITH_THE_COMMAND)
                        .with("earliest", earliest));
    }

    static List<Reason> vivaHasBegun(Candidacy now, ResolvedDefinition programme, Context context) {
        Instant startsAt = startOf(now);
        return context.at().isBefore(startsAt) ? Reasons.of(new VivaNotHeldYet(startsAt)) : List.empty();
    }

    private static Instant startOf(Candidacy now) {
        return ((Stage.VivaBooked) now.stage()).booking().startsAt();
    }

    static List<Requirement> start(Candidacy now, ResolvedDefinition programme, Context context) {
        boolean begun = vivaHasBegun(now, programme, context).isEmpty();
        return List.of(Requirement.of(RequirementCode.VIVA_BEGUN, Rule.ATS_064, RequirementState.met(begun))
                .with("starts-at", startOf(now)));
    }
}
