package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Lifecycle;
import io.vavr.collection.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The diagram")
class DiagramTest {
    private static final Lifecycle LIFECYCLE = new Decider().lifecycle();
    private static final Pattern STATE_ARROW = Pattern.compile("(?m)^ *(\\S+) --> (\\S+) : (.+)$");
    private static final Pattern DOT_ARROW = Pattern.compile("\"(\\S+)\" -> \"(\\S+)\" \\[label=\"(.+)\"];");

    /** Every way between two different stages as {@code from>to:action}; the beginning has no name. */
    private static List<String> ways() {
        return LIFECYCLE
                .arrows()
                .reject(arrow -> arrow.from().contains(arrow.to()))
                .map(arrow -> arrow.from().map(StageName::code).getOrElse("")
                        + '>'
                        + arrow.to().code()
                        + ':'
                        + arrow.action().code());
    }

    private static List<String> drawn(Pattern arrow, String text, String start) {
        return List.ofAll(arrow.matcher(text).results().collect(Collectors.toList()))
                .flatMap((MatchResult match) -> List.of(match.group(3).split(", "))
                        .map(action -> (match.group(1).equals(start)
                                        ? ""
                                        : match.group(1).replace('_', '-'))
                                + '>'
                                + match.group(2).replace('_', '-')
                                + ':'
                                + action));
    }

    @Test
    @DisplayName("knows ways worth drawing")
    void waysWorthDrawing() {
        assertThat(ways())
                .contains(
                        ">awaiting-mentor:enrol",
                        "awaiting-mentor>drafting:nominate-mentor",
                        "under-review>awaiting-reviewer:declare-conflict",
                        "viva-booked>awarded:record-viva-outcome")
                .noneMatch(way -> way.endsWith(":save-section"));
    }

    @Test
    @DisplayName("draws every way and no other in Mermaid, whose names take no hyphen")
    void mermaid() {
        String text = Diagram.mermaid(LIFECYCLE);
        assertThat(text).startsWith("stateDiagram-v2\n").endsWith("    withdrawn --> [*]\n");
        assertThat(drawn(STATE_ARROW, text, "[*]")).containsExactlyInAnyOrderElementsOf(ways());
        assertThat(List.ofAll(STATE_ARROW.matcher(text).results().collect(Collectors.toList())))
                .noneMatch(match -> (match.group(1) + match.group(2)).contains("-"));
        assertThat(text).contains("    state \"awaiting-mentor\" as awaiting_mentor\n");
    }

    @Test
    @DisplayName("draws every way and no other in PlantUML")
    void plantuml() {
        String text = Diagram.plantuml(LIFECYCLE);
        assertThat(text).startsWith("@startuml\n").endsWith("withdrawn --> [*]\n@enduml\n");
        assertThat(drawn(STATE_ARROW, text, "[*]")).containsExactlyInAnyOrderElementsOf(ways());
        assertThat(text).contains("state \"awaiting-mentor\" as awaiting_mentor\n");
    }

    @Test
    @DisplayName("draws every way and no other for Graphviz, with a double line round each end")
    void dot() {
        String text = Diagram.dot(LIFECYCLE);
        assertThat(text).startsWith("digraph lifecycle {\n").endsWith("}\n");
        assertThat(drawn(DOT_ARROW, text, "start")).containsExactlyInAnyOrderElementsOf(ways());
        for (StageName stage : StageName.values()) {
            assertThat(text.contains("\"" + stage.code() + "\" [peripheries=2];"))
                    .as(stage.code())
                    .isEqualTo(stage.terminal());
        }
    }

    @Test
    @DisplayName("joins all actions of one way in one line")
    void oneLineForAWay() {
        assertThat(Diagram.mermaid(LIFECYCLE)).contains("drafting : nominate-mentor, allocate-mentor\n");
    }
}
