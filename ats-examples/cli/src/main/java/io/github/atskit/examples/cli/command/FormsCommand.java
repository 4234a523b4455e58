package io.github.atskit.examples.cli.command;

import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.form.JsonSchema;
import io.github.atskit.core.form.Wording;
import io.github.atskit.core.message.FormWords;
import io.github.atskit.examples.cli.journey.DefinitionFiles;
import io.github.atskit.examples.cli.journey.DefinitionFiles.Located;
import io.github.atskit.examples.cli.report.Language;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import io.github.atskit.examples.cli.yaml.YamlFiles;
import io.github.atskit.standards.StandardsCatalogue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the schemas of a cohort's forms. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        sortOptions = false,
        description = {
            "Writes a JSON Schema (2020-12) for every action and for every section of the workbook, a file for each.",
            "The same definition gives the same files. Files of the same names are written over; no other is touched."
        },
        footer = {
            "",
            "Example: ats forms --out schemas --definition cohort.yaml --lang de",
            "Exit status: 0 written; 2 the input or the call is wrong."
        })
final class FormsCommand implements Callable<Integer> {
    /** No field of a form depends on a date. */
    private static final CohortCalendar SEED = CohortCalendar.of(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 7, 1));

    private final Terminal terminal;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; made if need be.")
    private Path out = Path.of("");

    @Option(
            names = "--definition",
            paramLabel = "FILE",
            description = "The cohort's definition; the preset ats-2020 with the standards of 2014 unless given.")
    private @Nullable Path definition;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${COMPLETION-CANDIDATES}; en unless given.")
    private Language language = Language.en;

    @Option(
            names = "--base",
            paramLabel = "URI",
            defaultValue = "https://host.example/schemas/",
            description =
                    "Where the schemas will be published, with a slash at its end; ${DEFAULT-VALUE} unless given.")
    private URI base = URI.create("https://host.example/schemas/");

    FormsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            return terminal.refuse("--base: '" + base + "' is no absolute URI with a slash at its end");
        }
        Faults faults = new Faults();
        Optional<ProgrammeDefinition> cohort = cohort(faults);
        if (cohort.isEmpty() || !faults.isEmpty()) {
            return terminal.refuse(faults);
        }
        try {
            write(cohort.get());
        } catch (IOException unwritable) {
            return terminal.refuse("--out: cannot write to '" + out + "': " + unwritable.getMessage());
        }
        return Terminal.HELD;
    }

    private Optional<ProgrammeDefinition> cohort(Faults faults) {
        if (definition == null) {
            return Optional.of(Preset.ATS_2020
                    .definition(StandardsCatalogue.bundled(), SEED)
                    .cohort("any")
                    .build());
        }
        return new DefinitionFiles(new YamlFiles(faults))
                .read(definition, Position.of(definition.toString()))
                .map(Located::definition);
    }

    private void write(ProgrammeDefinition cohort) throws IOException {
        Wording wording = FormWords.of(language.messages(), cohort.standards());
        Files.createDirectories(out);
        int written = 0;
        for (Form form : Forms.of(cohort).all()) {
            Path file = out.resolve(form.name() + ".json");
            Files.writeString(file, JsonSchema.of(form, base + form.name(), wording));
            terminal.out().println(file);
            written++;
        }
        terminal.out().println(written + " schemas");
        terminal.out().flush();
    }
}
