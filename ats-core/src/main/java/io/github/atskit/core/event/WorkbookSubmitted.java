package io.github.atskit.core.event;

import io.github.atskit.core.workbook.WorkbookSeal;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The workbook was handed in.
 *
 * @param round the round of review that begins
 * @param content the exact content that was handed in
 * @param declaration the participant's declaration
 * @param responses answers to requests, by the request's id
 */
public record WorkbookSubmitted(int round, WorkbookSeal content, String declaration, Map<String, String> responses)
        implements Event {
    /**
     * Refuses null.
     *
     * @param round the round of review that begins
     * @param content the exact content that was handed in
     * @param declaration the participant's declaration
     * @param responses answers to requests, by the request's id
     */
    public WorkbookSubmitted {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(responses, "responses");
    }

    @Override
    public EventType type() {
        return EventType.WORKBOOK_SUBMITTED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.workbookSubmitted(argument, this);
    }
}
