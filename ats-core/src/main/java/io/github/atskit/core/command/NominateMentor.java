package io.github.atskit.core.command;

import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.validation.OneOf;
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
        @NotNull @OneOf({"colleague", "network"}) MentorRelation relation,
        boolean moreExperienced,
        boolean mentoringProgramme)
        implements Command {
    @Override
    public Action action() {
        return Action.NOMINATE_MENTOR;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.nominateMentor(this);
    }
}
