package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;

/**
 * Answers a request: a mentor is found.
 *
 * @param mentor the person
 * @param moreExperienced whether more experienced than the participant
 * @param mentoringProgramme whether the mentoring programme is or was taken
 */
public record AllocateMentor(
        @NotNull @TextOf(TextShape.ID) String mentor, boolean moreExperienced, boolean mentoringProgramme)
        implements Command {
    @Override
    public Action action() {
        return Action.ALLOCATE_MENTOR;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.allocateMentor(this);
    }
}
