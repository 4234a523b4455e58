package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.examples.cli.journey.JourneyFile.Stated;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Forms;
import io.github.atskit.examples.cli.yaml.Keys;
import io.github.atskit.examples.cli.yaml.Node;
import io.github.atskit.examples.cli.yaml.Position;
import io.github.atskit.examples.cli.yaml.YamlFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads journeys with all that they include, and collects every fault of every file. */
public final class JourneyFiles {
    private final Faults faults = new Faults();
    private final YamlFiles files = new YamlFiles(faults);
    private final DefinitionFiles definitions = new DefinitionFiles(files);
    private final Forms forms = new Forms(faults);
    private final Map<Path, Optional<JourneyFile>> read = new HashMap<>();
    private final Map<Path, Path> open = new LinkedHashMap<>();

    public Faults faults() {
        return faults;
    }

    /** {@return the journey of a file; none where there is a fault} */
    public Optional<Journey> read(Path path) {
        return file(path, Position.of(path.toString())).flatMap(file -> journey(path.toString(), file));
    }

    private Optional<JourneyFile> file(Path path, Position namedAt) {
        Optional<Path> identity = files.identity(path, namedAt);
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        if (open.containsKey(identity.get())) {
            List<String> loop =
                    new ArrayList<>(open.values().stream().map(Path::toString).toList());
            loop.add(path.toString());
            faults.add(
                    namedAt, "include loop " + String.join(" > ", loop) + ", allowed: a file that does not lead back");
            return Optional.empty();
        }
        Optional<JourneyFile> known = read.get(identity.get());
        if (known == null) {
            open.put(identity.get(), path);
            known = files.read(path, namedAt)
                    .flatMap(node ->
                            forms.map(node, "a journey, which is a map of journey, definition, steps and so on"))
                    .map(map -> file(path, map));
            open.remove(identity.get());
            read.put(identity.get(), known);
        }
        return known;
    }

    private JourneyFile file(Path path, Node.Mapping map) {
        Keys keys = new Keys(map, faults);
        StepReader steps = new StepReader(new PayloadReader(path, files), faults);
        Optional<String> title = keys.required("journey").flatMap(node -> forms.text(node, "the title of the journey"));
        Optional<Node> given = keys.optional("given");
        Optional<JourneyFile> before = given.flatMap(node -> given(path, node));
        Stated<ProgrammeDefinition> definition = definition(path, keys.optional("definition"));
        Stated<CandidacyId> candidacy = candidacy(keys.optional("candidacy"), steps);
        Optional<List<JourneyFile.Line>> lines = keys.required("steps")
                .flatMap(node -> forms.list(node, "a list of steps", step -> Optional.of(steps.read(step))));
        keys.noOthers();
        boolean whole = title.isPresent() && lines.isPresent() && (given.isEmpty() || before.isPresent());
        return new JourneyFile(
                map.at(), title.orElse(""), definition, candidacy, before, whole, lines.orElse(List.of()));
    }

    private Optional<JourneyFile> given(Path path, Node node) {
        return forms.text(node, "the name of a file")
                .flatMap(text -> RelativePath.from(path, text, node, faults))
                .flatMap(file -> file(file, node.at()));
    }

    private Stated<ProgrammeDefinition> definition(Path path, Optional<Node> node) {
        return new Stated<>(
                node.isPresent(),
                node.flatMap(value -> value instanceof Node.Mapping
                        ? definitions.playable(value)
                        : forms.text(value, "a definition or the name of a file that holds one")
                                .flatMap(text -> RelativePath.from(path, text, value, faults))
                                .flatMap(file -> definitions.playable(file, value.at()))));
    }

    private static Stated<CandidacyId> candidacy(Optional<Node> node, StepReader steps) {
        return new Stated<>(node.isPresent(), node.flatMap(steps::candidacy));
    }

    /** A file as it is played: what it leaves out its given file may have stated, so only now can anything be missing. */
    private Optional<Journey> journey(String name, JourneyFile file) {
        List<JourneyFile.Line> lines = file.all().toList();
        List<Optional<Instant>> instants = Timeline.of(lines, faults);
        Stated<ProgrammeDefinition> definition = file.effectiveDefinition();
        Stated<CandidacyId> candidacy = file.effectiveCandidacy();
        if (file.complete()) {
            missing(file, lines, definition, candidacy);
        }
        if (!faults.isEmpty() || definition.value().isEmpty()) {
            return Optional.empty();
        }
        List<Journey.Timed> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Step step = lines.get(i).step().orElseThrow();
            CandidacyId id = step.head().candidacy().or(candidacy::value).orElseThrow();
            steps.add(new Journey.Timed(instants.get(i).orElseThrow(), id, step));
        }
        CandidacyId main = candidacy.value().orElseGet(() -> steps.get(0).candidacy());
        return Optional.of(new Journey(name, file.title(), definition.value().get(), main, List.copyOf(steps)));
    }

    private void missing(
            JourneyFile file,
            List<JourneyFile.Line> lines,
            Stated<ProgrammeDefinition> definition,
            Stated<CandidacyId> candidacy) {
        if (definition.isLeftOut()) {
            faults.add(
                    file.at(), "the key 'definition' is missing, required here: definition, or a given file with one");
        }
        if (lines.isEmpty()) {
            faults.add(file.at(), "a journey without steps, allowed: at least one step");
        }
        boolean needed = lines.stream()
                .flatMap(line -> line.step().stream())
                .anyMatch(step -> step.head().candidacy().isEmpty());
        if (candidacy.isLeftOut() && needed) {
            faults.add(
                    file.at(), "the key 'candidacy' is missing, required here: candidacy, unless every step names one");
        }
    }
}
