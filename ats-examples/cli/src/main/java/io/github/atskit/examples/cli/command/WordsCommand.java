package io.github.atskit.examples.cli.command;

import io.github.atskit.core.message.Messages;
import io.github.atskit.examples.cli.rows.CsvOutput;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows every text of the library, for those who translate or replace some. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        description = {
            "Prints every text that people may see, as CSV: its key, the English and the German.",
            "A host may replace any of them with Messages.with, and add a language with Messages.of."
        },
        footer = {
            "",
            "A name in braces is a parameter and has to stay. What a key begins with tells what it is:",
            "  label.   a short name, as on a form or a button",
            "  help.    what to do there, in a sentence or two",
            "  event.   what happened; with .with at the end it tells the parameters, too",
            "  reason.  why something is refused",
            "  rule.    what a rule says",
            "  word.    a word inside a sentence",
            "Fields are looked for under ever shorter keys: label.field.place-hold.kind before label.field.kind.",
            "",
            "Example: ats words --only label.stage. > stages.csv"
        })
final class WordsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--only",
            paramLabel = "BEGINNING",
            description = "Only keys that begin like this, such as 'help.field.'; all unless given.")
    private String beginning = "";

    WordsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages english = Messages.in(Locale.UK);
        Messages german = Messages.in(Locale.GERMANY);
        SortedSet<String> all = TreeSet.ofAll(english.texts().keySet());
        SortedSet<String> asked = all.filter(key -> key.startsWith(beginning));
        if (asked.isEmpty()) {
            String subjects = all.map(key -> key.substring(0, key.indexOf('.'))).mkString(", ");
            return terminal.refuse("--only: no key begins with '" + beginning + "'; they begin with: " + subjects);
        }
        CsvOutput csv = new CsvOutput(terminal.out(), List.of("key", "en-GB", "de"));
        for (String key : asked) {
            csv.row(List.of(
                    key, english.texts().get(key).get(), german.texts().get(key).get()));
        }
        csv.end();
        return Terminal.HELD;
    }
}
