package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * The lifecycle as the table of lanes knows it: what documentation and diagrams are made of. It holds no rule of its own.
 */
public final class Lifecycle {
    private final LaneTable table;

    Lifecycle(LaneTable table) {
        this.table = table;
    }

    /**
     * One way from a stage.
     *
     * @param from the stage; none before enrolment
     * @param action what is done
     * @param to where it leads; the same stage where the stage stays
     */
    public record Arrow(Option<StageName> from, Action action, StageName to) {
        /**
         * Refuses null.
         *
         * @param from the stage; none before enrolment
         * @param action what is done
         * @param to where it leads; the same stage where the stage stays
         */
        public Arrow {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(to, "to");
        }
    }

    /** {@return every way between stages, by stage and then by action; those that stay where they are come with them} */
    public List<Arrow> arrows() {
        List<Arrow> arrows = List.of(new Arrow(Option.none(), Action.ENROL, StageName.AWAITING_MENTOR));
        for (StageName stage : StageName.values()) {
            for (Action action : Action.values()) {
                Lane<?, ?> lane = table.lane(stage, action);
                if (lane != null) {
                    arrows =
                            arrows.appendAll(targets(lane, stage).map(to -> new Arrow(Option.some(stage), action, to)));
                }
            }
        }
        return arrows;
    }

    private static List<StageName> targets(Lane<?, ?> lane, StageName stage) {
        return lane.targets().isEmpty() ? List.of(stage) : lane.targets();
    }

    /**
     * The roles that may do something at all.
     *
     * @param action the action
     * @return the roles, who mostly does it first
     */
    public List<Role> roles(Action action) {
        return table.roles(action);
    }

    /**
     * The events that an action may tell.
     *
     * @param stage the stage
     * @param action the action
     * @return the types, the first ones first; empty where the action is not open
     */
    public List<EventType> events(StageName stage, Action action) {
        Lane<?, ?> lane = table.lane(stage, action);
        return lane == null ? List.empty() : lane.events();
    }
}
