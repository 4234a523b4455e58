package io.github.atskit.examples.cli.command;

import io.github.atskit.core.message.Messages;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.cli.report.Table;
import io.github.atskit.examples.cli.report.Wording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows the rule register. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        description = "Prints the rules with the codes of their reasons and where they come from.",
        footer = {
            "",
            "Basis: S the programme's own page; P another published page; D a default that a cohort may change."
        })
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = Wording.utc();
        Table table = new Table(terminal.colours(), "id", "rule", "code", "basis");
        for (Rule rule : Rule.values()) {
            String codes = rule.codes().map(Coded::code).mkString(", ");
            table.row(rule.id(), messages.rule(rule), codes.isEmpty() ? "-" : codes, rule.basis());
        }
        terminal.out().print(table.text());
        terminal.out().flush();
        return Terminal.HELD;
    }
}
