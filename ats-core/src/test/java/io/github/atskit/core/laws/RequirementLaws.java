package io.github.atskit.core.laws;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.rejection.PartTooShort;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.rejection.SelfAssessmentIncomplete;
import io.github.atskit.core.rejection.StandardNotEvidenced;
import io.github.atskit.core.rejection.WorkbookIncomplete;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;

/** What is asked for is what is rejected for: a requirement is unmet exactly where the menu gives its reason. */
final class RequirementLaws {
    private final String name;
    private final ProgrammeDefinition definition;
    private final Decider decider;
    private final Findings findings;

    RequirementLaws(String name, ProgrammeDefinition definition, Decider decider, Findings findings) {
        this.name = name;
        this.definition = definition;
        this.decider = decider;
        this.findings = findings;
    }

    void ofTheMenu(Candidacy now, Iterable<ActionStatus> menu, Context context) {
        for (ActionStatus status : menu) {
            String door = Doors.closed(status.action(), now, context.by());
            List<Requirement> asked = decider.requirements(definition, now, status.action(), context);
            boolean holds = door.isEmpty() || door.startsWith(Rule.ATS_006.id()) || door.startsWith(Rule.ATS_007.id())
                    ? agree(asked, status.blockedBy())
                    : !door.startsWith(Rule.ATS_002.id()) || asked.isEmpty();
            findings.check(
                    Law.REQUIREMENTS,
                    holds,
                    () -> name + ": " + asked.filter(Requirement::unmet) + " but " + status + " of " + now + " for "
                            + context);
        }
    }

    private static boolean agree(List<Requirement> asked, List<Reason> reasons) {
        List<Requirement> unmet = asked.filter(Requirement::unmet);
        boolean alone = reasons.exists(reason -> reason.rule() == Rule.ATS_006 || reason.rule() == Rule.ATS_007);
        List<String> told = reasons.flatMap(RequirementLaws::inParts).sorted();
        List<String> missing = unmet.map(RequirementLaws::inOneLine).sorted();
        return (alone ? missing.containsAll(told) : missing.equals(told))
                && reasons.forAll(reason -> cured(reason, unmet));
    }

    private static String inOneLine(Requirement requirement) {
        return requirement.rule()
                + requirement.where().map(place -> " " + place).getOrElse("");
    }

    private static List<String> inParts(Reason reason) {
        List<?> places = reason instanceof WorkbookIncomplete incomplete
                ? incomplete.missing()
                : reason instanceof SelfAssessmentIncomplete unrated
                        ? unrated.standards()
                        : reason instanceof StandardNotEvidenced lacking
                                ? lacking.standards()
                                : reason instanceof PartTooShort text
                                        ? List.of(text.section() + "/" + text.part())
                                        : List.empty();
        return places.isEmpty() ? List.of(reason.rule().toString()) : places.map(place -> reason.rule() + " " + place);
    }

    /** Who meets the requirement is who puts the reason right. */
    private static boolean cured(Reason reason, List<Requirement> unmet) {
        RequirementCode code =
                unmet.find(asked -> asked.rule() == reason.rule()).get().code();
        return code.by()
                .map(Coded::code)
                .toSet()
                .equals(
                        reason.remedy() == Remedy.NOBODY && reason.code() == ReasonCode.NO_HOLD
                                ? List.of(Role.ADMINISTRATOR, Role.LEAD_MODERATOR)
                                        .map(Coded::code)
                                        .toSet()
                                : roles(reason.remedy()).map(Coded::code).toSet());
    }

    private static List<Role> roles(Remedy remedy) {
        return switch (remedy) {
            case NOBODY, TIME, ACTOR -> List.empty();
            case ADMINISTRATOR -> List.of(Role.ADMINISTRATOR);
            case ADMINISTRATOR_OR_LEAD_MODERATOR -> List.of(Role.ADMINISTRATOR, Role.LEAD_MODERATOR);
            case PARTICIPANT -> List.of(Role.PARTICIPANT);
            case MENTOR -> List.of(Role.MENTOR);
            case MODERATOR -> List.of(Role.MODERATOR, Role.LEAD_MODERATOR);
        };
    }
}
