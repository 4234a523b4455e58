package io.github.atskit.core.decision;

import static io.github.atskit.core.candidacy.StageName.AWARDED;
import static io.github.atskit.core.candidacy.StageName.WITHDRAWN;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Certificate;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Hold;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.IssueCertificate;
import io.github.atskit.core.command.LiftHold;
import io.github.atskit.core.command.PlaceHold;
import io.github.atskit.core.command.Withdraw;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.CertificateIssued;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.HoldLifted;
import io.github.atskit.core.event.HoldPlaced;
import io.github.atskit.core.event.Withdrawn;
import io.github.atskit.core.rejection.AlreadyOnHold;
import io.github.atskit.core.rejection.CertificateAlreadyIssued;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.vavr.collection.List;

/** What can happen to a candidacy at any stage, and the certificate at its end. */
final class CourseLanes {
    private static final List<Reason> NO_HOLD = Reasons.plain(Rule.ATS_008, ReasonCode.NO_HOLD);

    private CourseLanes() {}

    static List<Lane<?, ?>> rows() {
        StageName[] running =
                List.of(StageName.values()).reject(StageName::terminal).toJavaArray(StageName[]::new);
        return List.of(
                Row.of(Action.ISSUE_CERTIFICATE, IssueCertificate.class, AWARDED, Stage.Awarded.class)
                        .gate(Rule.ATS_070, RequirementCode.NO_CERTIFICATE_YET, CourseLanes::noCertificateYet)
                        .tells(EventType.CERTIFICATE_ISSUED, CourseLanes::certified)
                        .nextWhile(RequirementCode.NO_CERTIFICATE_YET),
                Row.of(Action.PLACE_HOLD, PlaceHold.class, running)
                        .gate(Rule.ATS_008, RequirementCode.NOT_HELD, CourseLanes::notHeldYet)
                        .tells(EventType.HOLD_PLACED, CourseLanes::held)
                        .evenOnHold(),
                Row.of(Action.LIFT_HOLD, LiftHold.class, running)
                        .gate(Rule.ATS_008, RequirementCode.HELD, CourseLanes::isHeld)
                        .tells(EventType.HOLD_LIFTED, CourseLanes::lifted)
                        .evenOnHold(),
                Row.of(Action.WITHDRAW, Withdraw.class, running)
                        .tells(EventType.WITHDRAWN, CourseLanes::withdrawn)
                        .leadsTo(WITHDRAWN)
                        .evenOnHold());
    }

    private static List<Reason> noCertificateYet(Candidacy now, ResolvedDefinition programme, Context context) {
        Stage.Awarded awarded = (Stage.Awarded) now.stage();
        return awarded.certificate().isEmpty()
                ? List.empty()
                : Reasons.of(
                        new CertificateAlreadyIssued(awarded.certificate().get().number()));
    }

    private static List<Reason> notHeldYet(Candidacy now, ResolvedDefinition programme, Context context) {
        return now.hold().isEmpty()
                ? List.empty()
                : Reasons.of(new AlreadyOnHold(now.hold().get().kind()));
    }

    private static List<Reason> isHeld(Candidacy now, ResolvedDefinition programme, Context context) {
        return Reasons.unless(now.hold().isDefined(), NO_HOLD);
    }

    private static Event certified(
            Stage.Awarded stage,
            IssueCertificate command,
            Candidacy now,
            ResolvedDefinition programme,
            Context context) {
        return new CertificateIssued(new Certificate(command.number(), command.dispatchedOn()));
    }

    private static Event held(
            Stage stage, PlaceHold command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new HoldPlaced(new Hold(command.kind(), command.reason(), context.at()));
    }

    private static Event lifted(
            Stage stage, LiftHold command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new HoldLifted(now.windows().moved(now.hold().get().placedAt(), context.at()), command.note());
    }

    private static Event withdrawn(
            Stage stage, Withdraw command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new Withdrawn(context.by(), command.reason());
    }
}
