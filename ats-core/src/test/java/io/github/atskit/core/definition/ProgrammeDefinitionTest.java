package io.github.atskit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeDefinitionTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u0000", "\ud800"})
    void aCohortIsALineOfText(String cohort) {
        assertThatThrownBy(() -> Cohorts.fine().cohort(cohort).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DefinitionRef(cohort, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCohortHas500CodePointsAtMost() {
        assertThat(Cohorts.fine().cohort("x".repeat(500)).build().ref().cohort())
                .hasSize(500);
        assertThatThrownBy(() -> Cohorts.fine().cohort("x".repeat(501)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versionsCountFromOneAndEvidenceFromZero() {
        assertThat(Cohorts.fine().version(1).build().ref()).isEqualTo(new DefinitionRef("5", 1));
        assertThat(Cohorts.fine().version(7).build().ref()).hasToString("5 v7");
        assertThatThrownBy(() -> Cohorts.fine().version(0).build()).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cohorts.fine().evidencePerStandard(0).build().evidencePerStandard())
                .isZero();
        assertThatThrownBy(() -> Cohorts.fine().evidencePerStandard(-1).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotSetIsRefused() {
        assertThatThrownBy(() -> ProgrammeDefinition.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Preset.ATS_2020
                        .definition(Cohorts.CATALOGUE, Cohorts.CALENDAR)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cohort");
    }

    @Test
    void nullIsRefusedBySetters() {
        ProgrammeDefinition.Builder builder = Cohorts.fine();
        assertThatThrownBy(() -> builder.cohort(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.preset(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.standards(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.mandatoryStandards(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.specialistStandards(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.calendar(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.entry(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.mentor(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.moderation(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.modifications(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.viva(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.workbook(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void theLastCallOfASetterCountsAndADefinitionCanBeVaried() {
        ProgrammeDefinition first = Cohorts.fine().cohort("x").cohort("y").build();
        assertThat(first.cohort()).isEqualTo("y");
        ProgrammeDefinition second =
                ProgrammeDefinition.builder().from(first).version(2).build();
        assertThat(second).isNotEqualTo(first);
        assertThat(ProgrammeDefinition.builder().from(second).version(1).build())
                .isEqualTo(first)
                .hasSameHashCodeAs(first);
        assertThat(second.resolved().ref()).isEqualTo(new DefinitionRef("y", 2));
    }

    @Test
    void aSourceFindsByCohortAndVersion() {
        ProgrammeDefinition one = Cohorts.fine().build();
        ProgrammeDefinition two = Cohorts.fine().version(2).build();
        DefinitionSource source = DefinitionSource.of(one, two);
        assertThat(source.find(one.ref())).containsExactly(one);
        assertThat(source.find(two.ref())).containsExactly(two);
        assertThat(source.find(new DefinitionRef("5", 3))).isEmpty();
        assertThat(source.find(new DefinitionRef("6", 1))).isEmpty();
        assertThat(DefinitionSource.of().find(one.ref())).isEmpty();
    }

    @Test
    void aSourceRefusesTwoOfTheSameReference() {
        ProgrammeDefinition one = Cohorts.fine().build();
        ProgrammeDefinition other = Cohorts.fine()
                .specialistStandards(new SpecialistRule(2, Option.none()))
                .mandatoryStandards(StandardNumbers.of(1))
                .build();
        assertThatThrownBy(() -> DefinitionSource.of(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 v1");
    }
}
