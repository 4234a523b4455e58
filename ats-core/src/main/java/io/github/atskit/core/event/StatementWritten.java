package io.github.atskit.core.event;

import io.github.atskit.core.mentoring.Statement;
import java.util.Objects;

/**
 * The mentor wrote a statement.
 *
 * @param statement what was written, bound to the workbook as it stood
 */
public record StatementWritten(Statement statement) implements Event {
    /**
     * Refuses null.
     *
     * @param statement what was written, bound to the workbook as it stood
     */
    public StatementWritten {
        Objects.requireNonNull(statement, "statement");
    }

    @Override
    public EventType type() {
        return EventType.STATEMENT_WRITTEN;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.statementWritten(argument, this);
    }
}
