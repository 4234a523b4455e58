package io.github.atskit.examples.web.cases;

import io.github.atskit.core.definition.DefinitionReader;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.examples.web.settings.YamlFile;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cohorts' definitions of one folder, one file each. A faulty file keeps the host from starting. */
public final class Definitions implements DefinitionSource {
    private final List<ProgrammeDefinition> all;
    private final DefinitionSource source;

    private Definitions(List<ProgrammeDefinition> all) {
        this.all = all;
        this.source = DefinitionSource.of(all.toArray(ProgrammeDefinition[]::new));
    }

    /**
     * Reads every {@code *.yaml} of a folder.
     *
     * @param folder the folder; one that is not there has no definitions
     * @return the definitions
     * @throws IllegalStateException if a file is faulty
     */
    public static Definitions in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Definitions(List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new Definitions(files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Definitions::read)
                    .toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(folder + " cannot be read", unreadable);
        }
    }

    private static ProgrammeDefinition read(Path file) {
        Either<io.vavr.collection.List<FieldFault>, ProgrammeDefinition> read =
                new DefinitionReader(StandardsCatalogue.bundled()).read(YamlFile.read(file));
        Messages messages = Messages.in(Locale.UK);
        return read.getOrElseThrow(faults -> new IllegalStateException(file + " is no definition: "
                + faults.toJavaStream()
                        .map(fault -> fault.path() + ": " + messages.fault(fault))
                        .collect(Collectors.joining("; "))));
    }

    @Override
    public Option<ProgrammeDefinition> find(DefinitionRef ref) {
        return source.find(ref);
    }

    /** {@return every definition, by cohort and version} */
    public List<ProgrammeDefinition> all() {
        return all.stream()
                .sorted(Comparator.comparing(ProgrammeDefinition::cohort).thenComparing(ProgrammeDefinition::version))
                .toList();
    }
}
