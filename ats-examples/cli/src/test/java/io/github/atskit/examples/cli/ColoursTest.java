package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.cli.report.Colours;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoursTest {

    @Test
    void onlyOnATerminalAndNeverWithNoColor() {
        assertThat(Colours.of(Map.of(), true).on()).isTrue();
        assertThat(Colours.of(Map.of(), false).on()).isFalse();
        assertThat(Colours.of(Map.of("NO_COLOR", "1"), true).on()).isFalse();
        assertThat(Colours.of(Map.of("NO_COLOR", ""), true).on()).isTrue();
    }

    @Test
    void coloursAddNothingButColour() {
        Path journey = Path.of("journeys", "01-entry-not-met-then-waived.yaml");
        String plain = Run.with(new Colours(false), "play", journey).out();
        String coloured = Run.with(new Colours(true), "play", journey).out();

        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[33mrejected\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }
}
