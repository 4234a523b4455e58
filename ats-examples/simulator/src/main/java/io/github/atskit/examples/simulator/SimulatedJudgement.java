package io.github.atskit.examples.simulator;

import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.core.sampling.Risk;
import java.util.Set;

/**
 * A judgement and the risks that a host would know of.
 *
 * @param judgement the judgement
 * @param risks of the review that it belongs to
 */
public record SimulatedJudgement(JudgementRecord judgement, Set<Risk> risks) {

    public SimulatedJudgement {
        risks = Set.copyOf(risks);
    }
}
