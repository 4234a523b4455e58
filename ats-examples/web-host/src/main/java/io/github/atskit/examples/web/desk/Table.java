package io.github.atskit.examples.web.desk;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Lifecycle;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What there is to do at which stage for whom, read off the library's own table. To the desks a stage is something with a name, and
 * nothing more.
 */
final class Table {
    private static final Lifecycle LIFECYCLE = new Decider().lifecycle();
    private static final List<Coded> STAGES = stages(arrow -> true)
            .appendAll(LIFECYCLE.arrows().map(Lifecycle.Arrow::to))
            .distinct();

    private Table() {}

    /** {@return every stage, those that are left before those that are not} */
    static List<Coded> stages() {
        return STAGES;
    }

    /** {@return the stage of an external name} */
    static Optional<Coded> stage(String code) {
        return STAGES.find(stage -> stage.code().equals(code)).toJavaOptional();
    }

    /** {@return whether a role may do something at all} */
    static boolean isFor(Action action, Role role) {
        return LIFECYCLE.roles(action).contains(role);
    }

    /** {@return the stages at which any of some actions can be done, in the order of the programme} */
    static List<Coded> stagesOf(Action... actions) {
        List<Action> wanted = List.of(actions);
        return stages(arrow -> wanted.contains(arrow.action()));
    }

    /** {@return the stages that a role can lead on from, in the order of the programme} */
    static List<Coded> stagesFor(Role role) {
        return stages(arrow -> isFor(arrow.action(), role) && !arrow.from().contains(arrow.to()));
    }

    /** {@return whether something can be done at some stages and nowhere else} */
    static boolean belongsTo(Action action, List<Coded> stages) {
        return stages.containsAll(stagesOf(action));
    }

    /** {@return the roles that may do any of some actions} */
    static List<Role> rolesOf(Action... actions) {
        return List.of(actions).flatMap(LIFECYCLE::roles).distinct();
    }

    /** Arrows are in the order of the stages that they leave. */
    private static List<Coded> stages(Predicate<Lifecycle.Arrow> wanted) {
        return LIFECYCLE
                .arrows()
                .filter(wanted)
                .flatMap(Lifecycle.Arrow::from)
                .<Coded>map(stage -> stage)
                .distinct();
    }
}
