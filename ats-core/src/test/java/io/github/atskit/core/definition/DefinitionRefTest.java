package io.github.atskit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name of a definition")
class DefinitionRefTest {

    @Test
    @DisplayName("is its cohort and its version, both")
    void equality() {
        DefinitionRef ref = new DefinitionRef("5", 1);
        assertThat(ref).isEqualTo(new DefinitionRef("5", 1)).hasSameHashCodeAs(new DefinitionRef("5", 1));
        assertThat(ref)
                .isNotEqualTo(new DefinitionRef("5", 2))
                .isNotEqualTo(new DefinitionRef("6", 1))
                .isNotEqualTo("5 v1");
    }

    @Test
    @DisplayName("is one line, since the draw of ATS-055 is made over lines; its versions count from 1")
    void oneLine() {
        for (String cohort : new String[] {"", " ", "5\n6", "5\n", "5\r6", "x".repeat(501)}) {
            assertThatThrownBy(() -> new DefinitionRef(cohort, 1))
                    .as(cohort)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new DefinitionRef("5", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new DefinitionRef("x".repeat(500), 1).cohort()).hasSize(500);
    }
}
