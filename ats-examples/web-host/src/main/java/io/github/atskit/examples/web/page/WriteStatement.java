package io.github.atskit.examples.web.page;

import io.github.atskit.core.command.Action;
import io.github.atskit.examples.web.cases.OpenCase;
import org.springframework.stereotype.Component;

/** A statement speaks of the workbook that its writer has read. */
@Component
final class WriteStatement implements ActionHelp {
    @Override
    public Action action() {
        return Action.WRITE_STATEMENT;
    }

    @Override
    public Object seen(OpenCase open) {
        return open.sight().candidacy().workbook().digest();
    }

    @Override
    public String after(OpenCase open) {
        return "/cases/" + open.id().value() + "/mentoring";
    }
}
