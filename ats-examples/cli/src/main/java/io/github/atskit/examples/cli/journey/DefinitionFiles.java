package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.definition.DefinitionLint;
import io.github.atskit.core.definition.DefinitionReader;
import io.github.atskit.core.definition.LintFinding;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.examples.cli.report.Wording;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Node;
import io.github.atskit.examples.cli.yaml.PayloadPath;
import io.github.atskit.examples.cli.yaml.Position;
import io.github.atskit.examples.cli.yaml.YamlFiles;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads definitions; what the core finds wrong is told where it stands in the file. */
public final class DefinitionFiles {
    private final YamlFiles files;
    private final Faults faults;
    private final DefinitionReader reader = new DefinitionReader(StandardsCatalogue.bundled());
    private final Map<Path, Optional<Located>> read = new HashMap<>();

    public DefinitionFiles(YamlFiles files) {
        this.files = files;
        this.faults = files.faults();
    }

    /**
     * A definition and the tree it was read from.
     *
     * @param definition the definition
     * @param node where its keys stand
     */
    public record Located(ProgrammeDefinition definition, Node node) {

        /** {@return where the key of a finding stands} */
        public Position at(LintFinding finding) {
            return PayloadPath.ofValue(node, finding.key());
        }
    }

    /** Reads a definition that may be played: one that lint finds no error in. */
    Optional<ProgrammeDefinition> playable(Path path, Position namedAt) {
        return files.identity(path, namedAt)
                .flatMap(identity -> {
                    if (!read.containsKey(identity)) {
                        read.put(identity, read(path, namedAt).flatMap(this::withoutErrors));
                    }
                    return read.get(identity);
                })
                .map(Located::definition);
    }

    Optional<ProgrammeDefinition> playable(Node node) {
        return read(node).flatMap(this::withoutErrors).map(Located::definition);
    }

    /** Reads a definition, whatever lint would say. */
    public Optional<Located> read(Path path, Position namedAt) {
        return files.read(path, namedAt).flatMap(this::read);
    }

    private Optional<Located> read(Node node) {
        Either<List<FieldFault>, ProgrammeDefinition> definition = reader.read(node.tree());
        if (definition.isLeft()) {
            definition.getLeft().forEach(fault -> faults.add(position(node, fault), Wording.ofKey(fault)));
            return Optional.empty();
        }
        return Optional.of(new Located(definition.get(), node));
    }

    private static Position position(Node node, FieldFault fault) {
        return fault.code() == FaultCode.UNKNOWN_NAME
                ? PayloadPath.ofName(node, fault.path())
                : PayloadPath.ofValue(node, fault.path());
    }

    private Optional<Located> withoutErrors(Located located) {
        List<LintFinding> errors = DefinitionLint.findings(located.definition()).filter(LintFinding::isError);
        errors.forEach(error -> faults.add(located.at(error), Wording.ofKey(error)));
        return errors.isEmpty() ? Optional.of(located) : Optional.empty();
    }
}
