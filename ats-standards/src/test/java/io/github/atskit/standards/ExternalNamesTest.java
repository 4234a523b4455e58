package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that are stored and printed are frozen. */
class ExternalNamesTest {
    @Test
    void domains_keep_their_names() {
        assertThat(List.of(Domain.values()).map(Domain::code)).containsExactly("values", "knowledge", "skills");
    }

    @Test
    void strengths_keep_their_names() {
        assertThat(List.of(LinkStrength.values()).map(LinkStrength::code)).containsExactly("strong", "partial");
    }

    @ParameterizedTest
    @EnumSource
    void every_domain_is_found_by_its_name(Domain domain) {
        assertThat(Domain.of(domain.code())).isEqualTo(Option.some(domain));
    }

    @ParameterizedTest
    @EnumSource
    void every_strength_is_found_by_its_name(LinkStrength strength) {
        assertThat(LinkStrength.of(strength.code())).isEqualTo(Option.some(strength));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VALUES", "Values", " values", "values ", "STRONG", "weak"})
    void nothing_else_is_a_name(String text) {
        assertThat(Domain.of(text)).isEqualTo(Option.none());
        assertThat(LinkStrength.of(text)).isEqualTo(Option.none());
    }
}
