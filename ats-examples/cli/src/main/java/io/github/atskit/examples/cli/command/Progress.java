package io.github.atskit.examples.cli.command;

/**
 * Tells somebody who waits at a terminal how far the work has come. Nobody else sees anything of it: a log has no use for it.
 */
final class Progress {
    private static final int PORTION = 100_000;
    private static final String WIPE = "\r\u001B[K";

    private final Terminal terminal;
    private long count;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One more judgement was read. */
    void step() {
        count++;
        if (terminal.colours().on() && count % PORTION == 0) {
            terminal.err().printf("\r%,d judgements read", count);
            terminal.err().flush();
        }
    }

    /** What was told is wiped out. */
    void end() {
        if (terminal.colours().on() && count >= PORTION) {
            terminal.err().print(WIPE);
            terminal.err().flush();
        }
    }
}
