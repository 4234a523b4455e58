package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.rejection.CalibrationOutdated;
import io.github.atskit.core.rejection.ConflictOfInterest;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.ReplacedNotAssigned;
import io.github.atskit.core.rejection.ReplacementNotNamed;
import io.github.atskit.core.rejection.ReviewerHasJudged;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.ConflictKind;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who may become a reviewer, and who may judge (ATS-050, ATS-051, ATS-057, ATS-059). */
final class ReviewerRules {
    private static final List<Reason> REASON_NEEDED = Reasons.plain(Rule.ATS_051, ReasonCode.REASON_NEEDED);
    private static final List<Reason> SAME_PERSON = Reasons.plain(Rule.ATS_051, ReasonCode.REVIEWER_ALREADY_ASSIGNED);
    private static final List<Reason> ALREADY_RECORDED =
            Reasons.plain(Rule.ATS_057, ReasonCode.REVIEW_ALREADY_RECORDED);
    private static final List<Reason> CALIBRATION_MISSING = Reasons.plain(Rule.ATS_059, ReasonCode.CALIBRATION_MISSING);

    private ReviewerRules() {}

    static List<Reason> nobodyInvolved(
            AssignReviewer command, Candidacy now, ResolvedDefinition programme, Context context) {
        String person = command.reviewer();
        if (now.participant().equals(person)) {
            return conflict(person, ConflictKind.PARTICIPANT);
        }
        if (now.mentoring().everWas(person)) {
            return conflict(person, ConflictKind.MENTOR);
        }
        if (Search.has(now.reviewing().stoodDown(), person)) {
            return conflict(person, ConflictKind.STOOD_DOWN);
        }
        return Search.has(now.reviewing().moderators(), person)
                ? conflict(person, ConflictKind.MODERATOR)
                : List.empty();
    }

    private static List<Reason> conflict(String person, ConflictKind kind) {
        return Reasons.of(new ConflictOfInterest(Rule.ATS_050, person, kind));
    }

    static List<Reason> takesASeat(
            AssignReviewer command, Candidacy now, ResolvedDefinition programme, Context context) {
        List<String> present = now.reviewing().reviewers();
        boolean noSeatFree = !seatIsFree(now, programme);
        boolean replaces = noSeatFree || command.replaces().isDefined();
        List<Reason> reasons = Reasons.unless(!replaces || command.reason().isDefined(), REASON_NEEDED);
        if (Search.has(present, command.reviewer())) {
            reasons = reasons.appendAll(SAME_PERSON);
        }
        if (command.replaces().isDefined()) {
            return Reasons.joined(reasons, mayBeReplaced(command.replaces().get(), now));
        }
        return noSeatFree && present.size() > 1 ? reasons.append(new ReplacementNotNamed(present)) : reasons;
    }

    private static boolean seatIsFree(Candidacy now, ResolvedDefinition programme) {
        List<String> present = now.reviewing().reviewers();
        return present.isEmpty() || present.size() < programme.reviewers();
    }

    static List<Requirement> seat(Candidacy now, ResolvedDefinition programme, Context context) {
        RequirementState state = seatIsFree(now, programme) ? RequirementState.MET : RequirementState.WITH_THE_COMMAND;
        return List.of(Requirement.of(RequirementCode.REVIEWER_SEAT_FREE, Rule.ATS_051, state)
                .with("seats", programme.reviewers())
                .with("taken", now.reviewing().reviewers().size()));
    }

    private static List<Reason> mayBeReplaced(String person, Candidacy now) {
        if (!now.reviewing().isReviewer(person)) {
            return Reasons.of(new ReplacedNotAssigned(person));
        }
        return Search.has(now.reviewing().recorded(), person)
                ? Reasons.of(new ReviewerHasJudged(person))
                : List.empty();
    }

    /** Who reviews after an assignment that nothing is against, in order of assignment. */
    static List<String> after(AssignReviewer command, Candidacy now, ResolvedDefinition programme) {
        List<String> present = now.reviewing().reviewers();
        if (command.replaces().isDefined()) {
            present = present.remove(command.replaces().get());
        } else if (present.size() >= programme.reviewers()) {
            present = List.empty();
        }
        return present.append(command.reviewer());
    }

    /** The host attests when the person passed; the definition says for how long that counts. */
    static List<Reason> isCalibrated(
            AssignReviewer command, Candidacy now, ResolvedDefinition programme, Context context) {
        Option<Integer> days = programme.definition().review().calibrationDays();
        if (days.isEmpty()) {
            return List.empty();
        }
        LocalDate today = programme.dayOf(context.at());
        if (command.calibratedOn().isEmpty() || command.calibratedOn().get().isAfter(today)) {
            return CALIBRATION_MISSING;
        }
        LocalDate passedOn = command.calibratedOn().get();
        return ChronoUnit.DAYS.between(passedOn, today) <= days.get()
                ? List.empty()
                : Reasons.of(new CalibrationOutdated(passedOn, passedOn.plusDays(days.get())));
    }

    static List<Reason> hasNotRecorded(Candidacy now, ResolvedDefinition programme, Context context) {
        ReviewStage.UnderReview stage = (ReviewStage.UnderReview) now.stage();
        return Reasons.unless(!stage.hasRecorded(context.by().id()), ALREADY_RECORDED);
    }
}
