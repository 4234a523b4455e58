package io.github.atskit.examples.cli;

import io.github.atskit.examples.cli.command.AtsCommand;
import io.github.atskit.examples.cli.command.Terminal;
import io.github.atskit.examples.cli.report.Colours;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One call of the command line: what it printed and how it ended. */
record Run(int status, String out, String err) {

    static Run ats(Object... arguments) {
        return with(new Colours(false), arguments);
    }

    static Run with(Colours colours, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err), colours);
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int status = AtsCommand.commandLine(terminal).execute(words);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
