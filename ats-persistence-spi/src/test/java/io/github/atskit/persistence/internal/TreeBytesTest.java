package io.github.atskit.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeBytesTest {
    private static final Map<String, Object> TREE = Map.of(
            "text",
            "Ünïcode \uD83D\uDE00 and \t lines\n",
            "number",
            Long.MIN_VALUE,
            "true",
            true,
            "false",
            false,
            "list",
            List.of("1", 1L, true, List.of(), Map.of()),
            "map",
            Map.of("", ""));

    @Test
    void aTreeReadsAsItWasWritten() {
        assertThat(TreeBytes.read(TreeBytes.write(TREE))).isEqualTo(TREE);
    }

    @Test
    void equalTreesHaveEqualBytesWhateverTheOrderOfTheirNames() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1L);
        one.put("b", 2L);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", 2L);
        other.put("a", 1L);
        assertThat(TreeBytes.write(one)).isEqualTo(TreeBytes.write(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "\uFFFD", "\uD83D", "\uDE00", "\uD83Dx", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void halfOfASurrogatePairIsKeptAndToldApart(String text) {
        byte[] bytes = TreeBytes.write(Map.of("text", text));
        assertThat(TreeBytes.read(bytes)).isEqualTo(Map.of("text", text));
        for (String other : List.of("?", "\uFFFD", "\uD83D", "\uDE00")) {
            assertThat(Arrays.equals(bytes, TreeBytes.write(Map.of("text", other))))
                    .isEqualTo(text.equals(other));
        }
    }

    @Test
    void bytesThatAreCutOffAtAnyPlaceAreNoTree() {
        byte[] bytes = TreeBytes.write(TREE);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> TreeBytes.read(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> TreeBytes.read(Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
