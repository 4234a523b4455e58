package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.rejection.ConflictOfInterest;
import io.github.atskit.core.rejection.PanelPersonRepeated;
import io.github.atskit.core.rejection.PanelRoleMissing;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Who sits on a viva panel (ATS-006, ATS-061, ATS-062). */
final class PanelRules {
    private static final List<Reason> NOT_ON_THE_PANEL = Reasons.plain(Rule.ATS_006, ReasonCode.NOT_ON_THE_PANEL);

    private PanelRules() {}

    static List<Reason> actorSits(Candidacy now, ResolvedDefinition programme, Context context) {
        VivaBooking booking = ((Stage.VivaBooked) now.stage()).booking();
        return Reasons.unless(booking.seats(context.by().id()), NOT_ON_THE_PANEL);
    }

    static List<Reason> everyRoleSits(VivaBooking booking, ResolvedDefinition programme) {
        List<Role> missing = List.empty();
        for (List<Role> rest = programme.panel(); !rest.isEmpty(); rest = rest.tail()) {
            missing = sits(rest.head(), booking.panel()) ? missing : missing.append(rest.head());
        }
        List<Reason> roles = Reasons.about(missing, PanelRoleMissing::new);
        List<String> repeated = repeated(booking.panel());
        return repeated.isEmpty() ? roles : roles.append(new PanelPersonRepeated(repeated));
    }

    private static boolean sits(Role role, List<PanelSeat> panel) {
        for (List<PanelSeat> rest = panel; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().role() == role) {
                return true;
            }
        }
        return false;
    }

    private static List<String> repeated(List<PanelSeat> panel) {
        List<String> repeated = List.empty();
        for (List<PanelSeat> rest = panel; !rest.isEmpty(); rest = rest.tail()) {
            String person = rest.head().person();
            if (sitsBefore(person, rest, panel) && !Search.has(repeated, person)) {
                repeated = repeated.append(person);
            }
        }
        return repeated;
    }

    private static boolean sitsBefore(String person, List<PanelSeat> seat, List<PanelSeat> panel) {
        for (List<PanelSeat> rest = panel; rest != seat; rest = rest.tail()) {
            if (rest.head().person().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /** One reason for each person, with the first conflict that applies. */
    static List<Reason> nobodyInvolved(VivaBooking booking, Candidacy now) {
        List<Reason> reasons = List.empty();
        for (List<PanelSeat> rest = booking.panel(); !rest.isEmpty(); rest = rest.tail()) {
            Option<ConflictKind> conflict = conflict(rest.head().person(), booking.panel(), now);
            if (conflict.isDefined()) {
                reasons = reasons.append(
                        new ConflictOfInterest(Rule.ATS_062, rest.head().person(), conflict.get()));
            }
        }
        return reasons.isEmpty() ? reasons : reasons.distinct();
    }

    private static Option<ConflictKind> conflict(String person, List<PanelSeat> panel, Candidacy now) {
        if (now.participant().equals(person)) {
            return Option.some(ConflictKind.PARTICIPANT);
        }
        if (now.mentoring().everWas(person)) {
            return Option.some(ConflictKind.MENTOR);
        }
        if (Search.has(now.reviewing().stoodDown(), person)) {
            return Option.some(ConflictKind.STOOD_DOWN);
        }
        if (Search.has(now.reviewing().everAssigned(), person)) {
            return Option.some(ConflictKind.REVIEWER);
        }
        boolean moderated = Search.has(now.reviewing().moderators(), person)
                && Search.has(panel, new PanelSeat(person, Role.PROGRAMME_HEAD));
        return moderated ? Option.some(ConflictKind.MODERATOR) : Option.none();
    }

    static List<Requirement> roles(Candidacy now, ResolvedDefinition programme, Context context) {
        return programme
                .panel()
                .map(role -> Requirement.of(
                                RequirementCode.PANEL_ROLE_SEATED, Rule.ATS_061, RequirementState.WITH_THE_COMMAND)
                        .at(role));
    }
}
