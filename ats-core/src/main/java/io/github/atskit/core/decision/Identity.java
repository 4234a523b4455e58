package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.rejection.PlainReason;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;

/**
 * Whether the person may act in the role at all (ATS-003, 004, 005, 009, 056). It does not depend on the stage, and where there is
 * nobody to compare with the answer is the same; so a stranger learns nothing about the case.
 */
final class Identity {
    private static final List<Reason> NOT_YOURS = plain(ReasonCode.NOT_YOUR_CANDIDACY, Rule.ATS_003);
    private static final List<Reason> NOT_THE_MENTOR = plain(ReasonCode.NOT_THE_MENTOR, Rule.ATS_004);
    private static final List<Reason> NOT_THE_REVIEWER = plain(ReasonCode.NOT_THE_REVIEWER, Rule.ATS_005);
    private static final List<Reason> OWN_CASE = plain(ReasonCode.CONFLICT_OF_INTEREST, Rule.ATS_009);
    private static final List<Reason> CANNOT_MODERATE = plain(ReasonCode.CONFLICT_OF_INTEREST, Rule.ATS_056);

    private Identity() {}

    private static List<Reason> plain(ReasonCode code, Rule rule) {
        return List.of(new PlainReason(code, rule));
    }

    static List<Reason> reasons(Action action, Candidacy now, Actor by) {
        return switch (by.role()) {
            case PARTICIPANT -> unless(now.participant().equals(by.id()), NOT_YOURS);
            case MENTOR -> unless(now.mentoring().isPresent(by.id()), NOT_THE_MENTOR);
            case REVIEWER -> unless(now.reviewing().isReviewer(by.id()), NOT_THE_REVIEWER);
            case MODERATOR -> unless(mayModerate(now, by.id()), CANNOT_MODERATE);
            case LEAD_MODERATOR -> leadModerator(action, now, by.id());
            case ADMINISTRATOR -> unless(!isOwnCase(now, by.id()), OWN_CASE);
            case PROGRAMME_HEAD, SYSTEM -> List.empty();
        };
    }

    /** Before there is a candidacy: an administrator does not enrol themselves. */
    static List<Reason> ofEnrolment(String participant, Actor by) {
        return unless(!participant.equals(by.id()), OWN_CASE);
    }

    private static List<Reason> leadModerator(Action action, Candidacy now, String person) {
        if (isOwnCase(now, person)) {
            return OWN_CASE;
        }
        boolean moderates =
                action == Action.CONFIRM_REVIEW || action == Action.ADJUST_REVIEW || action == Action.RETURN_REVIEW;
        return unless(!moderates || mayModerate(now, person), CANNOT_MODERATE);
    }

    private static boolean isOwnCase(Candidacy now, String person) {
        return now.participant().equals(person) || now.mentoring().isPresent(person);
    }

    private static boolean mayModerate(Candidacy now, String person) {
        Reviewing reviewing = now.reviewing();
        return !now.participant().equals(person)
                && !now.mentoring().everWas(person)
                && !Search.has(reviewing.everAssigned(), person)
                && !Search.has(reviewing.stoodDown(), person);
    }

    private static List<Reason> unless(boolean fits, List<Reason> reasons) {
        return fits ? List.empty() : reasons;
    }
}
