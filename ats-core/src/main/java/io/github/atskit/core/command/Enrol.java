package io.github.atskit.core.command;

import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;

/**
 * Admits a participant to a cohort.
 *
 * @param participant the person
 * @param entry what is known of the applicant
 * @param waiver entry criteria that are waived, and why
 */
public record Enrol(
        @NotNull @TextOf(TextShape.ID) String participant,
        @NotNull @Valid EntryFacts entry,
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @Valid Waiver> waiver)
        implements Command {
    @Override
    public Action action() {
        return Action.ENROL;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.enrol(this);
    }
}
