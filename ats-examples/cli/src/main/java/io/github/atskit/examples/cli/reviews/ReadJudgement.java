package io.github.atskit.examples.cli.reviews;

import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.examples.cli.yaml.Position;
import java.util.List;

/**
 * A judgement from a file.
 *
 * @param at where its row begins
 * @param judgement the judgement
 * @param risks what speaks for a second look at the review that it belongs to
 */
public record ReadJudgement(Position at, JudgementRecord judgement, List<Risk> risks) {

    public ReadJudgement {
        risks = List.copyOf(risks);
    }
}
