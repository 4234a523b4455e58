package io.github.atskit.examples.cli.report;

import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.message.Messages;
import io.github.atskit.examples.cli.report.Colours.Colour;
import java.time.ZoneId;
import java.util.List;

/** A menu, with every reason against what is blocked and what can be done about it. */
public final class MenuTable {
    private MenuTable() {}

    public static String of(List<ActionStatus> menu, ZoneId zone, Colours colours) {
        Messages messages = Wording.at(zone);
        Table table = new Table(colours, "action", "may");
        for (ActionStatus status : menu) {
            Colour colour = status.allowed() ? Colour.DONE : Colour.REFUSED;
            table.row(colour, 1, List.of(status.action().code(), status.allowed() ? "allowed" : "blocked"));
            status.blockedBy()
                    .forEach(reason -> table.note(reason.code().code() + " (" + reason.rule() + "): "
                            + TableReport.reason(reason, messages)));
        }
        return table.text();
    }
}
