package io.github.atskit.examples.cli.sampling;

import io.github.atskit.core.review.Finding;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.core.sampling.SamplingPlan;
import io.github.atskit.core.sampling.Stratum;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Forms;
import io.github.atskit.examples.cli.yaml.Keys;
import io.github.atskit.examples.cli.yaml.Node;
import io.github.atskit.examples.cli.yaml.Position;
import io.github.atskit.examples.cli.yaml.YamlFiles;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads sampling plans from YAML. */
public final class PlanFiles {
    private static final String PLAN = "a plan, which is a map of seed, minimum-per-reviewer and strata";
    private static final String STRATUM = "a stratum, which is a map of name, percent and conditions";
    private static final String NAMES = "a list of names";
    private static final int ALL = 100;

    private final Faults faults;
    private final Forms forms;
    private final List<String> names = new ArrayList<>();

    public PlanFiles(Faults faults) {
        this.faults = faults;
        this.forms = new Forms(faults);
    }

    /** {@return the plan of a file; none where that is a fault} */
    public Optional<SamplingPlan> read(Path file) {
        return new YamlFiles(faults)
                .read(file, Position.of(file.toString()))
                .flatMap(node -> forms.map(node, PLAN))
                .flatMap(this::plan);
    }

    private Optional<SamplingPlan> plan(Node.Mapping map) {
        Keys keys = new Keys(map, faults);
        Optional<Long> seed = keys.required("seed").flatMap(this::seed);
        Optional<Node> given = keys.optional("minimum-per-reviewer");
        Optional<Integer> minimum = given.isEmpty() ? Optional.of(0) : given.flatMap(this::minimum);
        Optional<List<Stratum>> strata =
                keys.required("strata").flatMap(node -> forms.list(node, "a list of strata", this::stratum));
        keys.noOthers();
        if (seed.isEmpty() || minimum.isEmpty() || strata.isEmpty() || !faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SamplingPlan(seed.get(), io.vavr.collection.List.ofAll(strata.get()), minimum.get()));
    }

    private Optional<Long> seed(Node node) {
        return node.tree() instanceof Long number ? Optional.of(number) : forms.refuse(node, "a whole number");
    }

    private Optional<Integer> minimum(Node node) {
        return node.tree() instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE
                ? Optional.of(number.intValue())
                : forms.refuse(node, "a whole number from 0");
    }

    private Optional<Stratum> stratum(Node node) {
        Optional<Node.Mapping> map = forms.map(node, STRATUM);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Keys keys = new Keys(map.get(), faults);
        Optional<String> name = keys.required("name").flatMap(this::name);
        Optional<Integer> percent = keys.required("percent").flatMap(this::percent);
        Option<Finding> finding = Option.ofOptional(
                keys.optional("finding").flatMap(each -> forms.coded(each, "finding", Finding.values())));
        List<String> reviewers = several(keys, "reviewers", each -> forms.text(each, NAMES));
        List<String> centres = several(keys, "centres", each -> forms.text(each, NAMES));
        List<Risk> risks = several(keys, "risks", each -> forms.coded(each, "risk", Risk.values()));
        keys.noOthers();
        if (name.isEmpty() || percent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stratum.builder()
                .name(name.get())
                .percent(percent.get())
                .finding(finding)
                .reviewers(HashSet.ofAll(reviewers))
                .centres(HashSet.ofAll(centres))
                .risks(HashSet.ofAll(risks))
                .build());
    }

    private Optional<String> name(Node node) {
        Optional<String> name = forms.text(node, "a name");
        if (name.isPresent() && names.contains(name.get())) {
            faults.add(node.at(), "two strata have the name '" + name.get() + "', allowed: each name once");
        }
        name.ifPresent(names::add);
        return name;
    }

    private Optional<Integer> percent(Node node) {
        return node.tree() instanceof Long number && number >= 0 && number <= ALL
                ? Optional.of(number.intValue())
                : forms.refuse(node, "a whole number from 0 to 100");
    }

    /** An empty list would mean anybody, which is what leaving the key out means. */
    private <T> List<T> several(Keys keys, String key, Function<Node, Optional<T>> item) {
        Optional<Node> node = keys.optional(key);
        List<T> read = node.flatMap(each -> forms.list(each, NAMES, item)).orElse(List.of());
        if (node.isPresent()
                && node.get() instanceof Node.Sequence list
                && list.items().isEmpty()) {
            forms.refuse(node.get(), "at least one, or no '" + key + "' at all");
        }
        return read;
    }
}
