package io.github.atskit.core.sight;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.rejection.Rule;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * A rule whose answer tells by itself something that is hidden: whoever tries finds out. It is meant to, for the rule matters more than
 * the secret.
 *
 * @param viewpoint who can find out
 * @param action by trying what
 * @param rule the rule that answers
 */
public record Disclosure(Viewpoint viewpoint, Action action, Rule rule) {

    /**
     * Refuses null.
     *
     * @param viewpoint who can find out
     * @param action by trying what
     * @param rule the rule that answers
     */
    public Disclosure {
        Objects.requireNonNull(viewpoint, "viewpoint");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * All of them. A participant who nominates somebody as mentor learns whether that person has judged the case, without detail. A
     * reviewer who uses an id for a request learns that it was used before, which matters where that request was never released.
     *
     * @return every disclosure; nothing else that is hidden can be found out by trying
     */
    public static List<Disclosure> all() {
        return List.of(
                new Disclosure(Viewpoint.PARTICIPANT, Action.NOMINATE_MENTOR, Rule.ATS_025),
                new Disclosure(Viewpoint.REVIEWER, Action.RECORD_REVIEW, Rule.ATS_054),
                new Disclosure(Viewpoint.REVIEWER_WITHOUT_NAMES, Action.RECORD_REVIEW, Rule.ATS_054));
    }
}
