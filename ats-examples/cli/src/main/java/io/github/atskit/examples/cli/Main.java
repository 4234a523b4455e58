package io.github.atskit.examples.cli;

import io.github.atskit.examples.cli.command.AtsCommand;
import io.github.atskit.examples.cli.command.Terminal;
import io.github.atskit.examples.cli.report.Colours;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line: plays journeys and looks after the judging, through the public API. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Colours colours = Colours.of(System.getenv(), Colours.isTerminal(System.console()));
        Terminal terminal = new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), colours);
        int status = AtsCommand.commandLine(terminal).execute(args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    /** JSON is UTF-8 whatever the platform's own encoding may be. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
