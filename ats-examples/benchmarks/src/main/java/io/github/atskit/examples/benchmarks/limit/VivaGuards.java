package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When, how and with whom a viva is held. */
final class VivaGuards {
    private VivaGuards() {}

    static @Nullable List<LimitAnswer.Reason> booking(
            LimitDefinition programme,
            LimitState now,
            LimitState.Booking booking,
            @Nullable Instant resitFrom,
            Instant at) {
        List<LimitAnswer.Reason> reasons = panel(programme, booking.panel());
        reasons = conflicts(now, booking.panel(), reasons);
        if (!isOffered(programme.modes(), booking.mode())) {
            reasons = add(reasons, ReasonCode.VIVA_MODE_NOT_OFFERED, booking.mode());
        }
        if (!booking.startsAt().isAfter(at)) {
            reasons = add(reasons, ReasonCode.VIVA_IN_PAST, booking.startsAt());
        }
        if (resitFrom != null && booking.startsAt().isBefore(resitFrom)) {
            reasons = add(reasons, ReasonCode.RESIT_TOO_SOON, resitFrom);
        }
        return reasons;
    }

    private static boolean isOffered(VivaMode[] modes, VivaMode mode) {
        for (VivaMode offered : modes) {
            if (offered == mode) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable List<LimitAnswer.Reason> panel(LimitDefinition programme, LimitState.Seat[] panel) {
        int sitting = 0;
        List<String> repeated = null;
        for (int i = 0; i < panel.length; i++) {
            sitting |= 1 << panel[i].role().ordinal();
            if (sitsBefore(i, panel)) {
                repeated = repeated == null ? new ArrayList<>() : repeated;
                repeated.add(panel[i].person());
            }
        }
        List<LimitAnswer.Reason> reasons = null;
        int missing = 0;
        for (Role role : programme.panel()) {
            missing |= 1 << role.ordinal() & ~sitting;
        }
        if (missing != 0) {
            reasons = add(reasons, ReasonCode.PANEL_ROLE_MISSING, missing);
        }
        return repeated == null ? reasons : add(reasons, ReasonCode.PANEL_PERSON_REPEATED, repeated);
    }

    private static boolean sitsBefore(int index, LimitState.Seat[] panel) {
        for (int i = 0; i < index; i++) {
            if (panel[i].person().equals(panel[index].person())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable List<LimitAnswer.Reason> conflicts(
            LimitState now, LimitState.Seat[] panel, @Nullable List<LimitAnswer.Reason> before) {
        List<LimitAnswer.Reason> reasons = before;
        for (int i = 0; i < panel.length; i++) {
            ConflictKind conflict = conflict(panel[i].person(), now, panel);
            if (conflict != null && !sitsBefore(i, panel)) {
                reasons = add(reasons, ReasonCode.CONFLICT_OF_INTEREST, conflict);
            }
        }
        return reasons;
    }

    private static @Nullable ConflictKind conflict(String person, LimitState now, LimitState.Seat[] panel) {
        if (now.participant().equals(person)) {
            return ConflictKind.PARTICIPANT;
        }
        if (now.mentoring().everWas(person)) {
            return ConflictKind.MENTOR;
        }
        if (LimitWorkbook.contains(now.reviewing().stoodDown(), person)) {
            return ConflictKind.STOOD_DOWN;
        }
        if (LimitWorkbook.contains(now.reviewing().everAssigned(), person)) {
            return ConflictKind.REVIEWER;
        }
        if (LimitWorkbook.contains(now.reviewing().moderators(), person)) {
            for (LimitState.Seat seat : panel) {
                if (seat.role() == Role.PROGRAMME_HEAD && seat.person().equals(person)) {
                    return ConflictKind.MODERATOR;
                }
            }
        }
        return null;
    }

    static Instant resitFrom(LimitDefinition programme, Instant lastAttempt) {
        return lastAttempt
                .atZone(programme.zone())
                .toLocalDate()
                .plusDays(programme.resitGapDays())
                .atStartOfDay(programme.zone())
                .toInstant();
    }

    private static List<LimitAnswer.Reason> add(
            @Nullable List<LimitAnswer.Reason> reasons, ReasonCode code, @Nullable Object about) {
        List<LimitAnswer.Reason> all = reasons == null ? new ArrayList<>(4) : reasons;
        all.add(new LimitAnswer.Reason(code, about));
        return all;
    }
}
