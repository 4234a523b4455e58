package io.github.atskit.examples.cli.journey;

import io.github.atskit.examples.cli.yaml.Forms;
import io.github.atskit.examples.cli.yaml.Node;
import io.github.atskit.examples.cli.yaml.YamlFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts payloads together. What they say is not looked at: that is for the programme to judge. */
final class PayloadReader {
    private final Path journey;
    private final YamlFiles files;
    private final Forms forms;

    PayloadReader(Path journey, YamlFiles files) {
        this.journey = journey;
        this.files = files;
        this.forms = new Forms(files.faults());
    }

    /** The payload of one command; without either key it is empty. */
    Optional<Step.Payloads> one(Optional<Node> with, Optional<Node> withFile) {
        if (withFile.isEmpty()) {
            return Optional.of(payload(
                    with.flatMap(node -> Optional.ofNullable(node.tree())).orElse(Map.of())));
        }
        Optional<Node> file = withFile.flatMap(this::read);
        return file.map(node -> payload(merged(node, with)));
    }

    private static Step.Payloads payload(@Nullable Object tree) {
        return new Step.Payloads(Collections.singletonList(tree), false);
    }

    /** A key under {@code with} replaces the whole value of that key; what is no map cannot be merged and is judged as it is. */
    private static @Nullable Object merged(Node file, Optional<Node> with) {
        Optional<Object> over = with.flatMap(node -> Optional.ofNullable(node.tree()));
        if (over.isPresent() && over.get() instanceof Map<?, ?> replacing && file.tree() instanceof Map<?, ?> tree) {
            Map<Object, @Nullable Object> merged = new LinkedHashMap<>(tree);
            merged.putAll(replacing);
            return merged;
        }
        return over.isPresent() && !(over.get() instanceof Map<?, ?>) ? over.get() : file.tree();
    }

    /** The payloads of a whole workbook. */
    Optional<Step.Payloads> several(Node withFile) {
        Optional<Node> file = read(withFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String allowed = "a list of save-section payloads, at least one";
        if (!(file.get() instanceof Node.Sequence list) || list.items().isEmpty()) {
            return forms.refuse(file.get(), allowed);
        }
        List<@Nullable Object> trees = new ArrayList<>(list.tree());
        return Optional.of(new Step.Payloads(Collections.unmodifiableList(trees), true));
    }

    private Optional<Node> read(Node name) {
        return forms.text(name, "the name of a file")
                .flatMap(text -> RelativePath.from(journey, text, name, files.faults()))
                .flatMap(path -> files.read(path, name.at()));
    }
}
