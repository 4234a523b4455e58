package io.github.atskit.examples.cli.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that the others hang on. */
@Command(
        name = "ats",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        description = {
            "Plays journeys through Advanced Teacher Status and shows what the programme knows.",
            "Tells how alike reviewers judge, draws samples for moderation, and proposes who reviews what."
        },
        footer = {
            "",
            "Exit status: 0 all expectations held; 1 an expectation failed; 2 the input or the call is wrong.",
            "What 1 means to a command that expects nothing, its own help says."
        })
public final class AtsCommand implements Runnable {
    private static final int INTERNAL_FAULT = 70;

    @Spec
    private CommandSpec spec;

    private AtsCommand() {}

    /** {@return the whole command line, ready to be executed} */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine.Help.Ansi ansi = terminal.colours().on() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        return new CommandLine(new AtsCommand())
                .addSubcommand(new PlayCommand(terminal))
                .addSubcommand(new MenuCommand(terminal))
                .addSubcommand(new StandardsCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new WordsCommand(terminal))
                .addSubcommand(new DiagramCommand(terminal))
                .addSubcommand(new DefinitionCommand(terminal))
                .addSubcommand(new FormsCommand(terminal))
                .addSubcommand(new ConsistencyCommand(terminal))
                .addSubcommand(new SampleCommand(terminal))
                .addSubcommand(new AllocateCommand(terminal))
                .addSubcommand(new SimulateCommand(terminal))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setExitCodeExceptionMapper(AtsCommand::status);
    }

    private static int status(Throwable fault) {
        return fault instanceof ParameterException ? Terminal.WRONG : INTERNAL_FAULT;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** The version that the build wrote into the manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = AtsCommand.class.getPackage().getImplementationVersion();
            return new String[] {"ats " + (version == null ? "(not packaged)" : version)};
        }
    }
}
