package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.rejection.NotAtThisStage;
import io.github.atskit.core.rejection.OnHold;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.RoleNotAllowed;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Every lane by stage and action, and who may do what. Answers for closed doors are made once, with the table. */
final class LaneTable {
    private final @Nullable Lane<?, ?>[][] lanes;
    private final List<List<Role>> roles;
    private final int[] roleBits;
    private final List<Reason>[] notThisRole;
    private final List<Reason>[] notThisStage;
    private final int[] stepsToTheAward;

    private LaneTable(List<Lane<?, ?>> rows) {
        this.lanes = cells(rows);
        this.roles = List.of(Action.values()).map(Permissions::of);
        this.roleBits = bits(roles);
        this.notThisRole = lists(Action.values().length);
        this.notThisStage = lists(StageName.values().length);
        for (Action action : Action.values()) {
            notThisRole[action.ordinal()] = List.of(new RoleNotAllowed(roles.get(action.ordinal())));
        }
        this.stepsToTheAward = stepsToTheAward(rows);
        for (StageName stage : StageName.values()) {
            notThisStage[stage.ordinal()] = List.of(new NotAtThisStage(stage));
        }
    }

    static LaneTable ofTheProgramme() {
        return new LaneTable(MentoringLanes.rows()
                .appendAll(WorkbookLanes.rows())
                .appendAll(ReviewLanes.rows())
                .appendAll(VivaLanes.rows())
                .appendAll(CourseLanes.rows()));
    }

    private static @Nullable Lane<?, ?>[][] cells(List<Lane<?, ?>> rows) {
        @Nullable Lane<?, ?>[][] cells = new Lane<?, ?>[StageName.values().length][Action.values().length];
        for (Lane<?, ?> row : rows) {
            for (StageName stage : row.stages()) {
                if (cells[stage.ordinal()][row.action().ordinal()] != null) {
                    throw new IllegalStateException("two lanes for " + row.action() + " at " + stage);
                }
                cells[stage.ordinal()][row.action().ordinal()] = row;
            }
        }
        return cells;
    }

    /** For each stage the fewest steps that lead from it to the award; the highest number where none do. */
    private static int[] stepsToTheAward(List<Lane<?, ?>> rows) {
        int[] steps = new int[StageName.values().length];
        Arrays.fill(steps, Integer.MAX_VALUE);
        List<StageName> reached = List.of(StageName.AWARDED);
        for (int n = 0; !reached.isEmpty(); n++) {
            for (StageName stage : reached) {
                steps[stage.ordinal()] = n;
            }
            List<StageName> nearer = reached;
            reached = rows.filter(lane -> lane.targets().exists(nearer::contains))
                    .flatMap(Lane::stages)
                    .distinct()
                    .filter(stage -> steps[stage.ordinal()] == Integer.MAX_VALUE);
        }
        return steps;
    }

    /** Whether the action can lead to a stage that is nearer to the award. */
    boolean leadsOn(StageName stage, Lane<?, ?> lane) {
        int now = stepsToTheAward[stage.ordinal()];
        return lane.targets().exists(target -> stepsToTheAward[target.ordinal()] < now);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private static List<Reason>[] lists(int length) {
        return new List[length];
    }

    private static int[] bits(List<List<Role>> roles) {
        int[] bits = new int[roles.size()];
        for (int i = 0; i < bits.length; i++) {
            for (Role role : roles.get(i)) {
                bits[i] |= 1 << role.ordinal();
            }
        }
        return bits;
    }

    List<Role> roles(Action action) {
        return roles.get(action.ordinal());
    }

    List<Reason> role(Action action, Role role) {
        boolean may = (roleBits[action.ordinal()] & 1 << role.ordinal()) != 0;
        return may ? List.empty() : notThisRole[action.ordinal()];
    }

    List<Reason> notAt(StageName stage) {
        return notThisStage[stage.ordinal()];
    }

    @Nullable
    Lane<?, ?> lane(StageName stage, Action action) {
        return lanes[stage.ordinal()][action.ordinal()];
    }

    /** Steps 2 to 6 of a decision: the first that fails answers alone. */
    List<Reason> closed(Action action, Candidacy now, ResolvedDefinition programme, Context context) {
        List<Reason> admission = admission(action, now, context.by());
        if (!admission.isEmpty()) {
            return admission;
        }
        StageName stage = now.stage().name();
        Lane<?, ?> lane = lane(stage, action);
        if (lane == null) {
            return notAt(stage);
        }
        List<Reason> alone = lane.alone(now, programme, context);
        if (!alone.isEmpty()) {
            return alone;
        }
        return now.hold().isEmpty() || lane.openOnHold()
                ? List.empty()
                : List.of(new OnHold(now.hold().get().kind()));
    }

    /** Steps 2 and 3: role, then identity. */
    List<Reason> admission(Action action, Candidacy now, Actor by) {
        List<Reason> role = role(action, by.role());
        return role.isEmpty() ? Identity.reasons(action, now, by) : role;
    }
}
