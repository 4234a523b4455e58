package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Objects;

/**
 * What lies between a candidacy and its next stage on the way to the award: the steps that lead there, what each of them asks for, there
 * or not, and who is waited for. The requirements are told by the rules themselves: something is unmet exactly where the menu says no
 * because of it.
 *
 * <p>Whoever may not know how far the review has come sees no step while the workbook is with its judges, and waits for a reviewer. So it
 * is with the viva and the certificate: whoever may not know of them sees no step after the recommendation, and waits for those who book
 * a viva until there is an award. A hold shows to everybody, and whoever lifts it is waited for.
 *
 * @param stage where the candidacy stands, as the viewer may know it
 * @param steps what leads on, and before each of these what has to be done first; empty where nothing leads to the award any more
 * @param waitingFor who has to act so that it goes on, without repetition; empty where only time is waited for, or nothing
 */
public record Checklist(StageName stage, List<Step> steps, List<Recipient> waitingFor) {

    /**
     * Refuses null.
     *
     * @param stage where the candidacy stands, as the viewer may know it
     * @param steps what leads on, and before each of these what has to be done first; empty where nothing leads to the award any more
     * @param waitingFor who has to act so that it goes on, without repetition; empty where only time is waited for, or nothing
     */
    public Checklist {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(waitingFor, "waitingFor");
    }

    /**
     * One step.
     *
     * @param action what is done
     * @param by the roles that may do it, who mostly does it first
     * @param open whether the viewer's menu allows it now
     * @param leadsOn whether it leads on by itself; the others only clear the way for one that does
     * @param requirements what it asks for, there or not, the hold first and then in the order of the rules
     */
    public record Step(Action action, List<Role> by, boolean open, boolean leadsOn, List<Requirement> requirements) {
        /**
         * Refuses null.
         *
         * @param action what is done
         * @param by the roles that may do it, who mostly does it first
         * @param open whether the viewer's menu allows it now
         * @param leadsOn whether it leads on by itself; the others only clear the way for one that does
         * @param requirements what it asks for, there or not, the hold first and then in the order of the rules
         */
        public Step {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(requirements, "requirements");
        }

        /** {@return whether everything is there that does not come with the command} */
        public boolean ready() {
            return !requirements.exists(Requirement::unmet);
        }
    }

    /**
     * Makes the checklist.
     *
     * @param sight the case as its viewer sees it
     * @param at the instant asked about
     * @return the checklist
     */
    public static Checklist of(Sight sight, Instant at) {
        return new ChecklistMaker(sight, at).checklist();
    }

    /** {@return what is unmet in any step; what several steps ask for stands once for each of them} */
    public List<Requirement> unmet() {
        return steps.flatMap(Step::requirements).filter(Requirement::unmet);
    }
}
