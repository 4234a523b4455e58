package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.decision.Lifecycle;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Draws the lifecycle as text for a drawing tool. What leaves the stage as it is is left out, so that the picture shows the way.
 */
public final class Diagram {
    private Diagram() {}

    /**
     * For Mermaid, which many web pages and repositories draw by themselves.
     *
     * @param lifecycle the lifecycle
     * @return a state diagram
     */
    public static String mermaid(Lifecycle lifecycle) {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        states(lifecycle, out, "    ");
        return out.toString();
    }

    /**
     * For PlantUML.
     *
     * @param lifecycle the lifecycle
     * @return a state diagram
     */
    public static String plantuml(Lifecycle lifecycle) {
        StringBuilder out = new StringBuilder("@startuml\nhide empty description\n");
        states(lifecycle, out, "");
        return out.append("@enduml\n").toString();
    }

    /** What Mermaid and PlantUML have in common. Their names of states take no hyphens, so each state gets an alias. */
    private static void states(Lifecycle lifecycle, StringBuilder out, String indent) {
        for (StageName stage : StageName.values()) {
            out.append(indent)
                    .append("state \"")
                    .append(stage.code())
                    .append("\" as ")
                    .append(alias(stage))
                    .append('\n');
        }
        for (Edge edge : edges(lifecycle)) {
            String from = edge.from.map(Diagram::alias).getOrElse("[*]");
            out.append(indent).append(from).append(" --> ").append(alias(edge.to));
            out.append(" : ").append(edge.label()).append('\n');
        }
        for (StageName stage : ends()) {
            out.append(indent).append(alias(stage)).append(" --> [*]\n");
        }
    }

    /**
     * For Graphviz.
     *
     * @param lifecycle the lifecycle
     * @return a directed graph
     */
    public static String dot(Lifecycle lifecycle) {
        StringBuilder out =
                new StringBuilder("digraph lifecycle {\n    rankdir=TB;\n    node [shape=box, style=rounded];\n");
        out.append("    \"start\" [shape=point];\n");
        for (StageName stage : ends()) {
            out.append("    \"").append(stage.code()).append("\" [peripheries=2];\n");
        }
        for (Edge edge : edges(lifecycle)) {
            out.append("    \"").append(edge.from("start")).append("\" -> \"").append(edge.to.code());
            out.append("\" [label=\"").append(edge.label()).append("\"];\n");
        }
        return out.append("}\n").toString();
    }

    private static String alias(StageName stage) {
        return stage.code().replace('-', '_');
    }

    private static List<StageName> ends() {
        return List.of(StageName.values()).filter(StageName::terminal);
    }

    /** All ways from one stage to another, drawn as one line. */
    private record Edge(Option<StageName> from, StageName to, List<String> actions) {
        String from(String start) {
            return from.map(StageName::code).getOrElse(start);
        }

        String label() {
            return actions.mkString(", ");
        }
    }

    private static List<Edge> edges(Lifecycle lifecycle) {
        Map<String, Edge> edges = LinkedHashMap.empty();
        for (Lifecycle.Arrow arrow : lifecycle.arrows()) {
            if (!arrow.from().contains(arrow.to())) {
                String key = arrow.from().map(Coded::code).getOrElse("")
                        + '>'
                        + arrow.to().code();
                List<String> actions = edges.get(key).map(Edge::actions).getOrElse(List.empty());
                edges = edges.put(
                        key,
                        new Edge(
                                arrow.from(),
                                arrow.to(),
                                actions.append(arrow.action().code())));
            }
        }
        return edges.values().toList();
    }
}
