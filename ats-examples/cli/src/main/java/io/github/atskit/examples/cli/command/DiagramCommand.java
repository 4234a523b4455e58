package io.github.atskit.examples.cli.command;

import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Lifecycle;
import io.github.atskit.core.guide.Diagram;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the lifecycle. */
@Command(
        name = "diagram",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        description = "Prints the lifecycle as the source of a diagram.")
final class DiagramCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "mermaid",
            description = "${COMPLETION-CANDIDATES}; mermaid unless given.")
    private Format format = Format.mermaid;

    /** Languages of diagrams; named as users write it. */
    enum Format {
        mermaid,
        plantuml,
        dot
    }

    DiagramCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Lifecycle lifecycle = new Decider().lifecycle();
        String diagram = switch (format) {
            case mermaid -> Diagram.mermaid(lifecycle);
            case plantuml -> Diagram.plantuml(lifecycle);
            case dot -> Diagram.dot(lifecycle);
        };
        terminal.out().print(diagram.endsWith("\n") ? diagram : diagram + '\n');
        terminal.out().flush();
        return Terminal.HELD;
    }
}
