package io.github.atskit.examples.web.api;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.guide.WorkItem;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.cases.CaseFacts;
import io.github.atskit.examples.web.cases.OpenCase;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What the interface answers. */
final class Answers {
    private Answers() {}

    /**
     * Who is asking.
     *
     * @param person the person id
     * @param name how others call them
     * @param roles the roles that they hold; a request is acted in the first unless its header {@code Acting-Role} names another
     * @param actingRole the role of this request
     */
    record Me(String person, String name, List<Role> roles, Role actingRole) {}

    /**
     * A token to sign in with, in place of name and password.
     *
     * @param token the token
     * @param expiresIn how long it can be used, in seconds
     */
    record Token(String token, long expiresIn) {}

    /**
     * A page of cases.
     *
     * @param cases the cases
     * @param next what {@code after} has to be for the next page; left out at the end
     */
    record CasePage(List<Line> cases, Option<String> next) {}

    /**
     * A case in a list.
     *
     * @param id the case
     * @param definition the cohort
     * @param participant the person
     * @param work where it stands, what is to be done next and by when
     */
    record Line(CandidacyId id, DefinitionRef definition, String participant, WorkItem work) {
        static Line of(OpenCase open) {
            CaseFacts facts = open.facts();
            return new Line(facts.id(), facts.definition(), facts.participant(), open.workItem());
        }
    }

    /**
     * A case.
     *
     * @param facts what the asker sees of it
     * @param menu every action
     * @param guide what is to be done, how far it has come, which dates there are, what happened
     */
    record Case(CaseFacts facts, List<MenuLine> menu, CaseDocument guide) {
        static Case of(OpenCase open, Messages messages) {
            return new Case(open.facts(), Answers.menu(open, messages), open.document());
        }
    }

    /**
     * An action.
     *
     * @param action the action
     * @param label what to call it
     * @param allowed whether the asker may do it now
     * @param blockedBy why not
     */
    record MenuLine(Action action, String label, boolean allowed, List<Problem.Why> blockedBy) {}

    static List<MenuLine> menu(OpenCase open, Messages messages) {
        return open.menu()
                .map(status -> new MenuLine(
                        status.action(),
                        messages.label(status.action()),
                        status.allowed(),
                        status.blockedBy().map(reason -> Problem.Why.of(reason, messages))));
    }

    /**
     * A command was accepted.
     *
     * @param after the case as it is then; left out where the sender sees nothing of it any more
     * @param advice what is allowed but could be better
     */
    record Accepted(Option<Case> after, List<Hint> advice) {}

    /**
     * A hint.
     *
     * @param code the code
     * @param text the hint in a sentence
     */
    record Hint(Advice code, String text) {}

    /**
     * A cohort.
     *
     * @param cohort its name
     * @param version the version of its definition
     */
    record Cohort(String cohort, int version) {}

    /**
     * Whether a history is as it was written.
     *
     * @param intact whether it is
     */
    record Verified(boolean intact) {}
}
