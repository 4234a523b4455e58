package io.github.atskit.core.event;

import io.github.atskit.core.workbook.SectionChange;
import java.util.Objects;

/**
 * A section of the workbook was saved.
 *
 * @param change what changed
 */
public record SectionSaved(SectionChange change) implements Event {
    /**
     * Refuses null.
     *
     * @param change what changed
     */
    public SectionSaved {
        Objects.requireNonNull(change, "change");
    }

    @Override
    public EventType type() {
        return EventType.SECTION_SAVED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.sectionSaved(argument, this);
    }
}
