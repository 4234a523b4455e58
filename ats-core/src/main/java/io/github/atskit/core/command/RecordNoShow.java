package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;

/**
 * Records that the participant did not come; no attempt is used.
 *
 * @param note what the panel adds
 */
public record RecordNoShow(
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @TextOf(TextShape.TEXT) String> note)
        implements Command {
    @Override
    public Action action() {
        return Action.RECORD_NO_SHOW;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.recordNoShow(this);
    }
}
