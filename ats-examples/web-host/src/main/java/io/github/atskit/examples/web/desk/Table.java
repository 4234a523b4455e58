package io.github.atskit.examples.web.desk;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Lifecycle;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import java.util.function.Predicate;

/** What there is to do at which stage for whom, read off the library's own table. */
final class Table {
    private static final Lifecycle LIFECYCLE = new Decider().lifecycle();

    private Table() {}

    /** {@return whether a role may do something at all} */
    static boolean isFor(Action action, Role role) {
        return LIFECYCLE.roles(action).contains(role);
    }

    /** {@return the stages at which any of some actions can be done, in the order of the programme} */
    static List<StageName> stagesOf(Action... actions) {
        List<Action> wanted = List.of(actions);
        return stages(arrow -> wanted.contains(arrow.action()));
    }

    /** {@return the stages that a role can lead on from, in the order of the programme} */
    static List<StageName> stagesFor(Role role) {
        return stages(arrow -> isFor(arrow.action(), role) && !arrow.from().contains(arrow.to()));
    }

    /** {@return whether something can be done at some stages and nowhere else} */
    static boolean belongsTo(Action action, List<StageName> stages) {
        return stages.containsAll(stagesOf(action));
    }

    /** {@return the roles that may do any of some actions} */
    static List<Role> rolesOf(Action... actions) {
        return List.of(actions).flatMap(LIFECYCLE::roles).distinct();
    }

    private static List<StageName> stages(Predicate<Lifecycle.Arrow> wanted) {
        return LIFECYCLE
                .arrows()
                .filter(wanted)
                .flatMap(Lifecycle.Arrow::from)
                .distinct()
                .sorted();
    }
}
