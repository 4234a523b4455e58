package io.github.atskit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

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
}
