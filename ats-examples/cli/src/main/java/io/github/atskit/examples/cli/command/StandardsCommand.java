package io.github.atskit.examples.cli.command;

import io.github.atskit.examples.cli.report.Table;
import io.github.atskit.standards.LineageLink;
import io.github.atskit.standards.StandardCode;
import io.github.atskit.standards.StandardsCatalogue;
import io.github.atskit.standards.StandardsEdition;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the catalogue of standards. */
@Command(
        name = "standards",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        description = "Prints the professional standards, with titles in our own words.")
final class StandardsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final StandardsCatalogue catalogue = StandardsCatalogue.bundled();

    @Option(names = "--edition", paramLabel = "EDITION", description = "One edition; all unless given.")
    private @Nullable String edition;

    @Option(names = "--lineage", description = "What became of each standard in the other edition instead.")
    private boolean lineage;

    StandardsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (edition != null && catalogue.edition(edition).isEmpty()) {
            String allowed = catalogue.editions().map(StandardsEdition::id).mkString(", ");
            return terminal.refuse("--edition: unknown edition '" + edition + "', allowed: " + allowed);
        }
        terminal.out().print(lineage ? lineage() : standards());
        terminal.out().flush();
        return Terminal.HELD;
    }

    private List<StandardsEdition> editions() {
        return catalogue
                .editions()
                .filter(each -> edition == null || each.id().equals(edition))
                .asJava();
    }

    private String standards() {
        Table table = new Table(terminal.colours(), "standard", "domain", "title");
        editions()
                .forEach(each -> each.standards()
                        .forEach(standard -> table.row(
                                standard.code().toString(), standard.domain().code(), standard.title())));
        return table.text();
    }

    private String lineage() {
        Table table = new Table(terminal.colours(), "from", "to", "link", "titles (unofficial)");
        for (LineageLink link : catalogue.lineage().links()) {
            if (edition == null
                    || link.from().edition().equals(edition)
                    || link.to().edition().equals(edition)) {
                table.row(
                        link.from().toString(),
                        link.to().toString(),
                        link.strength().code(),
                        title(link.from()) + " > " + title(link.to()));
            }
        }
        return table.text();
    }

    private String title(StandardCode code) {
        return catalogue.standard(code).get().title();
    }
}
