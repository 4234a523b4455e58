package io.github.atskit.core.review;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * What one person found: a judgement by criterion, written feedback, and the requests for modification.
 *
 * @param judgements by the external name of the criterion; an unknown name is a rule's business (ATS-052); at most 200
 * @param feedback 1 to 20,000 code points
 * @param modifications at most 200; none where all criteria are met (ATS-053)
 */
public record Review(
        @Size(max = 200) Map<@NotNull @TextOf(TextShape.TEXT) String, @NotNull @Valid Judgement> judgements,
        @TextOf(TextShape.TEXT) String feedback,
        @Size(max = 200) List<@NotNull @Valid ModificationRequest> modifications) {

    /**
     * Refuses null.
     *
     * @param judgements by the external name of the criterion; an unknown name is a rule's business (ATS-052); at most 200
     * @param feedback 1 to 20,000 code points
     * @param modifications at most 200; none where all criteria are met (ATS-053)
     */
    public Review {
        Objects.requireNonNull(judgements, "judgements");
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(modifications, "modifications");
    }

    /** {@return whether no criterion that is judged was found not met} */
    public boolean allMet() {
        int known = 0;
        for (Criterion criterion : Criterion.values()) {
            Option<Judgement> judgement = judgements.get(criterion.code());
            if (judgement.isDefined()) {
                if (judgement.get().finding() == Finding.NOT_MET) {
                    return false;
                }
                known++;
            }
        }
        return known == judgements.size()
                || judgements.values().forAll(judgement -> judgement.finding() == Finding.MET);
    }
}
