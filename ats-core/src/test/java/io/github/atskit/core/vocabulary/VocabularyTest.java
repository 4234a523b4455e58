package io.github.atskit.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @Test
    void theRolesAreThoseOfTheProgramme() {
        assertThat(Coded.codes(Role.values()))
                .containsExactly(
                        "participant",
                        "mentor",
                        "reviewer",
                        "moderator",
                        "lead-moderator",
                        "programme-head",
                        "administrator",
                        "system");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleIsFoundByItsExactName(Role role) {
        assertThat(Role.of(role.code())).containsExactly(role);
        assertThat(Role.of(role.code().toUpperCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(Role.of(role.code() + " ")).isEmpty();
        assertThat(Role.of(role.name())).isEmpty();
    }

    @Test
    void nothingIsFoundByNull() {
        assertThatThrownBy(() -> Role.of(null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anActorIsPrintedAsItIsRead(Role role) {
        Actor actor = new Actor("r-7", role);
        assertThat(actor).hasToString(role.code() + ":r-7");
        assertThat(Actor.parse(actor.toString())).containsExactly(actor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "reviewer",
                "reviewer:",
                ":r-7",
                "r-7:reviewer",
                "Reviewer:r-7",
                "reviewer: r-7",
                "reviewer:-7",
                "reviewer:r:7",
                " reviewer:r-7",
                "nobody:r-7"
            })
    void whatIsNoActorIsNone(String text) {
        assertThat(Actor.parse(text)).isEmpty();
    }

    @Test
    void anActorsIdIsWellFormed() {
        for (String id : List.of("", "-", "a b", "x".repeat(65))) {
            assertThatThrownBy(() -> new Actor(id, Role.MENTOR)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new Actor("x".repeat(64), Role.MENTOR).id()).hasSize(64);
    }

    @Test
    void anIdIsGivenBackOrRefusedWithWhatItStandsFor() {
        assertThat(Identifier.require("an actor", "p-1")).isEqualTo("p-1");
        assertThatThrownBy(() -> Identifier.require("an actor", "p 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an actor");
        assertThatThrownBy(() -> Identifier.require("an actor", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("an actor");
    }
}
