package io.github.atskit.examples.cli.command;

import io.github.atskit.core.definition.DefinitionLint;
import io.github.atskit.core.definition.LintFinding;
import io.github.atskit.examples.cli.journey.DefinitionFiles;
import io.github.atskit.examples.cli.journey.DefinitionFiles.Located;
import io.github.atskit.examples.cli.report.DefinitionTable;
import io.github.atskit.examples.cli.report.Wording;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import io.github.atskit.examples.cli.yaml.YamlFiles;
import io.vavr.collection.List;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a cohort's definition as it works out. */
@Command(
        name = "definition",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        description =
                "Prints a definition with everything its preset adds, and all that is wrong or doubtful about it.")
final class DefinitionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A cohort's definition.")
    private Path file = Path.of("");

    DefinitionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        Optional<Located> read = new DefinitionFiles(new YamlFiles(faults)).read(file, Position.of(file.toString()));
        if (read.isEmpty() || !faults.isEmpty()) {
            return terminal.refuse(faults);
        }
        terminal.out().print(DefinitionTable.of(read.get().definition(), terminal.colours()));
        terminal.out().println();
        List<LintFinding> findings = DefinitionLint.findings(read.get().definition());
        findings.forEach(finding -> terminal.out().println(told(read.get(), finding)));
        terminal.out()
                .println(findings.count(LintFinding::isError) + " errors, "
                        + findings.count(finding -> !finding.isError()) + " warnings");
        terminal.out().flush();
        findings.filter(LintFinding::isError)
                .forEach(error -> faults.add(read.get().at(error), Wording.ofKey(error)));
        return faults.isEmpty() ? Terminal.HELD : terminal.refuse(faults);
    }

    private static String told(Located located, LintFinding finding) {
        return finding.code().severity().code() + ": " + located.at(finding) + ": "
                + finding.code().code() + ": " + Wording.ofKey(finding);
    }
}
