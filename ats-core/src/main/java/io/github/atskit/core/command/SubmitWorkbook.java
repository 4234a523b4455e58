package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.collection.Map;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Hands the workbook in, for the first time or after modifications.
 *
 * @param declaration that the work is the participant's own
 * @param responses answers to the last review's requests, by the request's id
 */
public record SubmitWorkbook(
        @NotNull @TextOf(TextShape.TEXT) String declaration,

        @NotNull @Size(max = 200)
        Map<@NotNull @TextOf(TextShape.ID) String, @NotNull @TextOf(TextShape.TEXT) String> responses)
        implements Command {
    @Override
    public Action action() {
        return Action.SUBMIT_WORKBOOK;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.submitWorkbook(this);
    }
}
