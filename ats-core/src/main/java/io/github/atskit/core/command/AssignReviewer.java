package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;

/**
 * Gives the workbook to a reviewer, or replaces one that it has.
 *
 * @param reviewer the person
 * @param reason in words; asked for when somebody is replaced (ATS-051)
 * @param replaces whose seat the person takes; asked for where there are several reviewers and no seat is free (ATS-051)
 * @param calibratedOn when the person passed a calibration, as the host attests it; asked for where the definition says so (ATS-059)
 */
public record AssignReviewer(
        @NotNull @TextOf(TextShape.ID) String reviewer,
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @TextOf(TextShape.TEXT) String> reason,
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @TextOf(TextShape.ID) String> replaces,
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull LocalDate> calibratedOn)
        implements Command {
    /**
     * An assignment that replaces nobody by name and attests no calibration.
     *
     * @param reviewer the person
     * @param reason in words; asked for when somebody is replaced (ATS-051)
     */
    public AssignReviewer(String reviewer, Option<String> reason) {
        this(reviewer, reason, Option.none(), Option.none());
    }

    @Override
    public Action action() {
        return Action.ASSIGN_REVIEWER;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.assignReviewer(this);
    }
}
