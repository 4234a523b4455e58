package io.github.atskit.core.command;

import io.github.atskit.core.workbook.SectionChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Saves parts and evidence of one section of the workbook.
 *
 * @param change what changes
 */
public record SaveSection(@NotNull @Valid SectionChange change) implements Command {
    @Override
    public Action action() {
        return Action.SAVE_SECTION;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.saveSection(this);
    }
}
