package io.github.atskit.core.command;

import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;

/**
 * Names the participant's own choice of mentor.
 *
 * @param mentor the person
 * @param relation colleague or network; {@code set} is for allocations
 * @param moreExperienced whether more experienced than the participant
 * @param mentoringProgramme whether the mentoring programme is or was taken
 */
public record NominateMentor(
        @NotNull @TextOf(TextShape.ID) String mentor,
        @NotNull MentorRelation relation,
        boolean moreExperienced,
        boolean mentoringProgramme)
        implements Command {
    /**
     * Takes what it is given, so that the door can name what is wrong.
     *
     * @param mentor the person
     * @param relation colleague or network; {@code set} is for allocations
     * @param moreExperienced whether more experienced than the participant
     * @param mentoringProgramme whether the mentoring programme is or was taken
     * @throws IllegalArgumentException if the relation is that of an allocation
     */
    public NominateMentor {
        if (relation == MentorRelation.SET) {
            throw new IllegalArgumentException("the relation set is for allocations");
        }
    }

    @Override
    public Action action() {
        return Action.NOMINATE_MENTOR;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.nominateMentor(this);
    }
}
