package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.StatementWritten;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.workbook.WorkbookSeal;

/**
 * A transition whose statement is bound to the digest of the workbook rather than to the workbook itself, as it will be read back. The
 * digest costs more than all the rest of a commit, so it is worked out once, when the statement is written.
 */
final class Settled {
    private Settled() {}

    static Transition of(Transition transition) {
        if (!(transition.event() instanceof StatementWritten written)) {
            return transition;
        }
        Statement statement = written.statement();
        Statement settled = new Statement(
                statement.mentor(),
                statement.text(),
                statement.writtenOn(),
                WorkbookSeal.of(statement.about().digest()));
        Candidacy to = transition.to();
        Candidacy after = new Candidacy(
                to.id(),
                to.revision(),
                to.definition(),
                to.participant(),
                to.mentoring().stated(settled),
                to.workbook(),
                to.reviewing(),
                to.windows(),
                to.hold(),
                to.stage());
        return new Transition(new StatementWritten(settled), transition.consequence(), after, transition.context());
    }
}
